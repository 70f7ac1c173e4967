#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "io/bytes/bits.hpp"
#include "io/bytes/prefix_code.hpp"

namespace tradestat::io {

/// What DEFLATE (RFC 1951) makes of bits, in blocks.
class Inflater {
 public:
  /// The bits have to outlive it.
  explicit Inflater(BitSource& bits);

  /// The next bytes; 0 at the end of the stream, with what follows it still in the bits.
  /// Errors (io): cut short, damaged.
  Result<std::size_t> read(std::span<char> block);
  /// Another stream begins.
  void begin();

 private:
  enum class State { at_block, stored, coded, ended };

  /// The codes of a block and their tables.
  struct Codes {
    static constexpr unsigned literal_bits = 10;
    static constexpr unsigned distance_bits = 8;

    PrefixCode literals;
    PrefixCode distances;
    std::array<std::uint64_t, 1U << literal_bits> literal_table{};
    std::array<std::uint64_t, 1U << distance_bits> distance_table{};

    Codes();
    void tabulate();
  };

  static const Codes& fixed_codes();
  Status begin_block();
  Status begin_stored();
  Status begin_coded();
  Status read_lengths(const PrefixCode& code, std::size_t count);
  Status copy_stored();
  Status decode();
  Status step();
  /// Makes room behind the bytes that can be referred to.
  void slide();

  BitSource& input_;
  State state_ = State::at_block;
  bool last_block_ = false;
  std::size_t stored_left_ = 0;
  std::array<std::uint8_t, 320> lengths_{};
  Codes own_codes_;
  const Codes* codes_ = nullptr;
  std::vector<char> window_;
  std::size_t filled_ = 0;  ///< bytes in the window
  std::size_t given_ = 0;   ///< of these
};

}  // namespace tradestat::io
