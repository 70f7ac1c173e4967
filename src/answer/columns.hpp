#pragma once

#include <string_view>
#include <vector>

#include "report/table.hpp"

namespace tradestat::answer {

/// The words of an enumeration, for a column that has no others.
template <auto... values>
std::vector<std::string_view> words_of() {
  return {to_string(values)...};
}

/// A column of codes of countries and other areas, or names of areas that have none.
constexpr report::Column area(report::Column column) {
  column.pattern = "^\\S";
  return column;
}
constexpr report::Column one_of(report::Column column, report::Words words) {
  column.words = words;
  return column;
}
constexpr report::Column always(report::Column column) {
  column.always = true;
  return column;
}
/// A column of whole numbers.
constexpr report::Column at_least(report::Column column, int least) {
  column.least = least;
  return column;
}

// Columns that several answers share, so that a name means the same everywhere.

inline constexpr report::Column exporter_column =
    area({"exporter", report::ColumnKind::text, "", "country that exports: ISO 3166-1 alpha-3"});
inline constexpr report::Column importer_column =
    area({"importer", report::ColumnKind::text, "",
          "country that imports: ISO 3166-1 alpha-3, W00 for the World"});
inline constexpr report::Column item_column{
    "item", report::ColumnKind::text, "",
    "commodity: TOTAL for goods, EBOPS 2010 code for services"};
inline constexpr report::Column dataset_column{"dataset", report::ColumnKind::text, "",
                                               "the dataset, of several: its file"};
inline constexpr report::Column article_column{"article", report::ColumnKind::text, "",
                                               "the text, of several: its file"};
inline constexpr report::Column item_name_column{"name", report::ColumnKind::text, "",
                                                 "name of the item, where it is known here"};
inline constexpr report::Column year_column{"year", report::ColumnKind::integer, "year",
                                            "calendar year"};
inline constexpr report::Column period_column{"period", report::ColumnKind::text, "",
                                              "year, or years that are added up: 2020-2022"};

// The columns of each answer, of which data/output.schema.json is made.

std::vector<report::Column> article_columns();
std::vector<report::Column> aspect_columns();  ///< of a check that is explained
std::vector<report::Column> balance_columns();
std::vector<report::Column> complexity_columns();
std::vector<report::Column> complexity_item_columns();
std::vector<report::Column> competitors_columns();
std::vector<report::Column> columns_columns();
std::vector<report::Column> composition_columns();
std::vector<report::Column> concentration_columns();
std::vector<report::Column> contributions_columns();
std::vector<report::Column> countries_columns();
std::vector<report::Column> effects_columns();
std::vector<report::Column> data_columns();
std::vector<report::Column> figures_columns();
std::vector<report::Column> growth_columns(bool with_implied);
std::vector<report::Column> inspect_columns();
std::vector<report::Column> intraindustry_columns(bool with_changes);
std::vector<report::Column> items_columns();
std::vector<report::Column> mirror_columns();
std::vector<report::Column> opportunities_columns();
std::vector<report::Column> partners_columns(bool since_given);
std::vector<report::Column> products_columns(bool since_given);
std::vector<report::Column> pair_world_columns();  ///< of partners, behind its own
std::vector<report::Column> world_columns();       ///< of products, behind its own
std::vector<report::Column> profile_columns();
std::vector<report::Column> rounding_columns();  ///< of verify, behind its own
std::vector<report::Column> say_columns();
std::vector<report::Column> series_columns();
std::vector<report::Column> verify_columns();

}  // namespace tradestat::answer
