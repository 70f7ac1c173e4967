#include "base/format.hpp"
#include "sql/rows.hpp"

namespace tradestat::sql {
namespace {

enum BaciColumn : std::size_t { t, i, j, k, v };

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
  const std::string item = query.by.item
                               ? statement.put(&Dialect::product, "k@")
                               : statement.literal(query.item.empty() ? "TOTAL" : query.item);
  body += formatted("    {} AS item@, '' AS side@,\n", item);
  body += formatted(
      "    sum@, halves@, all@, read@\n  FROM sums@\n"
      "  LEFT JOIN area@ AS seller@ ON seller@.number@ = {}\n"
      "  LEFT JOIN area@ AS buyer@ ON buyer@.number@ = {}",
      number("i@"), number("j@"));
  statement.with("named@", std::move(body));
}

}  // namespace

void add_baci_rows(const FlowQuery& query, Statement& statement) {
  add_areas(query, false, statement);
  add_baci_sums(query, statement);
  add_baci_names(query, statement);
}

}  // namespace tradestat::sql
