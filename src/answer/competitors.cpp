#include <algorithm>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "base/format.hpp"
#include "tradestat/basket.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// Another exporter, to the same market.
struct Competitor {
  std::size_t area;
  Estimate similarity;
  Margins::Sum value;  ///< of the item, or in all
};

Margins::Sum value_of(const FlowMatrix& matrix, const Margins& margins, std::size_t area,
                      const std::optional<std::size_t>& item) {
  if (!item) return margins.areas[area];
  const std::size_t cell = matrix.cell(area, *item);
  return {matrix.sums[cell], matrix.half_widths[cell]};
}

/// All but the country itself that have a value, in order: by similarity, of an item by value.
std::vector<Competitor> competitors_of(const FlowMatrix& matrix, const Margins& margins,
                                       std::size_t own, const std::optional<std::size_t>& item) {
  const Basket basket = basket_of_area(matrix, own);
  std::vector<Competitor> competitors;
  for (std::size_t area = 0; area < matrix.areas.size(); ++area) {
    const Margins::Sum value = value_of(matrix, margins, area, item);
    if (area != own && value.sum > 0)
      competitors.push_back({area, similarity(basket, basket_of_area(matrix, area)), value});
  }
  std::ranges::stable_sort(competitors, [&](const Competitor& a, const Competitor& b) {
    if (item) return a.value.sum > b.value.sum;
    return a.similarity.value.to_double() > b.similarity.value.to_double();
  });
  return competitors;
}

}  // namespace

std::vector<report::Column> competitors_columns() {
  return {at_least(
              {"rank", ColumnKind::integer, "", "place by similarity, or with --item by value"}, 1),
          exporter_column,
          area({"importer", ColumnKind::text, "", "the market; W00 for the World"}),
          item_column,
          period_column,
          {"similarity", ColumnKind::number, "index",
           "of its exports to those of the country, from 0 to 1: sum of the smaller shares"},
          {"value", ColumnKind::money, "USD", "its exports to the market, of the item or in all"},
          {"market_share", ColumnKind::ratio, "fraction", "that over the exports of all"}};
}

Result<Answer> competitors(const Question& question) {
  if (question.countries.size() != 1)
    return usage("competitors needs a country",
                 "for example: tradestat competitors FRA --data FILE");
  const std::string& country = question.countries.front();
  const std::string& market = question.importer;
  MatrixOf of;
  if (!market.empty()) of = {.pair = {market}, .direction = Direction::imports};
  auto matrices = matrices_of(question, MatrixYears::asked, of);
  if (!matrices) return matrices.error();
  const FlowMatrix& matrix = matrices->years.back();
  if (matrix.areas.size() == 1)
    return no_data(formatted("the data has the exports of {} only", matrix.areas.front()),
                   "give files of several exporters");
  const auto own = area_of(matrix, country);
  if (!own) return own.error();
  std::optional<std::size_t> item;
  if (!question.flows.item.empty()) {
    const auto place = item_of(matrix, question.flows.item);
    if (!place) return place.error();
    item = *place;
  }
  const Margins margins = margins_of(matrix);
  const auto found = competitors_of(matrix, margins, *own, item);
  report::Table table{
      .name = "competitors",
      .title = "Competitors of " + country,
      .columns = competitors_columns(),
      .notes = std::move(matrices->notes),
      .picture = {.kind = report::PictureKind::bars,
                  .labels = {"exporter", "importer", "item", "period"},
                  .values = {question.flows.item.empty() ? "similarity" : "value"}}};
  const std::size_t shown = std::min(found.size(), question.top.value_or(found.size()));
  const Margins::Sum all = item ? margins.items[*item] : margins.all;
  const auto market_share = [&](const Margins::Sum& value) { return share_of(matrix, value, all); };
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [area, similarity, value] = found[i];
    table.rows.push_back(
        {static_cast<std::int64_t>(i + 1), matrix.areas[area], market.empty() ? "W00" : market,
         item ? report::Cell(question.flows.item) : report::Cell(), period_of(question, matrix),
         similarity, Estimate(tradestat::value_of(matrix, value)), market_share(value)});
  }
  note_shown(shown, found.size(), found.size() == 1 ? "competitor" : "competitors", table);
  const Margins::Sum own_value = value_of(matrix, margins, *own, item);
  table.notes.push_back(formatted("{} itself has {} % of the market", country,
                                  to_string(market_share(own_value), -2)));
  return Answer{
      {.command = "competitors", .tables = {std::move(table)}, .inputs = matrices->inputs}};
}

}  // namespace tradestat::answer
