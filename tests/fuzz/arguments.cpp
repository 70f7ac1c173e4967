#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/program.hpp"

using namespace tradestat;

namespace {

/// A word by which the program could read what is not its bundled dataset.
bool names_a_file(std::string_view word) {
  if (word == "-" || word.ends_with("=-") || word.find('/') != std::string_view::npos) return true;
  const auto equals = word.find('=');
  const auto value = equals == std::string_view::npos ? word : word.substr(equals + 1);
  std::error_code error;
  return !value.empty() && std::filesystem::exists(std::filesystem::path(value), error);
}

}  // namespace

// Lines are arguments. Any of them give an exit code, and an error exactly with
// the code for errors; nothing is written by run() itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  std::vector<std::string> arguments;
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(word.size() < rest.size() ? word.size() + 1 : word.size());
    const std::string_view argument = word.substr(0, word.find('\0'));  // as of a process
    if (!names_a_file(argument)) arguments.emplace_back(argument);
  }
  const cli::Environment environment{
      .variable = [](const char*) -> const char* { return nullptr; }};
  const cli::Outcome outcome = cli::run(arguments, environment);
  if (outcome.exit_code < 0 || outcome.exit_code > 2) std::abort();
  if ((outcome.exit_code == 2) == outcome.errors.empty()) std::abort();
  if ((outcome.exit_code == 2) == static_cast<bool>(outcome.answer)) std::abort();
  report::Output nowhere([](std::string_view) { return true; });
  if (outcome.answer) outcome.answer(nowhere);
  return 0;
}
