#include "tradestat/observation.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tradestat {
namespace {

using CodeAndName = std::pair<std::string_view, std::string_view>;

// EBOPS 2010, the main categories; the goods total of the Harmonized System.
constexpr std::array<CodeAndName, 14> items{{
    {"S", "services"},
    {"SA", "manufacturing services"},
    {"SB", "maintenance and repair"},
    {"SC", "transport"},
    {"SD", "travel"},
    {"SE", "construction"},
    {"SF", "insurance and pension"},
    {"SG", "financial"},
    {"SH", "intellectual property"},
    {"SI", "telecom and computer"},
    {"SJ", "other business"},
    {"SK", "personal and cultural"},
    {"SL", "government"},
    {"TOTAL", "goods"},
}};

}  // namespace

Period period_of(const Observation& observation) {
  return observation.span.value_or(Period::of_year(observation.year));
}

bool is_measured(const Observation& observation) {
  const bool other_money = is_money(observation.unit) && observation.unit != Unit::usd;
  return !observation.span && !other_money && !is_quantity(observation.unit);
}

std::string_view item_name(std::string_view item) {
  const auto found = std::ranges::find(items, item, &CodeAndName::first);
  return found == items.end() ? item : found->second;
}

bool is_total(std::string_view item) { return item == "TOTAL" || item == "S"; }

const char* to_string(Indicator indicator) {
  switch (indicator) {
    case Indicator::exports: return "exports";
    case Indicator::imports: return "imports";
    case Indicator::two_way: return "two_way";
    case Indicator::balance: return "balance";
    case Indicator::total_exports_rank: return "total_exports_rank";
    case Indicator::total_imports_rank: return "total_imports_rank";
    case Indicator::eci: return "eci";
    case Indicator::eci_rank: return "eci_rank";
    case Indicator::growth: return "growth";
    case Indicator::share_of_gdp: return "share_of_gdp";
    case Indicator::share_of_total: return "share_of_total";
  }
  return "";
}

const char* to_string(Side side) { return side == Side::exporter ? "exporter" : "importer"; }

std::string to_string(ObservationStatus status) { return {static_cast<char>(status)}; }

}  // namespace tradestat
