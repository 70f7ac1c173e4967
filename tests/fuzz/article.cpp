#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/support.hpp"

using namespace tradestat;

// A text, and behind a line of "---" a dataset (else the bundled one): what stands in it is told
// in every format, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr std::array formats{"table", "json",   "csv",  "markdown",
                                      "junit", "github", "sarif"};
  if (size == 0) return 0;
  const std::string format = formats[data[0] % formats.size()];
  const auto parts = fuzz::parts_of({reinterpret_cast<const char*>(data) + 1, size - 1}, 2);
  const fuzz::Folder folder;
  std::vector<std::string> arguments{"verify", "--article", folder.write("a.txt", parts[0]),
                                     "--format", format};
  if (parts.size() > 1) {
    arguments.emplace_back("--data");
    arguments.push_back(folder.write("a.json", parts[1]));
  }
  fuzz::check_run(arguments, fuzz::no_environment(), format == "csv");
  fuzz::check_run({"figures", folder.path() + "/a.txt"}, fuzz::no_environment(), false);
  return 0;
}
