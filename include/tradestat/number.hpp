#pragma once

#include <cstdint>
#include <optional>

#include "tradestat/decimal.hpp"

namespace tradestat {

/// A computed number, kept exact for as long as it can be:
/// (numerator / denominator)^(1 / root) - offset.
/// A sum has denominator 1, a share root 1, a growth rate over five years
/// root 5 and offset 1. So it can be compared with a decimal without any
/// rounding, and is rounded once, to the nearest double.
class Number {
 public:
  Number() = default;
  Number(const Decimal& value) : numerator_(value) {}

  /// Precondition: denominator > 0; numerator >= 0 where root > 1; root >= 1.
  static Number of(const Decimal& numerator, const Decimal& denominator, int offset = 0,
                   int root = 1);
  /// A result of another kind (a logarithm), kept to 15 significant digits.
  static Number real(double value);
  /// No bound: +1 above all numbers, -1 below all.
  static Number infinite(int sign);

  /// -x. Precondition: not a root of degree above 1.
  Number negated() const;

  int infinity() const { return infinity_; }  ///< -1, 0 or +1
  /// The number as a decimal with the digits as written, where it is kept as
  /// one: figures, sums and differences; not quotients, roots, logarithms.
  std::optional<Decimal> decimal() const;
  /// The nearest double; of real() the one it was made of.
  double to_double() const;
  /// Negative, zero or positive as this number is below, equal to or above
  /// the decimal. Exact, but for real(): that is compared as doubles are.
  int compare(const Decimal& decimal) const;

 private:
  bool rounds_above(std::int64_t ordinal) const;
  double nearest_double(double guess) const;

  Decimal numerator_;
  Decimal denominator_{1, 0};
  int root_ = 1;
  int offset_ = 0;
  int infinity_ = 0;
  std::optional<double> real_;
};

}  // namespace tradestat
