#include "core/judge.hpp"

#include <cmath>
#include <cstdint>

#include "tradestat/verify.hpp"

namespace tradestat {
namespace {

/// The interval of an estimate lies inside that of a figure.
bool inside(const Estimate& estimate, const Interval& interval) {
  const auto& [low, high] = interval;
  const int below = low.infinite ? 1 : estimate.lower.compare(low.value);
  const int above = high.infinite ? -1 : estimate.upper.compare(high.value);
  return (below > 0 || (below == 0 && (low.closed || !estimate.lower_closed))) &&
         (above < 0 || (above == 0 && (high.closed || !estimate.upper_closed)));
}

}  // namespace

bool contradictory(const Estimate& estimate) {
  const auto low = estimate.lower.decimal();
  if (!low || estimate.lower.infinity() != 0) return false;
  const int above = estimate.upper.compare(*low);
  return above < 0 || (above == 0 && !(estimate.lower_closed && estimate.upper_closed));
}

bool disjoint(const Estimate& estimate, const Interval& interval) {
  const auto& [low, high] = interval;
  if (contradictory(estimate)) return true;
  const int below = low.infinite ? 1 : estimate.upper.compare(low.value);
  const int above = high.infinite ? -1 : estimate.lower.compare(high.value);
  return below < 0 || (below == 0 && !(low.closed && estimate.upper_closed)) || above > 0 ||
         (above == 0 && !(high.closed && estimate.lower_closed));
}

Verdict judge(const Estimate& narrow, const Estimate& wide, const Figure& stated) {
  if (!narrow.defined() || !wide.defined()) return Verdict::not_derivable;
  if (!contradictory(narrow) && inside(narrow, stated.interval())) return Verdict::entailed;
  if (disjoint(wide, stated.interval(Zeros::padding))) return Verdict::inconsistent;
  return Verdict::consistent;
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
  const auto fits = [&](double k) {
    Figure candidate = stated;
    candidate.stated = Decimal(static_cast<std::int64_t>(k), stated.stated.exponent());
    return disjoint(estimate, candidate.interval()) ? std::string() : candidate.stated.to_string();
  };
  std::string first;
  std::string last;
  for (double k = low; first.empty() && k <= high; ++k) first = fits(k);
  for (double k = high; last.empty() && k >= low; --k) last = fits(k);
  if (estimate.lower.infinity() != 0) return last + " and all below it";
  if (estimate.upper.infinity() != 0) return first + " and all above it";
  return first == last ? first : first + " to " + last;
}

}  // namespace tradestat
