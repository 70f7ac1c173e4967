#include "base/format.hpp"
#include "sql/estimates.hpp"
#include "sql/flows.hpp"
#include "sql/queries.hpp"

namespace tradestat::sql {
namespace {

/// The year that values are of, and the one that growth is since: a table period@.
void add_period(const FlowQuery& query, const std::string& where, Statement& statement) {
  const std::string year = query.years.empty() ? "MAX(year@)" : std::to_string(query.years.front());
  const std::string base = query.from ? std::to_string(*query.from) : year + " - 1";
  statement.with("period@", formatted("  SELECT {} AS now@, {} AS base@{}", year, base,
                                      query.years.empty() ? " FROM flow@" + where : ""));
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
  std::string partner{};           ///< the column of partners, of whom the World may be one
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

/// The World is a whole, and no part of it.
std::string not_world(const Subject& subject) {
  return subject.partner.empty() ? "" : formatted("\n  WHERE {} <> 'W00'", subject.partner);
}

/// The tables part@, of what is ranked in both years, and ranked@.
void add_ranked(const Subject& subject, const Ranked& ranked, Statement& statement) {
  const auto at = [](std::string_view year, std::string_view column) {
    return formatted("SUM(CASE WHEN year@ = {} THEN {} END)", year, column);
  };
  statement.with(
      "part@",
      formatted("  SELECT {0} AS code@{1}, now@, base@,\n    {2} AS value@, {3} AS half@,\n"
                "    {4} AS base_value@, {5} AS base_half@\n  FROM flow@ CROSS JOIN period@{6}\n"
                "  GROUP BY {0}{1}, now@, base@",
                subject.code, subject.keys, at("now@", "flow@.value@"), at("now@", "flow@.half@"),
                at("base@", "flow@.value@"), at("base@", "flow@.half@"), not_world(subject)));
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

const Amount stated_whole{"whole@", "whole_half@"};
constexpr std::string_view no_whole = "the whole is zero";

/// Of the whole that is stated, where one is; else of all that are ranked.
Estimated share_of(const Amount& part, const Subject& subject, const Statement& statement) {
  Estimated of_all = within_sum(part, rest_of(part), 0, no_whole, statement);
  if (subject.partner.empty()) return of_all;
  return either("whole@ IS NOT NULL", ratio_of(part, stated_whole, 0, no_whole, statement), of_all);
}

/// A table whole@ of what is stated of all partners together, in one row.
void add_whole(const Subject& subject, Statement& statement) {
  statement.with("whole@",
                 formatted("  SELECT MAX(value@) AS whole@, MAX(half@) AS whole_half@\n"
                           "  FROM flow@ CROSS JOIN period@\n  WHERE {} = 'W00' AND year@ = now@",
                           subject.partner));
}

/// What a stated whole has beyond all that is ranked, as a row of its own.
std::string rest_row(const Subject& subject, const Statement& statement) {
  const Amount rest{"(whole@ - total@)", "(whole_half@ + total_half@)"};
  const std::string none = "NULL";
  const Estimated nothing{none, none, none, none};
  std::vector<std::string> fields{column("rank", none, statement)};
  for (const std::string_view side : {"exporter@", "importer@"})
    fields.push_back(column(side.substr(0, side.size() - 1),
                            side == subject.partner ? "'not itemised'" : formatted("MAX({})", side),
                            statement));
  fields.insert(
      fields.end(),
      {column("year", "now@", statement), columns("value", money(rest, statement), statement),
       columns("share", ratio_of(rest, stated_whole, 0, no_whole, statement), statement),
       columns("cumulative_share", nothing, statement), columns("growth", nothing, statement)});
  return formatted(
      "SELECT\n  {}\nFROM ranked@ CROSS JOIN whole@\n"
      "WHERE whole@ >= total@ AND {} >= 0\n"
      "GROUP BY now@, whole@, whole_half@, total@, total_half@",
      joined(fields, ",\n  "), rest.low());
}

std::vector<std::string> fields_of(const Subject& subject, const Statement& statement) {
  const Amount value{"value@", "half@"};
  const Amount reached{"reached@", "reached_half@"};
  const Amount base{"base_value@", "base_half@",
                    "'no figure for ' || " + statement.put(&Dialect::text, "base@")};
  std::vector<std::string> fields{column("rank", "place@", statement)};
  fields.insert(fields.end(), subject.named.begin(), subject.named.end());
  fields.insert(
      fields.end(),
      {column("year", "now@", statement), columns("value", money(value, statement), statement),
       columns("share", share_of(value, subject, statement), statement),
       columns("cumulative_share", share_of(reached, subject, statement), statement),
       columns("growth", ratio_of(value, base, 1, "the start value is zero", statement),
               statement)});
  return fields;
}

std::string ranking(const FlowQuery& query, const Subject& subject, const Ranked& ranked,
                    Statement& statement) {
  add_period(query, not_world(subject), statement);
  add_ranked(subject, ranked, statement);
  const std::string fields = joined(fields_of(subject, statement), ",\n  ");
  const std::string where =
      ranked.top ? formatted("\nWHERE place@ <= {}", *ranked.top) : std::string();
  if (subject.partner.empty())
    return statement.text(
        formatted("SELECT\n  {}\nFROM ranked@{}\nORDER BY place@", fields, where));
  add_whole(subject, statement);
  return statement.text(formatted(
      "SELECT * FROM (\nSELECT\n  {}\nFROM ranked@ CROSS JOIN whole@{}\nUNION ALL\n{}\n) AS "
      "records@\n"
      "ORDER BY {} NULLS LAST",
      fields, where, rest_row(subject, statement), statement.dialect().identifier("rank")));
}

std::string nothing(const Statement& statement) { return statement.put(&Dialect::text, "NULL"); }

}  // namespace

Result<std::string> partners(const FlowQuery& question, const Ranked& ranked,
                             const Target& target) {
  FlowQuery query = question;
  query.bilateral = true;
  if (query.item.empty()) query.item = "TOTAL";
  const bool all_pairs = query.country().empty();
  query.with_world = !all_pairs;
  if (!all_pairs) query.direction = ranked.imports ? Direction::imports : Direction::exports;
  Statement statement(target);
  if (auto status = add_flows(with_base(query), statement); !status) return status.error();
  const bool whole = target.layout == Layout::comtrade && !all_pairs;
  Subject subject{.partner = !whole           ? ""
                             : ranked.imports ? "exporter@"
                                              : "importer@",
                  .code = all_pairs        ? "exporter@ || '-' || importer@"
                          : ranked.imports ? "exporter@"
                                           : "importer@",
                  .keys = ", exporter@, importer@",
                  .named = {column("exporter", "exporter@", statement),
                            column("importer", "importer@", statement)}};
  return ranking(query, subject, ranked, statement);
}

Result<std::string> products(const FlowQuery& question, const Ranked& ranked,
                             const Target& target) {
  if (target.layout == Layout::comtrade)
    return Error{.code = ErrorCode::usage,
                 .message =
                     "products of Comtrade cannot be said in SQL: they are of several levels, of "
                     "which some contain others",
                 .hint = "give the file with --data"};
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
