#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/support.hpp"

using namespace tradestat;

// Files, parted by lines of "---", come to one answer: named one by one, as a folder, in an
// archive, each compressed, and in pieces of which each has the header.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t most_files = 4;
  constexpr std::size_t most_compressed = 0xFFFF;
  if (size == 0 || size > most_compressed) return 0;
  FlowQuery query;
  if ((data[0] & 1U) != 0) query.pairs = {{"RUS", "PRK"}};
  if ((data[0] & 2U) != 0) query.by = {true, true, false};
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  std::vector<fuzz::Named> files;
  for (const std::string_view part : fuzz::parts_of(bytes, most_files)) {
    // The same file again is an error, in an archive rows that stand twice.
    if (std::ranges::find(files, part, &fuzz::Named::bytes) != files.end()) return 0;
    files.push_back({"f" + std::to_string(files.size()) + ".csv", part});
  }
  const fuzz::Folder plain;
  const fuzz::Folder compressed;
  const fuzz::Folder archive;
  std::vector<std::string> paths;
  for (const auto& [name, part] : files) {
    paths.push_back(plain.write(name, part));
    compressed.write(name + ".gz", fuzz::gzip_of(part));
  }
  const std::string zip = archive.write("a.zip", fuzz::zip_of(files));
  const auto named = load(paths, query, {});
  if (!named) fuzz::check_error(named.error());
  const auto of_folder = load({plain.path()}, query, {});
  const auto of_archive = load({zip}, query, {});
  const auto of_compressed = load({compressed.path()}, query, {});
  fuzz::require(fuzz::text_of(named, plain.path()) == fuzz::text_of(of_folder, plain.path()));
  // Their errors name other paths.
  for (const auto* other : {&of_archive, &of_compressed}) {
    fuzz::require(static_cast<bool>(named) == static_cast<bool>(*other));
    if (named) fuzz::require(fuzz::text_of(named, {}) == fuzz::text_of(*other, {}));
  }
  return 0;
}
