#pragma once

#include <vector>

#include "tradestat/check.hpp"
#include "tradestat/dataset.hpp"

namespace tradestat {

/// What must hold between figures whatever the source says: a figure stated at
/// several places is one figure; parts do not exceed their total; two-way trade
/// is the sum of both directions.
void check_identities(const Dataset& dataset, std::vector<Check>& checks);

/// What no arithmetic forbids but a reader should be told: a two-way total more
/// than ten times away from the known years on both sides; totals of another
/// year than the flows.
void check_plausibility(const Dataset& dataset, std::vector<Check>& checks);

}  // namespace tradestat
