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

/// Shows how far reading is on a terminal, until it goes.
cli::Outcome run_with_progress(const std::vector<std::string>& arguments,
                               cli::Environment environment) {
  Progress reading;
  environment.progress = &reading;
  std::optional<cli::ProgressBar> progress;
  const std::string terminal = cli::variable(environment, "TERM");
  if (::isatty(STDERR_FILENO) == 1 && !terminal.empty() && terminal != "dumb")
    progress.emplace(STDERR_FILENO, reading);
  return cli::run(arguments, environment);
}

/// Writes what a run came to, and returns the exit code.
int write(cli::Outcome outcome) {
  Status status = Done{};
  if (outcome.answer)
    status = outcome.output_path.empty()
                 ? cli::write_answer(STDOUT_FILENO, outcome.answer, "standard output")
                 : cli::write_file(outcome.output_path, outcome.answer);
  if (!status) {
    outcome.errors += outcome.format->render_error(status.error());
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

constexpr const char* no_memory = "not enough memory; ask for less at once, or allow more";

/// The parser's library makes values before main() begins, where nothing can be caught: what fails
/// there is told and ends the program, as an error does.
struct BeforeMain {
  BeforeMain() {
    std::set_terminate([] { ::_exit(fail(no_memory)); });
  }
};
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): the first of all
[[gnu::init_priority(101)]] const BeforeMain before_main;

}  // namespace

int main(int count, char** words) {
  std::set_terminate(std::abort);
  // A closed pipe and a file as long as may be are error codes of write().
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return write(
        run_with_progress({words + (count > 0 ? 1 : 0), words + count}, environment_of_process()));
  } catch (const std::bad_alloc&) {
    return fail(no_memory);
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}
