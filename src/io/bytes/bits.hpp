#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "io/bytes/source.hpp"

namespace tradestat::io {

/// Bits of bytes in memory, the lowest of a byte first. A plain value: a loop that works on a
/// copy keeps it in registers.
struct Bits {
  const char* next = nullptr;
  const char* end = nullptr;
  std::uint64_t held = 0;  ///< what stands above the count is zero, or is of the next bytes
  unsigned count = 0;

  /// Makes them 56 at least. False where fewer than eight bytes are left.
  bool refill() {
    if (end - next < 8) return false;
    std::uint64_t word = 0;
    std::memcpy(&word, next, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    held |= word << count;
    next += (63 - count) >> 3U;
    count |= 56U;
    return true;
  }
  /// The lowest. Precondition: at most 32, and held.
  std::uint32_t take(std::uint64_t bits) {
    const auto taken = static_cast<std::uint32_t>(held & ((std::uint64_t{1} << bits) - 1));
    drop(bits);
    return taken;
  }
  void drop(std::uint64_t bits) {
    held >>= bits;
    count -= static_cast<unsigned>(bits);
  }
};

/// The bits of a source. Behind its end come zeros; status() tells of them.
class BitSource {
 public:
  BitSource(std::unique_ptr<ByteSource> source, std::string path)
      : source_(std::move(source)), path_(std::move(path)) {}

  Bits& bits() { return bits_; }
  /// Makes the bits 56 at least.
  void refill() {
    if (!bits_.refill()) refill_by_bytes();
  }
  /// As refill(), of a copy that was taken from.
  Bits refilled(Bits bits) {
    bits_ = bits;
    refill();
    return bits_;
  }
  /// At most 32 bits.
  std::uint32_t take(unsigned bits) {
    if (bits_.count < bits) refill();
    return bits_.take(bits);
  }
  /// Leaves what is left of a byte.
  void align() { bits_.drop(bits_.count % 8); }
  /// Bytes as they are; as many as are at hand, 0 at the end. Precondition: aligned.
  std::size_t copy(std::span<char> block);
  /// Whether there is nothing left. Precondition: aligned.
  bool at_end();
  /// Precondition: aligned, and not at its end.
  bool next_is_zero() const { return (bits_.held & 0xFFU) == 0; }
  /// Errors (io): the source cannot be read; more was taken than it holds.
  Status status() const;
  /// As status(); else that they are damaged.
  Error damaged() const;
  /// As status(); else that they are cut short.
  Error cut_short() const;

 private:
  void refill_by_bytes();
  /// False at the end.
  bool read_block();

  std::unique_ptr<ByteSource> source_;
  std::string path_;
  Bits bits_;
  unsigned made_up_ = 0;  ///< bits behind the end
  std::optional<Error> failed_;
  std::array<char, 128U << 10> block_{};
};

}  // namespace tradestat::io
