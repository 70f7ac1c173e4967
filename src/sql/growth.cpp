#include "base/format.hpp"
#include "sql/estimates.hpp"
#include "sql/flows.hpp"
#include "sql/queries.hpp"
#include "tradestat/observation.hpp"

namespace tradestat::sql {
namespace {

/// A table period@: exporter@, importer@, first@ and last@ year.
void add_periods(const FlowQuery& query, Statement& statement) {
  std::string body;
  for (std::size_t i = 1; i < query.years.size(); ++i) {
    if (i > 1) body += "\n  UNION ALL\n";
    body += formatted(
        "  SELECT DISTINCT exporter@, importer@, item@, {} AS first@, {} AS last@ FROM flow@",
        query.years[i - 1], query.years[i]);
  }
  const auto end = [](const std::optional<int>& given, std::string_view own) {
    return given ? std::to_string(*given) : formatted("{}(year@)", own);
  };
  if (body.empty())
    body = formatted(
        "  SELECT exporter@, importer@, item@, {} AS first@, {} AS last@ FROM flow@\n"
        "  GROUP BY exporter@, importer@, item@",
        end(query.from, "MIN"), end(query.to, "MAX"));
  statement.with("period@", std::move(body));
}

/// By pairs as they are named, where there are several; within one by its flows.
std::string order_of(const FlowQuery& query) {
  std::string order;
  if (query.pairs.size() > 1) {
    order = "CASE";
    std::size_t place = 0;
    for (const auto& [first, second] : query.pairs)
      order += formatted(
          " WHEN LEAST(exporter@, importer@) = LEAST('{0}', '{1}')\n"
          "  AND GREATEST(exporter@, importer@) = GREATEST('{0}', '{1}') THEN {2}",
          first, second, ++place);
    order += " END, ";
  }
  return order + "exporter@, importer@, item@, first@";
}

}  // namespace

Result<std::string> growth(const FlowQuery& question, const Target& target) {
  FlowQuery query = question;
  query.bilateral = true;
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  add_periods(query, statement);
  statement.with("growth@",
                 "  SELECT period@.exporter@ AS exporter@, period@.importer@ AS importer@, "
                 "period@.item@ AS item@,\n    first@, last@,\n"
                 "    early@.value@ AS start@, early@.half@ AS start_half@,\n"
                 "    late@.value@ AS end@, late@.half@ AS end_half@\n"
                 "  FROM period@\n"
                 "  LEFT JOIN flow@ AS early@ ON early@.exporter@ = period@.exporter@\n"
                 "    AND early@.importer@ = period@.importer@ AND early@.item@ = period@.item@\n"
                 "    AND early@.year@ = first@\n"
                 "  LEFT JOIN flow@ AS late@ ON late@.exporter@ = period@.exporter@\n"
                 "    AND late@.importer@ = period@.importer@ AND late@.item@ = period@.item@\n"
                 "    AND late@.year@ = last@");
  const std::string item = item_name_of("item@");
  const auto no_figure = [&](const std::string& year) {
    return formatted(
        "'no ' || {} || ' figure from ' || exporter@ || ' to ' || importer@ || ' for ' || {}", item,
        statement.put(&Dialect::text, year));
  };
  const Amount start{"start@", "start_half@", no_figure("first@")};
  const Amount end{"end@", "end_half@", no_figure("last@")};
  // One year is no growth of its value.
  const std::string one_year = "first@ = last@ AND start@ IS NOT NULL";
  Amount later = end;
  later.value = formatted("(CASE WHEN first@ < last@ THEN end@ END)");
  later.reason =
      first_reason({{one_year, "'needs two different years'"}, {"end@ IS NULL", end.reason}});
  const Amount change{
      formatted("({} - start@)", later.value), "(end_half@ + start_half@)",
      first_reason({{later.value + " IS NULL", later.reason}, {"start@ IS NULL", start.reason}})};
  const std::vector<std::string> fields{
      column("exporter", "exporter@", statement),
      column("importer", "importer@", statement),
      column("item", "item@", statement),
      column("start_year", "first@", statement),
      column("end_year", "last@", statement),
      columns("start_value", money(start, statement), statement),
      columns("end_value", money(end, statement), statement),
      columns("change", money(change, statement), statement),
      columns("total_change", ratio_of(later, start, 1, "the start value is zero", statement),
              statement),
      columns("cagr", cagr(start, later, "(last@ - first@)", statement), statement)};
  // Without an item, flows that have figures for both years.
  const std::string where =
      query.item.empty() ? "\nWHERE first@ < last@ AND start@ IS NOT NULL AND end@ IS NOT NULL"
                         : "";
  return statement.text(formatted("SELECT\n  {}\nFROM growth@{}\nORDER BY {}",
                                  joined(fields, ",\n  "), where, order_of(query)));
}

Result<std::string> data(const FlowQuery& query, const Target& target) {
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  const std::string none = statement.put(&Dialect::text, "NULL");
  const std::string year = statement.put(&Dialect::text, "year@");
  const bool stated_by_side = target.layout == Layout::comtrade;
  if (stated_by_side)
    return Error{.code = ErrorCode::usage,
                 .message =
                     "figures as Comtrade states them cannot be said in SQL: columns of "
                     "engines do not keep their digits",
                 .hint = "give the file with --data"};
  const std::string stated =
      statement.put(&Dialect::text, statement.put(&Dialect::dollars, "value@"));
  const std::vector<std::string> fields{
      column("id", formatted("exporter@ || '-' || importer@ || '-' || item@ || '-' || {}", year),
             statement),
      column("kind", "'observation'", statement),
      column("indicator", "'exports'", statement),
      column("exporter", "exporter@", statement),
      column("importer", "importer@", statement),
      column("item", "item@", statement),
      column("period", year, statement),
      column("stated", stated, statement),
      column("unit", "'USD'", statement),
      columns("value", money({"value@", "half@", none}, statement), statement),
      column("hedge", none, statement),
      column("source", "''", statement),
      column("place", "''", statement)};
  return statement.text(
      formatted("SELECT\n  {}\nFROM flow@\nORDER BY exporter@, importer@, item@, year@",
                joined(fields, ",\n  ")));
}

}  // namespace tradestat::sql
