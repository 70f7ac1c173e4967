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
    body +=
        formatted("  SELECT DISTINCT exporter@, importer@, {} AS first@, {} AS last@ FROM flow@",
                  query.years[i - 1], query.years[i]);
  }
  const auto end = [](const std::optional<int>& given, std::string_view own) {
    return given ? std::to_string(*given) : formatted("{}(year@)", own);
  };
  if (body.empty())
    body = formatted(
        "  SELECT exporter@, importer@, {} AS first@, {} AS last@ FROM flow@\n"
        "  GROUP BY exporter@, importer@",
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
  return order + "exporter@, importer@, first@";
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
                 "first@, last@,\n"
                 "    early@.value@ AS start@, early@.half@ AS start_half@,\n"
                 "    late@.value@ AS end@, late@.half@ AS end_half@\n"
                 "  FROM period@\n"
                 "  LEFT JOIN flow@ AS early@ ON early@.exporter@ = period@.exporter@\n"
                 "    AND early@.importer@ = period@.importer@ AND early@.year@ = first@\n"
                 "  LEFT JOIN flow@ AS late@ ON late@.exporter@ = period@.exporter@\n"
                 "    AND late@.importer@ = period@.importer@ AND late@.year@ = last@");
  const std::string code = query.item.empty() ? "TOTAL" : query.item;
  const std::string item = statement.literal(item_name(code));
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
  const std::vector<std::string> columns{
      column("exporter", "exporter@", statement),
      column("importer", "importer@", statement),
      column("item", statement.literal(code), statement),
      column("start_year", "first@", statement),
      column("end_year", "last@", statement),
      money_columns("start_value", start, statement),
      money_columns("end_value", end, statement),
      money_columns("change", change, statement),
      ratio_columns("total_change", later, start, 1, "the start value is zero", statement),
      cagr_columns("cagr", start, later, "(last@ - first@)", statement)};
  // Without an item, flows that have figures for both years.
  const std::string where =
      query.item.empty() ? "\nWHERE first@ < last@ AND start@ IS NOT NULL AND end@ IS NOT NULL"
                         : "";
  return statement.text(formatted("SELECT\n  {}\nFROM growth@{}\nORDER BY {}",
                                  joined(columns, ",\n  "), where, order_of(query)));
}

Result<std::string> data(const FlowQuery& query, const Target& target) {
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  const std::string item = statement.literal(query.item.empty() ? "TOTAL" : query.item);
  const std::string none = statement.put(&Dialect::text, "NULL");
  const std::string year = statement.put(&Dialect::text, "year@");
  const std::string stated =
      statement.put(&Dialect::text, statement.put(&Dialect::dollars, "value@"));
  const std::vector<std::string> columns{
      column("id", formatted("exporter@ || '-' || importer@ || '-' || {} || '-' || {}", item, year),
             statement),
      column("kind", "'observation'", statement),
      column("indicator", "'exports'", statement),
      column("exporter", "exporter@", statement),
      column("importer", "importer@", statement),
      column("item", item, statement),
      column("period", year, statement),
      column("stated", stated, statement),
      column("unit", "'USD'", statement),
      money_columns("value", {"value@", "half@", none}, statement),
      column("hedge", none, statement),
      column("source", "''", statement),
      column("place", "''", statement)};
  return statement.text(formatted("SELECT\n  {}\nFROM flow@\nORDER BY exporter@, importer@, {}",
                                  joined(columns, ",\n  "), "year@"));
}

}  // namespace tradestat::sql
