#include "core/verify/formulas.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// What to divide by must have a sign that leaves one reading only: of "less
/// than 5" what is above zero.
template <class Function>
Estimate of_base(ExactValue base, const Function& function) {
  if (base.defined() && base.value.sign() < 0)
    return Estimate::undefined("the convention is unknown for a negative base");
  Bound& lower = base.interval.lower;
  if (lower.infinite || lower.value.sign() < 0) lower = {{}, true};
  return function(base);
}

Estimate growth_rate(Operands o) { return cagr(o[0].value, o[1].value, o[1].year - o[0].year); }

Estimate change(Operands o) {
  return of_base(o[0].value,
                 [&](const ExactValue& start) { return total_change(start, o[1].value); });
}

Estimate difference(Operands o) { return balance(o[0].value, o[1].value); }

Estimate sum_of_all(Operands o) {
  std::vector<ExactValue> parts;
  for (const Operand& operand : o) parts.push_back(operand.value);
  return sum(parts);
}

Estimate share_of_whole(Operands o) {
  return of_base(o[1].value, [&](const ExactValue& whole) { return share(o[0].value, whole); });
}

Estimate times(Operands o) {
  return of_base(o[1].value, [&](const ExactValue& second) { return ratio(o[0].value, second); });
}

/// Some value of `a` may be above some value of `b`, or `always`: all above all.
bool above(const Interval& a, const Interval& b, bool always) {
  const Bound& low = always ? a.lower : a.upper;
  const Bound& high = always ? b.upper : b.lower;
  if (low.infinite || high.infinite) return !always;
  if (low.value != high.value) return low.value > high.value;
  return always && !(low.closed && high.closed);
}

/// One more than those before the first: surely before it, as stated, possibly.
Estimate rank_of_first(Operands o) {
  int least = 1;
  int stated = 1;
  int most = 1;
  for (const Operand& other : o) {
    if (!other.value.defined()) return Estimate::undefined(other.value.reason);
  }
  for (const Operand& other : o.subspan(1)) {
    const ExactValue& more = o[0].rank ? o[0].value : other.value;
    const ExactValue& less = o[0].rank ? other.value : o[0].value;
    least += above(more.interval, less.interval, true) ? 1 : 0;
    stated += more.value > less.value ? 1 : 0;
    most += above(more.interval, less.interval, false) ? 1 : 0;
  }
  return ExactValue{{stated, 0}, {{Decimal(least, 0)}, {Decimal(most, 0)}}, {}};
}

/// Nearer to the values in between: the higher of two lower ends, the lower of
/// two upper ones.
Bound tighter(const Bound& a, const Bound& b, bool lower) {
  if (a.infinite || b.infinite) return a.infinite ? b : a;
  if (a.value == b.value) return {a.value, a.closed && b.closed};
  return (a.value > b.value) == lower ? a : b;
}

/// What all of them can stand for: nothing (the lower end above the upper one)
/// where they contradict each other.
Estimate common_value(Operands o) {
  ExactValue result = o[0].value;
  for (const Operand& operand : o) {
    if (!operand.value.defined()) return Estimate::undefined(operand.value.reason);
    const auto& [low, high] = operand.value.interval;
    result.interval.lower = tighter(result.interval.lower, low, true);
    result.interval.upper = tighter(result.interval.upper, high, false);
  }
  const auto inside = std::ranges::find_if(
      o, [&](const Operand& operand) { return result.interval.contains(operand.value.value); });
  if (inside != o.end()) result.value = inside->value.value;
  return result;
}

double growth_at(Point p, int years) {
  return std::pow(std::max(p[1] / p[0], 0.0), 1.0 / years) - 1;
}

double rank_at(Point p, int) {
  return 1 + static_cast<double>(
                 std::ranges::count_if(p.subspan(1), [&](double x) { return x > p[0]; }));
}

constexpr std::array<FormulaRule, number_of_formulas> rules{{
    {.formula = Formula::cagr,
     .name = "cagr",
     .unit = Unit::percent,
     .common = Common::subject,
     .yearly = true,
     .definition = "compound annual growth rate, (end / start)^(1 / years) - 1",
     .opening = "growth a year from ",
     .link = " to ",
     .recompute = growth_rate,
     .at = growth_at},
    {.formula = Formula::total_change,
     .name = "total_change",
     .unit = Unit::percent,
     .common = Common::subject,
     .definition = "total change, end / start - 1",
     .opening = "the change from ",
     .link = " to ",
     .recompute = change,
     .at = [](Point p, int) { return p[1] / p[0] - 1; }},
    {.formula = Formula::difference,
     .name = "difference",
     .common = Common::either,
     .takes_ranks = true,
     .definition = "difference, the first less the second",
     .link = " less ",
     .recompute = difference,
     .at = [](Point p, int) { return p[0] - p[1]; }},
    {.formula = Formula::sum,
     .name = "sum",
     .most_inputs = any_number,
     .common = Common::either,
     .definition = "sum of all inputs",
     .opening = "the sum of ",
     .recompute = sum_of_all,
     .at = [](Point p, int) { return std::accumulate(p.begin(), p.end(), 0.0); }},
    {.formula = Formula::share,
     .name = "share",
     .unit = Unit::percent,
     .common = Common::period,
     .definition = "share, the part / the whole",
     .opening = "the share of ",
     .link = " in ",
     .recompute = share_of_whole,
     .at = [](Point p, int) { return p[0] / p[1]; }},
    {.formula = Formula::ratio,
     .name = "ratio",
     .unit = Unit::times,
     .common = Common::either,
     .definition = "ratio, the first / the second",
     .opening = "the ratio of ",
     .link = " to ",
     .recompute = times,
     .at = [](Point p, int) { return p[0] / p[1]; }},
    {.formula = Formula::rank_order,
     .name = "rank_order",
     .most_inputs = any_number,
     .unit = Unit::rank,
     .common = Common::either,
     .takes_ranks = true,
     .definition =
         "rank of the first input among all inputs, 1 for the largest (of ranks: the smallest)",
     .opening = "the rank of ",
     .link = " among it and ",
     .recompute = rank_of_first,
     .at = rank_at},
    {.formula = Formula::equal,
     .name = "equal",
     .least_inputs = 1,
     .most_inputs = any_number,
     .common = Common::period,
     .takes_ranks = true,
     .definition = "the same figure, stated again",
     .opening = "the figure stated as ",
     .recompute = common_value},
}};

static_assert([] {
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (static_cast<std::size_t>(rules[i].formula) != i) return false;
  return true;
}());

}  // namespace

std::span<const FormulaRule> formula_rules() { return rules; }

const FormulaRule& rule_of(Formula formula) { return rules[static_cast<std::size_t>(formula)]; }

const char* to_string(Formula formula) { return rule_of(formula).name.data(); }

}  // namespace tradestat
