#include "tradestat/observation.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/format.hpp"

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

std::string scale_name(int unit_mult) {
  switch (unit_mult) {
    case 0: return "";
    case 3: return "thousand ";
    case 6: return "million ";
    case 9: return "billion ";
    case 12: return "trillion ";
    default: return formatted("10^{} ", unit_mult);
  }
}

}  // namespace

std::string unit_name(Unit unit, int unit_mult) {
  switch (unit) {
    case Unit::usd: return scale_name(unit_mult) + "USD";
    case Unit::percent: return "percent";
    case Unit::index: return "index";
    case Unit::times: return "times";
    case Unit::rank: return "rank";
  }
  return "";
}

std::string_view item_name(std::string_view item) {
  const auto found = std::ranges::find(items, item, &CodeAndName::first);
  return found == items.end() ? item : found->second;
}

bool is_total(std::string_view item) { return item == "TOTAL" || item == "S"; }

const char* to_string(Indicator indicator) {
  switch (indicator) {
    case Indicator::exports: return "exports";
    case Indicator::two_way: return "two_way";
    case Indicator::total_exports_rank: return "total_exports_rank";
    case Indicator::eci: return "eci";
    case Indicator::eci_rank: return "eci_rank";
  }
  return "";
}

const char* to_string(Unit unit) {
  switch (unit) {
    case Unit::usd: return "USD";
    case Unit::percent: return "PT";
    case Unit::index: return "IX";
    case Unit::times: return "RATIO";
    case Unit::rank: return "RANK";
  }
  return "";
}

const char* to_string(Side side) { return side == Side::exporter ? "exporter" : "importer"; }

std::string to_string(ObservationStatus status) { return {static_cast<char>(status)}; }

}  // namespace tradestat
