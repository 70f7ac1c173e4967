#include "tradestat/intraindustry.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/measures/extremes.hpp"

namespace tradestat {
namespace {

template <class T>
T magnitude(T value) {
  return value < 0 ? -value : value;
}

/// |x| + |m| - |x - m|: of trade, twice what goes both ways.
struct Overlap {
  template <class T>
  T operator()(T x, T m) const {
    return magnitude(x) + magnitude(m) - magnitude(x - m);
  }
};
struct Difference {
  template <class T>
  T operator()(T x, T m) const {
    return x - m;
  }
};

/// A value or a change of it, stated and in tenths.
struct Quantity {
  Int128 stated;
  Range range;
};
struct Item {
  Quantity exports;
  Quantity imports;
};

Quantity value_of(const Margins::Sum& part) { return {part.sum, range_of(part)}; }

Quantity change_of(const Margins::Sum& before, const Margins::Sum& after) {
  const Range from = range_of(before);
  const Range to = range_of(after);
  return {Int128{after.sum} - before.sum, {to.low - from.high, to.high - from.low}};
}

/// What an item adds where a quotient of functions that are linear but for kinks at 0 and where
/// both are equal can have its extremes: at corners, and at kinks on the edges.
template <class Numerator>
std::vector<Addends> candidates_of(const Range& x, const Range& m, Numerator numerator) {
  std::vector<Addends> candidates;
  const auto add = [&](Real at_x, Real at_m) {
    candidates.push_back({numerator(at_x, at_m), magnitude(at_x) + magnitude(at_m)});
  };
  const auto stops = [](const Range& range) {
    std::vector<Real> ends{range.low, range.high};
    if (range.low < 0 && range.high > 0) ends.push_back(0);
    return ends;
  };
  for (const Real at_x : stops(x))
    for (const Real at_m : stops(m)) add(at_x, at_m);
  for (const Real both : {x.low, x.high, m.low, m.high})
    if (both >= std::max(x.low, m.low) && both <= std::min(x.high, m.high)) add(both, both);
  return candidates;
}

/// Σ numerator / Σ(|x| + |m|).
template <class Numerator>
Estimate quotient_of(const std::vector<Item>& items, Numerator numerator,
                     const char* when_nothing) {
  Int128 above = 0;
  Int128 below = 0;
  bool exact = true;
  std::vector<std::vector<Addends>> candidates;
  for (const auto& [x, m] : items) {
    above += numerator(x.stated, m.stated);
    below += magnitude(x.stated) + magnitude(m.stated);
    exact = exact && x.range.width() == 0 && m.range.width() == 0;
    candidates.push_back(candidates_of(x.range, m.range, numerator));
  }
  if (below == 0) return Estimate::undefined(when_nothing);
  const Number value = Number::of(Decimal(above, 0), Decimal(below, 0));
  if (exact) return exactly(value);
  const auto [low, high] = quotient_range(std::move(candidates), Real{value.to_double()});
  return within(value, low, high);
}

std::vector<Item> changes_of(const TwoYears& years) {
  std::vector<Item> items;
  for (std::size_t item = 0; item < years.exports_before.size(); ++item)
    items.push_back({change_of(years.exports_before[item], years.exports_after[item]),
                     change_of(years.imports_before[item], years.imports_after[item])});
  return items;
}

constexpr const char* nothing_changed = "nothing changed";

}  // namespace

Estimate grubel_lloyd(const Basket& exports, const Basket& imports) {
  std::vector<Item> items;
  for (std::size_t item = 0; item < exports.size(); ++item)
    items.push_back({value_of(exports[item]), value_of(imports[item])});
  return quotient_of(items, Overlap(), "no trade");
}

Estimate marginal_iit(const TwoYears& years) {
  return quotient_of(changes_of(years), Overlap(), nothing_changed);
}

Estimate marginal_iit_direction(const TwoYears& years) {
  return quotient_of(changes_of(years), Difference(), nothing_changed);
}

}  // namespace tradestat
