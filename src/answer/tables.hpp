#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/table.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/flow_query.hpp"
#include "tradestat/verify.hpp"

/// Tables of answers that stand in the report, too.
namespace tradestat::answer {

/// A row for each observation, then one for each claim.
report::Table data_table(const Dataset& dataset);
/// The growth of every flow with figures for both years; of a flow without
/// only where an item is asked for. `at`: a further year whose value
/// the rate implies.
report::Table growth_table(const Dataset& dataset, const FlowQuery& selection,
                           std::optional<int> at);
/// A row for each pair and year with at least one direction known. Seen from the
/// selection's country, else from the one that the dataset names first.
report::Table balance_table(const Dataset& dataset, const FlowQuery& selection);
/// For every total with known parts, a year at a time: the total, its parts
/// from the largest down, and the residual that is not itemised.
report::Table composition_table(const Dataset& dataset, const FlowQuery& selection);
/// A row for each of the countries (all where none are named) and year with a
/// figure about the country as a whole.
report::Table profile_table(const Dataset& dataset, const std::vector<std::string>& countries);
/// A row for each check.
report::Table verify_table(const std::vector<Check>& checks);

}  // namespace tradestat::answer
