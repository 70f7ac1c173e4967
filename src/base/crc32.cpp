#include "base/crc32.hpp"

#include <array>
#include <cstddef>

namespace tradestat {
namespace {

constexpr std::size_t bytes_at_once = 8;
using Tables = std::array<std::array<std::uint32_t, 256>, bytes_at_once>;

/// What a byte adds to the checksum, by how many others follow it.
constexpr Tables tables = [] {
  constexpr std::uint32_t polynomial = 0xEDB88320;  // reflected
  Tables made{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ ((crc & 1U) != 0 ? polynomial : 0);
    made[0][byte] = crc;
  }
  for (std::size_t behind = 1; behind < bytes_at_once; ++behind)
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const std::uint32_t before = made[behind - 1][byte];
      made[behind][byte] = before >> 8U ^ made[0][before & 0xFF];
    }
  return made;
}();

}  // namespace

std::uint32_t crc32(std::uint32_t crc, std::string_view bytes) {
  crc = ~crc;
  const auto byte = [&](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at]));
  };
  for (; bytes.size() >= bytes_at_once; bytes.remove_prefix(bytes_at_once)) {
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < bytes_at_once; ++i) {
      const std::uint32_t mixed = i < 4 ? byte(i) ^ (crc >> 8 * i & 0xFF) : byte(i);
      next ^= tables[bytes_at_once - 1 - i][mixed];
    }
    crc = next;
  }
  for (; !bytes.empty(); bytes.remove_prefix(1))
    crc = crc >> 8U ^ tables[0][(crc ^ byte(0)) & 0xFF];
  return ~crc;
}

}  // namespace tradestat
