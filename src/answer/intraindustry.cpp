#include "tradestat/intraindustry.hpp"

#include <algorithm>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "base/format.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// A country's exports and imports of a year, by the same items.
struct Year {
  FlowMatrix exports;
  FlowMatrix imports;
};

/// What all years are compared by.
struct Compared {
  const Question& question;
  const std::string& country;
  const std::string& partner;
  std::vector<std::string> items;
};

/// The levels that the codes have: theirs, 6, 4 and 2 digits, and none, all together. What is no
/// number has no levels.
std::vector<std::size_t> levels_of(const std::vector<std::string>& items) {
  std::size_t deepest = 0;
  bool digits = true;
  for (const std::string& item : items) {
    deepest = std::max(deepest, item.size());
    digits = digits && std::ranges::all_of(item.substr(0, 2), [](char letter) {
               return letter >= '0' && letter <= '9';
             });
  }
  std::vector<std::size_t> levels{deepest};
  for (const std::size_t level : {6U, 4U, 2U, 0U})
    if (level < deepest && (digits || level == 0)) levels.push_back(level);
  return levels;
}

TwoYears baskets_of(const Compared& compared, const Year& before, const Year& after,
                    std::size_t level) {
  const auto basket = [&](const FlowMatrix& matrix) {
    return by_digits(basket_of_area(matrix, compared.country, compared.items), compared.items,
                     level);
  };
  return {basket(before.exports), basket(after.exports), basket(before.imports),
          basket(after.imports)};
}

ExactValue total(const FlowMatrix& matrix) { return value_of(matrix, margins_of(matrix).all); }

report::Row row_of(const Compared& compared, const Year* before, const Year& after,
                   std::size_t level) {
  const auto [first_exports, exports, first_imports, imports] =
      baskets_of(compared, before == nullptr ? after : *before, after, level);
  std::int64_t items = 0;
  for (std::size_t part = 0; part < exports.size(); ++part)
    items += exports[part].sum > 0 || imports[part].sum > 0 ? 1 : 0;
  report::Row row{compared.country,
                  report::words_or_nothing(compared.partner),
                  std::int64_t{after.exports.year},
                  level == 0 ? std::string("total") : std::to_string(level),
                  items,
                  Estimate(total(after.exports)),
                  Estimate(total(after.imports)),
                  grubel_lloyd(exports, imports)};
  if (before == nullptr) return row;
  const TwoYears years{first_exports, exports, first_imports, imports};
  row.insert(row.end(), {std::int64_t{before->exports.year}, marginal_iit(years),
                         marginal_iit_direction(years)});
  return row;
}

/// A year's two matrices, of the same unit for all.
Result<std::vector<Year>> years_of(const Question& question, MatrixYears wanted,
                                   const CountryPair& pair, report::Document& document,
                                   std::vector<std::string>& notes) {
  auto exports = matrices_of(question, wanted, {.pair = pair, .direction = Direction::exports});
  if (!exports) return exports.error();
  auto imports = matrices_of(question, wanted,
                             {.importers = true, .pair = pair, .direction = Direction::imports});
  if (!imports) return imports.error();
  document.inputs = exports->inputs;
  notes = std::move(exports->notes);
  for (std::string& note : imports->notes)
    if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
  std::vector<FlowMatrix> matrices;
  for (FlowMatrix& matrix : exports->years) {
    const auto same = std::ranges::find(imports->years, matrix.year, &FlowMatrix::year);
    if (same == imports->years.end()) continue;
    matrices.push_back(std::move(matrix));
    matrices.push_back(std::move(*same));
  }
  if (matrices.empty())
    return no_data(
        formatted("the data has no year with both exports and imports of {}", pair.first),
        "see what it has with: tradestat inspect");
  matrices = in_one_unit(std::move(matrices));
  std::vector<Year> years;
  for (std::size_t i = 0; i + 1 < matrices.size(); i += 2)
    years.push_back({std::move(matrices[i]), std::move(matrices[i + 1])});
  return years;
}

}  // namespace

std::vector<report::Column> intraindustry_columns(bool with_changes) {
  std::vector<report::Column> columns{
      area({"country", ColumnKind::text, "", "ISO 3166-1 alpha-3"}),
      area({"partner", ColumnKind::text, "", "ISO 3166-1 alpha-3; none for all together"}),
      year_column,
      {"level", ColumnKind::text, "", "digits of the codes of products, or total"},
      {"items", ColumnKind::integer, "", "products that are exported or imported"},
      {"exports", ColumnKind::money, "USD", "exports of all of them", 1},
      {"imports", ColumnKind::money, "USD", "imports of all of them", 1},
      {"grubel_lloyd", ColumnKind::number, "index",
       "Grubel-Lloyd index, from 0 to 1: 1 - sum of |X - M| over sum of (X + M)"}};
  if (with_changes)
    columns.insert(columns.end(),
                   {{"from_year", ColumnKind::integer, "year", "year that changes are since"},
                    {"marginal_iit", ColumnKind::number, "index",
                     "Brülhart's A, from 0 to 1: the same of changes since from_year"},
                    {"marginal_iit_direction", ColumnKind::number, "index",
                     "Brülhart's B, from -1 to 1: above 0 where exports did better"}});
  return columns;
}

Result<Answer> intraindustry(const Question& question) {
  if (question.countries.empty())
    return usage("intraindustry needs a country",
                 "for example: tradestat intraindustry FRA DEU --data FILE");
  if (auto status = check_rereadable(question, "intraindustry"); !status) return status.error();
  Question asked = question;
  FlowQuery& flows = asked.flows;
  const bool two_years = flows.from.has_value();
  if (flows.years.empty() && flows.to) flows.years = {*flows.to};
  flows.to.reset();
  if (two_years && !flows.years.empty() && *flows.from >= flows.years.front())
    return usage(formatted("--from {} is not before {}", *flows.from, flows.years.front()),
                 "changes need an earlier year");
  const CountryPair pair = flows.pairs.front();
  report::Document document{.command = "intraindustry"};
  report::Table table{.name = "intraindustry",
                      .title = "Trade within products",
                      .columns = intraindustry_columns(two_years),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"country", "partner", "year", "level"},
                                  .values = {"grubel_lloyd"}}};
  const auto years = years_of(asked, two_years ? MatrixYears::with_base : MatrixYears::asked, pair,
                              document, table.notes);
  if (!years) return years.error();
  const Year& after = years->back();
  if (two_years && years->size() < 2)
    return no_data(formatted("changes need two years, and the data has {}", after.exports.year),
                   "leave --from out");
  const Year* const before = two_years ? &years->front() : nullptr;
  Compared compared{asked, pair.first, pair.second, {}};
  for (const Year& year : *years)
    for (const FlowMatrix* matrix : {&year.exports, &year.imports}) {
      std::vector<std::string> items;
      std::ranges::set_union(compared.items, matrix->items, std::back_inserter(items));
      compared.items = std::move(items);
    }
  for (const std::size_t level : levels_of(compared.items))
    table.rows.push_back(row_of(compared, before, after, level));
  document.tables.push_back(std::move(table));
  return Answer{std::move(document)};
}

}  // namespace tradestat::answer
