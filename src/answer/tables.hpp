#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "report/table.hpp"
#include "tradestat/article.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"
#include "tradestat/flow_query.hpp"
#include "tradestat/verify.hpp"

/// Tables that stand in several answers, and what several tables are made with.
namespace tradestat::answer {

/// What was looked for in a text.
struct Searched {
  std::string dataset;  ///< its name
  std::string article;
  std::shared_ptr<const std::vector<Mention>> mentions;
};

/// A row for each figure of the dataset at each of its places, then one for
/// each figure of the text that the dataset does not know. `several`: it says of which files.
report::Table article_table(std::vector<Searched> searched, bool several);

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

/// Makes the table of a dataset for one pair of countries.
using MakeTable = std::function<Result<report::Table>(const Dataset&, const FlowQuery&)>;

/// One table of all pairs that the selection names, in their order. Errors: as
/// `make`; no_data for a pair without figures.
Result<report::Table> table_of_pairs(const Dataset& dataset, const FlowQuery& selection,
                                     const MakeTable& make);

/// Whether a file tells how it values what it states.
bool tells_valuation(const Dataset& dataset);

/// How the exports and imports that a table compares are valued, where the files
/// tell, and which of them stand in for reports that a country does not make.
std::vector<std::string> provenance_notes(const Dataset& dataset, const FlowQuery& selection);

}  // namespace tradestat::answer
