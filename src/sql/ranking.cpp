#include "base/format.hpp"
#include "sql/estimates.hpp"
#include "sql/flows.hpp"
#include "sql/queries.hpp"

namespace tradestat::sql {
namespace {

/// The year that values are of, and the one that growth is since: a table period@.
void add_period(const FlowQuery& query, Statement& statement) {
  const std::string year = query.years.empty() ? "MAX(year@)" : std::to_string(query.years.front());
  const std::string base = query.from ? std::to_string(*query.from) : year + " - 1";
  statement.with("period@", formatted("  SELECT {} AS now@, {} AS base@{}", year, base,
                                      query.years.empty() ? " FROM flow@" : ""));
}

/// The years that are needed.
FlowQuery with_base(FlowQuery query) {
  if (query.years.empty()) return query;
  query.to = query.years.front();
  if (!query.from) query.from = *query.to - 1;
  query.years = {*query.from, *query.to};
  query.from.reset();
  query.to.reset();
  return query;
}

/// What is ranked: expressions of flow@.
struct Subject {
  std::string code;                ///< decides ties
  std::string keys;                ///< the first is the code
  std::vector<std::string> named;  ///< columns before the year
};

std::string order_of(const Ranked& ranked, const Statement& statement) {
  switch (ranked.by) {
    case Ranked::By::value: return "value@ DESC, code@";
    case Ranked::By::growth:
      return formatted("({} / {}) DESC NULLS LAST, code@", statement.put(&Dialect::real, "value@"),
                       statement.put(&Dialect::real, "NULLIF(base_value@, 0)"));
    case Ranked::By::name: break;
  }
  return "code@";
}

/// The tables part@, of what is ranked in both years, and ranked@.
void add_ranked(const Subject& subject, const Ranked& ranked, Statement& statement) {
  const auto at = [](std::string_view year, std::string_view column) {
    return formatted("SUM(CASE WHEN year@ = {} THEN {} END)", year, column);
  };
  statement.with("part@",
                 formatted("  SELECT {} AS code@{}, now@, base@,\n    {} AS value@, {} AS half@,\n"
                           "    {} AS base_value@, {} AS base_half@\n  FROM flow@ CROSS JOIN "
                           "period@\n  GROUP BY {}{}, now@, base@",
                           subject.code, subject.keys, at("now@", "flow@.value@"),
                           at("now@", "flow@.half@"), at("base@", "flow@.value@"),
                           at("base@", "flow@.half@"), subject.code, subject.keys));
  const std::string order = order_of(ranked, statement);
  const std::string above = formatted("OVER (ORDER BY {} ROWS UNBOUNDED PRECEDING)", order);
  statement.with(
      "ranked@",
      formatted("  SELECT code@{0}, now@, base@, value@, half@, base_value@, base_half@,\n"
                "    ROW_NUMBER() OVER (ORDER BY {1}) AS place@,\n"
                "    SUM(value@) {2} AS reached@,\n    SUM(half@) {2} AS reached_half@,\n"
                "    SUM(value@) OVER () AS total@, SUM(half@) OVER () AS total_half@\n"
                "  FROM part@\n  WHERE value@ IS NOT NULL",
                subject.keys, order, above));
}

Amount rest_of(const Amount& part) {
  return {formatted("(total@ - {})", part.value), formatted("(total_half@ - {})", part.half)};
}

std::string ranking(const FlowQuery& query, const Subject& subject, const Ranked& ranked,
                    Statement& statement) {
  add_period(query, statement);
  add_ranked(subject, ranked, statement);
  const std::string none = "''";
  Amount value{"value@", "half@", none};
  Amount reached{"reached@", "reached_half@", none};
  Amount base{"base_value@", "base_half@",
              "'no figure for ' || " + statement.put(&Dialect::text, "base@")};
  const auto share = [&](std::string_view name, const Amount& part) {
    Amount rest = rest_of(part);
    rest.reason = none;
    return within_sum_columns(name, part, rest, 0, "the whole is zero", statement);
  };
  std::vector<std::string> columns{column("rank", "place@", statement)};
  columns.insert(columns.end(), subject.named.begin(), subject.named.end());
  columns.insert(columns.end(),
                 {column("year", "now@", statement), money_columns("value", value, statement),
                  share("share", value), share("cumulative_share", reached),
                  ratio_columns("growth", value, base, 1, "the start value is zero", statement)});
  const std::string where =
      ranked.top ? formatted("\nWHERE place@ <= {}", *ranked.top) : std::string();
  return statement.text(
      formatted("SELECT\n  {}\nFROM ranked@{}\nORDER BY place@", joined(columns, ",\n  "), where));
}

std::string nothing(const Statement& statement) { return statement.put(&Dialect::text, "NULL"); }

}  // namespace

Result<std::string> partners(const FlowQuery& question, const Ranked& ranked,
                             const Target& target) {
  FlowQuery query = question;
  query.bilateral = true;
  if (query.item.empty()) query.item = "TOTAL";
  const bool all_pairs = query.country().empty();
  if (!all_pairs) query.direction = ranked.imports ? Direction::imports : Direction::exports;
  Statement statement(target);
  if (auto status = add_flows(with_base(query), statement); !status) return status.error();
  Subject subject{.code = all_pairs        ? "exporter@ || '-' || importer@"
                          : ranked.imports ? "exporter@"
                                           : "importer@",
                  .keys = ", exporter@, importer@",
                  .named = {column("exporter", "exporter@", statement),
                            column("importer", "importer@", statement)}};
  return ranking(query, subject, ranked, statement);
}

Result<std::string> products(const FlowQuery& question, const Ranked& ranked,
                             const Target& target) {
  FlowQuery query = question;
  const bool pair = !query.partner().empty();
  const bool one = !query.country().empty();
  query.by = {.exporter = pair || (one && !ranked.imports),
              .importer = pair || (one && ranked.imports),
              .item = true};
  if (one) query.direction = ranked.imports ? Direction::imports : Direction::exports;
  if (query.item == "TOTAL") query.item.clear();
  Statement statement(target);
  if (auto status = add_flows(with_base(query), statement); !status) return status.error();
  Subject subject{.code = ranked.level ? formatted("substr(item@, 1, {})", *ranked.level)
                                       : std::string("item@"),
                  .keys = formatted("{}{}", query.by.exporter ? ", exporter@" : "",
                                    query.by.importer ? ", importer@" : ""),
                  .named = {}};
  const std::string none = nothing(statement);
  subject.named = {column("item", "code@", statement), column("name", none, statement),
                   column("exporter", query.by.exporter ? "exporter@" : none, statement),
                   column("importer", query.by.importer ? "importer@" : none, statement)};
  return ranking(query, subject, ranked, statement);
}

}  // namespace tradestat::sql
