#pragma once

#include <cstdint>
#include <vector>

#include "tradestat/decimal.hpp"

namespace tradestat {

/// A natural number of any size, for comparisons that must not round.
class Natural {
 public:
  explicit Natural(Uint128 value);
  static Natural power(Natural base, unsigned exponent);
  static Natural power_of_ten(unsigned exponent) { return power(Natural(10), exponent); }
  static Natural power_of_two(unsigned exponent);

  friend Natural operator*(const Natural& a, const Natural& b);
  friend Natural operator+(const Natural& a, const Natural& b);
  /// Precondition: a >= b.
  friend Natural operator-(const Natural& a, const Natural& b);
  /// -1, 0 or 1.
  friend int compare(const Natural& a, const Natural& b);

  /// Its first bits, 65 at least where it has them, and what is left out behind.
  struct Leading {
    Uint128 bits = 0;
    std::uint32_t doublings = 0;  ///< of the bits
    bool more = false;            ///< something other than zeros is left out
  };
  Leading leading() const;

 private:
  void trim();
  std::vector<std::uint32_t> limbs_;  // least significant first; none for zero
};

}  // namespace tradestat
