#include "cli/command_products.hpp"

#include <algorithm>
#include <map>

#include "cli/columns.hpp"

namespace tradestat::cli {
namespace {

using report::Kind;

/// In words: "exports of FRA to DEU".
std::string trade_of(const Ranking& ranking, const Selection& selection) {
  if (selection.reporter.empty()) return "exports of all countries";
  std::string words = (ranking.imports ? "imports of " : "exports of ") + selection.reporter;
  if (!selection.partner.empty())
    words += (ranking.imports ? " from " : " to ") + selection.partner;
  return words;
}

/// The items that are asked for, by code: totals and their parts apart.
struct Items {
  std::vector<Contender> totals;
  std::vector<Contender> products;
};

Items items_of(const std::vector<Flow>& all, const Ranking& ranking, const Selection& selection) {
  std::map<std::string_view, std::vector<const Flow*>> by_item;
  for (const Flow& flow : all)
    if (ranking.accepts(flow, selection)) by_item[flow.item].push_back(&flow);
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
Error no_products(const std::vector<Flow>& all, const Items& items, const Selection& selection,
                  const std::string& trade) {
  if (!items.totals.empty())
    return no_data("the dataset has only totals for the " + trade + ", no products",
                   "rank the partners with: tradestat partners, or read data by product");
  const bool with_world = std::ranges::any_of(
      all, [](const Flow& flow) { return flow.importer == "W00" || flow.exporter == "W00"; });
  if (with_world && selection.partner.empty() && !selection.reporter.empty())
    return no_data("the dataset has no products for the " + trade + " by partner",
                   "for the World as a whole: tradestat products " + selection.reporter + " W00");
  return no_data("the dataset has no products for the " + trade,
                 "see what it has with: tradestat data");
}

report::Row keys_of(const Contender& product, bool one_exporter, bool one_importer) {
  const std::string_view name = item_name(product.code);
  const Flow& flow = *product.flows.front();
  return {product.code, name == product.code ? report::Cell() : std::string(name),
          one_exporter ? flow.exporter : report::Cell(),
          one_importer ? flow.importer : report::Cell()};
}

}  // namespace

void ProductsCommand::setup(CLI::App& app) {
  selection_.add_data(app);
  selection_.add_countries(app, 2, "of one country, the trade with all partners together");
  ranking_.add(app);
}

Result<Answer> ProductsCommand::run() {
  auto selection = selection_.selection();
  if (!selection) return selection.error();
  const auto ranking = ranking_.ranking(!selection->reporter.empty(), selection_.files().flow);
  if (!ranking) return ranking.error();
  selection->indicator = Indicator::exports;
  const auto dataset = ranking->load(selection_, *selection);
  if (!dataset) return dataset.error();
  const std::vector<Flow> all = flows(*dataset);
  Items items = items_of(all, *ranking, *selection);
  const std::string trade = trade_of(*ranking, *selection);
  if (items.products.empty()) return no_products(all, items, *selection, trade);
  const std::string parents = take_out_parents(items.products, ranking->year_of(items.products));
  const bool pair = !selection->partner.empty();
  const bool one_exporter = pair || (!selection->reporter.empty() && !ranking->imports);
  const bool one_importer = pair || (!selection->reporter.empty() && ranking->imports);
  const Subject subject{
      .table = "products",
      .title = "Products, " + trade,
      .what = "products",
      .trade = "products for the " + trade,
      .key_columns = {item_column,
                      {"name", Kind::text, "", "name of the item, where it is known here"},
                      exporter_column,
                      importer_column},
      .keys = [=](const Contender& product) {
        return keys_of(product, one_exporter, one_importer);
      }};
  auto table = ranking_table(subject, items.products, {}, *ranking);
  if (!table) return table.error();
  if (!parents.empty()) table->notes.push_back("left out, as their parts are ranked: " + parents);
  return Answer{{.command = "products",
                 .title = {},
                 .tables = {*std::move(table)},
                 .inputs = dataset->inputs}};
}

}  // namespace tradestat::cli
