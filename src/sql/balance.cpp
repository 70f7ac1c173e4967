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

/// A table trade@ of both directions of each pair and year.
void add_trade(const FlowQuery& query, Statement& statement) {
  add_pairs(query, statement);
  statement.with("trade@",
                 "  SELECT place@, reporter@, partner@, year@,\n"
                 "    MAX(CASE WHEN exporter@ = reporter@ THEN value@ END) AS sold@,\n"
                 "    MAX(CASE WHEN exporter@ = reporter@ THEN half@ END) AS sold_half@,\n"
                 "    MAX(CASE WHEN importer@ = reporter@ THEN value@ END) AS bought@,\n"
                 "    MAX(CASE WHEN importer@ = reporter@ THEN half@ END) AS bought_half@\n"
                 "  FROM flow@ JOIN pair@\n"
                 "    ON LEAST(exporter@, importer@) = LEAST(reporter@, partner@)\n"
                 "    AND GREATEST(exporter@, importer@) = GREATEST(reporter@, partner@)\n"
                 "  GROUP BY place@, reporter@, partner@, year@");
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
          money_columns("exports", exports, statement),
          money_columns("imports", imports, statement),
          money_columns("balance", combined(exports, "-", imports), statement),
          money_columns("two_way", combined(exports, "+", imports), statement)};
}

std::string no_figure(const FlowQuery& query, std::string_view from, std::string_view to,
                      const Statement& statement, const std::string& item) {
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

}  // namespace

Result<std::string> balance(const FlowQuery& question, const Target& target) {
  const FlowQuery query = goods(question);
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  add_trade(query, statement);
  const std::string item = statement.literal(item_name(query.item));
  const Amount exports{"sold@", "sold_half@",
                       no_figure(query, "reporter@", "partner@", statement, item)};
  const Amount imports{"bought@", "bought_half@",
                       no_figure(query, "partner@", "reporter@", statement, item)};
  auto columns = first_columns("trade@", "year@", exports, imports, statement);
  columns.push_back(within_sum_columns("normalized_balance", exports, imports, 1,
                                       "exports and imports are zero", statement));
  columns.push_back(
      ratio_columns("cover_ratio", exports, imports, 0, "imports are zero", statement));
  return statement.text(
      formatted("SELECT\n  {}\nFROM trade@\nORDER BY place@, year@", joined(columns, ",\n  ")));
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
  const auto amount = [&](const std::string& table, const std::string& side, int back) {
    const std::string year = back == 0 ? "years@.year@" : "years@.year@ - 1";
    return Amount{formatted("{}.{}@", table, side), formatted("{}.{}_half@", table, side),
                  "'no figure for ' || " + statement.put(&Dialect::text, year)};
  };
  const Amount exports = amount("now@", "sold", 0);
  const Amount imports = amount("now@", "bought", 0);
  auto columns = first_columns("pair@", "years@.year@", exports, imports, statement);
  columns.push_back(ratio_columns("export_growth", exports, amount("before@", "sold", 1), 1,
                                  "the start value is zero", statement));
  columns.push_back(ratio_columns("import_growth", imports, amount("before@", "bought", 1), 1,
                                  "the start value is zero", statement));
  std::string where;
  if (!query.years.empty()) where = formatted("\nWHERE years@.year@ IN ({})", joined(query.years));
  return statement.text(formatted(
      "SELECT\n  {}\nFROM pair@ CROSS JOIN years@\n"
      "LEFT JOIN trade@ AS now@ ON now@.place@ = pair@.place@ AND now@.year@ = years@.year@\n"
      "LEFT JOIN trade@ AS before@\n"
      "  ON before@.place@ = pair@.place@ AND before@.year@ = years@.year@ - 1{}\n"
      "ORDER BY pair@.place@, years@.year@",
      joined(columns, ",\n  "), where));
}

}  // namespace tradestat::sql
