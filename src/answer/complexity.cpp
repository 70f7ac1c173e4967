#include "tradestat/complexity.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "base/format.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// Places from the largest value down; equal ones in order, with equal ranks.
struct Ranked {
  std::size_t place;
  std::int64_t rank;
};
std::vector<Ranked> ranked(const std::vector<double>& values) {
  std::vector<std::size_t> places(values.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto value = [&](std::size_t place) { return rounded(values[place]).to_double(); };
  std::ranges::stable_sort(places, std::ranges::greater(), value);
  std::vector<Ranked> result;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const bool equal = i > 0 && value(places[i]) == value(places[i - 1]);
    result.push_back({places[i], equal ? result.back().rank : static_cast<std::int64_t>(i + 1)});
  }
  return result;
}

/// An index with the ends of its interval, which are open where the range is not known.
Estimate index_of(const Computed& computed, const ComplexityRange& range, std::size_t area) {
  if (!computed.complexity.reason.empty()) return Estimate::undefined(computed.complexity.reason);
  Estimate estimate = exactly(computed.complexity.eci[area]);
  if (range.reason.empty()) {
    estimate.lower = {rounded(range.lower[area]), true};
    estimate.upper = {rounded(range.upper[area]), true};
  } else {
    estimate.lower = {Number::infinite(-1), false};
    estimate.upper = {Number::infinite(1), false};
  }
  return estimate;
}

Estimate mean_ubiquity(const Advantages& advantages, std::size_t area) {
  Int128 sum = 0;
  const auto& items = advantages.items_of[area];
  for (const std::uint32_t item : items)
    sum += static_cast<Int128>(advantages.areas_of[item].size());
  Estimate estimate;
  estimate.value = Number::of({sum, 0}, {static_cast<Int128>(items.size()), 0});
  estimate.lower = {estimate.value, true};
  estimate.upper = estimate.lower;
  return estimate;
}

Estimate estimate_at(const std::vector<double>& values, std::size_t place,
                     const std::string& reason) {
  return place < values.size() ? exactly(values[place]) : Estimate::undefined(reason);
}

/// Rows of countries, of those named or of as many as are asked for.
void add_countries(const Question& question, const Computed& computed, report::Table& table) {
  const auto& [matrix, margins, convention, advantages, complexity] = computed;
  const ComplexityRange range = complexity_range(matrix, advantages, complexity);
  if (!range.reason.empty() && complexity.reason.empty())
    table.notes.push_back("no interval of the index: " + range.reason);
  const ProductSpace space(advantages, convention.near_itself);
  const bool defined = complexity.reason.empty();
  const auto outlook =
      defined ? space.outlook_index(complexity, convention) : std::vector<double>();
  const std::string no_outlook =
      defined ? formatted("{} has none", convention.name) : complexity.reason;
  const auto fitness = tradestat::fitness(advantages);
  std::vector<Ranked> order;
  if (defined) {
    order = ranked(complexity.eci);
  } else {
    for (std::size_t area = 0; area < advantages.areas.size(); ++area) order.push_back({area, 0});
  }
  std::size_t shown = 0;
  for (const auto& [area, rank] : order) {
    const std::string& code = matrix.areas[advantages.areas[area]];
    const bool named = std::ranges::find(question.countries, code) != question.countries.end();
    if (question.countries.empty() ? question.top && shown >= *question.top : !named) continue;
    ++shown;
    table.rows.push_back({report::number_or_nothing(rank), code, period_of(question, matrix),
                          static_cast<std::int64_t>(advantages.items_of[area].size()),
                          mean_ubiquity(advantages, area), index_of(computed, range, area),
                          estimate_at(outlook, area, no_outlook), estimate_at(fitness, area, {}),
                          std::string(convention.name)});
  }
  if (question.countries.empty()) note_shown(shown, order.size(), "countries", table);
}

/// Rows of products: all, or those nearest to one.
Status add_products(const Question& question, const Matrices& matrices, const Computed& computed,
                    report::Table& table) {
  const auto& [matrix, margins, convention, advantages, complexity] = computed;
  std::vector<double> proximity;
  const std::string& item = question.flows.item;
  if (!item.empty()) {
    const auto column = item_of(matrix, item);
    if (!column) return column.error();
    const auto found = std::ranges::lower_bound(advantages.items, *column);
    if (found == advantages.items.end() || *found != *column)
      return no_data(formatted("nobody has an advantage in {} in {}", item, matrix.year),
                     "it is near no other product");
    const auto place = static_cast<std::size_t>(found - advantages.items.begin());
    proximity = ProductSpace(advantages, convention.near_itself).proximity(place);
  }
  const bool defined = complexity.reason.empty();
  const std::vector<double> none(advantages.items.size());
  const auto order = ranked(!proximity.empty() ? proximity : defined ? complexity.pci : none);
  const std::size_t shown = std::min(order.size(), question.top.value_or(order.size()));
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [place, rank] = order[i];
    const std::size_t column = advantages.items[place];
    const std::string& code = matrix.items[column];
    table.rows.push_back(
        {rank, code, matrices.name_of(code), period_of(question, matrix),
         static_cast<std::int64_t>(advantages.areas_of[place].size()),
         estimate_at(complexity.pci, place, complexity.reason),
         proximity.empty() ? report::Cell() : report::Cell(exactly(proximity[place])),
         Estimate(value_of(matrix, margins.items[column])), std::string(convention.name)});
  }
  note_shown(shown, order.size(), "products", table);
  return Done{};
}

