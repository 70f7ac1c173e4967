#pragma once

#include <cstdint>
#include <optional>

#include "core/number/natural.hpp"

namespace tradestat {

/// A natural number of any size, known to lie between two of 64 bits times a power of two. Most
/// comparisons of powers need no more, and all their digits take a thousand times as long.
class Between {
 public:
  static Between around(const Natural& number);
  static Between power(Between base, unsigned exponent);
  friend Between operator*(const Between& a, const Between& b);
  /// -1 or 1 where the bounds tell; nothing where they do not, as of equal numbers.
  friend std::optional<int> compare(const Between& a, const Between& b);

 private:
  Between(Uint128 least, Uint128 most, std::int64_t exponent);
  bool lies_below(const Between& other) const;

  std::uint64_t least_ = 0;
  std::uint64_t most_ = 0;  ///< of 64 bits, so that products lose little
  std::int64_t exponent_ = 0;
};

}  // namespace tradestat
