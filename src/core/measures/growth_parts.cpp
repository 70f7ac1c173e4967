#include "tradestat/growth_parts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/format.hpp"
#include "core/measures/extremes.hpp"

namespace tradestat {
namespace {

/// Places of names in a list of others, ascending both.
std::vector<std::optional<std::size_t>> places_in(const std::vector<std::string>& names,
                                                  const std::vector<std::string>& others) {
  std::vector<std::optional<std::size_t>> places;
  for (const std::string& name : names) {
    const auto found = std::ranges::lower_bound(others, name);
    const bool there = found != others.end() && *found == name;
    places.push_back(there ? std::optional(static_cast<std::size_t>(found - others.begin()))
                           : std::nullopt);
  }
  return places;
}

/// A sum of x w_1 / w_0, in units and 2^-60 of them, and its range in tenths.
class Grown {
 public:
  void add(const Margins::Sum& x, const Margins::Sum& before, const Margins::Sum& after) {
    if (x.sum > 0) {
      const Int128 product = Int128{x.sum} * after.sum;
      whole_ += product / before.sum;
      fraction_ += ((product % before.sum) << places) / before.sum;
    }
    const Range own = range_of(x);
    const Range others = range_of({before.sum - x.sum, before.half_width - x.half_width});
    const Range later = range_of(after);
    const auto share = [](Real part, Real rest) { return part > 0 ? part / (part + rest) : 0; };
    range_.low += share(own.low, others.high) * later.low;
    range_.high += share(own.high, others.low) * later.high;
  }

  Int128 thousandths() const {
    constexpr Int128 half = Int128{1} << (places - 1U);
    return whole_ * 1000 + ((fraction_ * 1000 + half) >> places);
  }
  const Range& range() const { return range_; }

 private:
  static constexpr unsigned places = 60;
  Int128 whole_ = 0;
  Int128 fraction_ = 0;
  Range range_;
};

/// A sum in thousandths, and its range in tenths.
struct Amount {
  Int128 thousandths = 0;
  Range range;
};

Amount amount_of(const Grown& grown) { return {grown.thousandths(), grown.range()}; }
Amount amount_of(const Margins::Sum& sum) { return {Int128{sum.sum} * 1000, range_of(sum)}; }

/// a - b in dollars.
ExactValue difference(const Amount& a, const Amount& b, int exponent) {
  const auto at = [&](Int128 thousandths) { return Decimal(thousandths, exponent - 3); };
  const auto hundredfold = [](Real tenths) { return tenths * 100; };
  const Int128 value = a.thousandths - b.thousandths;
  const auto low = static_cast<Int128>(std::floor(hundredfold(a.range.low - b.range.high)));
  const auto high = static_cast<Int128>(std::ceil(hundredfold(a.range.high - b.range.low)));
  return {at(value), {{at(std::min(low, value)), true}, {at(std::max(high, value)), true}}, {}};
}

MarketShares undefined(const std::string& reason) {
  const ExactValue none = ExactValue::undefined(reason);
  return {none, none, none, none, none, none};
}

/// The country's exports as they would be at the growth of all trade, of each item, and of each
/// item in each market.
struct Expected {
  Grown by_world;
  Grown by_product;
  Grown by_market;
  std::string more_than_all;  ///< of which the country exports more than all do; empty for nothing
};

Expected expected_of(const TwoWorlds& worlds, const Margins& own, const Margins& before,
                     const Margins& after) {
  const FlowMatrix& matrix = worlds.own_before;
  const auto items_before = places_in(matrix.items, worlds.all_before.items);
  const auto items_after = places_in(matrix.items, worlds.all_after.items);
  const auto areas_before = places_in(matrix.areas, worlds.all_before.areas);
  const auto areas_after = places_in(matrix.areas, worlds.all_after.areas);
  const auto sum_at = [](const std::vector<Margins::Sum>& sums, std::optional<std::size_t> place) {
    return place ? sums[*place] : Margins::Sum();
  };
  const auto cell_at = [](const FlowMatrix& all, std::optional<std::size_t> area,
                          std::optional<std::size_t> item) {
    if (!area || !item) return Margins::Sum();
    const std::size_t cell = all.cell(*area, *item);
    return Margins::Sum{all.sums[cell], all.half_widths[cell]};
  };
  Expected expected;
  expected.by_world.add(own.all, before.all, after.all);
  for (std::size_t item = 0; item < matrix.items.size(); ++item) {
    const Margins::Sum all = sum_at(before.items, items_before[item]);
    if (all.sum < own.items[item].sum) expected.more_than_all = matrix.items[item];
    if (!expected.more_than_all.empty()) return expected;
    expected.by_product.add(own.items[item], all, sum_at(after.items, items_after[item]));
    for (std::size_t area = 0; area < matrix.areas.size(); ++area) {
      const std::size_t cell = matrix.cell(area, item);
      const Margins::Sum part{matrix.sums[cell], matrix.half_widths[cell]};
      if (part.sum == 0 && part.half_width == 0) continue;
      const Margins::Sum market =
          cell_at(worlds.all_before, areas_before[area], items_before[item]);
      if (market.sum < part.sum) expected.more_than_all = matrix.items[item];
      if (!expected.more_than_all.empty()) return expected;
      expected.by_market.add(part, market,
                             cell_at(worlds.all_after, areas_after[area], items_after[item]));
    }
  }
  return expected;
}

}  // namespace

Estimate contribution(const Margins::Sum& before, const Margins::Sum& after,
                      const Margins::Sum& whole) {
  if (whole.sum == 0) return Estimate::undefined("the start value is zero");
  const Number value =
      Number::of(Decimal(Int128{after.sum} - before.sum, 0), Decimal(whole.sum, 0));
  const Range first = range_of(before);
  const Range last = range_of(after);
  const Range rest = range_of({whole.sum - before.sum, whole.half_width - before.half_width});
  if (first.width() == 0 && last.width() == 0 && rest.width() == 0) return exactly(value);
  const auto at = [](Real from, Real to, Real others) {
    const Real change = to - from;
    if (from + others > 0) return change / (from + others);
    return change > 0 ? std::numeric_limits<Real>::infinity() : 0;
  };
  const Real low = at(first.high, last.low, last.low > first.high ? rest.high : rest.low);
  const Real high = at(first.low, last.high, last.high > first.low ? rest.low : rest.high);
  Estimate estimate = within(value, low, std::isinf(high) ? 0 : high);
  if (std::isinf(high)) estimate.upper = {Number::infinite(1), false};
  return estimate;
}

MarketShares market_shares(const TwoWorlds& worlds) {
  const Margins own = margins_of(worlds.own_before);
  const Margins own_after = margins_of(worlds.own_after);
  if (own.all.sum == 0) return undefined("the start value is zero");
  const Expected expected =
      expected_of(worlds, own, margins_of(worlds.all_before), margins_of(worlds.all_after));
  if (!expected.more_than_all.empty())
    return undefined(
        formatted("the country exports more of {} than all import", expected.more_than_all));
  const int exponent = worlds.own_before.exponent;
  const Amount start = amount_of(own.all);
  const Amount end = amount_of(own_after.all);
  const Amount by_world = amount_of(expected.by_world);
  const Amount by_product = amount_of(expected.by_product);
  const Amount by_market = amount_of(expected.by_market);
  return {.world_effect = difference(by_world, start, exponent),
          .product_effect = difference(by_product, by_world, exponent),
          .market_effect = difference(by_market, by_product, exponent),
          .competitiveness = difference(end, by_market, exponent),
          .change = difference(end, start, exponent),
          .before = difference(start, {0, {}}, exponent)};
}

}  // namespace tradestat
