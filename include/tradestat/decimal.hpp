#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "tradestat/error.hpp"

namespace tradestat {

__extension__ using Int128 = __int128;
__extension__ using Uint128 = unsigned __int128;

/// A decimal number as written: coefficient × 10^exponent, exactly.
/// The exponent keeps the digits: "0.40" is 40 × 10^-2 and not equal in
/// precision to "0.4", though equal in value.
class Decimal {
 public:
  constexpr Decimal() = default;
  /// Preconditions: at most 38 digits; an exponent from -1000 to 1000 (exact
  /// comparisons write out that many zeros).
  constexpr Decimal(Int128 coefficient, int exponent)
      : coefficient_(coefficient), exponent_(exponent) {}

  /// Reads an optional '-', digits, and optionally '.' and digits; no '+', no
  /// exponent, no leading zeros, no separators, no blanks.
  /// Errors (bad_data): any other text; more than 30 digits.
  static Result<Decimal> parse(std::string_view text);

  constexpr Int128 coefficient() const { return coefficient_; }
  constexpr int exponent() const { return exponent_; }
  /// The coefficient without its sign.
  constexpr Uint128 magnitude() const {
    const auto bits = static_cast<Uint128>(coefficient_);
    return coefficient_ < 0 ? -bits : bits;
  }
  constexpr int sign() const { return coefficient_ < 0 ? -1 : coefficient_ > 0 ? 1 : 0; }
  /// The number of digits written after the point; 0 for whole numbers.
  constexpr int decimals() const { return exponent_ < 0 ? -exponent_ : 0; }

  /// This number times 10^power; exact, no digit is lost or added.
  constexpr Decimal scaled(int power) const { return {coefficient_, exponent_ + power}; }
  constexpr Decimal operator-() const { return {-coefficient_, exponent_}; }

  /// The nearest double; infinite beyond all doubles.
  double to_double() const;
  /// Plain notation with the digits as written: "28.7", "0.40", "28700000".
  std::string to_string() const;

  /// By value: 0.4 == 0.40. Exact.
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

 private:
  Int128 coefficient_ = 0;
  int exponent_ = 0;
};

/// Exact sums, differences and products; empty where the result has more than
/// 38 digits (an overflow is never silent).
std::optional<Decimal> add(const Decimal& a, const Decimal& b);
std::optional<Decimal> subtract(const Decimal& a, const Decimal& b);
std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);

}  // namespace tradestat
