#include "tradestat/error.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <utility>

#include "support/catch.hpp"

using tradestat::Error;
using tradestat::Result;

namespace {

const Result<std::string> value("RUS");
const Result<std::string> failure(Error{.message = "no such file"});

/// What a use of a result writes to standard error, in a process of its own;
/// empty where it does not abort.
template <class Use>
std::string last_words(Use use) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    std::signal(SIGABRT, SIG_DFL);
    dup2(ends[1], STDERR_FILENO);
    use();
    _exit(0);
  }
  close(ends[1]);
  std::string words;
  char byte = 0;
  while (read(ends[0], &byte, 1) == 1) words += byte;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT ? words : "";
}

}  // namespace

TEST_CASE("a result is a value or an error") {
  REQUIRE(value);
  CHECK(*value == "RUS");
  CHECK(value->size() == 3);
  REQUIRE_FALSE(failure);
  CHECK(failure.error().message == "no such file");
}

TEST_CASE("another value stands in for an error") {
  CHECK(value.value_or("PRK") == "RUS");
  CHECK(failure.value_or("PRK") == "PRK");
  CHECK(Result<std::string>("RUS").value_or("PRK") == "RUS");
  CHECK(Result<std::string>(Error{}).value_or("PRK") == "PRK");
}

TEST_CASE("a result that is taken for what it is not ends the program with its message") {
  const std::string message = "tradestat: a result was used unchecked: no such file\n";
  CHECK(last_words([] { return (*failure).size(); }) == message);
  CHECK(last_words([] { return failure->size(); }) == message);
  CHECK(last_words([] { return (*Result(failure)).size(); }) == message);
  CHECK(last_words([] { return value.error().line; }) ==
        "tradestat: a result was used unchecked: it has a value, not an error\n");
  CHECK(last_words([] { return value->size(); }).empty());
}
