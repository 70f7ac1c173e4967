#pragma once

#include <string>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/flow_query.hpp"

namespace tradestat::answer {

/// How the exports and imports that a table compares are valued, where the files
/// tell, and which of them stand in for reports that a country does not make.
std::vector<std::string> provenance_notes(const Dataset& dataset, const FlowQuery& selection);

}  // namespace tradestat::answer
