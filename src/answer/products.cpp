#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/ranking.hpp"

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

/// The items that are asked for, by code: totals and their parts apart.
struct Items {
  std::vector<Contender> totals;
  std::vector<Contender> products;
};

bool is_service(const Flow& flow) {
  const std::string& classification = flow.observations.front()->classification;
  return classification.starts_with("EB") || flow.item == "S";
}

/// `whole`: the item whose parts are asked for; empty for all.
Items items_of(const std::vector<Flow>& all, const Ranking& ranking, const FlowQuery& selection,
               const std::string& whole) {
  const auto is_part = [&](const Flow& flow) {
    if (whole.empty()) return true;
    if (is_total(whole)) return is_service(flow) == (whole == "S");
    return flow.item.starts_with(whole) && flow.item != whole;
  };
  std::map<std::string_view, std::vector<const Flow*>> by_item;
  for (const Flow& flow : all)
    if (ranking.accepts(flow, selection) && is_part(flow)) by_item[flow.item].push_back(&flow);
  Items items;
  for (auto& [item, flows_of_item] : by_item)
    (is_total(item) ? items.totals : items.products)
        .push_back({std::string(item), std::move(flows_of_item)});
  return items;
}

bool has_figure(const Contender& product, int year) {
  return std::ranges::any_of(product.flows, [year](const Flow* flow) {
    const Observation* found = flow->observation(year);
    return found != nullptr && found->figure;
  });
}

/// Takes out the products that contain others of the same year, whose trade
/// would count twice. Returns their codes, between commas. Precondition: in the
/// order of codes, where a product stands right before all that it contains.
std::string take_out_parents(std::vector<Contender>& products, int year) {
  std::string codes;
  std::vector<Contender> kept;
  std::string_view next;  // the one behind with a figure
  std::for_each(products.rbegin(), products.rend(), [&](const Contender& product) {
    const bool figure = has_figure(product, year);
    if (figure && next.starts_with(product.code)) {
      codes = product.code + (codes.empty() ? "" : ", ") + codes;
    } else {
      kept.push_back(product);
    }
    if (figure) next = product.code;
  });
  products = std::move(kept);
  return codes;
}

/// Why there is nothing to rank.
Error no_products(const std::vector<Flow>& all, const Items& items, const FlowQuery& selection,
                  const std::string& trade) {
  if (!items.totals.empty())
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

/// The error of products that no sum should hold together.
std::optional<Error> mixed(const std::vector<Contender>& products) {
  std::set<std::string_view> classes;
  for (const Contender& product : products)
    for (const Flow* flow : product.flows)
      classes.insert(flow->observations.front()->classification);
  const auto services =
      std::ranges::count_if(classes, [](std::string_view name) { return name.starts_with("EB"); });
  if (services > 0 && static_cast<std::size_t>(services) < classes.size())
    return usage("there are goods and services, which are not ranked together",
                 "choose: --item TOTAL for goods, --item S for services");
  if (classes.size() < 2) return std::nullopt;
  std::string all;
  for (const auto name : classes) all += (all.empty() ? "" : ", ") + std::string(name);
  return no_data(
      "the products are of several classifications, which are not ranked together: " + all,
      "give files of one classification");
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

}  // namespace

std::vector<report::Column> products_columns(bool since_given) {
  return ranking_columns(
      {item_column,
       {"name", ColumnKind::text, "", "name of the item, where it is known here"},
       exporter_column,
       importer_column},
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
  Items items = items_of(all, *ranking, selection, whole);
  const std::string trade = trade_of(*ranking, selection);
  if (items.products.empty()) return no_products(all, items, selection, trade);
  if (auto error = mixed(items.products)) return *std::move(error);
  const std::string parents = take_out_parents(items.products, ranking->year_of(items.products));
  const bool pair = !selection.partner().empty();
  const bool one_exporter = pair || (!selection.country().empty() && !ranking->imports);
  const bool one_importer = pair || (!selection.country().empty() && ranking->imports);
  const Subject subject{.table = "products",
                        .title = "Products, " + trade,
                        .what = "products",
                        .trade = "products for the " + trade,
                        .columns = products_columns(ranking->from.has_value()),
                        .keys = [&](const Contender& product) {
                          return keys_of(product, *dataset, one_exporter, one_importer);
                        }};
  auto table = ranking_table(subject, items.products, {}, *ranking);
  if (!table) return table.error();
  if (!parents.empty()) table->notes.push_back("left out, as their parts are ranked: " + parents);
  return Answer{{.command = "products", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

}  // namespace tradestat::answer
