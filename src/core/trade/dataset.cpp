#include "tradestat/dataset.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "core/verify/formulas.hpp"

namespace tradestat {

const Observation* Dataset::observation(std::string_view wanted) const {
  const auto found = std::ranges::find(observations, wanted, &Observation::id);
  return found == observations.end() ? nullptr : &*found;
}

std::string unit_name(const Claim& claim) {
  if (claim.formula == Formula::difference && claim.unit == "PT")
    return "percentage points";
  return unit_name(claim.unit, claim.figure.unit_mult);
}

const char* to_string(Formula formula) { return rule_of(formula).name.data(); }

std::string LeftOut::to_string() const {
  return formatted("{} left out: {}", counted(rows, "row"), reason);
}

}  // namespace tradestat
