#include <algorithm>
#include <optional>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "base/format.hpp"
#include "tradestat/basket.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// A matrix and what its columns are.
struct Spread {
  FlowMatrix matrix;
  std::string by;
  Margins margins;

  Spread(FlowMatrix flows, std::string columns)
      : matrix(std::move(flows)), by(std::move(columns)), margins(margins_of(matrix)) {}
};

/// Items by exporter.
FlowMatrix turned(const FlowMatrix& matrix) {
  FlowMatrix result{.year = matrix.year,
                    .areas = matrix.items,
                    .items = matrix.areas,
                    .exponent = matrix.exponent};
  for (std::size_t item = 0; item < matrix.items.size(); ++item)
    for (std::size_t area = 0; area < matrix.areas.size(); ++area) {
      result.sums.push_back(matrix.sums[matrix.cell(area, item)]);
      result.half_widths.push_back(matrix.half_widths[matrix.cell(area, item)]);
    }
  return result;
}

/// A row of the matrix as one of the table, behind its keys.
report::Row row_of(const Question& question, const Spread& spread, std::size_t place,
                   const Estimate& penetration) {
  const auto& [matrix, by, margins] = spread;
  const Basket basket = basket_of_area(matrix, place);
  const std::size_t most = matrix.items.size();
  const Theil theil = tradestat::theil(basket, most);
  const TradeMargins wide = trade_margins(matrix, margins, place);
  const bool of_item = by == "exporter";
  const bool alone = (of_item ? matrix.items : matrix.areas).size() == 1;
  const auto of_all = [alone](Estimate measure) {
    return alone ? Estimate::undefined("the data has the exports of one country only")
                 : std::move(measure);
  };
  return {of_item ? report::Cell() : matrix.areas[place],
          of_item ? report::Cell(matrix.areas[place]) : report::Cell(),
          by,
          period_of(question, matrix),
          static_cast<std::int64_t>(parts_above_zero(basket)),
          static_cast<std::int64_t>(most),
          Estimate(value_of(matrix, margins.areas[place])),
          hhi(basket),
          hhi_normalized(basket),
          effective_number(basket),
          top_share(basket, 1),
          top_share(basket, 5),
          of_all(concentration_index(basket, most)),
          of_all(diversification_index(basket, margins.items)),
          of_all(theil.all),
          of_all(theil.extensive),
          of_all(theil.intensive),
          of_all(wide.extensive),
          of_all(wide.intensive),
          of_all(penetration)};
}

/// What a country reaches of all pairs of product and partner that it could. `imports`: of all.
Estimate penetration_of(const Question& question, const std::string& country,
                        const Result<Matrices>& imports) {
  if (!imports) return Estimate::undefined(imports.error().message);
  const auto reached =
      matrices_of(question, MatrixYears::asked,
                  {.importers = true, .pair = {country}, .direction = Direction::exports});
  if (!reached) return Estimate::undefined(reached.error().message);
  return market_penetration(reached->years.back(), imports->years.back(), country);
}

/// The countries that are named, else all, the most concentrated first.
std::vector<std::size_t> places_of(const Question& question, const FlowMatrix& matrix) {
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t area = 0; area < matrix.areas.size(); ++area) {
    const auto& named = question.countries;
    const auto found = std::ranges::find(named, matrix.areas[area]);
    if (named.empty())
      order.emplace_back(-hhi(basket_of_area(matrix, area)).value.to_double(), area);
    else if (found != named.end())
      order.emplace_back(static_cast<double>(found - named.begin()), area);
  }
  std::ranges::sort(order);
  std::vector<std::size_t> places;
  places.reserve(order.size());
  for (const auto& [key, area] : order) places.push_back(area);
  return places;
}

/// Rows of countries, by product and by partner.
void add_countries(const Question& question, const Spread& products, report::Table& table) {
  const FlowMatrix& matrix = products.matrix;
  const Question same = beside(question, matrix);
  auto trade = partner_matrices_of(same);
  if (!trade) table.notes.push_back("no rows by partner: " + trade.error().message);
  std::optional<Spread> partners;
  if (trade) partners.emplace(std::move(trade->years.back()), "partner");
  const auto places = places_of(question, matrix);
  const bool named = !question.countries.empty();
  const std::size_t most = named ? places.size() : question.top.value_or(places.size());
  const std::size_t shown = std::min(places.size(), most);
  std::optional<Result<Matrices>> imports;
  if (named) imports = matrices_of(same, MatrixYears::asked, {.importers = true});
  for (std::size_t i = 0; i < shown; ++i) {
    const std::string& country = matrix.areas[places[i]];
    table.rows.push_back(row_of(question, products, places[i],
                                imports ? penetration_of(same, country, *imports)
                                        : Estimate::undefined("only of countries that are named")));
    if (!partners) continue;
    if (const auto place = partners->matrix.row_of(country))
      table.rows.push_back(
          row_of(question, *partners, *place, Estimate::undefined("a measure of products")));
  }
  note_shown(shown, places.size(), "countries", table);
}

}  // namespace

