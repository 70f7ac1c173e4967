#include "base/crc32.hpp"

#include <string>

#include "support/catch.hpp"

using tradestat::crc32;

TEST_CASE("CRC-32 of bytes, and of bytes in parts") {
  // The check value of the catalogue of CRC algorithms.
  CHECK(crc32(0, "123456789") == 0xCBF43926);
  CHECK(crc32(0, "") == 0);
  // One bit after another, as the definition has it.
  const auto slowly = [](const std::string& bytes) {
    std::uint32_t crc = ~0U;
    for (const char c : bytes) {
      crc ^= static_cast<unsigned char>(c);
      for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ (crc % 2 == 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
  };
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    CHECK(crc32(0, bytes) == slowly(bytes));
    for (const std::size_t first : {bytes.size() / 3, bytes.size() / 2, bytes.size() - i / 10})
      CHECK(crc32(crc32(0, bytes.substr(0, first)), bytes.substr(first)) == slowly(bytes));
    bytes += static_cast<char>(i * 37);
  }
}
