#include "tradestat/estimate.hpp"

#include <utility>

namespace tradestat {

Estimate::Estimate(const ExactValue& exact) : reason(exact.reason) {
  if (!exact.defined()) return;
  const auto& [low, high] = exact.interval;
  value = exact.value;
  lower = {low.infinite ? Number::infinite(-1) : Number(low.value), low.closed};
  upper = {high.infinite ? Number::infinite(1) : Number(high.value), high.closed};
}

Estimate Estimate::undefined(std::string reason) {
  Estimate estimate;
  estimate.reason = std::move(reason);
  return estimate;
}

}  // namespace tradestat
