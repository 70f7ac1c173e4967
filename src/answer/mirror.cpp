#include <algorithm>
#include <map>
#include <tuple>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"
#include "tradestat/series_break.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// A flow of one item in one year, in the order of the rows: the first
/// country's exports first, totals before their parts.
struct MirrorKey {
  bool imports;
  bool part;
  std::string_view item;
  int year;

  auto operator<=>(const MirrorKey&) const = default;
};

/// What each side reports of it; null where it reports nothing.
struct BothReports {
  const Observation* exporter = nullptr;
  const Observation* importer = nullptr;
};

std::map<MirrorKey, BothReports> reports_of(const Dataset& dataset, const FlowQuery& selection) {
  std::map<MirrorKey, BothReports> by_key;
  for (const Observation& observation : dataset.observations) {
    if (!observation.reported_by) continue;
    BothReports& reports =
        by_key[{observation.exporter != selection.country(), !is_total(observation.item),
                observation.item, observation.year}];
    const Observation*& side =
        observation.reported_by == Side::exporter ? reports.exporter : reports.importer;
    if (side == nullptr) side = &observation;  // as in flows(): the first counts
  }
  return by_key;
}

ExactValue reported(const Observation* observation, const std::string& side) {
  if (observation != nullptr) return value_of(*observation);
  return ExactValue::undefined("not reported by the " + side);
}

/// importer's/exporter's - 1.
Estimate relative_difference(const ExactValue& exporter, const ExactValue& importer) {
  if (exporter.defined() && importer.defined() && exporter.value.sign() == 0)
    return Estimate::undefined("the exporter's value is zero");
  return total_change(exporter, importer);
}

report::Table mirror_table(const Dataset& dataset, const FlowQuery& selection) {
  const std::string& reporter = selection.country();
  const std::string& partner = selection.partner();
  report::Table table{
      .name = "mirror",
      .title = "Mirror statistics: what exporter and importer report",
      .columns = mirror_columns(),
      .notes = {"imports are usually valued CIF, with insurance and freight, exports FOB, without: "
                "a surplus of some per cent on the importer's side is no contradiction"},
      .picture = {.kind = report::PictureKind::dumbbell,
                  .labels = {"exporter", "importer", "item", "year"},
                  .values = {"exporter_reported", "importer_reported"}}};
  for (const auto& [key, reports] : reports_of(dataset, selection)) {
    const ExactValue exporter = reported(reports.exporter, "exporter");
    const ExactValue importer = reported(reports.importer, "importer");
    table.rows.push_back({key.imports ? partner : reporter, key.imports ? reporter : partner,
                          std::string(key.item), key.year, Estimate(exporter), Estimate(importer),
                          Estimate(absolute_change(exporter, importer)),
                          relative_difference(exporter, importer)});
  }
  for (const Flow& flow : flows(dataset)) add_breaks(table.breaks, breaks_of(flow));
  const auto unsaid = std::ranges::count_if(dataset.observations,
                                            [](const Observation& o) { return !o.reported_by; });
  if (unsaid > 0)
    table.notes.push_back("left out, as it is not said who reported them: " +
                          std::to_string(unsaid) + (unsaid == 1 ? " figure" : " figures"));
  return table;
}

}  // namespace

std::vector<report::Column> mirror_columns() {
  return {exporter_column,
          importer_column,
          item_column,
          year_column,
          {"exporter_reported", ColumnKind::money, "USD", "exports as the exporter reports them"},
          {"importer_reported", ColumnKind::money, "USD",
           "the same flow as the importer reports it, among its imports"},
          {"difference", ColumnKind::money, "USD",
           "what the importer reports minus what the exporter reports", 1},
          {"relative_difference", ColumnKind::ratio, "fraction",
           "difference over what the exporter reports"}};
}

Result<Answer> mirror(const Question& question) {
  auto selection = flows_of_pair(question, "mirror");
  if (!selection) return selection.error();
  if (selection->reports != tradestat::Reports::preferred)
    return usage("mirror compares what both sides report; --reported-by leaves one",
                 "leave --reported-by out");
  selection->indicator = Indicator::exports;
  selection->reports = tradestat::Reports::both;
  const auto dataset = load(question, *selection);
  if (!dataset) return dataset.error();
  auto table = table_of_pairs(*dataset, *selection, mirror_table);
  if (!table) return table.error();
  if (table->rows.empty())
    return no_data("the dataset does not tell who reported these figures",
                   "give its observations \"reported_by\": \"exporter\" or \"importer\"");
  return Answer{{.command = "mirror", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

}  // namespace tradestat::answer
