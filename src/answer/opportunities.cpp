#include <algorithm>
#include <optional>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "base/format.hpp"
#include "tradestat/complexity.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// A product in which the country has no advantage.
struct Opportunity {
  std::size_t item;  ///< the matrix's column
  double pci;
  double density;
  double gain;
  std::int64_t value;  ///< of the world's trade in it
};

/// The matrix of the year before, or of --from, which growth is since; null where there is none.
const FlowMatrix* base_of(const Matrices& matrices) {
  return matrices.years.size() < 2 ? nullptr : &matrices.years.front();
}

/// Of an item that all export for a value.
Estimate world_growth(const FlowMatrix* base, const Margins& of_base, const std::string& item,
                      const ExactValue& value) {
  if (base == nullptr) return Estimate::undefined("no earlier year");
  const auto column = base->column_of(item);
  if (!column) return Estimate::undefined("no figure for " + std::to_string(base->year));
  return total_change(value_of(*base, of_base.items[*column]), value);
}

bool ranks_before(const FlowMatrix& matrix, SortBy sort, const Opportunity& a,
                  const Opportunity& b) {
  const auto key = [&](const Opportunity& product) {
    switch (sort) {
      case SortBy::density: return rounded(product.density).to_double();
      case SortBy::pci: return rounded(product.pci).to_double();
      case SortBy::value: return static_cast<double>(product.value);
      case SortBy::name: return 0.0;
      case SortBy::cog:
      case SortBy::rca:
      case SortBy::growth: break;
    }
    return rounded(product.gain).to_double();
  };
  if (key(a) != key(b)) return key(a) > key(b);
  return matrix.items[a.item] < matrix.items[b.item];
}

/// The products in which an area has no advantage, in the order asked for.
std::vector<Opportunity> opportunities_of(const Question& question, const Computed& computed,
                                          std::size_t area) {
  const auto& [matrix, margins, convention, advantages, complexity] = computed;
  const ProductSpace space(advantages, convention.near_itself);
  const auto density = space.density(area);
  const auto gain = space.outlook_gain(area, complexity, convention);
  std::vector<Opportunity> products;
  for (std::size_t place = 0; place < advantages.items.size(); ++place) {
    if (std::ranges::binary_search(advantages.items_of[area], static_cast<std::uint32_t>(place)))
      continue;
    products.push_back({advantages.items[place], complexity.pci[place], density[place], gain[place],
                        margins.items[advantages.items[place]].sum});
  }
  const SortBy sort = question.sort.value_or(SortBy::cog);
  std::ranges::sort(products, [&](const Opportunity& a, const Opportunity& b) {
    return ranks_before(computed.matrix, sort, a, b);
  });
  return products;
}

/// What the rows are of.
struct Asked {
  const Question& question;
  const Matrices& matrices;
  const Computed& computed;
  std::size_t area = 0;              ///< the matrix's row
  const FlowMatrix* base = nullptr;  ///< null where there is none
  Margins of_base;
};

report::Row row_of(const Asked& subject, const Opportunity& product, std::int64_t rank) {
  const auto& [question, matrices, computed, area, base, of_base] = subject;
  const FlowMatrix& matrix = computed.matrix;
  const Margins& margins = computed.margins;
  const auto& [item, pci, density, gain, sum] = product;
  const ExactValue world = value_of(matrix, margins.items[item]);
  return {rank,
          matrix.items[item],
          matrices.name_of(matrix.items[item]),
          matrix.areas[area],
          period_of(question, matrix),
          exactly(gain),
          exactly(density),
          exactly(pci),
          rca(matrix, margins, area, item),
          Estimate(value_of(matrix, area, item)),
          Estimate(world),
          world_growth(base, of_base, matrix.items[item], world)};
}

/// The country among those that have an advantage. Errors (no_data): it has none.
Result<std::size_t> place_of(const Advantages& advantages, std::size_t area,
                             const std::string& country) {
  const auto found = std::ranges::lower_bound(advantages.areas, area);
  if (found == advantages.areas.end() || *found != area)
    return no_data(formatted("{} has no advantage in anything, so nothing is near", country),
                   "see: tradestat complexity");
  return static_cast<std::size_t>(found - advantages.areas.begin());
}

}  // namespace

std::vector<report::Column> opportunities_columns() {
  return {at_least({"rank", ColumnKind::integer, "", "place in the order asked for"}, 1),
          item_column,
          item_name_column,
          exporter_column,
          period_column,
          {"cog", ColumnKind::number, "index",
           "complexity outlook gain: what an advantage in it would add to the outlook"},
          {"density", ColumnKind::number, "fraction",
           "how near it is to what the country has an advantage in, from 0 to 1"},
          {"pci", ColumnKind::number, "index", "product complexity index", 1},
          {"rca", ColumnKind::number, "index", "revealed comparative advantage, below 1", 3},
          {"value", ColumnKind::money, "USD", "what the country exports of it", 4},
          {"world_value", ColumnKind::money, "USD", "exports of it by all countries", 2},
          {"world_growth", ColumnKind::ratio, "fraction",
           "total change of those: over the year before or the --from year, minus 1", 2}};
}

Result<Answer> opportunities(const Question& question) {
  if (question.countries.size() != 1)
    return usage("opportunities needs a country",
                 "for example: tradestat opportunities RUS --data FILE");
  const std::string& country = question.countries.front();
  const auto matrices = matrices_of(question, MatrixYears::with_base);
  if (!matrices) return matrices.error();
  const FlowMatrix& matrix = matrices->years.back();
  const auto area = area_of(matrix, country);
  if (!area) return area.error();
  const Computed computed(matrix, convention_of(question));
  if (!computed.complexity.reason.empty())
    return no_data("the complexity of products is undefined: " + computed.complexity.reason,
                   "give the exports of more countries by more products");
  const auto place = place_of(computed.advantages, *area, country);
  if (!place) return place.error();
  const auto products = opportunities_of(question, computed, *place);
  report::Table table{.name = "opportunities",
                      .title = "Products without an advantage of " + country,
                      .columns = opportunities_columns(),
                      .notes = matrices->notes,
                      .picture = {.kind = report::PictureKind::scatter,
                                  .labels = {"item", "name", "exporter", "period"},
                                  .values = {"density", "pci"}}};
  const std::size_t shown = std::min(products.size(), question.top.value_or(products.size()));
  const FlowMatrix* const base = base_of(*matrices);
  const Asked subject{question, *matrices, computed,
                      *area,    base,      base == nullptr ? Margins() : margins_of(*base)};
  for (std::size_t i = 0; i < shown; ++i)
    table.rows.push_back(row_of(subject, products[i], static_cast<std::int64_t>(i + 1)));
  note_shown(shown, products.size(), "products", table);
  if (base != nullptr)
    table.notes.push_back(formatted("growth is from {} to {}", base->year, matrix.year));
  report::Document document{.command = "opportunities", .inputs = matrices->inputs};
  document.convention = facts_of(question, computed);
  document.tables.push_back(std::move(table));
  return Answer{std::move(document)};
}

}  // namespace tradestat::answer
