#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "answer/ranking.hpp"
#include "base/format.hpp"
#include "tradestat/basket.hpp"

namespace tradestat::answer {
namespace {

std::vector<Contender> contenders_of(const std::vector<Flow>& all, const Ranking& ranking,
                                     const FlowQuery& selection) {
  std::vector<Contender> contenders;
  for (const Flow& flow : all) {
    if (!ranking.accepts(flow, selection)) continue;
    const std::string code = selection.country().empty() ? flow.exporter + "-" + flow.importer
                             : ranking.imports           ? flow.exporter
                                                         : flow.importer;
    contenders.push_back({code, {&flow}});
  }
  return contenders;
}

/// What all countries trade, which a pair's trade is compared with.
struct WorldMarkets {
  FlowMatrix pairs;  ///< exporters by importer
  Margins margins;
  std::string no_pairs;            ///< why there are none; empty where there are
  FlowMatrix exports;              ///< exporters by item
  FlowMatrix imports;              ///< importers by item
  std::vector<std::string> items;  ///< of both
  std::string no_items;
};

/// Whether none trade with each other but with one country.
bool is_of_one(const FlowMatrix& pairs) {
  std::vector<std::pair<std::string_view, std::string_view>> all;
  for (std::size_t area = 0; area < pairs.areas.size(); ++area)
    for (std::size_t item = 0; item < pairs.items.size(); ++item)
      if (pairs.sums[pairs.cell(area, item)] > 0)
        all.emplace_back(pairs.areas[area], pairs.items[item]);
  const auto in_all = [&](std::string_view country) {
    return std::ranges::all_of(all, [country](const auto& pair) {
      return pair.first == country || pair.second == country;
    });
  };
  return all.empty() || in_all(all.front().first) || in_all(all.front().second);
}

/// Errors (usage): the files can be read once only. What they do not have is undefined.
Result<WorldMarkets> world_of(const Question& question, int year) {
  if (auto status = check_rereadable(question, "what compares with the world"); !status)
    return status.error();
  const Question of_year = at_year(question, year);
  WorldMarkets world;
  const auto take = [](Result<Matrices> matrices, FlowMatrix& matrix, std::string& reason) {
    if (!matrices) {
      reason = matrices.error().message;
      return;
    }
    matrix = std::move(matrices->years.back());
  };
  take(partner_matrices_of(of_year), world.pairs, world.no_pairs);
  if (world.no_pairs.empty() && is_of_one(world.pairs))
    world.no_pairs = world.no_items = "the data has the trade of one country only";
  if (!world.no_items.empty()) return world;
  world.margins = margins_of(world.pairs);
  take(matrices_of(of_year), world.exports, world.no_items);
  if (world.no_items.empty())
    take(matrices_of(of_year, MatrixYears::asked, {.importers = true}), world.imports,
         world.no_items);
  if (world.no_items.empty()) world.items = items_of_both(world.exports, world.imports);
  return world;
}

Estimate intensity(const WorldMarkets& world, const Flow& flow) {
  if (!world.no_pairs.empty()) return Estimate::undefined(world.no_pairs);
  const auto exporter = world.pairs.row_of(flow.exporter);
  const auto importer = world.pairs.column_of(flow.importer);
  if (!exporter || !importer) return Estimate::undefined("a group of countries");
  return rca(world.pairs, world.margins, *exporter, *importer);
}

Estimate complementarity(const WorldMarkets& world, const Flow& flow) {
  if (!world.no_items.empty()) return Estimate::undefined(world.no_items);
  return similarity(basket_of_area(world.exports, flow.exporter, world.items),
                    basket_of_area(world.imports, flow.importer, world.items));
}

void add_world(const WorldMarkets& world, Subject& subject) {
  const auto cells = [&world](const Contender& contender) {
    const Flow& flow = *contender.flows.front();
    return report::Row{intensity(world, flow), complementarity(world, flow)};
  };
  add_columns(pair_world_columns(), cells, subject);
}

}  // namespace

std::vector<report::Column> pair_world_columns() {
  return {{"intensity", report::ColumnKind::number, "index",
           "the importer's share of the exporter's exports over its share of all exports"},
          {"complementarity", report::ColumnKind::number, "index",
           "of the exporter's exports by item and the importer's imports, from 0 to 1: sum of the "
           "smaller shares"}};
}

std::vector<report::Column> partners_columns(bool since_given) {
  return ranking_columns({exporter_column, importer_column}, since_given);
}

Result<Answer> partners(const Question& question) {
  FlowQuery selection = question.flows;
  const auto ranking = ranking_of(question);
  if (!ranking) return ranking.error();
  selection.indicator = Indicator::exports;
  selection.bilateral = true;
  selection.with_world = !selection.country().empty();
  selection.one_side = selection.country().empty();
  if (ranking->imports) selection.direction = Direction::imports;
  if (selection.item.empty()) selection.item = "TOTAL";
  // All pairs of a trade file are too many to keep for a screen of them.
  if (selection.country().empty() && ranking->sort == SortBy::value)
    selection.largest = ranking->top;
  const auto dataset = ranking->load(question, selection);
  if (!dataset) return dataset.error();
  const std::string& country = selection.country();
  const std::string item =
      dataset->listed_products > 0
          ? formatted("the {} listed", counted(dataset->listed_products, "product"))
          : std::string(item_name(selection.item));
  const std::string direction = ranking->imports ? "imports" : "exports";
  const std::vector<Flow> all = flows(*dataset);
  const auto stated = [&](int year) -> std::optional<ExactValue> {
    const Flow* const flow = ranking->imports ? find_flow(all, "W00", country, selection.item)
                                              : find_flow(all, country, "W00", selection.item);
    if (flow == nullptr || !flow->value(year).defined()) return std::nullopt;
    return flow->value(year);
  };
  const std::string rest = "not itemised";
  const auto contenders = contenders_of(all, *ranking, selection);
  Subject subject{
      .table = "partners",
      .title = country.empty() ? "Pairs of countries by exports, " + item
                               : "Partners of " + country + " by its " + direction + ", " + item,
      .what = country.empty() ? "pairs" : "partners",
      .trade = country.empty() ? item + " exports from country to country"
                               : item + " " + direction + " of " + country,
      .columns = partners_columns(ranking->from.has_value()),
      .keys =
          [](const Contender& contender) {
            const Flow& flow = *contender.flows.front();
            return report::Row{flow.exporter, flow.importer};
          },
      .rest_keys = ranking->imports ? report::Row{rest, country} : report::Row{country, rest},
      .whole = stated};
  WorldMarkets world;
  if (question.against_world && !contenders.empty()) {
    auto found = world_of(question, ranking->year_of(contenders));
    if (!found) return found.error();
    world = *std::move(found);
  }
  if (question.against_world) add_world(world, subject);
  auto table = ranking_table(subject, contenders, dataset->remainder, *ranking);
  if (!table) return table.error();
  return Answer{{.command = "partners", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

}  // namespace tradestat::answer