std::vector<report::Column> concentration_columns() {
  report::Column by{"by", ColumnKind::text, "", "what the exports are spread over"};
  by.words = []() -> std::vector<std::string_view> { return {"item", "partner", "exporter"}; };
  return {
      exporter_column,
      item_column,
      by,
      period_column,
      at_least({"parts", ColumnKind::integer, "", "products, partners or exporters with trade"}, 1),
      at_least({"possible_parts", ColumnKind::integer, "", "those that the data has for all", 9},
               1),
      {"value", ColumnKind::money, "USD", "exports", 3},
      {"hhi", ColumnKind::number, "index", "Herfindahl-Hirschman index: sum of squared shares"},
      {"hhi_normalized", ColumnKind::number, "index", "the same from 0 to 1: (hhi - 1/n)/(1 - 1/n)",
       4},
      {"effective_number", ColumnKind::number, "parts", "1/hhi: as many equal parts", 1},
      {"top1_share", ColumnKind::ratio, "fraction", "share of the largest part", 2},
      {"top5_share", ColumnKind::ratio, "fraction", "share of the five largest parts", 2},
      {"concentration_index", ColumnKind::number, "index",
       "UNCTAD's, from 0 to 1: (root of hhi - root of 1/N)/(1 - root of 1/N)", 5},
      {"diversification_index", ColumnKind::number, "index",
       "UNCTAD's, from 0 to 1: half the differences between its shares and those of all", 5},
      {"theil", ColumnKind::number, "index", "Theil's index: ln N + sum of s ln s", 6},
      {"theil_extensive", ColumnKind::number, "index", "its part for what is not traded: ln(N/n)",
       7},
      {"theil_intensive", ColumnKind::number, "index",
       "its part for how unequal the rest is: ln n + sum of s ln s", 7},
      {"extensive_margin", ColumnKind::ratio, "fraction",
       "share in all trade of the parts with trade", 8},
      {"intensive_margin", ColumnKind::ratio, "fraction", "share in the trade of those parts", 8},
      {"market_penetration", ColumnKind::ratio, "fraction",
       "pairs of product and partner with trade, over other importers of those products", 8}};
}

Result<Answer> concentration(const Question& question) {
  if (!question.countries.empty() && !question.flows.item.empty())
    return usage("--item is spread over all exporters, so no country can be named",
                 "leave out the countries, or --item");
  if (question.flows.item.empty())
    if (auto status = check_rereadable(question, "concentration"); !status) return status.error();
  auto matrices = matrices_of(question);
  if (!matrices) return matrices.error();
  report::Table table{.name = "concentration",
                      .title = "How exports are spread",
                      .columns = concentration_columns(),
                      .notes = std::move(matrices->notes),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"exporter", "item", "by", "period"},
                                  .values = {"hhi"}}};
  FlowMatrix& matrix = matrices->years.back();
  const std::string& item = question.flows.item;
  const std::size_t items = matrix.items.size();
  const std::size_t areas = matrix.areas.size();
  if (item.empty()) {
    for (const std::string& country : question.countries)
      if (const auto area = area_of(matrix, country); !area) return area.error();
    add_countries(question, Spread(std::move(matrix), "item"), table);
  } else {
    const auto place = item_of(matrix, item);
    if (!place) return place.error();
    table.rows.push_back(row_of(question, Spread(turned(matrix), "exporter"), *place,
                                Estimate::undefined("a measure of countries")));
  }
  table.notes.push_back(formatted("N is what the data has: {} of {}", counted(items, "product"),
                                  counted(areas, "exporter")));
  return Answer{
      {.command = "concentration", .tables = {std::move(table)}, .inputs = matrices->inputs}};
}

}  // namespace tradestat::answer
