#include "core/number/between.hpp"

#include <algorithm>
#include <bit>

namespace tradestat {
namespace {

constexpr int bits = 64;

int length_of(Uint128 value) {
  const auto high = static_cast<std::uint64_t>(value >> bits);
  return high != 0 ? bits + static_cast<int>(std::bit_width(high))
                   : static_cast<int>(std::bit_width(static_cast<std::uint64_t>(value)));
}

}  // namespace

Between::Between(Uint128 least, Uint128 most, std::int64_t exponent) {
  int excess = length_of(most) - bits;
  if (excess > 0 && ((most - 1) >> excess) + 1 == Uint128{1} << bits) ++excess;
  if (excess > 0) {
    least >>= excess;
    most = ((most - 1) >> excess) + 1;
  } else if (most != 0) {
    least <<= -excess;
    most <<= -excess;
  }
  least_ = static_cast<std::uint64_t>(least);
  most_ = static_cast<std::uint64_t>(most);
  exponent_ = exponent + excess;
}

Between Between::around(const Natural& number) {
  const auto [first, doublings, more] = number.leading();
  return {first, first + (more ? 1 : 0), doublings};
}

Between operator*(const Between& a, const Between& b) {
  return {Uint128{a.least_} * b.least_, Uint128{a.most_} * b.most_, a.exponent_ + b.exponent_};
}

Between Between::power(Between base, unsigned exponent) {
  Between result{1, 1, 0};
  for (; exponent != 0; exponent >>= 1U) {
    if ((exponent & 1U) != 0) result = result * base;
    if (exponent > 1) base = base * base;
  }
  return result;
}

/// Whether its most is less than the other's least.
bool Between::lies_below(const Between& other) const {
  if (other.least_ == 0) return false;
  if (most_ == 0) return true;
  const std::int64_t length = exponent_ + length_of(most_);
  const std::int64_t other_length = other.exponent_ + length_of(other.least_);
  if (length != other_length) return length < other_length;
  // Of one length they are brought to one exponent.
  const std::int64_t shift = exponent_ - other.exponent_;
  return shift >= 0 ? Uint128{most_} << shift < other.least_
                    : most_ < Uint128{other.least_} << -shift;
}

std::optional<int> compare(const Between& a, const Between& b) {
  if (a.lies_below(b)) return -1;
  if (b.lies_below(a)) return 1;
  return std::nullopt;
}

}  // namespace tradestat
