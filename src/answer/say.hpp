#pragma once

#include <vector>

#include "answer/say/facts.hpp"
#include "base/language.hpp"
#include "report/table.hpp"
#include "tradestat/flow_query.hpp"

namespace tradestat::answer {

/// The pair of the selection, else of the first flow between two countries.
void choose_pair(const Dataset& dataset, FlowQuery& selection);

/// Facts as sentences, which are the table's text, with a row for each of their figures.
report::Table say_table(const std::vector<say::Fact>& facts, Language language);

}  // namespace tradestat::answer
