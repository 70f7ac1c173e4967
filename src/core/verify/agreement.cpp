#include "core/verify/agreement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestat {
namespace {

/// Of more inputs the points are too few to tell.
constexpr std::size_t most_inputs = 64;

struct RealRange {
  double low;
  double high;
};

double end_of(const Bound& bound, double without) {
  return bound.infinite ? without : bound.value.to_double();
}

RealRange range_of(const Interval& interval) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return {end_of(interval.lower, -infinity), end_of(interval.upper, infinity)};
}

/// A formula with its inputs' ranges, and the range that its result should have.
struct Box {
  const FormulaRule& rule;
  int years;
  std::vector<RealRange> inputs;
  RealRange wanted;
};

/// How far along the range of an input, from 0 to 1, the formula passes a
/// level. It rises or falls all the way.
double crossing(const Box& box, std::vector<double>& point, std::size_t along, double level) {
  const RealRange& range = box.inputs[along];
  const auto at = [&](double share) {
    point[along] = range.low + (range.high - range.low) * share;
    return box.rule.at(point, box.years);
  };
  const bool rising = at(1) > at(0);
  double before = 0;
  double after = 1;
  for (int step = 0; step < 40; ++step) {
    const double middle = (before + after) / 2;
    ((at(middle) < level) == rising ? before : after) = middle;
  }
  return after == 1 ? 1 : before;
}

int next_prime(int after) {
  for (int candidate = after + 1;; ++candidate) {
    bool prime = true;
    for (int divisor = 2; divisor * divisor <= candidate; ++divisor)
      prime = prime && candidate % divisor != 0;
    if (prime) return candidate;
  }
}

/// Moves the point to the k-th of n places: evenly over one input, over more
/// in steps of square roots of primes, which have no common measure.
void place(const Box& box, const std::vector<std::size_t>& others, int k, int n,
           std::vector<double>& point) {
  int prime = 1;
  for (const std::size_t i : others) {
    double share = (k + 0.5) / n;
    if (others.size() > 1) {
      prime = next_prime(prime);
      share = (k + 0.5) * std::sqrt(prime);
      share -= std::floor(share);
    }
    point[i] = box.inputs[i].low + (box.inputs[i].high - box.inputs[i].low) * share;
  }
}

double sampled(const Box& box) {
  std::vector<double> point;
  std::vector<std::size_t> varying;
  for (std::size_t i = 0; i < box.inputs.size(); ++i) {
    point.push_back(box.inputs[i].low);
    if (box.inputs[i].low < box.inputs[i].high) varying.push_back(i);
  }
  if (varying.empty()) varying.push_back(0);
  const std::size_t along = varying.back();
  varying.pop_back();
  const int points = varying.empty() ? 1 : 2048;
  double total = 0;
  for (int k = 0; k < points; ++k) {
    place(box, varying, k, points, point);
    total += std::abs(crossing(box, point, along, box.wanted.high) -
                      crossing(box, point, along, box.wanted.low));
  }
  return total / points;
}

/// The share of one range that lies in another.
double overlap(const RealRange& range, const RealRange& other) {
  const double common = std::min(range.high, other.high) - std::max(range.low, other.low);
  return range.high > range.low ? std::max(common, 0.0) / (range.high - range.low)
                                : (common >= 0 ? 1 : 0);
}

}  // namespace

std::optional<double> agreement(const Derivation& derivation) {
  const Estimate recomputed = derivation.recompute(Zeros::significant);
  if (!recomputed.defined() || derivation.inputs.size() > most_inputs) return std::nullopt;
  const Figure& stated = derivation.claim->figure;
  Box box{*derivation.rule, derivation.years(), {}, range_of(stated.interval())};
  if (stated.exact) box.wanted = {box.wanted.low - 0.5, box.wanted.high + 0.5};
  for (const Operand& operand : derivation.operands(Zeros::significant)) {
    const auto [low, high] = range_of(operand.value.interval);
    if (!std::isfinite(low) || !std::isfinite(high)) return std::nullopt;
    const bool turned = operand.rank && derivation.claim->formula == Formula::rank_order;
    box.inputs.push_back(turned ? RealRange{-high, -low} : RealRange{low, high});
  }
  if (box.rule.at == nullptr)
    return overlap({recomputed.lower.to_double(), recomputed.upper.to_double()}, box.wanted);
  return sampled(box);
}

}  // namespace tradestat
