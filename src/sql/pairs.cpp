#include <algorithm>
#include <tuple>

#include "base/format.hpp"
#include "sql/estimates.hpp"
#include "sql/flows.hpp"
#include "sql/queries.hpp"
#include "tradestat/observation.hpp"

namespace tradestat::sql {
namespace {

/// A table pair@ of the pairs that flow@ is of: reporter@, partner@, and place@, by which the
/// answers order them.
void add_pairs(const FlowQuery& query, Statement& statement) {
  const std::string flow = "exporter@ || ' ' || importer@";
  const bool named = !query.partner().empty() || query.pairs.size() > 1;
  std::string body;
  if (named) {
    std::size_t place = 0;
    body = joined(query.pairs, "\n  UNION ALL\n", [&](const CountryPair& pair) {
      return formatted("  SELECT {} AS place@, '{}' AS reporter@, '{}' AS partner@", ++place,
                       pair.first, pair.second);
    });
  } else if (!query.country().empty()) {
    body = formatted(
        "  SELECT MIN({0}) AS place@, '{1}' AS reporter@,\n"
        "    CASE WHEN exporter@ = '{1}' THEN importer@ ELSE exporter@ END AS partner@\n"
        "  FROM flow@\n"
        "  GROUP BY CASE WHEN exporter@ = '{1}' THEN importer@ ELSE exporter@ END",
        flow, query.country());
  } else {
    body = formatted(
        "  SELECT MIN({}) AS place@, MIN(exporter@) AS reporter@,\n"
        "    CASE WHEN MIN(exporter@) = LEAST(exporter@, importer@)\n"
        "      THEN GREATEST(exporter@, importer@) ELSE LEAST(exporter@, importer@) END AS "
        "partner@\n"
        "  FROM flow@\n"
        "  GROUP BY LEAST(exporter@, importer@), GREATEST(exporter@, importer@)",
        flow);
  }
  statement.with("pair@", std::move(body));
}

/// How flow@ and pair@ go together, in either direction.
constexpr std::string_view of_pair =
    "    ON LEAST(exporter@, importer@) = LEAST(reporter@, partner@)\n"
    "    AND GREATEST(exporter@, importer@) = GREATEST(reporter@, partner@)\n";

/// A table trade@ of both directions of each pair and year.
void add_trade(const FlowQuery& query, Statement& statement) {
  add_pairs(query, statement);
  statement.with("trade@",
                 "  SELECT place@, reporter@, partner@, year@,\n"
                 "    MAX(CASE WHEN exporter@ = reporter@ THEN value@ END) AS sold@,\n"
                 "    MAX(CASE WHEN exporter@ = reporter@ THEN half@ END) AS sold_half@,\n"
                 "    MAX(CASE WHEN importer@ = reporter@ THEN value@ END) AS bought@,\n"
                 "    MAX(CASE WHEN importer@ = reporter@ THEN half@ END) AS bought_half@\n"
                 "  FROM flow@ JOIN pair@\n" +
                     std::string(of_pair) + "  GROUP BY place@, reporter@, partner@, year@");
}

/// a + sign b.
Amount combined(const Amount& a, const char* sign, const Amount& b) {
  return {formatted("({} {} {})", a.value, sign, b.value), formatted("({} + {})", a.half, b.half),
          first_reason({{a.value + " IS NULL", a.reason}, {b.value + " IS NULL", b.reason}})};
}

/// The columns that both answers begin with.
std::vector<std::string> first_columns(std::string_view pair, std::string_view year,
                                       const Amount& exports, const Amount& imports,
                                       const Statement& statement) {
  return {column("reporter", formatted("{}.reporter@", pair), statement),
          column("partner", formatted("{}.partner@", pair), statement),
          column("year", std::string(year), statement),
          columns("exports", money(exports, statement), statement),
          columns("imports", money(imports, statement), statement),
          columns("balance", money(combined(exports, "-", imports), statement), statement),
          columns("two_way", money(combined(exports, "+", imports), statement), statement)};
}

std::string no_figure(std::string_view from, std::string_view to, const Statement& statement,
                      const std::string& item) {
  return formatted("'no ' || {} || ' figure from ' || {} || ' to ' || {} || ' for ' || {}", item,
                   from, to, statement.put(&Dialect::text, "year@"));
}

FlowQuery goods(FlowQuery query) {
  query.bilateral = true;
  if (query.item.empty()) query.item = "TOTAL";
  return query;
}

/// The years from the first to the last, where there are figures.
void add_years(const FlowQuery& query, Statement& statement) {
  const auto end = [](const std::optional<int>& given, std::string_view own) {
    return given ? formatted("CASE WHEN COUNT(*) > 0 THEN {} END", *given)
                 : formatted("{}(year@)", own);
  };
  statement.with("span@", formatted("  SELECT {} AS low@, {} AS high@ FROM flow@",
                                    end(query.from, "MIN"), end(query.to, "MAX")));
  statement.with("years@", "  " + std::string(statement.dialect().years));
}

/// A table grid@ of each pair and year now@, with the last one before@ that has figures, as far
/// back as the answer reads.
void add_years_before(const FlowQuery& query, Statement& statement) {
  std::optional<int> first = query.from;
  if (!query.years.empty()) first = *std::ranges::min_element(query.years);
  const std::string read = first ? formatted(" AND trade@.year@ >= {}", *first - 1) : "";
  statement.with(
      "grid@",
      formatted(
          "  SELECT pair@.place@ AS place@, pair@.reporter@ AS reporter@,\n"
          "    pair@.partner@ AS partner@, years@.year@ AS now@,\n"
          "    MAX(CASE WHEN trade@.year@ < years@.year@{} THEN trade@.year@ END) AS before@\n"
          "  FROM pair@ CROSS JOIN years@\n"
          "  LEFT JOIN trade@ ON trade@.place@ = pair@.place@\n"
          "  GROUP BY pair@.place@, pair@.reporter@, pair@.partner@, years@.year@",
          read));
}

}  // namespace

Result<std::string> balance(const FlowQuery& question, const Target& target) {
  const FlowQuery query = goods(question);
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  add_trade(query, statement);
  const std::string item = statement.literal(item_name(query.item));
  const Amount exports{"sold@", "sold_half@", no_figure("reporter@", "partner@", statement, item)};
  const Amount imports{"bought@", "bought_half@",
                       no_figure("partner@", "reporter@", statement, item)};
  auto fields = first_columns("trade@", "year@", exports, imports, statement);
  fields.push_back(columns(
      "normalized_balance",
      within_sum(exports, imports, 1, "exports and imports are zero", statement), statement));
  fields.push_back(columns(
      "cover_ratio", ratio_of(exports, imports, 0, "imports are zero", statement), statement));
  return statement.text(
      formatted("SELECT\n  {}\nFROM trade@\nORDER BY place@, year@", joined(fields, ",\n  ")));
}

Result<std::string> series(const FlowQuery& question, const Target& target) {
  const FlowQuery query = goods(question);
  // Growth in the first year needs the year before; years that are listed lie between all others.
  FlowQuery read = query;
  read.years.clear();
  if (read.from) --*read.from;
  Statement statement(target);
  if (auto status = add_flows(read, statement); !status) return status.error();
  add_trade(query, statement);
  add_years(query, statement);
  add_years_before(query, statement);
  const auto amount = [&](const std::string& table, const std::string& side,
                          const std::string& year) {
    return Amount{formatted("{}.{}@", table, side), formatted("{}.{}_half@", table, side),
                  "'no figure for ' || " + statement.put(&Dialect::text, year)};
  };
  const std::string year = "grid@.now@";
  const std::string year_before = "COALESCE(grid@.before@, grid@.now@ - 1)";
  const Amount exports = amount("late@", "sold", year);
  const Amount imports = amount("late@", "bought", year);
  auto fields = first_columns("grid@", year, exports, imports, statement);
  fields.push_back(column("growth_from", "grid@.before@", statement));
  for (const auto& [name, side, later] : {std::tuple{"export_growth", "sold", exports},
                                          std::tuple{"import_growth", "bought", imports}})
    fields.push_back(columns(name,
                             ratio_of(later, amount("early@", side, year_before), 1,
                                      "the start value is zero", statement),
                             statement));
  std::string where;
  if (!query.years.empty()) where = formatted("\nWHERE grid@.now@ IN ({})", joined(query.years));
  return statement.text(
      formatted("SELECT\n  {}\nFROM grid@\n"
                "LEFT JOIN trade@ AS late@\n"
                "  ON late@.place@ = grid@.place@ AND late@.year@ = grid@.now@\n"
                "LEFT JOIN trade@ AS early@\n"
                "  ON early@.place@ = grid@.place@ AND early@.year@ = grid@.before@{}\n"
                "ORDER BY grid@.place@, grid@.now@",
                joined(fields, ",\n  "), where));
}

Result<std::string> mirror(const FlowQuery& question, const Target& target) {
  FlowQuery query = question;
  query.reports = Reports::both;
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  add_pairs(query, statement);
  const auto at = [](std::string_view side, std::string_view what) {
    return formatted("MAX(CASE WHEN side@ = '{0}' THEN {1}@ END) AS {0}_{1}@", side, what);
  };
  statement.with("reports@",
                 formatted("  SELECT place@, reporter@, exporter@, importer@, item@, year@,\n"
                           "    {}, {},\n    {}, {}\n  FROM flow@ JOIN pair@\n{}"
                           "  GROUP BY place@, reporter@, exporter@, importer@, item@, year@",
                           at("exporter", "value"), at("exporter", "half"), at("importer", "value"),
                           at("importer", "half"), of_pair));
  const Amount exporter{"exporter_value@", "exporter_half@", "'not reported by the exporter'"};
  const Amount importer{"importer_value@", "importer_half@", "'not reported by the importer'"};
  const std::vector<std::string> fields{
      column("exporter", "exporter@", statement),
      column("importer", "importer@", statement),
      column("item", "item@", statement),
      column("year", "year@", statement),
      columns("exporter_reported", money(exporter, statement), statement),
      columns("importer_reported", money(importer, statement), statement),
      columns("difference", money(combined(importer, "-", exporter), statement), statement),
      columns("relative_difference",
              ratio_of(importer, exporter, 1, "the exporter's value is zero", statement),
              statement)};
  return statement.text(
      formatted("SELECT\n  {}\nFROM reports@\n"
                "ORDER BY place@, CASE WHEN exporter@ = reporter@ THEN 0 ELSE 1 END,\n"
                "  CASE WHEN item@ = 'TOTAL' THEN 0 ELSE 1 END, item@, year@",
                joined(fields, ",\n  ")));
}

}  // namespace tradestat::sql
