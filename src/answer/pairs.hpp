#pragma once

#include <functional>

#include "report/table.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/flow_query.hpp"
#include "tradestat/error.hpp"

namespace tradestat::answer {

/// Makes the table of a dataset for one pair of countries.
using MakeTable = std::function<Result<report::Table>(const Dataset&, const FlowQuery&)>;

/// One table of all pairs that the selection names, in their order. Errors: as
/// `make`; no_data for a pair without figures.
Result<report::Table> table_of_pairs(const Dataset& dataset, const FlowQuery& selection,
                                     const MakeTable& make);

}  // namespace tradestat::answer
