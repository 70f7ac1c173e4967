#include "core/verify/formulas.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

constexpr std::size_t any_number = static_cast<std::size_t>(-1);
using Values = std::span<const double>;

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

double sum_at(Values v) {
  double total = 0;
  for (const double value : v) total += value;
  return total;
}

double rank_at(Values v) {
  return 1 + static_cast<double>(
                 std::ranges::count_if(v.subspan(1), [&](double x) { return x > v[0]; }));
}

constexpr std::array<FormulaRule, number_of_formulas> rules{{
    {Formula::cagr, "cagr", 2, 2, ClaimUnit::percent, Common::subject, false,
     "compound annual growth rate, (end / start)^(1 / years) - 1", "growth a year from ", " to ",
     growth_rate,
     [](Values v, int years) { return std::pow(std::max(v[1] / v[0], 0.0), 1.0 / years) - 1; }},
    {Formula::total_change, "total_change", 2, 2, ClaimUnit::percent, Common::subject, false,
     "total change, end / start - 1", "the change from ", " to ", change,
     [](Values v, int) { return v[1] / v[0] - 1; }},
    {Formula::difference, "difference", 2, 2, ClaimUnit::of_inputs, Common::either, true,
     "difference, the first less the second", "", " less ", difference,
     [](Values v, int) { return v[0] - v[1]; }},
    {Formula::sum, "sum", 2, any_number, ClaimUnit::of_inputs, Common::either, false,
     "sum of all inputs", "the sum of ", ", ", sum_of_all, [](Values v, int) { return sum_at(v); }},
    {Formula::share, "share", 2, 2, ClaimUnit::percent, Common::period, false,
     "share, the part / the whole", "the share of ", " in ", share_of_whole,
     [](Values v, int) { return v[0] / v[1]; }},
    {Formula::ratio, "ratio", 2, 2, ClaimUnit::times, Common::either, false,
     "ratio, the first / the second", "the ratio of ", " to ", times,
     [](Values v, int) { return v[0] / v[1]; }},
    {Formula::rank_order, "rank_order", 2, any_number, ClaimUnit::rank, Common::either, true,
     "rank of the first input among all inputs, 1 for the largest (of ranks: the smallest)",
     "the rank of ", " among it and ", rank_of_first, [](Values v, int) { return rank_at(v); }},
    {Formula::equal, "equal", 1, any_number, ClaimUnit::of_inputs, Common::period, true,
     "the same figure, stated again", "the figure stated as ", ", ", common_value, nullptr},
}};

static_assert([] {
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (static_cast<std::size_t>(rules[i].formula) != i) return false;
  return true;
}());

}  // namespace

std::span<const FormulaRule> formula_rules() { return rules; }

const FormulaRule& rule_of(Formula formula) { return rules[static_cast<std::size_t>(formula)]; }

}  // namespace tradestat
