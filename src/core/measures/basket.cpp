#include "tradestat/basket.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

#include "core/measures/extremes.hpp"

namespace tradestat {
namespace {

constexpr const char* no_trade = "no trade";

Int128 sum_of(const Basket& basket) {
  Int128 sum = 0;
  for (const auto& part : basket) sum += part.sum;
  return sum;
}

bool is_exact(const Basket& basket) {
  return std::ranges::all_of(basket, [](const auto& part) { return part.half_width == 0; });
}

std::vector<Range> ranges_of(const Basket& basket) {
  std::vector<Range> ranges;
  for (const auto& part : basket) {
    const Range range = range_of(part);
    if (range.high > 0) ranges.push_back(range);
  }
  return ranges;
}

/// n may be so small and so large.
Range counts_of(const Basket& basket) {
  Range counts;
  for (const auto& part : basket) {
    const Range range = range_of(part);
    counts.low += range.low > 0 ? 1 : 0;
    counts.high += range.high > 0 ? 1 : 0;
  }
  return {std::max<Real>(counts.low, 1), counts.high};
}

Number quotient(Int128 numerator, Int128 denominator) {
  return Number::of(Decimal(numerator, 0), Decimal(denominator, 0));
}

/// What depends on Σf(x) and on Σx: rising in the first, with f convex, and the same for the same
/// shares. Its derivative by a part has the sign of the part less a level.
struct Squares {
  static constexpr Real most = 1;
  static Real of(Real part) { return part * part; }
  static Real order(Real part) { return part; }
  static Real measure(Real sum, Real whole) { return sum / (whole * whole); }
  /// Of a part on its way up by `width`, whose f rises by `rise`: where the measure is largest.
  static Real best(Real sum, Real whole, Real rise, Real width) {
    return whole / width - 2 * sum / rise;
  }
};
struct Logarithms {
  static constexpr Real most = 0;
  static Real of(Real part) { return part > 0 ? part * std::log(part) : 0; }
  static Real order(Real part) { return std::log(part); }
  static Real measure(Real sum, Real whole) { return sum / whole - std::log(whole); }
  static Real best(Real sum, Real whole, Real rise, Real width) {
    return (rise * whole / width - sum - whole) / width;
  }
};

/// The largest value: from all parts down, one after another up, that with the steepest f first.
/// That is best where all move by the same; else a part between, as if it were up in some of many
/// cases, bounds what any choice of parts can reach.
template <class Measure>
Real largest(const std::vector<Range>& parts) {
  struct Rise {
    Real f;
    Real width;
    Real slope;
  };
  Real sum = 0;
  Real whole = 0;
  std::vector<Rise> rises;
  for (const Range& part : parts) {
    const Real down = Measure::of(part.low);
    sum += down;
    whole += part.low;
    if (!(part.width() > 0)) continue;
    const Real f = Measure::of(part.high) - down;
    rises.push_back({f, part.width(), f / part.width()});
  }
  // With nothing in all others, one part alone is all there is.
  if (!(whole > 0)) return Measure::most;
  std::ranges::sort(rises, std::ranges::greater(), &Rise::slope);
  const bool equal_widths = std::ranges::all_of(
      rises, [&](const Rise& rise) { return rise.width == rises.front().width; });
  Real best = Measure::measure(sum, whole);
  for (const auto& [f, width, slope] : rises) {
    const Real up = Measure::best(sum, whole, f, width);
    if (!equal_widths && up > 0 && up < 1)
      best = std::max(best, Measure::measure(sum + up * f, whole + up * width));
    sum += f;
    whole += width;
    best = std::max(best, Measure::measure(sum, whole));
  }
  return std::min(best, Measure::most);
}

/// The smallest value: all parts as near as they go to a level, which is where those above it and
/// those below weigh the same.
template <class Measure>
Real smallest(const std::vector<Range>& parts) {
  std::vector<Range> orders;
  orders.reserve(parts.size());
  Real low = std::ranges::max(parts, {}, &Range::high).high;
  Real high = low;
  for (const Range& part : parts) {
    orders.push_back({Measure::order(part.low), Measure::order(part.high)});
    low = std::min(low, part.high);
  }
  constexpr int turns = 80;
  for (int turn = 0; turn < turns; ++turn) {
    const Real level = low + (high - low) / 2;
    const Real order = Measure::order(level);
    Real above = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
      if (level < parts[part].low) above += parts[part].low * (orders[part].low - order);
      if (level > parts[part].high) above += parts[part].high * (orders[part].high - order);
    }
    (above > 0 ? low : high) = level;
  }
  Real sum = 0;
  Real whole = 0;
  for (const Range& part : parts) {
    const Real near = std::clamp(high, part.low, part.high);
    sum += Measure::of(near);
    whole += near;
  }
  return Measure::measure(sum, whole);
}

template <class Measure>
Range extremes(const Basket& basket) {
  const std::vector<Range> parts = ranges_of(basket);
  return {smallest<Measure>(parts), largest<Measure>(parts)};
}

/// By a function that rises with hhi.
Estimate of_hhi(const Basket& basket, const std::function<Real(Real)>& formula) {
  Estimate index = hhi(basket);
  if (!index.defined()) return index;
  const auto at = [&](const Number& number) { return formula(Real{number.to_double()}); };
  return within(Number::real(static_cast<double>(at(index.value))), at(index.lower),
                at(index.upper));
}

/// A part and the rest: x/(x + r), from 0 to 1.
Real share_of(Real part, Real rest) { return part > 0 ? part / (part + rest) : 0; }

std::vector<Range> share_ranges(const Basket& basket) {
  Range whole;
  for (const auto& part : basket) whole = plus(whole, range_of(part));
  std::vector<Range> shares;
  for (const auto& part : basket) {
    const auto [low, high] = range_of(part);
    shares.push_back({share_of(low, whole.high - high), share_of(high, whole.low - low)});
  }
  return shares;
}

Estimate one_less(const Estimate& share) {
  if (!share.defined()) return share;
  const auto less = [](const Number& number) { return Number::real(1 - number.to_double()); };
  Estimate estimate;
  estimate.value = less(share.value);
  estimate.lower = {less(share.upper), true};
  estimate.upper = {less(share.lower), true};
  return estimate;
}

}  // namespace

