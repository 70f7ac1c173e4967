#pragma once

#include <vector>

#include "tradestat/check.hpp"
#include "tradestat/dataset.hpp"

namespace tradestat {

/// All claims, then the identities (a figure stated at several places; parts
/// that must not exceed their total; two-way trade as the sum of both
/// directions), then the warnings.
std::vector<Check> verify(const Dataset& dataset);

/// The dataset as if all its sources rounded in one way: verify() then has the
/// same checks in the same order.
Dataset rounded_as(Dataset dataset, Rounding rounding);

}  // namespace tradestat
