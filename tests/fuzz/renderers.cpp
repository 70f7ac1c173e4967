#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/support.hpp"

using namespace tradestat;

// A byte chooses the command and one the format; the rest is a dataset or a trade file. Whatever
// its texts are, what is printed of them is UTF-8, without anything that steers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::array<std::vector<std::string>, 12> commands{{{"data"},
                                                                  {"growth"},
                                                                  {"balance"},
                                                                  {"series", "RUS", "PRK"},
                                                                  {"partners", "RUS"},
                                                                  {"products", "RUS"},
                                                                  {"mirror", "RUS", "PRK"},
                                                                  {"composition"},
                                                                  {"profile"},
                                                                  {"verify"},
                                                                  {"report"},
                                                                  {"inspect"}}};
  static constexpr std::array formats{"table",    "json",  "ndjson", "csv",  "tsv",
                                      "markdown", "junit", "github", "sarif"};
  if (size < 2) return 0;
  std::vector<std::string> arguments = commands[data[0] % commands.size()];
  const std::string format = formats[data[1] % formats.size()];
  const fuzz::Folder folder;
  const std::string path =
      folder.write("a.json", {reinterpret_cast<const char*>(data) + 2, size - 2});
  if (arguments[0] != "inspect") arguments.emplace_back("--data");
  arguments.insert(arguments.end(), {path, "--format", format});
  if ((data[1] & 128U) != 0) arguments.insert(arguments.end(), {"--width", "40", "--ascii"});
  fuzz::check_run(arguments, fuzz::no_environment(), format == "csv" || format == "tsv");
  return 0;
}