Basket basket_of_area(const FlowMatrix& matrix, std::size_t area) {
  Basket basket;
  for (std::size_t item = 0; item < matrix.items.size(); ++item) {
    const std::size_t cell = matrix.cell(area, item);
    basket.push_back({matrix.sums[cell], matrix.half_widths[cell]});
  }
  return basket;
}

Basket basket_of_area(const FlowMatrix& matrix, std::string_view area,
                      const std::vector<std::string>& items) {
  Basket basket(items.size());
  const auto row = matrix.row_of(area);
  if (!row) return basket;
  const Basket all = basket_of_area(matrix, *row);
  for (std::size_t item = 0; item < all.size(); ++item) {
    const auto place = std::ranges::lower_bound(items, matrix.items[item]);
    if (place != items.end() && *place == matrix.items[item])
      basket[static_cast<std::size_t>(place - items.begin())] = all[item];
  }
  return basket;
}

Basket basket_of_item(const FlowMatrix& matrix, std::size_t item) {
  Basket basket;
  for (std::size_t area = 0; area < matrix.areas.size(); ++area) {
    const std::size_t cell = matrix.cell(area, item);
    basket.push_back({matrix.sums[cell], matrix.half_widths[cell]});
  }
  return basket;
}

std::vector<std::string> items_of_both(const FlowMatrix& a, const FlowMatrix& b) {
  std::vector<std::string> items;
  std::ranges::set_union(a.items, b.items, std::back_inserter(items));
  return items;
}

Basket by_digits(const Basket& basket, const std::vector<std::string>& items, std::size_t digits) {
  std::map<std::string_view, Margins::Sum> sums;
  for (std::size_t item = 0; item < items.size(); ++item) {
    Margins::Sum& sum = sums[std::string_view(items[item]).substr(0, digits)];
    sum.sum += basket[item].sum;
    sum.half_width += basket[item].half_width;
  }
  Basket parts;
  for (const auto& [code, sum] : sums) parts.push_back(sum);
  return parts;
}

std::size_t parts_above_zero(const Basket& basket) {
  return static_cast<std::size_t>(
      std::ranges::count_if(basket, [](const auto& part) { return part.sum > 0; }));
}

