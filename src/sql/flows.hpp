#pragma once

#include "sql/statement.hpp"
#include "tradestat/error.hpp"
#include "tradestat/flow_query.hpp"

namespace tradestat::sql {

/// Adds a table flow@ with a row for each flow and year that the query asks for: year@;
/// exporter@, importer@, item@ as it adds up by them; value@ and half@, what rounding leaves
/// open on both sides, in units: whole numbers. Rows are added up where they lie, by the
/// table's own columns, and named afterwards.
/// Errors (usage): what the layout's rows do not say.
Status add_flows(const FlowQuery& query, Statement& statement);

/// What values of a layout are counted in here: so many dollars, and so many of a dollar.
struct Unit {
  std::string_view dollars;
  std::string_view of_dollar;
};
Unit unit_of(Layout layout);

}  // namespace tradestat::sql
