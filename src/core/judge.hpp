#pragma once

#include <string>

#include "tradestat/estimate.hpp"

namespace tradestat {

/// No value belongs to both. Exact.
bool disjoint(const Estimate& estimate, const Interval& interval);

/// The printed values, with as many decimals as the stated one, that would not
/// contradict the estimate: "16.9", "16.9 to 17.0"; "any" where there are too
/// many to tell.
std::string admissible(const Estimate& estimate, const Figure& stated);

}  // namespace tradestat