/// Countries that are named and in no row: without an advantage, or without exports.
Status check_countries(const Question& question, const Matrices& matrices) {
  for (const std::string& country : question.countries)
    if (const auto area = area_of(matrices.years.back(), country); !area) return area.error();
  return Done{};
}

void note_without_advantage(const Computed& computed, report::Table& table) {
  const auto& matrix = computed.matrix;
  std::vector<std::string> without;
  for (std::size_t area = 0; area < matrix.areas.size(); ++area)
    if (!std::ranges::binary_search(computed.advantages.areas, area))
      without.push_back(matrix.areas[area]);
  if (!without.empty())
    table.notes.push_back(
        formatted("left out, without an advantage in anything: {}", first_of(without)));
}

void note_convention(const Question& question, const Computed& computed, report::Table& table) {
  const auto& [matrix, margins, convention, advantages, complexity] = computed;
  table.notes.push_back(formatted(
      "{}, {}: {} and {}; rca {} 1, {}", period_of(question, matrix), convention.name,
      counted(advantages.areas.size(), "country", "countries"),
      counted(advantages.items.size(), "product"), convention.cut == Cut::above_one ? ">" : ">=",
      convention.reflections ? "reflections" : "eigenvector"));
  if (!complexity.reason.empty())
    table.notes.push_back(formatted("{}: the indices are undefined: {}",
                                    period_of(question, matrix), complexity.reason));
}

constexpr report::Column convention_column{"convention", ColumnKind::text, "",
                                           "whose way of computing it is", 4};

}  // namespace

std::vector<report::Column> complexity_columns() {
  return {
      at_least({"rank", ColumnKind::integer, "", "place by the eci, equal where it is"}, 1),
      area({"country", ColumnKind::text, "", "ISO 3166-1 alpha-3"}),
      period_column,
      at_least({"diversity", ColumnKind::integer, "", "number of products with an advantage"}, 1),
      {"mean_ubiquity", ColumnKind::number, "countries",
       "mean number of countries with an advantage in those products", 3},
      {"eci", ColumnKind::number, "index", "economic complexity index"},
      {"coi", ColumnKind::number, "index",
       "complexity outlook index: how near complex products without an advantage are", 1},
      {"fitness", ColumnKind::number, "index", "fitness after 19 turns, of mean 1", 2},
      convention_column};
}

std::vector<report::Column> complexity_item_columns() {
  return {
      at_least({"rank", ColumnKind::integer, "",
                "place by the pci, or with --item by proximity; equal where it is"},
               1),
      item_column,
      item_name_column,
      period_column,
      at_least({"ubiquity", ColumnKind::integer, "", "number of countries with an advantage in it"},
               1),
      {"pci", ColumnKind::number, "index", "product complexity index, on the scale of the eci"},
      {"proximity", ColumnKind::number, "fraction",
       "to the product asked for: countries with an advantage in both over the larger number"},
      {"world_value", ColumnKind::money, "USD", "exports of it by all countries", 1},
      convention_column};
}

Result<Answer> complexity(const Question& question) {
  const auto matrices = matrices_of(question);
  if (!matrices) return matrices.error();
  if (auto status = check_countries(question, *matrices); !status) return status.error();
  const bool by_item = question.by == By::item || !question.flows.item.empty();
  if (question.convention == "all" && (by_item || question.countries.empty()))
    return usage("--convention all compares countries, which have to be named",
                 "for example: tradestat complexity RUS --convention all --data FILE");
  report::Table table{.name = "complexity",
                      .title = by_item ? "Products by complexity" : "Countries by complexity",
                      .columns = by_item ? complexity_item_columns() : complexity_columns(),
                      .notes = matrices->notes,
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"country", "item", "name", "period", "convention"},
                                  .values = {by_item ? "pci" : "eci"}}};
  report::Document document{.command = "complexity", .inputs = matrices->inputs};
  for (const FlowMatrix& matrix : matrices->years)
    for (const Convention& convention : conventions()) {
      if (question.convention != "all" && &convention != &convention_of(question)) continue;
      const Computed computed(matrix, convention);
      if (by_item) {
        auto status = add_products(question, *matrices, computed, table);
        if (!status) return status.error();
      } else {
        add_countries(question, computed, table);
      }
      note_without_advantage(computed, table);
      note_convention(question, computed, table);
      if (question.convention != "all") document.convention = facts_of(question, computed);
    }
  document.tables.push_back(std::move(table));
  return Answer{std::move(document)};
}

}  // namespace tradestat::answer
