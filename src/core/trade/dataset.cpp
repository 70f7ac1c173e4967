#include "tradestat/dataset.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/verify/formulas.hpp"

namespace tradestat {
namespace {

using Named = std::pair<std::string_view, std::string_view>;

// EBOPS 2010, the main categories; the goods total of the Harmonized System.
constexpr std::array<Named, 14> items{{
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
    default: return "10^" + std::to_string(unit_mult) + " ";
  }
}

}  // namespace

const Observation* Dataset::observation(std::string_view wanted) const {
  const auto found = std::ranges::find(observations, wanted, &Observation::id);
  return found == observations.end() ? nullptr : &*found;
}

bool Selection::accepts_countries(const Observation& observation) const {
  const bool world_named = reporter == "W00" || partner == "W00" || !pairs.empty();
  if (bilateral && !world_named && observation.counterpart_area == "W00") return false;
  return (!indicator || observation.indicator == *indicator) &&
         accepts_trade(observation.ref_area, observation.counterpart_area);
}

bool Selection::accepts_trade(std::string_view exporter, std::string_view importer) const {
  const auto takes_part = [&](const std::string& country) {
    return country.empty() || exporter == country || importer == country;
  };
  if (pairs.empty()) return takes_part(reporter) && takes_part(partner);
  return !viewpoint(exporter, importer).empty();
}

std::string_view Selection::viewpoint(std::string_view exporter, std::string_view importer) const {
  if (pairs.empty()) return reporter;
  const auto found = std::ranges::find_if(pairs, [&](const auto& pair) {
    return (pair.first == exporter && pair.second == importer) ||
           (pair.first == importer && pair.second == exporter);
  });
  return found == pairs.end() ? std::string_view() : found->first;
}

bool Selection::accepts_report(const Observation& observation) const {
  // Ranks and sums of both directions have no reporting side.
  return reported_by.empty() || reported_by == "both" ||
         observation.indicator != Indicator::exports || observation.reported_by == reported_by;
}

bool Selection::accepts_year(int year) const {
  return (years.empty() || std::ranges::find(years, year) != years.end()) &&
         (!from || year >= *from) && (!to || year <= *to);
}

bool Selection::accepts_item(const Observation& observation) const {
  return item.empty() || observation.commodity == item;
}

std::string unit_name(std::string_view unit_measure, const Figure& figure) {
  if (unit_measure == "PT") return "percent";
  if (unit_measure == "RANK") return "rank";
  if (unit_measure == "IX") return "index";
  if (unit_measure == "RATIO") return "times";
  return scale_name(figure.unit_mult) + std::string(unit_measure);
}

std::string unit_name(const Claim& claim) {
  if (claim.formula == Formula::difference && claim.unit_measure == "PT")
    return "percentage points";
  return unit_name(claim.unit_measure, claim.figure);
}

std::string_view item_name(std::string_view commodity) {
  const auto found = std::ranges::find(items, commodity, &Named::first);
  return found == items.end() ? commodity : found->second;
}

bool is_total(std::string_view commodity) { return commodity == "TOTAL" || commodity == "S"; }

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

const char* to_string(Formula formula) { return rule_of(formula).name.data(); }

const char* to_string(Hedge hedge) {
  switch (hedge) {
    case Hedge::none: return "";
    case Hedge::about: return "about";
    case Hedge::more_than: return "more than";
    case Hedge::less_than: return "less than";
    case Hedge::at_least: return "at least";
    case Hedge::at_most: return "at most";
  }
  return "";
}

std::string LeftOut::to_string() const {
  return std::to_string(rows) + (rows == 1 ? " row" : " rows") + " left out: " + reason;
}

}  // namespace tradestat
