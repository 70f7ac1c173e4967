#pragma once

#include <optional>
#include <string>
#include <utility>

#include "tradestat/decimal.hpp"
#include "tradestat/interval.hpp"

namespace tradestat {

/// How a source may have rounded. Mirrored for negative numbers in all four.
enum class Rounding {
  half_away,  ///< to nearest, a half away from zero: 0.25 → 0.3 (the default)
  half_even,  ///< to nearest, a half to the even digit: 0.25 → 0.2
  down,       ///< towards zero, truncated: 0.29 → 0.2
  up,         ///< away from zero: 0.21 → 0.3
};

/// How the trailing zeros of a whole number are read: is 500 known to the unit
/// or to the hundred?
enum class Zeros {
  significant,  ///< the narrow reading: every digit counts
  padding,      ///< the wide reading: trailing zeros only give the magnitude
};

/// A word by which a source qualifies a figure. `about` does not widen the
/// interval (the word holds no number); the others make it one-sided.
enum class Hedge { none, about, more_than, less_than, at_least, at_most };

/// Of a number with the other sign: a fall by more than 5 is a change below -5.
Hedge mirrored(Hedge hedge);

/// "about", "more than"; empty for none.
const char* to_string(Hedge hedge);
/// "half_away"
const char* to_string(Rounding rounding);

/// A figure as its source states it.
struct Figure {
  Decimal stated{};    ///< the digits as written: 28.7
  int unit_mult = 0;   ///< the power of ten they are counted in: 6 for millions
  bool exact = false;  ///< ranks, ordinals and years are not rounded
  Hedge hedge = Hedge::none;
  Rounding rounding = Rounding::half_away;  ///< how its source rounds
  /// Of a sum of rounded figures: how far they all together may lie from it.
  std::optional<Decimal> half_width{};

  /// The value in the base unit: 28700000.
  Decimal value() const { return stated.scaled(unit_mult); }
  /// The values in the base unit that the digits stand for: [28650000, 28750000).
  /// Precondition: at most 36 digits.
  Interval interval(Zeros zeros = Zeros::significant) const { return interval(rounding, zeros); }
  /// As if its source rounded in another way.
  Interval interval(Rounding as_if, Zeros zeros = Zeros::significant) const;
};

/// An exact value with its interval, or the reason why there is none. What
/// measures take, and what sums and differences give.
struct ExactValue {
  Decimal value;
  Interval interval;
  std::string reason;  ///< why there is no value; empty where there is one

  static ExactValue of(const Figure& figure, Zeros zeros = Zeros::significant) {
    return {figure.value(), figure.interval(zeros), {}};
  }
  static ExactValue undefined(std::string reason) { return {{}, {}, std::move(reason)}; }
  bool defined() const { return reason.empty(); }
};

}  // namespace tradestat
