#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "fuzz/support.hpp"

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

/// The variables of the input in hand.
std::map<std::string, std::string, std::less<>>& variables() {
  static std::map<std::string, std::string, std::less<>> all;
  return all;
}

const char* variable(const char* name) {
  const auto found = variables().find(name);
  return found == variables().end() ? nullptr : found->second.c_str();
}

}  // namespace

// Lines are arguments, or variables where they begin with "$": $TRADESTAT_WIDTH=40. Any of them
// give an exit code, and an error exactly with the code for errors; nothing is written by run()
// itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  std::vector<std::string> arguments;
  variables().clear();
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(word.size() < rest.size() ? word.size() + 1 : word.size());
    const std::string_view argument = word.substr(0, word.find('\0'));  // as of a process
    const std::size_t equals = argument.find('=');
    if (argument.starts_with('$') && equals != std::string_view::npos) {
      variables().insert_or_assign(std::string(argument.substr(1, equals - 1)),
                                   std::string(argument.substr(equals + 1)));
      continue;
    }
    if (!names_a_file(argument)) arguments.emplace_back(argument);
  }
  // With colors an answer has what steers a terminal; what is told of errors never has.
  fuzz::check_run(arguments, {.variable = variable, .output_is_terminal = false}, true);
  return 0;
}