Estimate hhi(const Basket& basket) {
  const Int128 whole = sum_of(basket);
  if (whole == 0) return Estimate::undefined(no_trade);
  Int128 squares = 0;
  for (const auto& part : basket) squares += Int128{part.sum} * part.sum;
  const Number value = quotient(squares, whole * whole);
  if (is_exact(basket)) return exactly(value);
  const auto [low, high] = extremes<Squares>(basket);
  return within(value, low, high);
}

Estimate effective_number(const Basket& basket) {
  const Int128 whole = sum_of(basket);
  if (whole == 0) return Estimate::undefined(no_trade);
  Int128 squares = 0;
  for (const auto& part : basket) squares += Int128{part.sum} * part.sum;
  Estimate index = hhi(basket);
  return within(quotient(whole * whole, squares), 1 / Real{index.upper.to_double()},
                1 / Real{index.lower.to_double()});
}

Estimate hhi_normalized(const Basket& basket) {
  const std::size_t parts = parts_above_zero(basket);
  if (parts == 1) return Estimate::undefined("one part alone");
  Estimate index = hhi(basket);
  if (!index.defined()) return index;
  const auto at = [](const Number& number, Real count) {
    return count < 2 ? 0 : (Real{number.to_double()} - 1 / count) / (1 - 1 / count);
  };
  const auto [fewest, most] = counts_of(basket);
  const Real value = at(index.value, static_cast<Real>(parts));
  return within(Number::real(static_cast<double>(std::max<Real>(value, 0))),
                std::max<Real>(at(index.lower, fewest), 0), at(index.upper, most));
}

Estimate concentration_index(const Basket& basket, std::size_t most) {
  if (most < 2) return Estimate::undefined("there is one part in all");
  const Real least = 1 / std::sqrt(static_cast<Real>(most));
  return of_hhi(basket, [least](Real index) {
    return std::max<Real>((std::sqrt(index) - least) / (1 - least), 0);
  });
}

Estimate top_share(const Basket& basket, std::size_t count) {
  const Int128 whole = sum_of(basket);
  if (whole == 0) return Estimate::undefined(no_trade);
  Basket parts = basket;
  std::ranges::sort(parts, std::ranges::greater(), &Margins::Sum::sum);
  count = std::min(count, parts.size());
  Int128 top = 0;
  Range of_top;
  Range of_rest;
  for (std::size_t place = 0; place < parts.size(); ++place) {
    if (place < count) top += parts[place].sum;
    Range& side = place < count ? of_top : of_rest;
    side = plus(side, range_of(parts[place]));
  }
  // The best choice of so many parts to be up while the others are down, again and again.
  Real high = share_of(of_top.high, of_rest.low);
  std::vector<Range> ranges = ranges_of(basket);
  const std::size_t chosen = std::min(count, ranges.size());
  for (Real before = -1; high > before;) {
    before = high;
    const auto worth = [&](const Range& part) { return part.high * (1 - high) + part.low * high; };
    std::ranges::sort(ranges, std::ranges::greater(), worth);
    Real up = 0;
    Real down = 0;
    for (std::size_t place = 0; place < ranges.size(); ++place)
      (place < chosen ? up : down) += place < chosen ? ranges[place].high : ranges[place].low;
    high = std::max(high, share_of(up, down));
  }
  return within(quotient(top, whole), share_of(of_top.low, of_rest.high), high);
}

Theil theil(const Basket& basket, std::size_t most) {
  const Int128 whole = sum_of(basket);
  if (whole == 0) {
    const Estimate undefined = Estimate::undefined(no_trade);
    return {undefined, undefined, undefined};
  }
  Real entropy = 0;
  for (const auto& part : basket) {
    const Real share = static_cast<Real>(part.sum) / static_cast<Real>(whole);
    if (part.sum > 0) entropy -= share * std::log(share);
  }
  const Real all = std::log(static_cast<Real>(most));
  const Real traded = std::log(static_cast<Real>(parts_above_zero(basket)));
  const auto from_zero = [](Real value) { return std::max<Real>(value, 0); };
  const auto number = [&](Real value) {
    return Number::real(static_cast<double>(from_zero(value)));
  };
  Range range{-entropy, -entropy};
  if (!is_exact(basket)) range = extremes<Logarithms>(basket);
  const auto [fewest, parts] = counts_of(basket);
  return {within(number(all - entropy), from_zero(all + range.low), all + range.high),
          within(number(all - traded), from_zero(all - std::log(parts)), all - std::log(fewest)),
          within(number(traded - entropy), from_zero(std::log(fewest) + range.low),
                 std::log(parts) + range.high)};
}

