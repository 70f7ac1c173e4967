#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

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

/// Two countries and the flows of one item between them; null where there is none.
struct Pair {
  const std::string& reporter;
  const std::string& partner;
  const Flow* exports = nullptr;
  const Flow* imports = nullptr;
};

/// Each pair of countries once, from the side that the question looks from.
std::vector<Pair> pairs_of(const std::vector<Flow>& all, const FlowQuery& selection) {
  std::vector<Pair> pairs;
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> known;
  for (const Flow& flow : all) {
    const auto [first, second] = std::minmax(flow.exporter, flow.importer);
    const auto [place, is_new] = known.try_emplace({first, second}, pairs.size());
    const bool seen_from_importer = flow.importer == selection.country();
    if (is_new && seen_from_importer) pairs.push_back({flow.importer, flow.exporter});
    if (is_new && !seen_from_importer) pairs.push_back({flow.exporter, flow.importer});
    if (flow.item != selection.item) continue;
    Pair& pair = pairs[place->second];
    if (flow.exporter == pair.reporter) pair.exports = &flow;
    if (flow.importer == pair.reporter) pair.imports = &flow;
  }
  return pairs;
}

/// The years for which either direction is stated.
std::set<int> years_of(const Pair& pair) {
  std::set<int> years;
  for (const Flow* flow : {pair.exports, pair.imports}) {
    if (flow == nullptr) continue;
    for (const Observation* observation : flow->observations) years.insert(observation->year);
  }
  return years;
}

/// The value of a direction, which may be absent altogether.
ExactValue value_of(const Flow* flow, const std::string& exporter, const std::string& importer,
                    const std::string& item, int year) {
  if (flow != nullptr) return flow->value(year);
  return Flow{exporter, importer, item, {}}.value(year);
}

}  // namespace

std::vector<report::Column> balance_columns() {
  return {area({"reporter", ColumnKind::text, "", "country the balance is seen from: alpha-3"}),
          area({"partner", ColumnKind::text, "", "the other country: alpha-3"}),
          year_column,
          {"exports", ColumnKind::money, "USD", "from reporter to partner"},
          {"imports", ColumnKind::money, "USD", "from partner to reporter"},
          {"balance", ColumnKind::money, "USD", "exports minus imports"},
          {"two_way", ColumnKind::money, "USD", "exports plus imports", 3},
          {"normalized_balance", ColumnKind::ratio, "fraction",
           "(exports - imports)/(exports + imports), from -1 to 1", 1},
          {"cover_ratio", ColumnKind::number, "ratio", "exports over imports", 2}};
}

Result<Answer> balance(const Question& question) {
  FlowQuery selection = question.flows;
  selection.indicator = Indicator::exports;
  selection.bilateral = true;
  if (selection.item.empty()) selection.item = "TOTAL";
  auto dataset = load(question, selection);
  if (!dataset) return dataset.error();
  auto table = table_of_pairs(*dataset, selection, balance_table);
  if (!table) return table.error();
  return Answer{{.command = "balance", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

report::Table balance_table(const Dataset& dataset, const FlowQuery& selection) {
  report::Table table{.name = "balance",
                      .title = "Trade balance, " + std::string(item_name(selection.item)),
                      .columns = balance_columns(),
                      .notes = provenance_notes(dataset, selection),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"reporter", "partner", "year"},
                                  .values = {"balance"}}};
  const std::vector<Flow> all = flows(dataset);
  for (const Pair& pair : pairs_of(all, selection)) {
    const auto& [reporter, partner, exported, imported] = pair;
    for (const Flow* flow : {exported, imported})
      if (flow != nullptr) add_breaks(table.breaks, breaks_of(*flow));
    for (const int year : years_of(pair)) {
      const ExactValue exports = value_of(exported, reporter, partner, selection.item, year);
      const ExactValue imports = value_of(imported, partner, reporter, selection.item, year);
      table.rows.push_back({reporter, partner, year, Estimate(exports), Estimate(imports),
                            Estimate(balance(exports, imports)),
                            Estimate(two_way_trade(exports, imports)),
                            normalized_balance(exports, imports), cover_ratio(exports, imports)});
    }
  }
  return table;
}

}  // namespace tradestat::answer
