#pragma once

#include "report/table.hpp"

/// Columns that several commands share, so that a name means the same everywhere.
namespace tradestat::answer {

inline constexpr report::Column exporter_column{"exporter", report::ColumnKind::text, "",
                                                "country that exports: ISO 3166-1 alpha-3"};
inline constexpr report::Column importer_column{
    "importer", report::ColumnKind::text, "",
    "country that imports: ISO 3166-1 alpha-3, W00 for the World"};
inline constexpr report::Column item_column{
    "item", report::ColumnKind::text, "",
    "commodity: TOTAL for goods, EBOPS 2010 code for services"};
inline constexpr report::Column year_column{"year", report::ColumnKind::integer, "year",
                                            "calendar year"};

}  // namespace tradestat::answer
