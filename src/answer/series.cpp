#include <algorithm>
#include <optional>
#include <tuple>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "base/format.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"
#include "tradestat/series_break.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// The value of a year of a direction, which may be absent altogether. The
/// reason is short: a series of many years can lack many.
ExactValue value_in(const Flow* flow, int year) {
  const Observation* found = flow == nullptr ? nullptr : flow->observation(year);
  if (found != nullptr) return value_of(*found);
  return ExactValue::undefined("no figure for " + std::to_string(year));
}

/// The last year before this one with a figure of either flow.
std::optional<int> year_before(const Flow* out, const Flow* in, int year) {
  std::optional<int> last;
  for (const Flow* flow : {out, in}) {
    if (flow == nullptr) continue;
    for (const Observation* observation : flow->observations) {
      const int other = observation->year;
      if (other < year && (!last || other > *last)) last = other;
    }
  }
  return last;
}

/// Precondition: the coverage has a year that the selection accepts.
report::Table series_table(const Dataset& dataset, const FlowQuery& selection) {
  const std::string& reporter = selection.country();
  const std::string& partner = selection.partner();
  report::Table table{.name = "series",
                      .title = "Trade year by year, " + std::string(item_name(selection.item)),
                      .columns = series_columns(),
                      .notes = provenance_notes(dataset, selection),
                      .tells_gaps = true,
                      .picture = {.kind = report::PictureKind::line,
                                  .labels = {"reporter", "partner"},
                                  .values = {"exports", "imports"},
                                  .years = {"year"}}};
  const std::vector<Flow> all = flows(dataset);
  const Flow* out = find_flow(all, reporter, partner, selection.item);
  const Flow* in = find_flow(all, partner, reporter, selection.item);
  for (const Flow* flow : {out, in})
    if (flow != nullptr) add_breaks(table.breaks, breaks_of(*flow));
  const auto& named = selection.years;
  const int last = selection.to.value_or(dataset.coverage.years.back());
  for (int year = selection.from.value_or(dataset.coverage.years.front()); year <= last; ++year) {
    if (!named.empty() && std::ranges::find(named, year) == named.end()) continue;
    const ExactValue exports = value_in(out, year);
    const ExactValue imports = value_in(in, year);
    const std::optional<int> found = year_before(out, in, year);
    const int before = found.value_or(year - 1);
    if (before < year - 1 && (exports.defined() || imports.defined()))
      table.notes.push_back(
          formatted("growth in {} is since {}, the last year with a figure", year, before));
    table.rows.push_back(
        {reporter, partner, year, Estimate(exports), Estimate(imports),
         Estimate(balance(exports, imports)), Estimate(two_way_trade(exports, imports)),
         report::number_or_nothing(found.value_or(0)), total_change(value_in(out, before), exports),
         total_change(value_in(in, before), imports)});
  }
  return table;
}

}  // namespace

std::vector<report::Column> series_columns() {
  return {area({"reporter", ColumnKind::text, "", "country the trade is seen from: alpha-3"}),
          area({"partner", ColumnKind::text, "", "the other country: alpha-3"}),
          year_column,
          {"exports", ColumnKind::money, "USD", "from reporter to partner"},
          {"imports", ColumnKind::money, "USD", "from partner to reporter"},
          {"balance", ColumnKind::money, "USD", "exports minus imports"},
          {"two_way", ColumnKind::money, "USD", "exports plus imports", 3},
          {"growth_from", ColumnKind::integer, "year",
           "the year that growth is since: the last one before with a figure", 2},
          {"export_growth", ColumnKind::ratio, "fraction",
           "total change: exports over those of growth_from, minus 1", 1},
          {"import_growth", ColumnKind::ratio, "fraction",
           "total change: imports over those of growth_from, minus 1", 1}};
}

Result<Answer> series(const Question& question) {
  auto selection = flows_of_pair(question, "series");
  if (!selection) return selection.error();
  selection->indicator = Indicator::exports;
  if (selection->item.empty()) selection->item = "TOTAL";
  // Growth in the first year needs the year before.
  FlowQuery with_year_before = *selection;
  if (with_year_before.from) --*with_year_before.from;
  if (!selection->years.empty()) {
    const auto [first, last] = std::ranges::minmax(selection->years);
    with_year_before.years.clear();
    with_year_before.from = first - 1;
    with_year_before.to = last;
  }
  const auto dataset = load(question, with_year_before);
  if (!dataset) return dataset.error();
  const bool any = std::ranges::any_of(dataset->coverage.years,
                                       [&](int year) { return selection->accepts_year(year); });
  if (!any) return missing_years(*dataset, *selection);
  auto table = table_of_pairs(*dataset, *selection, series_table);
  if (!table) return table.error();
  return Answer{{.command = "series", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

}  // namespace tradestat::answer
