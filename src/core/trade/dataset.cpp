#include "tradestat/dataset.hpp"

#include <algorithm>

namespace tradestat {

const Observation* Dataset::observation(std::string_view wanted) const {
  const auto found = std::ranges::find(observations, wanted, &Observation::id);
  return found == observations.end() ? nullptr : &*found;
}

std::string unit_name(const Claim& claim) {
  if (claim.formula == Formula::difference && claim.unit == Unit::percent)
    return "percentage points";
  return unit_name(claim.unit, claim.figure.unit_mult);
}

}  // namespace tradestat
