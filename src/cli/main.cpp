#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include "cli/program.hpp"
#include "cli/progress_bar.hpp"
#include "cli/write.hpp"

namespace {

using namespace tradestat;

const char* get_variable(const char* name) { return std::getenv(name); }

cli::Environment environment_of_process() {
  cli::Environment environment{.variable = get_variable,
                               .output_is_terminal = ::isatty(STDOUT_FILENO) == 1};
  winsize size{};
  if (environment.output_is_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
    environment.terminal_width = size.ws_col;
  return environment;
}

int run_program(const std::vector<std::string>& arguments) {
  const cli::Environment environment = environment_of_process();
  std::optional<cli::ProgressBar> progress;
  const std::string terminal = cli::variable(environment, "TERM");
  if (::isatty(STDERR_FILENO) == 1 && !terminal.empty() && terminal != "dumb")
    progress.emplace(STDERR_FILENO);
  cli::Outcome outcome = cli::run(arguments, environment);
  progress.reset();
  Status status = Done{};
  if (outcome.answer)
    status = outcome.output_path.empty()
                 ? cli::write_answer(STDOUT_FILENO, outcome.answer, "standard output")
                 : cli::write_file(outcome.output_path, outcome.answer);
  if (!status) {
    outcome.errors += cli::error_text(status.error(), arguments, environment);
    outcome.exit_code = 2;
  }
  // Where even the error cannot be told, the exit code still tells.
  static_cast<void>(cli::write_all(STDERR_FILENO, outcome.errors, "standard error"));
  return outcome.exit_code;
}

/// Tells an error where there may be no memory for a text of it.
int fail(const char* why) {
  for (const char* const words : {"tradestat: error: ", why, "\n"})
    if (::write(STDERR_FILENO, words, std::strlen(words)) < 0) break;
  return 2;
}

}  // namespace

int main(int count, char** words) {
  // A closed pipe and a file as long as may be are error codes of write().
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return run_program({words + (count > 0 ? 1 : 0), words + count});
  } catch (const std::bad_alloc&) {
    return fail("not enough memory; ask for less at once, or allow more");
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}
