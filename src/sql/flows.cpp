#include "sql/flows.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "sql/queries.hpp"
#include "sql/rows.hpp"
#include "tradestat/country.hpp"

namespace tradestat::sql {
namespace {

/// Which flows the query does not ask for: with groups of countries.
std::string without_groups(const FlowQuery& query) {
  std::vector<std::string> codes{formatted("'{}'", left_out)};
  const bool added_up = !query.by.exporter || !query.by.importer;
  const bool named = std::ranges::any_of(query.pairs, [](const CountryPair& pair) {
    return is_group(pair.first) || is_group(pair.second);
  });
  if (added_up || (query.bilateral && !named)) {
    codes.emplace_back("'EU'");
    if (!query.with_world) codes.emplace_back("'W00'");
  }
  return formatted("exporter@ NOT IN ({0}) AND importer@ NOT IN ({0})", joined(codes));
}

/// What is wrong with the rows of a flow, and what an error says of it.
std::string checked(std::string value, Layout layout, const Statement& statement) {
  if (layout == Layout::comtrade)
    value = statement.put(&Dialect::checked, value, "MIN(least@) < MAX(sum@)",
                          "'two values are stated for one flow'");
  return statement.put(&Dialect::checked, value, "SUM(read@) < SUM(all@)",
                       formatted("'{}'", wanted_row));
}

}  // namespace

int exponent_of_unit(Layout layout) { return layout == Layout::baci ? -1 : -4; }

Unit unit_of(Layout layout) {
  return layout == Layout::baci ? Unit{"0.1", "10"} : Unit{"0.0001", "10000"};
}

Status add_flows(const FlowQuery& query, Statement& statement) {
  const Layout layout = statement.target().layout;
  if (layout == Layout::baci) {
    if (query.reports != Reports::preferred)
      return Error{.code = ErrorCode::usage,
                   .message = "rows of BACI do not say who reported them",
                   .hint = "leave `reported_by` out"};
    add_baci_rows(query, statement);
  } else if (!query.by.exporter || !query.by.importer) {
    return Error{.code = ErrorCode::usage,
                 .message =
                     "Comtrade's rows by product are of several levels, of which some "
                     "contain others, and are not added up by an engine",
                 .hint = "give the files in place of the table"};
  } else if (auto status = add_comtrade_rows(query, statement); !status) {
    return status;
  }
  std::string keys = "year@, item@, side@";
  if (query.by.exporter) keys += ", exporter@";
  if (query.by.importer) keys += ", importer@";
  // What is stated once is no sum of what says it again.
  const std::string_view add = layout == Layout::baci ? "SUM" : "MAX";
  const std::string value = statement.put(&Dialect::whole, formatted("{}(sum@) * 10000", add));
  const std::string_view rows = layout == Layout::baci ? "SUM(all@)" : "1";
  statement.with(
      "flow@",
      formatted(
          "  SELECT {0},\n    {1} AS value@,\n    {2} AS half@,\n    {4} AS count@\n  FROM named@\n"
          "  WHERE {3}\n  GROUP BY {0}",
          keys, checked(value, layout, statement),
          statement.put(&Dialect::whole, formatted("{}(halves@)", add)), without_groups(query),
          rows));
  return Done{};
}

Result<std::string> sums(const FlowQuery& query, const Target& target) {
  Statement statement(target);
  if (auto status = add_flows(query, statement); !status) return status.error();
  return statement.text_for_client(
      formatted("SELECT {} AS exporter, {} AS importer, item@ AS item, year@ AS year,\n"
                "  side@ AS side, value@ AS value, half@ AS half, count@ AS flow_rows\nFROM flow@",
                query.by.exporter ? "exporter@" : "''", query.by.importer ? "importer@" : "''"));
}

}  // namespace tradestat::sql
