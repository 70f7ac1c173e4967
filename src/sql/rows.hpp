#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sql/statement.hpp"
#include "tradestat/error.hpp"
#include "tradestat/flow_query.hpp"

/// The rows of each layout, added up where they lie.
namespace tradestat::sql {

/// The code of groups of countries that stand beside their members.
inline constexpr std::string_view left_out = "-";

/// What an error says of a row that is none to add up.
inline constexpr std::string_view wanted_row =
    "a row that is of months or services, or states no value of three decimals at most";

/// Adds named@: a row for each flow of the table: year@, exporter@, importer@, item@, side@ that
/// reports it, and its sum@ and halves@, how many rows it has (all@) and how many of them could be
/// read (read@), and with the layout of Comtrade the least@ that is stated of it.
void add_baci_rows(const FlowQuery& query, Statement& statement);
/// The same. Errors (usage): both sides may report a flow, and none is chosen.
Status add_comtrade_rows(const FlowQuery& query, Statement& statement);

/// Whether a column has the number of an area, with zeros before it or without.
std::string is_area(const Statement& statement, const std::string& column, std::string_view code);
/// area@: what numbers mean; of the areas that are named, where rows are of them alone. `by_year`:
/// with the years first@ to last@ in which they do.
void add_areas(const FlowQuery& query, bool by_year, Statement& statement);
/// The conditions of the years that are asked for.
std::vector<std::string> of_years(const FlowQuery& query, const std::string& year,
                                  const Statement& statement);
/// Half a unit of the last place that a value is written with, in ten thousandths of the layout's
/// unit; NULL where it has more decimals than can be added up.
std::string half_of(const Statement& statement, const std::string& value);

}  // namespace tradestat::sql
