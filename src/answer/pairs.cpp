#include <algorithm>
#include <iterator>
#include <tuple>

#include "answer/loading.hpp"
#include "answer/tables.hpp"

namespace tradestat::answer {
namespace {

/// Adds the rows, and the notes and breaks that are not there yet.
void append(report::Table&& from, report::Table& to) {
  std::ranges::move(from.rows, std::back_inserter(to.rows));
  add_breaks(to.breaks, from.breaks);
  for (std::string& note : from.notes)
    if (std::ranges::find(to.notes, note) == to.notes.end()) to.notes.push_back(std::move(note));
}

}  // namespace

Result<report::Table> table_of_pairs(const Dataset& dataset, const FlowQuery& selection,
                                     const MakeTable& make) {
  if (selection.pairs.size() < 2) return make(dataset, selection);
  std::optional<report::Table> all;
  for (const auto& pair : selection.pairs) {
    FlowQuery one = selection;
    one.pairs = {pair};
    Dataset part = dataset;
    std::erase_if(part.observations, [&](const Observation& o) { return !one.accepts_subject(o); });
    if (part.observations.empty())
      return no_data(
          "the dataset has no such figures between " + one.country() + " and " + one.partner(),
          "leave that pair out, or see what there is with: tradestat data");
    auto table = make(part, one);
    if (!table) return table;
    if (all) {
      append(*std::move(table), *all);
    } else {
      all = *std::move(table);
    }
  }
  return *std::move(all);
}

}  // namespace tradestat::answer
