#include "core/verify/conventions.hpp"

#include <iterator>
#include <utility>

#include "base/format.hpp"
#include "core/verify/overlap.hpp"
#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

/// Another way to compute the figure. It fits where `factor` times the stated
/// figure is among its values.
struct Convention {
  std::string words;
  Estimate estimate;
  int factor = 1;
};

/// An interval times a number other than zero; empty where digits do not suffice.
std::optional<Interval> times(const Interval& interval, int factor) {
  const auto low = multiply(interval.lower.value, Decimal(factor, 0));
  const auto high = multiply(interval.upper.value, Decimal(factor, 0));
  if (!low || !high || interval.lower.infinite || interval.upper.infinite) return std::nullopt;
  const Bound first{*low, interval.lower.closed};
  const Bound last{*high, interval.upper.closed};
  return factor > 0 ? Interval{first, last} : Interval{last, first};
}

bool fits(const Convention& convention, const Figure& stated) {
  const auto interval = times(stated.interval(), convention.factor);
  return interval && convention.estimate.defined() && !disjoint(convention.estimate, *interval);
}

std::vector<Convention> of_rates(const ExactValue& start, const ExactValue& end, int years) {
  std::vector<Convention> result{
      {"the arithmetic mean, total change / years", total_change(start, end), years},
      {"the log rate, ln(end / start) / years", log_growth_rate(start, end, years)},
      {"the total change, end / start - 1", total_change(start, end)},
      {formatted("compound growth over {} years", years + 1), cagr(start, end, years + 1)},
      {"the rate with the other sign", cagr(start, end, years), -1}};
  if (years > 1)
    result.push_back(
        {formatted("compound growth over {}", counted(static_cast<std::size_t>(years - 1), "year")),
         cagr(start, end, years - 1)});
  return result;
}

std::vector<Convention> of_changes(const ExactValue& start, const ExactValue& end, int years) {
  std::vector<Convention> result{
      {"the log change, ln(end / start)", log_growth_rate(start, end, 1)},
      {"the end in per cent of the start", ratio(end, start)},
      {"the change with the other sign", total_change(start, end), -1}};
  if (years > 0) {
    const Convention of_years[] = {
        {"compound growth a year", cagr(start, end, years)},
        {"the arithmetic mean, total change / years", total_change(start, end), years}};
    result.insert(result.begin(), std::begin(of_years), std::end(of_years));
  }
  return result;
}

std::vector<Convention> conventions(const Derivation& derivation, const ExactValue& first,
                                    const ExactValue& second) {
  switch (derivation.claim->formula) {
    case Formula::cagr: return of_rates(first, second, derivation.years());
    case Formula::total_change: return of_changes(first, second, derivation.years());
    case Formula::difference: return {{"the second less the first", balance(second, first)}};
    case Formula::share: return {{"the whole in per cent of the part", share(second, first)}};
    case Formula::ratio:
      return {{"how much more the first is, first / second - 1", total_change(second, first)},
              {"the second / the first", ratio(second, first)}};
    case Formula::sum:
    case Formula::rank_order:
    case Formula::equal: break;
  }
  return {};
}

}  // namespace

std::string fitting_convention(const Derivation& derivation) {
  const std::vector<Operand> operands = derivation.operands(Zeros::significant);
  if (operands.size() != 2) return {};
  std::vector<std::string> fitting;
  for (Convention& convention : conventions(derivation, operands[0].value, operands[1].value))
    if (fits(convention, derivation.claim->figure)) fitting.push_back(std::move(convention.words));
  return joined(fitting, "; or ");
}

}  // namespace tradestat
