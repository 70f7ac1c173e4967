#include <algorithm>

#include "base/format.hpp"
#include "sql/rows.hpp"

namespace tradestat::sql {
namespace {

enum ComtradeColumn : std::size_t {
  year,
  reporter,
  partner,
  item,
  value,
  flow,
  classification,
  frequency,
  first_split
};

constexpr std::string_view words_for_exports = "'X', '2', 'Export'";
constexpr std::string_view words_for_imports = "'M', '1', 'Import'";

/// Whether a row is of a pair, as the side that counts reports it.
struct Reported {
  std::string_view flows;
  std::string reporter;
  std::string partner;
};

/// The reports that are asked for of trade from one area to another.
void add_reports(const FlowQuery& query, const CountryPair& pair, bool first_exports,
                 std::vector<Reported>& reports) {
  const bool by_first = query.reports == Reports::preferred;
  const bool by_exporter = by_first ? first_exports : query.reports != Reports::importers;
  const bool by_importer = by_first ? !first_exports : query.reports != Reports::exporters;
  const std::string& exporter = first_exports ? pair.first : pair.second;
  const std::string& importer = first_exports ? pair.second : pair.first;
  if (by_exporter) reports.push_back({words_for_exports, exporter, importer});
  if (by_importer) reports.push_back({words_for_imports, importer, exporter});
}

/// Which rows are of the pairs and sides.
std::string of_pairs(const FlowQuery& query, Statement& statement) {
  std::vector<Reported> reports;
  for (const CountryPair& pair : query.pairs.empty() ? std::vector<CountryPair>(1) : query.pairs) {
    if (query.pairs.empty() || query.direction != Direction::imports)
      add_reports(query, pair, true, reports);
    if (!query.pairs.empty() && query.direction != Direction::exports)
      add_reports(query, pair, false, reports);
  }
  const std::string given = statement.put(&Dialect::text, statement.column(flow));
  return "(" +
         joined(reports, "\n      OR ",
                [&](const Reported& report) {
                  std::string condition = formatted("{} IN ({})", given, report.flows);
                  if (!report.reporter.empty())
                    condition +=
                        " AND " + is_area(statement, statement.column(reporter), report.reporter);
                  if (!report.partner.empty())
                    condition +=
                        " AND " + is_area(statement, statement.column(partner), report.partner);
                  return "(" + condition + ")";
                }) +
         ")";
}

std::string as_text(std::size_t column, Statement& statement) {
  const std::string name = statement.column(column);
  return name.empty() ? "''" : formatted("COALESCE({}, '')", statement.put(&Dialect::text, name));
}

/// Rows that are parts of others, by second partners, procedures and modes, are left out.
void add_whole_rows(Statement& statement, std::vector<std::string>& where) {
  for (std::size_t split = first_split; split < columns_of(Layout::comtrade).size(); ++split)
    if (!statement.column(split).empty())
      where.push_back(
          formatted("trim({}) IN ('', '0', '0.0', 'C00', 'NA')", as_text(split, statement)));
  if (!statement.column(frequency).empty())
    where.push_back(formatted("{} IN ('', 'A', 'M')", as_text(frequency, statement)));
}

/// The item, and spelt as a spreadsheet leaves it.
void add_item(const FlowQuery& query, Statement& statement, std::vector<std::string>& where) {
  if (query.item.empty()) return;
  std::string words = statement.literal(query.item);
  if (query.item.front() == '0' && query.item.size() <= 6)
    words += ", " + statement.literal(query.item.substr(1));
  where.push_back(formatted("{} IN ({})", as_text(item, statement), words));
}

/// The rows by the table's own columns: t@, i@ that reports, j@ its partner, k@, f@.
void add_sums(const FlowQuery& query, Statement& statement) {
  std::vector<std::string> where = of_years(query, statement.column(year), statement);
  where.push_back(of_pairs(query, statement));
  add_item(query, statement, where);
  add_whole_rows(statement, where);
  where.push_back(statement.column(value) + " IS NOT NULL");
  const std::string number = statement.put(&Dialect::value, statement.column(value));
  const std::string readable = formatted(
      "CASE WHEN {} <> 'M' AND {} NOT LIKE 'EB%' THEN {} END", as_text(frequency, statement),
      as_text(classification, statement), half_of(statement, statement.column(value)));
  const std::string code = as_text(item, statement);
  const std::string hs = formatted(
      "CASE WHEN length({0}) IN (1, 3, 5) AND {0} <> 'TOTAL' AND {1} LIKE 'H%'\n"
      "      THEN '0' || {0} ELSE {0} END",
      code, as_text(classification, statement));
  statement.with(
      "sums@",
      formatted("  SELECT {0} AS t@, {1} AS i@, {2} AS j@,\n    {3} AS k@,\n"
                "    CASE WHEN {4} IN ({5}) THEN 'importer' ELSE 'exporter' END AS f@,\n"
                "    MAX({6}) AS sum@, MIN({6}) AS least@,\n    MAX({7}) AS halves@,\n"
                "    COUNT(*) AS all@, COUNT({7}) AS read@\n"
                "  FROM {8}\n    AS rows@\n  WHERE {9}\n  GROUP BY 1, 2, 3, 4, 5",
                statement.column(year), statement.column(reporter), statement.column(partner), hs,
                statement.put(&Dialect::text, statement.column(flow)), words_for_imports, number,
                readable, statement.user(statement.target().table), joined(where, "\n    AND ")));
}

void add_names(const FlowQuery& query, Statement& statement) {
  const auto number = [&](std::string_view column) {
    return statement.put(&Dialect::number, std::string(column));
  };
  statement.with(
      "reported@",
      formatted("  SELECT {0} AS year@, f@ AS side@, {5} AS item@,\n    {1} AS own@,\n"
                "    {2} AS other@,\n    sum@, least@, halves@, all@, read@\n  FROM sums@\n"
                "  LEFT JOIN area@ AS own_area@ ON own_area@.number@ = {3}\n"
                "    AND {0} BETWEEN own_area@.first@ AND own_area@.last@\n"
                "  LEFT JOIN area@ AS other_area@ ON other_area@.number@ = {4}\n"
                "    AND {0} BETWEEN other_area@.first@ AND other_area@.last@",
                number("t@"), statement.put(&Dialect::code_of, "own_area@.code@", "i@"),
                statement.put(&Dialect::code_of, "other_area@.code@", "j@"), number("i@"),
                number("j@"), statement.put(&Dialect::code, "k@")));
  // Imports of a country from itself are no exports.
  const std::string_view own = query.direction == Direction::imports
                                   ? ""
                                   : "\n    AND NOT (own@ = other@ AND side@ = 'importer')";
  statement.with("named@",
                 formatted("  SELECT year@, side@, item@,\n"
                           "    CASE WHEN side@ = 'exporter' THEN own@ ELSE other@ END AS "
                           "exporter@,\n"
                           "    CASE WHEN side@ = 'exporter' THEN other@ ELSE own@ END AS "
                           "importer@,\n    sum@, least@, halves@, all@, read@\n  FROM reported@\n"
                           "  WHERE NOT (own@ = 'W00' AND other@ = 'W00'){}",
                           own));
}

}  // namespace

Status add_comtrade_rows(const FlowQuery& query, Statement& statement) {
  const bool of_one_side =
      !query.pairs.empty() && std::ranges::none_of(query.pairs, [](const CountryPair& pair) {
        return pair.first.empty() || pair.first == "W00";
      });
  if (query.reports == Reports::preferred && !of_one_side)
    return Error{.code = ErrorCode::usage,
                 .message = "both sides may report what all countries trade",
                 .hint = "choose: `reported_by=exporter`, or `reported_by=importer`"};
  add_areas(query, true, statement);
  add_sums(query, statement);
  add_names(query, statement);
  return Done{};
}

}  // namespace tradestat::sql
