#pragma once

#include <string>

#include "tradestat/decimal.hpp"

namespace tradestat {

/// One end of an interval.
struct Bound {
  Decimal value;
  bool closed = true;     ///< the value itself belongs to the interval
  bool infinite = false;  ///< there is no bound on this side; `value` says nothing
};

/// All values between two bounds: what a figure can stand for.
struct Interval {
  Bound lower;
  Bound upper;

  /// The interval that holds one value.
  static Interval exactly(const Decimal& value) { return {{value}, {value}}; }
  bool contains(const Decimal& value) const;
  /// Mathematical notation: "[28.65, 28.75)".
  std::string to_string() const;
};

}  // namespace tradestat
