#include "answer/records.hpp"

#include "answer/columns.hpp"

namespace tradestat::answer {
namespace {

using Columns = std::vector<report::Column>;

Columns columns_with(Columns columns, const Columns& more) {
  columns.insert(columns.end(), more.begin(), more.end());
  return columns;
}

}  // namespace

std::vector<Records> all_records() {
  return {
      {"report", "say", "say", say_columns()},
      {"report", "flows", "data", data_columns()},
      {"report", "growth", "growth", growth_columns(false)},
      {"report", "balance", "balance", balance_columns()},
      {"report", "services", "composition", composition_columns()},
      {"report", "profile", "profile", profile_columns()},
      {"report", "verify", "verify", verify_columns()},
      {"report", "cautions", "verify", verify_columns()},
      {"data", "", "data", data_columns()},
      {"growth", "", "growth", growth_columns(false)},
      {"growth", "", "growth_at", growth_columns(true)},
      {"balance", "", "balance", balance_columns()},
      {"series", "", "series", series_columns()},
      {"partners", "", "partners", partners_columns(false)},
      {"partners", "", "partners_against_world",
       columns_with(partners_columns(false), pair_world_columns())},
      {"products", "", "products", products_columns(false)},
      {"products", "", "products_against_world",
       columns_with(products_columns(false), world_columns())},
      {"complexity", "", "complexity", complexity_columns()},
      {"complexity", "", "complexity_items", complexity_item_columns()},
      {"competitors", "", "competitors", competitors_columns()},
      {"concentration", "", "concentration", concentration_columns()},
      {"growth", "", "contributions", contributions_columns()},
      {"growth", "", "effects", effects_columns()},
      {"intraindustry", "", "intraindustry", intraindustry_columns(false)},
      {"intraindustry", "", "intraindustry_changes", intraindustry_columns(true)},
      {"opportunities", "", "opportunities", opportunities_columns()},
      {"mirror", "", "mirror", mirror_columns()},
      {"composition", "", "composition", composition_columns()},
      {"profile", "", "profile", profile_columns()},
      {"verify", "", "verify", verify_columns()},
      {"verify", "", "verify_rounding", columns_with(verify_columns(), rounding_columns())},
      {"verify", "", "verify_several", columns_with({dataset_column}, verify_columns())},
      {"verify", "", "verify_several_rounding",
       columns_with({dataset_column}, columns_with(verify_columns(), rounding_columns()))},
      {"verify", "", "aspect", aspect_columns()},
      {"verify", "article", "article", article_columns()},
      {"verify", "article", "article_several",
       columns_with({dataset_column, article_column}, article_columns())},
      {"verify", "verify", "verify", verify_columns()},
      {"verify", "verify", "verify_rounding", columns_with(verify_columns(), rounding_columns())},
      {"verify", "verify", "verify_several", columns_with({dataset_column}, verify_columns())},
      {"verify", "verify", "verify_several_rounding",
       columns_with({dataset_column}, columns_with(verify_columns(), rounding_columns()))},
      {"figures", "", "figures", figures_columns()},
      {"say", "", "say", say_columns()},
      {"countries", "", "countries", countries_columns()},
      {"items", "", "items", items_columns()},
      {"columns", "", "columns", columns_columns()},
      {"inspect", "", "inspect", inspect_columns()}};
}

}  // namespace tradestat::answer