Estimate similarity(const Basket& a, const Basket& b) {
  const Int128 of_a = sum_of(a);
  const Int128 of_b = sum_of(b);
  if (of_a == 0 || of_b == 0) return Estimate::undefined(no_trade);
  const std::vector<Range> shares_of_a = share_ranges(a);
  const std::vector<Range> shares_of_b = share_ranges(b);
  Int128 common = 0;
  Range range;
  for (std::size_t part = 0; part < a.size(); ++part) {
    common += std::min(a[part].sum * of_b, b[part].sum * of_a);
    range.low += std::min(shares_of_a[part].low, shares_of_b[part].low);
    range.high += std::min(shares_of_a[part].high, shares_of_b[part].high);
  }
  const Number value = quotient(common, of_a * of_b);
  if (is_exact(a) && is_exact(b)) return exactly(value);
  return within(value, range.low, std::min<Real>(range.high, 1));
}

Estimate diversification_index(const Basket& basket, const Basket& world) {
  return one_less(similarity(basket, world));
}

TradeMargins trade_margins(const FlowMatrix& matrix, const Margins& margins, std::size_t area) {
  const Int128 of_area = margins.areas[area].sum;
  if (of_area == 0) return {Estimate::undefined(no_trade), Estimate::undefined(no_trade)};
  Int128 traded = 0;
  Range sure;      // all trade in items that it trades whatever the rounding
  Range possible;  // and in those that it may trade
  Range of_others;
  Range sure_of_others;
  Range own;
  const Range all = range_of(margins.all);
  for (std::size_t item = 0; item < matrix.items.size(); ++item) {
    const std::size_t cell = matrix.cell(area, item);
    const auto& [sum, half_width] = margins.items[item];
    const Range part = range_of({matrix.sums[cell], matrix.half_widths[cell]});
    if (!(part.high > 0)) continue;
    own = plus(own, part);
    if (matrix.sums[cell] > 0) traded += sum;
    const Range others = range_of({sum - matrix.sums[cell], half_width - matrix.half_widths[cell]});
    possible = plus(possible, range_of(margins.items[item]));
    of_others = plus(of_others, others);
    if (!(part.low > 0)) continue;
    sure = plus(sure, range_of(margins.items[item]));
    sure_of_others = plus(sure_of_others, others);
  }
  const Int128 whole = margins.all.sum;
  return {within(quotient(traded, whole), share_of(sure.low, all.high - sure.high),
                 share_of(possible.high, all.low - possible.low)),
          within(quotient(of_area, traded), share_of(own.low, of_others.high),
                 share_of(own.high, sure_of_others.low))};
}

Estimate market_penetration(const FlowMatrix& reached, const FlowMatrix& imports,
                            std::string_view country) {
  Int128 pairs = 0;
  Int128 possible = 0;
  Range of_pairs;
  Range of_possible;
  const auto count = [](const Basket& basket, Int128& stated, Range& range) {
    for (const auto& part : basket) {
      stated += part.sum > 0 ? 1 : 0;
      range.low += range_of(part).low > 0 ? 1 : 0;
      range.high += range_of(part).high > 0 ? 1 : 0;
    }
  };
  const auto home = imports.row_of(country);
  for (std::size_t item = 0; item < reached.items.size(); ++item) {
    const auto column = imports.column_of(reached.items[item]);
    if (!column) continue;
    const Basket own = basket_of_item(reached, item);
    if (parts_above_zero(own) == 0) continue;
    count(own, pairs, of_pairs);
    Basket all = basket_of_item(imports, *column);
    if (home) all.erase(all.begin() + static_cast<std::ptrdiff_t>(*home));
    count(all, possible, of_possible);
  }
  if (possible == 0) return Estimate::undefined(no_trade);
  return within(quotient(pairs, possible), of_pairs.low / of_possible.high,
                of_possible.low > 0 ? std::min<Real>(of_pairs.high / of_possible.low, 1) : 1);
}

}  // namespace tradestat
