#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/bytes/inflate.hpp"

namespace tradestat::test {

/// A number of so many bytes, the lowest first.
inline std::string little_endian(std::uint64_t number, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i, number >>= 8U) bytes += static_cast<char>(number & 0xFFU);
  return bytes;
}

/// A zip archive of files that are stored as they are, by PKWARE's APPNOTE.
inline std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string archive;
  std::string directory;
  for (const auto& [name, content] : files) {
    const std::string common = little_endian(20, 2) + little_endian(0, 2) + little_endian(0, 2) +
                               little_endian(0, 4) + little_endian(io::crc32(0, content), 4) +
                               little_endian(content.size(), 4) + little_endian(content.size(), 4) +
                               little_endian(name.size(), 2) + little_endian(0, 2);
    directory += "PK\1\2" + little_endian(20, 2) + common + little_endian(0, 2) +
                 little_endian(0, 2) + little_endian(0, 2) + little_endian(0, 4) +
                 little_endian(archive.size(), 4) + name;
    archive += "PK\3\4" + common + name + content;
  }
  return archive + directory + "PK\5\6" + little_endian(0, 2) + little_endian(0, 2) +
         little_endian(files.size(), 2) + little_endian(files.size(), 2) +
         little_endian(directory.size(), 4) + little_endian(archive.size(), 4) +
         little_endian(0, 2);
}

}  // namespace tradestat::test
