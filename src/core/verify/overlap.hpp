#pragma once

#include <string>

#include "tradestat/estimate.hpp"

/// Which values an estimate and a stated figure have in common.
namespace tradestat {

/// No value is left: figures stated to be equal that exclude each other.
bool contradictory(const Estimate& estimate);

/// Every value of the estimate belongs to the interval. Exact.
bool inside(const Estimate& estimate, const Interval& interval);

/// No value belongs to both. Exact.
bool disjoint(const Estimate& estimate, const Interval& interval);

/// Of a consistent figure: only the wide reading of trailing zeros agrees.
bool only_of_padding(const Estimate& narrow, const Figure& stated);

/// The printed values, with as many decimals as the stated one, that would not
/// contradict the estimate: "16.9", "16.9 to 17.0", "-18.1 and all below it"
/// (of a one-sided figure, too); "another value" where they have more than 15
/// digits.
std::string admissible(const Estimate& estimate, const Figure& stated);

}  // namespace tradestat
