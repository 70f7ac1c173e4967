#include <algorithm>
#include <set>

#include "answer/tables.hpp"
#include "core/trade/classification.hpp"

namespace tradestat::answer {
namespace {

std::string valuation_note(const std::set<std::optional<Side>>& sides) {
  if (sides.size() > 1)
    return "exports are valued free on board (FOB), imports as a rule with insurance and freight "
           "(CIF)";
  if (sides.contains(Side::importer))
    return "all values are as importers report them, as a rule with insurance and freight (CIF)";
  return "all values are free on board (FOB)";
}

}  // namespace

bool tells_valuation(const Dataset& dataset) {
  return std::ranges::any_of(dataset.inputs, [](const InputInfo& input) {
    return input.profile && !input.profile->valuation.empty();
  });
}

std::vector<std::string> provenance_notes(const Dataset& dataset, const FlowQuery& selection) {
  std::vector<std::string> notes;
  std::set<std::optional<Side>> sides;  // of goods: services have no such values
  std::set<std::string_view> silent;
  for (const Observation& observation : dataset.observations) {
    if (!is_service(observation.item, observation.classification))
      sides.insert(observation.reported_by);
    const bool by_exporter = observation.reported_by == Side::exporter;
    const std::string& reports = by_exporter ? observation.exporter : observation.importer;
    if (observation.reported_by && !selection.country().empty() && reports != selection.country())
      silent.insert(by_exporter ? "imports" : "exports");
  }
  if (tells_valuation(dataset) && !sides.empty()) notes.push_back(valuation_note(sides));
  for (const auto direction : silent)
    notes.push_back("mirror figures: the " + std::string(direction) + " of " + selection.country() +
                    " are what the partner reports");
  return notes;
}

}  // namespace tradestat::answer
