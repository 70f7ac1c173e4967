#pragma once

#include <algorithm>
#include <vector>

#include "tradestat/advantage.hpp"
#include "tradestat/estimate.hpp"

/// What measures of many rounded values share: their ranges, and the ends of a quotient of sums.
namespace tradestat {

using Real = long double;

/// What rounding leaves of a value, in tenths of its unit.
struct Range {
  Real low = 0;
  Real high = 0;

  Real width() const { return high - low; }
};

inline Range plus(const Range& a, const Range& b) { return {a.low + b.low, a.high + b.high}; }

/// Of trade, which is not below 0.
inline Range range_of(const Margins::Sum& part) {
  const Int128 middle = Int128{part.sum} * 10;
  return {static_cast<Real>(std::max<Int128>(middle - part.half_width, 0)),
          static_cast<Real>(middle + part.half_width)};
}

/// A value and its range, which holds it whatever the rounding of its ends.
inline Estimate within(const Number& value, Real low, Real high) {
  const double stated = value.to_double();
  const auto end = [&](Real at, bool beyond) {
    return Estimate::End{beyond ? Number::real(static_cast<double>(at)) : value, true};
  };
  Estimate estimate;
  estimate.value = value;
  estimate.lower = end(low, static_cast<double>(low) < stated);
  estimate.upper = end(high, static_cast<double>(high) > stated);
  return estimate;
}

inline Estimate exactly(const Number& value) {
  Estimate estimate;
  estimate.value = value;
  estimate.lower = {value, true};
  estimate.upper = {value, true};
  return estimate;
}

/// What one item adds to a numerator and to a denominator that is not below 0.
struct Addends {
  Real numerator = 0;
  Real denominator = 0;
};

/// The largest quotient of sums of which each item is one of its candidates (Dinkelbach 1967):
/// from one that can be, `reached`, each item goes to what is best for it, until nothing is better.
inline Real largest_quotient(const std::vector<std::vector<Addends>>& items, Real reached) {
  constexpr int most_turns = 100;
  for (int turn = 0; turn < most_turns; ++turn) {
    Addends sums;
    for (const auto& candidates : items) {
      const auto worth = [&](const Addends& at) { return at.numerator - reached * at.denominator; };
      const auto best = std::ranges::max_element(candidates, {}, worth);
      sums.numerator += best->numerator;
      sums.denominator += best->denominator;
    }
    if (!(sums.denominator > 0) || !(sums.numerator / sums.denominator > reached)) break;
    reached = sums.numerator / sums.denominator;
  }
  return reached;
}

/// The smallest and the largest.
inline Range quotient_range(std::vector<std::vector<Addends>> items, Real reached) {
  const Real high = largest_quotient(items, reached);
  for (auto& candidates : items)
    for (Addends& at : candidates) at.numerator = -at.numerator;
  return {-largest_quotient(items, -reached), high};
}

}  // namespace tradestat
