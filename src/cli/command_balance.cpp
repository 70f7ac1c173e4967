#include "cli/command_balance.hpp"

#include <algorithm>
#include <set>

#include "cli/columns.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::cli {
namespace {

using report::Kind;

struct Pair {
  std::string reporter;
  std::string partner;

  bool operator==(const Pair&) const = default;
};

/// Each pair of countries once, from the side that the question looks from.
std::vector<Pair> pairs_of(const std::vector<Flow>& all, const Selection& selection) {
  std::vector<Pair> pairs;
  for (const Flow& flow : all) {
    Pair pair{flow.exporter, flow.importer};
    if (flow.importer == selection.reporter) std::swap(pair.reporter, pair.partner);
    const bool known = std::ranges::any_of(pairs, [&](const Pair& other) {
      return other == pair || other == Pair{pair.partner, pair.reporter};
    });
    if (!known) pairs.push_back(std::move(pair));
  }
  return pairs;
}

/// The value of a direction, which may be absent altogether.
Quantity value_of(const std::vector<Flow>& all, const std::string& exporter,
                  const std::string& importer, const std::string& item, int year) {
  if (const Flow* flow = find_flow(all, exporter, importer, item)) return flow->value(year);
  return Flow{exporter, importer, item, {}}.value(year);
}

}  // namespace

void BalanceCommand::setup(CLI::App& app) {
  selection_.add_data(app);
  selection_.add_countries(app, 2);
  selection_.add_year(app);
  selection_.add_range(app);
  selection_.add_item(app);
}

Result<Answer> BalanceCommand::run() {
  auto selection = selection_.selection();
  if (!selection) return selection.error();
  selection->indicator = Indicator::exports;
  selection->bilateral = true;
  if (selection->item.empty()) selection->item = "TOTAL";
  auto dataset = selection_.load(*selection);
  if (!dataset) return dataset.error();
  return Answer{{.command = "balance",
                 .title = {},
                 .tables = {balance_table(*dataset, *selection)},
                 .inputs = dataset->inputs}};
}

report::Table balance_table(const Dataset& dataset, const Selection& selection) {
  report::Table table{
      .name = "balance",
      .title = "Trade balance, " + std::string(item_name(selection.item)),
      .columns = {{"reporter", Kind::text, "", "country the balance is seen from: alpha-3"},
                  {"partner", Kind::text, "", "the other country: alpha-3"},
                  year_column,
                  {"exports", Kind::money, "USD", "from reporter to partner", 2},
                  {"imports", Kind::money, "USD", "from partner to reporter", 2},
                  {"balance", Kind::money, "USD", "exports minus imports"},
                  {"two_way", Kind::money, "USD", "exports plus imports", 3},
                  {"normalized_balance", Kind::ratio, "fraction",
                   "(exports - imports)/(exports + imports), from -1 to 1", 1},
                  {"cover_ratio", Kind::number, "ratio", "exports over imports", 1}},
      .rows = {},
      .notes = {}};
  const std::vector<Flow> all = flows(dataset);
  for (const auto& [reporter, partner] : pairs_of(all, selection)) {
    std::set<int> years;
    for (const Flow& flow : all) {
      const bool of_pair = (flow.exporter == reporter && flow.importer == partner) ||
                           (flow.exporter == partner && flow.importer == reporter);
      for (const Observation* observation : flow.observations)
        if (of_pair && flow.item == selection.item) years.insert(observation->time_period);
    }
    for (const int year : years) {
      const Quantity exports = value_of(all, reporter, partner, selection.item, year);
      const Quantity imports = value_of(all, partner, reporter, selection.item, year);
      table.rows.push_back({reporter, partner, year, Estimate(exports), Estimate(imports),
                            Estimate(balance(exports, imports)),
                            Estimate(two_way_trade(exports, imports)),
                            normalized_balance(exports, imports), cover_ratio(exports, imports)});
    }
  }
  return table;
}

}  // namespace tradestat::cli
