#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace tradestat::io {

/// A prefix code as DEFLATE has them (RFC 1951, 3.2.2): given by the length of each symbol's
/// code, read from the lowest bit of what is held. It finds what stands for a symbol, with the
/// length of its code added to each of the two lowest bytes; 0 where there is no such code.
class PrefixCode {
 public:
  static constexpr unsigned most_bits = 15;
  static constexpr std::size_t most_symbols = 288;

  /// What stands for each symbol. Precondition: one at least for each length.
  explicit PrefixCode(std::span<const std::uint64_t> meanings) : meanings_(meanings) {}

  /// Of each symbol the bits of its code, 0 where it has none. False where they are no code:
  /// more than there can be, or too few, unless one symbol has one bit, or there is none at all.
  bool assign(std::span<const std::uint8_t> lengths);
  /// Whether one symbol has one bit, and no other any.
  bool is_lone() const { return lone_; }
  /// Writes for all values of the lowest bits what they begin with; 0 where that is a longer code.
  void tabulate(std::span<std::uint64_t> table) const;
  /// Bit by bit: for what the table has not.
  std::uint64_t find(std::uint64_t held) const;

 private:
  std::uint64_t meaning(std::size_t place, std::uint64_t length) const {
    return meanings_[symbols_[place]] + (length << 8U | length);
  }

  std::span<const std::uint64_t> meanings_;
  std::array<std::uint16_t, most_bits + 1> counts_{};  ///< of each length
  std::array<std::uint16_t, most_symbols> symbols_{};  ///< by length
  bool lone_ = false;
};

}  // namespace tradestat::io
