#include "answer/matrix.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "answer/engine.hpp"
#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "core/trade/matrix_rows.hpp"
#include "io/inputs.hpp"
#include "tradestat/measures.hpp"
#include "tradestat/observation.hpp"

namespace tradestat::answer {
namespace {

using Places = std::vector<std::size_t>;

Places all_places(std::size_t size) {
  Places places(size);
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

std::vector<std::string> names_at(const std::vector<std::string>& names, const Places& places) {
  std::vector<std::string> at;
  for (const std::size_t place : places) at.push_back(names[place]);
  return at;
}

/// Those whose sum is large enough; the others are noted.
Places large_enough(const FlowMatrix& matrix, const std::vector<Margins::Sum>& sums,
                    const std::vector<std::string>& names, const std::optional<Decimal>& least,
                    std::string_view one, std::string_view several,
                    std::vector<std::string>& notes) {
  Places kept;
  Places small;
  for (std::size_t place = 0; place < sums.size(); ++place) {
    const bool large = !least || value_of(matrix, sums[place]).value >= *least;
    (large ? kept : small).push_back(place);
  }
  if (!small.empty())
    notes.push_back(formatted("left out, with less than {} USD in all: {} ({})", least->to_string(),
                              counted(small.size(), one, several),
                              first_of(names_at(names, small))));
  return kept;
}

/// The places of countries that are asked for.
Places chosen(const std::vector<std::string>& names, const MatrixChoice& choice) {
  const auto in = [](const std::vector<std::string>& list, const std::string& area) {
    return std::ranges::find(list, area) != list.end();
  };
  Places places = all_places(names.size());
  std::erase_if(places, [&](std::size_t place) {
    const std::string& area = names[place];
    return in(choice.excluded, area) || (!choice.countries.empty() && !in(choice.countries, area));
  });
  return places;
}

/// The error (no_data) of a country to choose that the matrix does not have.
Status check_choice(const FlowMatrix& matrix, const MatrixChoice& choice) {
  for (const auto* list : {&choice.countries, &choice.excluded})
    for (const std::string& country : *list)
      if (const auto area = area_of(matrix, country); !area) return area.error();
  return Done{};
}

/// Columns without trade are no products of it.
FlowMatrix without_empty(FlowMatrix matrix) {
  const Margins margins = margins_of(matrix);
  const auto traded = [](const std::vector<Margins::Sum>& sums) {
    Places places;
    for (std::size_t place = 0; place < sums.size(); ++place)
      if (sums[place].sum != 0) places.push_back(place);
    return places;
  };
  return part_of(std::move(matrix), traded(margins.areas), traded(margins.items));
}

Result<FlowMatrix> filtered(FlowMatrix matrix, const MatrixChoice& choice,
                            std::vector<std::string>& notes) {
  const int year = matrix.year;
  const Places rows = chosen(matrix.areas, choice);
  const Places columns = all_places(matrix.items.size());
  FlowMatrix part = part_of(std::move(matrix), rows, columns);
  const Margins margins = margins_of(part);
  const Places areas = large_enough(part, margins.areas, part.areas, choice.least_exports,
                                    "country", "countries", notes);
  const Places items = large_enough(part, margins.items, part.items, choice.least_trade, "product",
                                    "products", notes);
  part = without_empty(part_of(std::move(part), areas, items));
  if (part.areas.empty())
    return no_data("no country and product is left of " + std::to_string(year), "leave out less");
  return part;
}

/// The year that changes are since.
int base_year(const Question& question, int year) { return question.flows.from.value_or(year - 1); }

FlowQuery query_of(const Question& question, MatrixYears wanted, const MatrixOf& of) {
  FlowQuery query = question.flows;
  query.pairs.clear();
  if (!of.pair.first.empty()) query.pairs.push_back(of.pair);
  query.direction = of.direction;
  query.bilateral = of.importers && of.direction == Direction::exports;
  query.item.clear();
  query.indicator = Indicator::exports;
  query.by = {.exporter = !of.importers, .importer = of.importers, .item = true};
  if (const auto& period = question.matrix.period) {
    query.years.clear();
    query.from = period->first;
    query.to = period->second;
  } else if (wanted == MatrixYears::with_base) {
    query.from.reset();
    if (!query.years.empty()) query.years.push_back(base_year(question, query.years.front()));
  }
  return query;
}

Error no_year(const FlowMatrices& loaded, int year) {
  std::vector<int> years;
  for (const FlowMatrix& matrix : loaded.years) years.push_back(matrix.year);
  return no_data("the data has no products for " + std::to_string(year),
                 "the years are " + first_of(years));
}

/// The years that are asked for.
Result<std::vector<FlowMatrix>> chosen_years(const Question& question, MatrixYears wanted,
                                             FlowMatrices& loaded) {
  std::vector<FlowMatrix>& years = loaded.years;
  const auto has = [&](int year) {
    return std::ranges::find(years, year, &FlowMatrix::year) != years.end();
  };
  if (const auto& period = question.matrix.period) {
    for (int year = period->first; year <= period->second; ++year)
      if (!has(year)) return no_year(loaded, year);
    return std::vector{added_up(years)};
  }
  const bool asked = wanted == MatrixYears::asked;
  if (asked && (question.flows.from || question.flows.to)) return std::move(years);
  const int last = question.flows.years.empty() ? years.back().year : question.flows.years.front();
  if (!has(last)) return no_year(loaded, last);
  const int base = base_year(question, last);
  if (!asked && question.flows.from && !has(base)) return no_year(loaded, base);
  std::erase_if(years, [&](const FlowMatrix& matrix) {
    return matrix.year != last && (asked || matrix.year != base);
  });
  return std::move(years);
}

/// That there are no products, of the trade asked for.
Error with_pair(Error error, const MatrixOf& of) {
  if (error.code != ErrorCode::no_data) return error;
  error.message =
      formatted("the data has no {} by product of {}", to_string(*of.direction), of.pair.first);
  if (!of.pair.second.empty()) error.message += " with " + of.pair.second;
  return error;
}

Status check_period(const Question& question) {
  const FlowQuery& flows = question.flows;
  if (!question.matrix.period || (!flows.from && !flows.to && flows.years.empty())) return Done{};
  return usage("--period adds up the years that --year, --from and --to choose from",
               "say one or the other");
}

}  // namespace

report::Cell Matrices::name_of(const std::string& item) const {
  const auto given = item_names.find(item);
  if (given != item_names.end()) return given->second;
  const std::string_view name = tradestat::item_name(item);
  return name == item ? report::Cell() : std::string(name);
}

Result<Matrices> matrices_of(const Question& question, MatrixYears wanted, const MatrixOf& of) {
  if (auto status = check_period(question); !status) return status.error();
  const FlowQuery& flows = question.flows;
  FileOptions files = question.files;
  if (flows.years.size() == 1) files.year = flows.years.front();
  const FlowQuery query = query_of(question, wanted, of);
  const std::size_t level = question.level.value_or(0);
  auto loaded = question.engine.run.empty() ? load_matrices(question.inputs, query, files, level)
                                            : load_matrices_from_engine(question, query, level);
  if (!loaded) return of.pair.first.empty() ? loaded.error() : with_pair(loaded.error(), of);
  auto years = chosen_years(question, wanted, *loaded);
  if (!years) return years.error();
  Matrices matrices{.years = {},
                    .inputs = std::move(loaded->inputs),
                    .notes = std::move(loaded->notes),
                    .item_names = std::move(loaded->item_names)};
  for (FlowMatrix& year : *years) {
    // Importers are markets, of which none is left out.
    const MatrixChoice choice = of.importers ? MatrixChoice() : question.matrix;
    if (of.pair.first.empty())
      if (auto status = check_choice(year, choice); !status) return status.error();
    auto part = filtered(std::move(year), choice, matrices.notes);
    if (!part) return part.error();
    matrices.years.push_back(*std::move(part));
  }
  return matrices;
}

Result<Matrices> partner_matrices_of(const Question& question, MatrixYears wanted) {
  if (auto status = check_period(question); !status) return status.error();
  FlowQuery query = query_of(question, wanted, {});
  query.by = {};
  query.bilateral = true;
  query.one_side = true;
  query.item = question.flows.item.empty() ? "TOTAL" : question.flows.item;
  const std::vector<int>& given = question.flows.years;
  const auto dataset =
      load(question, query, given.size() == 1 ? std::optional(given.front()) : std::nullopt);
  if (!dataset) return dataset.error();
  auto by_year = tradestat::partner_matrices_of(*dataset);
  if (!by_year) return by_year.error();
  FlowMatrices loaded{.years = *std::move(by_year), .inputs = dataset->inputs};
  auto years = chosen_years(question, wanted, loaded);
  if (!years) return years.error();
  Matrices matrices{.years = {}, .inputs = dataset->inputs, .notes = {}, .item_names = {}};
  for (const FlowMatrix& year : *years)
    matrices.years.push_back(without_empty(
        part_of(year, chosen(year.areas, question.matrix), all_places(year.items.size()))));
  return matrices;
}

Status check_rereadable(const Question& question, std::string_view what) {
  for (const std::string& path : question.inputs)
    if (!io::reads_again(path))
      return usage(formatted("{} reads its files several times, and {} can be read once", what,
                             in_quotes(path)),
                   "put it into a file");
  return Done{};
}

Question at_year(Question question, int year) {
  question.flows.from.reset();
  question.flows.to.reset();
  question.flows.years = {year};
  return question;
}

Question beside(const Question& question, const FlowMatrix& matrix) {
  Question same = at_year(question, matrix.year);
  if (same.matrix.period) same.flows.years.clear();
  same.matrix.least_exports.reset();
  same.matrix.least_trade.reset();
  return same;
}

std::string period_of(const Question& question, const FlowMatrix& matrix) {
  if (const auto& period = question.matrix.period)
    return formatted("{}-{}", period->first, period->second);
  return std::to_string(matrix.year);
}

const Convention& convention_of(const Question& question) {
  const Convention* const found = find_convention(question.convention);
  return found == nullptr ? conventions().front() : *found;
}

Computed::Computed(const FlowMatrix& flows, const Convention& by)
    : matrix(flows),
      margins(margins_of(flows)),
      convention(by),
      advantages(advantages_of(flows, margins, by.cut)),
      complexity(tradestat::complexity(advantages, by)) {}

std::vector<report::Fact> facts_of(const Question& question, const Computed& computed) {
  const auto count = [](std::size_t size) { return static_cast<std::int64_t>(size); };
  const auto& [matrix, margins, convention, advantages, complexity] = computed;
  using Divisor = Convention::Divisor;
  return {{"name", std::string(convention.name)},
          {"period", period_of(question, matrix)},
          {"countries", count(advantages.areas.size())},
          {"countries_without_advantage", count(matrix.areas.size() - advantages.areas.size())},
          {"products", count(advantages.items.size())},
          {"open_cells", count(advantages.open.size())},
          {"advantage", convention.cut == Cut::above_one      ? "rca > 1"
                        : convention.cut == Cut::at_least_one ? "rca >= 1, in whole numbers"
                                                              : "rca >= 1, in doubles"},
          {"method", convention.reflections ? "18 and 19 reflections" : "eigenvector"},
          {"divisor", convention.divisor == Divisor::areas            ? "n"
                      : convention.divisor == Divisor::areas_less_one ? "n - 1"
                                                                      : "n m - 1"},
          {"pci_scale", convention.pci_on_own_scale ? "its own" : "that of the eci"},
          {"proximity_with_itself", std::int64_t{convention.near_itself ? 1 : 0}},
          {"lambda2", rounded(complexity.lambda2).to_double()},
          {"eigenvalue_gap", rounded(complexity.gap).to_double()}};
}

Result<std::size_t> area_of(const FlowMatrix& matrix, const std::string& country) {
  if (const auto row = matrix.row_of(country)) return *row;
  return no_data(formatted("the data has no exports by product of {} in {}", country, matrix.year),
                 "it has those of " + first_of(matrix.areas));
}

Result<std::size_t> item_of(const FlowMatrix& matrix, const std::string& item) {
  if (const auto column = matrix.column_of(item)) return *column;
  const std::vector<std::string_view> items(matrix.items.begin(), matrix.items.end());
  return no_data(formatted("the data has no product {} in {}", in_quotes(item), matrix.year),
                 did_you_mean(item, items, "it has " + first_of(matrix.items)));
}

Estimate share_of(const FlowMatrix& matrix, const Margins::Sum& part, const Margins::Sum& whole) {
  const Margins::Sum rest{whole.sum - part.sum, whole.half_width - part.half_width};
  return share_of_sum(value_of(matrix, part), value_of(matrix, rest));
}

Number rounded(double value) {
  constexpr double places = 1e12;
  return Number::real(std::round(value * places) / places);
}

Estimate exactly(double value) {
  Estimate estimate;
  estimate.value = rounded(value);
  estimate.lower = {estimate.value, true};
  estimate.upper = estimate.lower;
  return estimate;
}

}  // namespace tradestat::answer
