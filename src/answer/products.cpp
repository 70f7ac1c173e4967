#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "answer/ranking.hpp"
#include "base/format.hpp"
#include "core/measures/levels.hpp"
#include "core/trade/classification.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// In words: "exports of FRA to DEU".
std::string trade_of(const Ranking& ranking, const FlowQuery& selection) {
  if (selection.country().empty()) return "exports of all countries";
  std::string words = (ranking.imports ? "imports of " : "exports of ") + selection.country();
  if (!selection.partner().empty())
    words += (ranking.imports ? " from " : " to ") + selection.partner();
  return words;
}

bool of_services(const Flow& flow) {
  return tradestat::is_service(flow.item, flow.observations.front()->classification);
}

/// The flows of products that are asked for. `whole`: the item whose parts are asked for;
/// empty for all goods, or for services where there are no goods.
std::vector<Flow> flows_of_products(const std::vector<Flow>& all, const Ranking& ranking,
                                    const FlowQuery& selection, std::string_view whole) {
  const auto is_part = [&](const Flow& flow) {
    if (is_total(flow.item)) return false;
    if (whole.empty() || is_total(whole)) return of_services(flow) == (whole == "S");
    return flow.item.starts_with(whole) && flow.item != whole;
  };
  std::vector<Flow> products;
  for (const Flow& flow : all)
    if (ranking.accepts(flow, selection) && is_part(flow)) products.push_back(flow);
  return products;
}

std::vector<Contender> contenders_of(const std::vector<Flow>& products) {
  std::map<std::string_view, std::vector<const Flow*>> by_item;
  for (const Flow& flow : products) by_item[flow.item].push_back(&flow);
  std::vector<Contender> contenders;
  contenders.reserve(by_item.size());
  for (auto& [item, flows_of_item] : by_item)
    contenders.push_back({std::string(item), std::move(flows_of_item)});
  return contenders;
}

/// Why there is nothing to rank.
Error no_products(const std::vector<Flow>& all, const Ranking& ranking, const FlowQuery& selection,
                  const std::string& trade) {
  if (std::ranges::any_of(all, [&](const Flow& flow) {
        return is_total(flow.item) && ranking.accepts(flow, selection);
      }))
    return no_data("the dataset has only totals for the " + trade + ", no products",
                   "rank the partners with: tradestat partners, or read data by product");
  const bool with_world = std::ranges::any_of(
      all, [](const Flow& flow) { return flow.importer == "W00" || flow.exporter == "W00"; });
  if (with_world && selection.partner().empty() && !selection.country().empty())
    return no_data("the dataset has no products for the " + trade + " by partner",
                   "for the World as a whole: tradestat products " + selection.country() + " W00");
  return no_data("the dataset has no products for the " + trade,
                 "see what it has with: tradestat data");
}

/// The error of products of several classifications, which no sum should hold together.
std::optional<Error> mixed(const std::vector<Flow>& products) {
  std::set<std::string_view> classes;
  for (const Flow& flow : products)
    classes.insert(list_of(flow.observations.front()->classification));
  if (classes.size() < 2 || is_of_services(*classes.begin())) return std::nullopt;
  return no_data(formatted("the products are of several classifications, which are not ranked "
                           "together: {}",
                           joined(classes)),
                 "give files of one classification");
}

/// That codes of one year are of several editions of their classification, as countries use
/// them.
void note_editions(const std::vector<Flow>& products, report::Table& table) {
  std::map<int, std::set<std::string_view>> editions;
  for (const Flow& flow : products)
    for (const Observation* observation : flow.observations)
      if (has_edition(observation->classification))
        editions[observation->year].insert(observation->classification);
  for (const auto& [year, names] : editions)
    if (names.size() > 1)
      table.notes.push_back(
          formatted("codes of {} are of several editions: {}", year, joined(names)));
}

report::Row keys_of(const Contender& product, const Dataset& dataset, bool one_exporter,
                    bool one_importer) {
  std::string_view name = item_name(product.code);
  if (const auto given = dataset.item_names.find(product.code);
      name == product.code && given != dataset.item_names.end())
    name = given->second;
  const Flow& flow = *product.flows.front();
  return {product.code, name == product.code ? report::Cell() : std::string(name),
          one_exporter ? flow.exporter : report::Cell(),
          one_importer ? flow.importer : report::Cell()};
}

/// The exports of all countries, which those of one are compared with.
struct WorldItems {
  FlowMatrix matrix{};
  Margins margins{};
  std::size_t area = 0;
  std::string reason{};  ///< why there is no comparison; empty where there is
};

/// Errors: as matrices_of(); usage where the files can be read once only.
Result<WorldItems> world_of(const Question& question, const FlowQuery& selection,
                            const Ranking& ranking, int year) {
  WorldItems world;
  if (selection.country().empty() || !selection.partner().empty() || ranking.imports) {
    world.reason = "of one country's exports to all others only";
    return world;
  }
  if (auto status = check_rereadable(question, "what compares with the world"); !status)
    return status.error();
  auto matrices = matrices_of(at_year(question, year));
  if (!matrices) return matrices.error();
  world.matrix = std::move(matrices->years.front());
  if (world.matrix.areas.size() == 1) {
    world.reason = "the data has the exports of one country only";
    return world;
  }
  const auto area = area_of(world.matrix, selection.country());
  if (!area) return area.error();
  world.area = *area;
  world.margins = margins_of(world.matrix);
  return world;
}

