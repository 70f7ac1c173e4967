#include "io/bytes/prefix_code.hpp"

#include <algorithm>
#include <bit>

namespace tradestat::io {

bool PrefixCode::assign(std::span<const std::uint8_t> lengths) {
  counts_ = {};
  for (const std::uint8_t length : lengths) ++counts_[length];
  counts_[0] = 0;
  int left = 1;  // codes of the length at hand that are not given
  std::array<std::uint16_t, most_bits + 2> begins{};
  for (std::size_t length = 1; length <= most_bits; ++length) {
    left = 2 * left - counts_[length];
    if (left < 0) return false;
    begins[length + 1] = static_cast<std::uint16_t>(begins[length] + counts_[length]);
  }
  const unsigned symbols = begins[most_bits + 1];
  for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol)
    if (lengths[symbol] != 0)
      symbols_[begins[lengths[symbol]]++] = static_cast<std::uint16_t>(symbol);
  lone_ = symbols == 1 && counts_[1] == 1;
  return left == 0 || symbols == 0 || lone_;
}

void PrefixCode::tabulate(std::span<std::uint64_t> table) const {
  std::ranges::fill(table, 0);
  const auto bits = static_cast<unsigned>(std::countr_zero(table.size()));
  std::size_t code = 0;  // its first bit is the lowest
  std::size_t at = 0;
  for (unsigned length = 1; length <= bits; ++length)
    for (unsigned i = 0; i < counts_[length]; ++i) {
      const std::uint64_t entry = meaning(at++, length);
      for (std::size_t value = code; value < table.size(); value += std::size_t{1} << length)
        table[value] = entry;
      // One more, from the last bit of the code: it carries to the ones before.
      std::size_t bit = std::size_t{1} << (length - 1);
      for (; (code & bit) != 0; bit >>= 1U) code ^= bit;
      code |= bit;
    }
}

std::uint64_t PrefixCode::find(std::uint64_t held) const {
  unsigned code = 0;
  unsigned first = 0;  // of the codes of this length
  std::size_t at = 0;
  for (unsigned length = 1; length <= most_bits; ++length) {
    code |= held & 1U;
    held >>= 1U;
    const unsigned count = counts_[length];
    if (code - first < count) return meaning(at + code - first, length);
    at += count;
    first = (first + count) << 1U;
    code <<= 1U;
  }
  return 0;
}

}  // namespace tradestat::io
