#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "tradestat/decimal.hpp"
#include "tradestat/interval.hpp"

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
  /// The nearest double.
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

/// A result of a measure with the interval that the rounding of its inputs
/// leaves open, or the reason why it is undefined.
struct Estimate {
  /// An end of the interval, and whether it belongs to it.
  struct End : Number {
    bool closed = true;
  };

  Number value;
  End lower;
  End upper;
  std::string reason;  ///< why it is undefined; empty where it is defined

  Estimate() = default;
  Estimate(const ExactValue& quantity);
  static Estimate undefined(std::string reason);
  bool defined() const { return reason.empty(); }
};

/// As people read it, in units of 10^power: "-18.06 [-18.17, -17.96]", with the
/// digits that the interval leaves; "n/a: REASON" where it is undefined.
std::string to_string(const Estimate& estimate, int power = 0);

}  // namespace tradestat
