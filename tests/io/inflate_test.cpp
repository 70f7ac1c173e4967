#include "io/bytes/inflate.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace tradestat;
using io::Wrapper;

namespace {

std::string inflated(std::string_view bytes, Wrapper wrapper) {
  const auto all = io::read_all(io::inflated(io::bytes_of(bytes), "x.gz", wrapper), "x.gz");
  return all ? *all : all.error().message;
}

/// Bits as RFC 1951 packs them: from the lowest of a byte.
struct Packed {
  std::string bytes;
  unsigned free = 0;  ///< bits of the last byte

  Packed& number(std::uint32_t value, unsigned bits) {
    for (; bits > 0; --bits, value >>= 1U) bit(value & 1U);
    return *this;
  }
  /// A code, from its first bit.
  Packed& code(std::string_view bits) {
    for (const char c : bits) bit(c == '1' ? 1 : 0);
    return *this;
  }

 private:
  void bit(std::uint32_t value) {
    if (free == 0) bytes += '\0';
    if (free == 0) free = 8;
    bytes.back() =
        static_cast<char>(static_cast<unsigned char>(bytes.back()) | value << (8 - free));
    --free;
  }
};

constexpr std::string_view damaged = "cannot read 'x.gz': it is damaged";
constexpr std::string_view cut_short = "cannot read 'x.gz': it is cut short";

/// Head, the block "abc" as it is, checksum and size.
const std::string abc = std::string("\x1F\x8B\x08\0\0\0\0\0\0\3", 10) +
                        std::string("\1\3\0\xFC\xFF", 5) + "abc" +
                        std::string("\xC2\x41\x24\x35\3\0\0\0", 8);

}  // namespace

TEST_CASE("blocks of each kind") {
  CHECK(inflated(std::string("\1\3\0\xFC\xFF", 5) + "abc", Wrapper::none) == "abc");
  // RFC 1951, 3.2.6: 'a' is 00110000 + 0x61; length 3 is 257, seven bits of 1; distance 1 is 00000.
  CHECK(inflated(Packed()
                     .number(1, 1)
                     .number(1, 2)
                     .code("10010001")
                     .code("0000001")
                     .code("00000")
                     .code("0000000")
                     .bytes,
                 Wrapper::none) == "aaaa");
  // Length 258 as 285, and as 284 with 31; distance 4 as 3, once it is there.
  CHECK(inflated(Packed()
                     .number(1, 1)
                     .number(1, 2)
                     .code("10010001")
                     .code("11000101")
                     .code("00000")
                     .code("11000100")
                     .number(31, 5)
                     .code("00011")
                     .code("0000000")
                     .bytes,
                 Wrapper::none) == std::string(1 + 258 + 258, 'a'));
}

TEST_CASE("what is no block, no code, or too far back is damage") {
  CHECK(inflated(Packed().number(1, 1).number(3, 2).bytes, Wrapper::none) == damaged);
  CHECK(inflated(std::string("\1\3\0\xFC\xFE", 5) + "abc", Wrapper::none) == damaged);
  const auto fixed = [](auto... codes) {
    Packed packed;
    packed.number(1, 1).number(1, 2).code("10010001");
    (packed.code(codes), ...);
    return inflated(packed.code("0000000").number(0, 32).bytes, Wrapper::none);
  };
  CHECK(fixed("0000001", "00000") == "aaaa");
  CHECK(fixed("0000001", "00001") == damaged);   // two back, of one
  CHECK(fixed("0000001", "11110") == damaged);   // the distance 30
  CHECK(fixed("11000110", "00000") == damaged);  // the length 286
}

TEST_CASE("what ends early is cut short, wherever") {
  CHECK(inflated(abc, Wrapper::gzip) == "abc");
  for (std::size_t size = 2; size < abc.size(); ++size)
    CHECK(inflated(std::string_view(abc).substr(0, size), Wrapper::gzip) == cut_short);
}

TEST_CASE("a gzip file's members, its padding, and what does not belong to it") {
  CHECK(inflated(abc + abc + std::string(3, '\0') + abc + std::string(2, '\0'), Wrapper::gzip) ==
        "abcabcabc");
  CHECK(inflated(abc + "text, no member", Wrapper::gzip) == damaged);
  const auto changed = [](std::size_t at, char to) {
    std::string bytes = abc;
    bytes[at] = to;
    return inflated(bytes, Wrapper::gzip);
  };
  CHECK(changed(2, '\7') == damaged);    // another method
  CHECK(changed(3, '\x20') == damaged);  // a flag of no meaning
  CHECK(changed(4, '\7') == "abc");      // the time
  CHECK(changed(15, 'b') == damaged);    // what it holds
  CHECK(changed(18, '\0') == damaged);   // the checksum
  CHECK(changed(22, '\4') == damaged);   // the size
}

TEST_CASE("CRC-32 of bytes, and of bytes in parts") {
  // The check value of the catalogue of CRC algorithms.
  CHECK(io::crc32(0, "123456789") == 0xCBF43926);
  CHECK(io::crc32(0, "") == 0);
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
    CHECK(io::crc32(0, bytes) == slowly(bytes));
    for (const std::size_t first :
         {bytes.size() / 3, bytes.size() / 2, bytes.size() - static_cast<std::size_t>(i) / 10})
      CHECK(io::crc32(io::crc32(0, bytes.substr(0, first)), bytes.substr(first)) == slowly(bytes));
    bytes += static_cast<char>(i * 37);
  }
}
