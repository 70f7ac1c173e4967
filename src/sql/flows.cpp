#include "sql/flows.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/format.hpp"
#include "core/trade/area_number.hpp"
#include "io/trade/fields.hpp"
#include "tradestat/country.hpp"

namespace tradestat::sql {
namespace {

/// The code of groups that stand beside their members.
constexpr std::string_view left_out = "-";

enum BaciColumn : std::size_t { t, i, j, k, v };

std::map<int, std::string> codes_of_numbers() {
  std::map<int, std::string> codes;
  for (int number = 0; number <= largest_area_number; ++number) {
    const io::FoundArea found = io::area_of_number(static_cast<std::size_t>(number));
    if (found.kind == io::FoundArea::Kind::unknown) continue;
    codes[number] = found.kind == io::FoundArea::Kind::area ? found.code : left_out;
  }
  return codes;
}

/// Whether a column has the number of an area, with zeros before it or without.
std::string is_area(const Statement& statement, const std::string& column, std::string_view code) {
  std::vector<std::string> numbers;
  std::vector<std::string> texts;
  for (const auto& [number, its_code] : codes_of_numbers()) {
    if (its_code != code) continue;
    numbers.push_back(std::to_string(number));
    for (std::string text = numbers.back(); text.size() <= 3; text.insert(0, 1, '0'))
      texts.push_back("'" + text + "'");
  }
  // An area that has no number has no rows.
  if (numbers.empty()) return "1 = 0";
  return statement.put(&Dialect::is_area, column, joined(numbers), joined(texts));
}

/// The table of what numbers mean: of the areas that are named, where rows are of them alone.
void add_areas(const FlowQuery& query, Statement& statement) {
  std::set<std::string_view> named;
  for (const auto& [first, second] : query.pairs) named.insert({first, second});
  const bool all = named.empty() || named.contains("");
  std::string rows;
  int column = 0;
  for (const auto& [number, code] : codes_of_numbers()) {
    if (!all && !named.contains(code)) continue;
    rows += rows.empty() ? "" : ",";
    rows += column++ % 6 == 0 ? "\n    " : " ";
    rows += formatted("({}, '{}')", number, code);
  }
  if (rows.empty()) rows = "\n    (-1, '')";
  statement.with("area@", "  " + statement.put(&Dialect::areas, rows + "\n  "));
}

/// Which rows are of the pairs; empty for all.
std::string of_pairs(const FlowQuery& query, const Statement& statement,
                     const std::string& exporter, const std::string& importer) {
  std::vector<std::string> conditions;
  const auto add = [&](const std::string& from, const std::string& to, const CountryPair& pair) {
    std::string condition = is_area(statement, from, pair.first);
    if (!pair.second.empty()) condition += " AND " + is_area(statement, to, pair.second);
    conditions.push_back("(" + condition + ")");
  };
  for (const CountryPair& pair : query.pairs) {
    if (pair.first.empty()) continue;
    if (query.direction != Direction::imports) add(exporter, importer, pair);
    if (query.direction != Direction::exports) add(importer, exporter, pair);
  }
  if (conditions.size() < 2) return joined(conditions);
  return "(" + joined(conditions, "\n      OR ") + ")";
}

std::vector<std::string> of_years(const FlowQuery& query, const std::string& year,
                                  const Statement& statement) {
  std::vector<std::string> conditions;
  // A quoted year is compared as what the column is.
  if (!query.years.empty())
    conditions.push_back(formatted("{} IN ({})", year, joined(query.years, ", ", [](int one) {
                                     return formatted("'{}'", one);
                                   })));
  const std::string number = statement.put(&Dialect::number, year);
  if (query.from) conditions.push_back(formatted("{} >= {}", number, *query.from));
  if (query.to) conditions.push_back(formatted("{} <= {}", number, *query.to));
  return conditions;
}

/// Half a unit of the last place that a value is written with, in ten thousandths of the
/// layout's unit; NULL where it has more decimals than can be added up.
std::string half_of(const Statement& statement, const std::string& value) {
  return formatted(
      "CASE {}\n      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END",
      statement.put(&Dialect::decimals, value));
}

bool is_of_all_products(const FlowQuery& query) {
  return !query.by.item && (query.item.empty() || query.item == "TOTAL");
}

/// The sums of BACI's rows by its own columns: t@, i@, j@, k@.
void add_baci_sums(const FlowQuery& query, Statement& statement) {
  const std::string year = statement.column(t);
  const std::string exporter = statement.column(i);
  const std::string importer = statement.column(j);
  const std::string value = statement.column(v);
  std::vector<std::string> where = of_years(query, year, statement);
  if (std::string pairs = of_pairs(query, statement, exporter, importer); !pairs.empty())
    where.push_back(std::move(pairs));
  const std::string product = statement.put(&Dialect::product, statement.column(k));
  if (!query.item.empty() && !is_of_all_products(query))
    where.push_back(statement.put(&Dialect::starts, product, statement.literal(query.item)));
  std::string body =
      formatted("  SELECT {} AS t@, {} AS i@, {} AS j@,\n", year, exporter, importer);
  if (query.by.item) body += formatted("    {} AS k@,\n", statement.column(k));
  body += formatted(
      "    SUM({}) AS sum@,\n    SUM({}) AS halves@,\n    COUNT(*) AS all@, COUNT({}) AS read@\n"
      "  FROM {}\n    AS rows@\n",
      statement.put(&Dialect::value, value), half_of(statement, value), half_of(statement, value),
      statement.user(statement.target().table));
  if (!where.empty()) body += "  WHERE " + joined(where, "\n    AND ") + "\n";
  body += formatted("  GROUP BY {}, {}, {}", year, exporter, importer);
  if (query.by.item) body += ", " + statement.column(k);
  statement.with("sums@", std::move(body));
}

/// The areas' codes beside the sums.
void add_baci_names(const FlowQuery& query, Statement& statement) {
  const auto number = [&](std::string_view column) {
    return statement.put(&Dialect::number, std::string(column));
  };
  std::string body =
      formatted("  SELECT {} AS year@,\n    {} AS exporter@,\n    {} AS importer@,\n", number("t@"),
                statement.put(&Dialect::code_of, "seller@.code@", "i@"),
                statement.put(&Dialect::code_of, "buyer@.code@", "j@"));
  if (query.by.item)
    body += formatted("    {} AS item@,\n", statement.put(&Dialect::product, "k@"));
  body += formatted(
      "    sum@, halves@, all@, read@\n  FROM sums@\n"
      "  LEFT JOIN area@ AS seller@ ON seller@.number@ = {}\n"
      "  LEFT JOIN area@ AS buyer@ ON buyer@.number@ = {}",
      number("i@"), number("j@"));
  statement.with("named@", std::move(body));
}

/// Which flows the query does not ask for: with groups of countries.
std::string without_groups(const FlowQuery& query) {
  std::vector<std::string> codes{formatted("'{}'", left_out)};
  const bool added_up = !query.by.exporter || !query.by.importer;
  const bool named = std::ranges::any_of(query.pairs, [](const CountryPair& pair) {
    return is_group(pair.first) || is_group(pair.second);
  });
  if (added_up || (query.bilateral && !named)) codes.insert(codes.end(), {"'EU'", "'W00'"});
  return formatted("exporter@ NOT IN ({0}) AND importer@ NOT IN ({0})", joined(codes));
}

}  // namespace

Unit unit_of(Layout layout) {
  return layout == Layout::baci ? Unit{"0.1", "10"} : Unit{"0.0001", "10000"};
}

Status add_flows(const FlowQuery& query, Statement& statement) {
  add_areas(query, statement);
  add_baci_sums(query, statement);
  add_baci_names(query, statement);
  std::string keys = "year@";
  if (query.by.exporter) keys += ", exporter@";
  if (query.by.importer) keys += ", importer@";
  if (query.by.item) keys += ", item@";
  const std::string value = statement.put(&Dialect::whole, "SUM(sum@) * 10000");
  statement.with(
      "flow@",
      formatted("  SELECT {0},\n    {1} AS value@,\n    {2} AS half@\n  FROM named@\n  WHERE {3}\n"
                "  GROUP BY {0}",
                keys,
                statement.put(&Dialect::checked, value, "SUM(read@) < SUM(all@)",
                              "'a value that is missing, or not written with three decimals at "
                              "most '"),
                statement.put(&Dialect::whole, "SUM(halves@)"), without_groups(query)));
  return Done{};
}

}  // namespace tradestat::sql
