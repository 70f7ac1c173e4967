#include "core/verify/overlap.hpp"

#include <cmath>
#include <cstdint>

#include "base/format.hpp"

namespace tradestat {
bool contradictory(const Estimate& estimate) {
  const auto low = estimate.lower.decimal();
  if (!low || estimate.lower.infinity() != 0) return false;
  const int above = estimate.upper.compare(*low);
  return above < 0 || (above == 0 && !(estimate.lower.closed && estimate.upper.closed));
}

bool inside(const Estimate& estimate, const Interval& interval) {
  const auto& [low, high] = interval;
  const int below = low.infinite ? 1 : estimate.lower.compare(low.value);
  const int above = high.infinite ? -1 : estimate.upper.compare(high.value);
  return (below > 0 || (below == 0 && (low.closed || !estimate.lower.closed))) &&
         (above < 0 || (above == 0 && (high.closed || !estimate.upper.closed)));
}

bool disjoint(const Estimate& estimate, const Interval& interval) {
  const auto& [low, high] = interval;
  if (contradictory(estimate)) return true;
  const int below = low.infinite ? 1 : estimate.upper.compare(low.value);
  const int above = high.infinite ? -1 : estimate.lower.compare(high.value);
  return below < 0 || (below == 0 && !(low.closed && estimate.upper.closed)) || above > 0 ||
         (above == 0 && !(high.closed && estimate.lower.closed));
}

bool only_of_padding(const Estimate& narrow, const Figure& stated) {
  return disjoint(narrow, stated.interval());
}

std::string admissible(const Estimate& estimate, const Figure& stated) {
  const double unit = Decimal(1, stated.stated.exponent() + stated.unit_mult).to_double();
  const auto units = [unit](const Number& bound, const Number& otherwise) {
    return (bound.infinity() == 0 ? bound : otherwise).to_double() / unit;
  };
  // Without a bound on one side, the values around the other one.
  const double low = std::floor(units(estimate.lower, estimate.upper)) - 1;
  const double high = std::ceil(units(estimate.upper, estimate.lower)) + 1;
  if (!(std::abs(low) < 1e15 && std::abs(high) < 1e15)) return "another value";
  Figure candidate = stated;
  const auto fits = [&](std::int64_t k, Zeros zeros = Zeros::significant) {
    candidate.stated = Decimal(k, stated.stated.exponent());
    return !disjoint(estimate, candidate.interval(zeros));
  };
  auto first = static_cast<std::int64_t>(low);
  auto last = static_cast<std::int64_t>(high);
  while (first < last && !fits(first)) ++first;
  while (last > first && !fits(last)) --last;
  // A neighbour that ends in zeros may stand for more.
  if (fits(first - 1, Zeros::padding)) --first;
  if (fits(last + 1, Zeros::padding)) ++last;
  const auto text = [&](std::int64_t k) {
    return Decimal(k, stated.stated.exponent()).to_string();
  };
  const bool more = stated.hedge == Hedge::more_than || stated.hedge == Hedge::at_least;
  const bool less = stated.hedge == Hedge::less_than || stated.hedge == Hedge::at_most;
  if (more || estimate.lower.infinity() != 0) return formatted("{} and all below it", text(last));
  if (less || estimate.upper.infinity() != 0) return formatted("{} and all above it", text(first));
  return first == last ? text(first) : formatted("{} to {}", text(first), text(last));
}

}  // namespace tradestat
