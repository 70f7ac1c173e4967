#include "tradestat/flow_query.hpp"

#include <algorithm>

#include "tradestat/country.hpp"

namespace tradestat {
namespace {

/// Whether trade from one area to the other is of the pair, in the direction if there is one.
bool is_of(const CountryPair& pair, std::optional<Direction> direction, std::string_view exporter,
           std::string_view importer) {
  const auto from_to = [&](std::string_view first, std::string_view second) {
    return first == pair.first && (pair.second.empty() || second == pair.second);
  };
  return (direction != Direction::imports && from_to(exporter, importer)) ||
         (direction != Direction::exports && from_to(importer, exporter));
}

bool names_group(const CountryPair& pair) { return is_group(pair.first) || is_group(pair.second); }

}  // namespace

const CountryPair* FlowQuery::pair_of(std::string_view exporter, std::string_view importer) const {
  const auto found = std::ranges::find_if(
      pairs, [&](const auto& pair) { return is_of(pair, {}, exporter, importer); });
  return found == pairs.end() ? nullptr : &*found;
}

bool FlowQuery::accepts_flow(std::string_view exporter, std::string_view importer) const {
  const auto is_no_partner = [&](std::string_view area) {
    return is_group(area) && !(with_world && area == "W00");
  };
  if (bilateral && (is_no_partner(exporter) || is_no_partner(importer)) &&
      std::ranges::none_of(pairs, names_group))
    return false;
  return pairs.empty() || std::ranges::any_of(pairs, [&](const auto& pair) {
           return is_of(pair, direction, exporter, importer);
         });
}

const std::string& FlowQuery::country() const {
  static const std::string none;
  return pairs.size() == 1 ? pairs.front().first : none;
}

const std::string& FlowQuery::partner() const {
  static const std::string none;
  return pairs.size() == 1 ? pairs.front().second : none;
}

bool FlowQuery::accepts_year(int year) const {
  return (years.empty() || std::ranges::find(years, year) != years.end()) &&
         (!from || year >= *from) && (!to || year <= *to);
}

bool FlowQuery::accepts_report(std::optional<Side> reported_by) const {
  switch (reports) {
    case Reports::exporters: return reported_by == Side::exporter;
    case Reports::importers: return reported_by == Side::importer;
    case Reports::preferred:
    case Reports::both: break;
  }
  return true;
}

bool FlowQuery::accepts_subject(const Observation& observation) const {
  // Datasets state figures of any group, which are no partners beside their members.
  const auto of_group = [](const std::string& code) {
    const Country* const area = find_area(code);
    return area != nullptr && area->kind == AreaKind::group && !is_group(code);
  };
  if (bilateral && (of_group(observation.exporter) || of_group(observation.importer)) &&
      std::ranges::none_of(pairs, [&](const CountryPair& pair) {
        return of_group(pair.first) || of_group(pair.second);
      }))
    return false;
  return accepts_indicator(observation.indicator) &&
         accepts_flow(observation.exporter, observation.importer);
}

const char* to_string(Direction direction) {
  return direction == Direction::exports ? "exports" : "imports";
}

}  // namespace tradestat