/// The item's column; nothing where there is no comparison.
std::optional<std::size_t> column_of(const WorldItems& world, const std::string& item) {
  if (!world.reason.empty()) return std::nullopt;
  return world.matrix.column_of(item);
}

/// The cells of world_columns().
report::Row against_world(const WorldItems& world, const std::string& item) {
  const auto& [matrix, margins, area, reason] = world;
  const auto place = column_of(world, item);
  if (!place) {
    const Estimate none =
        Estimate::undefined(reason.empty() ? "the world's trade is not of this level" : reason);
    return {none, none, none, none};
  }
  const std::size_t cell = matrix.cell(area, *place);
  const Margins::Sum own{matrix.sums[cell], matrix.half_widths[cell]};
  const Margins::Sum& all = margins.items[*place];
  const Estimate advantage = rca(matrix, margins, area, *place);
  return {share_of(matrix, all, margins.all), share_of(matrix, own, all), advantage,
          symmetric_rca(advantage)};
}

/// By the rca; what has none stands last.
double rca_of(const WorldItems& world, const std::string& item) {
  const auto place = column_of(world, item);
  if (!place) return std::numeric_limits<double>::quiet_NaN();
  const Estimate index = rca(world.matrix, world.margins, world.area, *place);
  return index.defined() ? index.value.to_double() : std::numeric_limits<double>::quiet_NaN();
}

void add_world(const WorldItems& world, const Ranking& ranking, Subject& subject) {
  const auto cells = [&world](const Contender& product) {
    return against_world(world, product.code);
  };
  add_columns(world_columns(), cells, subject);
  if (ranking.sort == SortBy::rca)
    subject.order_by = [&world](const Contender& product) { return rca_of(world, product.code); };
}

}  // namespace

std::vector<report::Column> world_columns() {
  return {{"world_share", ColumnKind::ratio, "fraction",
           "all countries' exports of the item over their exports of all items", 4},
          {"market_share", ColumnKind::ratio, "fraction",
           "the country's exports of the item over all countries'", 3},
          {"rca", ColumnKind::number, "index",
           "revealed comparative advantage: the item's share of the country's exports over its "
           "world_share"},
          {"rsca", ColumnKind::number, "index", "symmetric: (rca - 1)/(rca + 1), from -1 to 1", 5}};
}

std::vector<report::Column> products_columns(bool since_given) {
  return ranking_columns({item_column, item_name_column, exporter_column, importer_column},
                         since_given);
}

Result<Answer> products(const Question& question) {
  FlowQuery selection = question.flows;
  const auto ranking = ranking_of(question);
  if (!ranking) return ranking.error();
  selection.indicator = Indicator::exports;
  selection.by = {
      .exporter = !selection.pairs.empty(), .importer = !selection.pairs.empty(), .item = true};
  if (selection.partner().empty() && !selection.pairs.empty()) {
    selection.direction = ranking->imports ? Direction::imports : Direction::exports;
    (ranking->imports ? selection.by.exporter : selection.by.importer) = false;
  }
  selection.one_side = selection.country().empty();
  const std::string whole = std::exchange(selection.item, {});
  const auto dataset = ranking->load(question, selection);
  if (!dataset) return dataset.error();
  const std::vector<Flow> all = flows(*dataset);
  const std::string trade = trade_of(*ranking, selection);
  std::string total = whole.empty() ? "TOTAL" : whole;
  std::vector<Flow> products = flows_of_products(all, *ranking, selection, total);
  if (products.empty() && whole.empty()) {
    products = flows_of_products(all, *ranking, selection, "S");
    if (!products.empty()) total = "S";
  }
  if (products.empty()) return no_products(all, *ranking, selection, trade);
  if (auto error = mixed(products)) return *std::move(error);
  const Itemised itemised = tradestat::itemised(products, question.level);
  const std::vector<Contender> contenders = contenders_of(itemised.flows);
  const bool pair = !selection.partner().empty();
  const bool one_exporter = pair || (!selection.country().empty() && !ranking->imports);
  const bool one_importer = pair || (!selection.country().empty() && ranking->imports);
  report::Row rest_keys = keys_of(contenders.front(), *dataset, one_exporter, one_importer);
  rest_keys[0] = "not itemised";
  rest_keys[1] = report::Cell();
  WorldItems world;
  if (question.against_world) {
    auto found = world_of(question, selection, *ranking, ranking->year_of(contenders));
    if (!found) return found.error();
    world = *std::move(found);
  }
  Subject subject{.table = "products",
                  .title = "Products, " + trade,
                  .what = "products",
                  .trade = "products for the " + trade,
                  .columns = products_columns(ranking->from.has_value()),
                  .keys =
                      [&](const Contender& product) {
                        return keys_of(product, *dataset, one_exporter, one_importer);
                      },
                  .rest_keys = rest_keys,
                  .whole = [&](int year) { return stated_whole(products, all, total, year); }};
  if (question.against_world) add_world(world, *ranking, subject);
  auto table = ranking_table(subject, contenders, {}, *ranking);
  if (!table) return table.error();
  for (const std::string& over : itemised.over) table->notes.push_back(over);
  note_editions(products, *table);
  if (whole.empty() && total == "TOTAL" &&
      !flows_of_products(all, *ranking, selection, "S").empty())
    table->notes.emplace_back("services are ranked by themselves, with --item S");
  return Answer{{.command = "products", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

}  // namespace tradestat::answer
