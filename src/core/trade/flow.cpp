#include "tradestat/flow.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/format.hpp"
#include "core/trade/classification.hpp"

namespace tradestat {

ExactValue value_of(const Observation& observation, Zeros zeros) {
  if (observation.figure) return ExactValue::of(*observation.figure, zeros);
  return ExactValue::undefined(
      formatted("stated to be missing (obs_status {})", to_string(observation.status)));
}

const Observation* Flow::observation(int year) const {
  const auto at = std::ranges::lower_bound(observations, year, {}, &Observation::year);
  return at != observations.end() && (*at)->year == year ? *at : nullptr;
}

ExactValue Flow::value(int year) const {
  if (const Observation* found = observation(year)) return value_of(*found);
  return ExactValue::undefined(
      formatted("no {} figure from {} to {} for {}", item_name(item), exporter, importer, year));
}

const Flow* find_flow(const std::vector<Flow>& flows, std::string_view exporter,
                      std::string_view importer, std::string_view item) {
  const auto found = std::ranges::find_if(flows, [&](const Flow& flow) {
    return flow.exporter == exporter && flow.importer == importer && flow.item == item;
  });
  return found == flows.end() ? nullptr : &*found;
}

std::vector<const Flow*> parts_of(const Flow& total, const std::vector<Flow>& flows, int year) {
  const auto is_below = [&](const Flow& flow) {
    if (is_total(flow.item)) return false;
    if (is_total(total.item))
      return is_service(flow.item, flow.observations.front()->classification) ==
             (total.item == "S");
    return flow.item.starts_with(total.item) && flow.item != total.item;
  };
  std::vector<const Flow*> below;
  for (const Flow& flow : flows) {
    if (flow.exporter != total.exporter || flow.importer != total.importer || !is_below(flow))
      continue;
    const Observation* observation = flow.observation(year);
    if (observation != nullptr && observation->figure) below.push_back(&flow);
  }
  // In the order of codes an outer one stands right before all that it contains.
  std::ranges::sort(below, {}, &Flow::item);
  std::vector<const Flow*> parts;
  for (const Flow* flow : below) {
    if (parts.empty() || !flow->item.starts_with(parts.back()->item)) parts.push_back(flow);
  }
  std::ranges::sort(parts);  // the order of `flows`
  return parts;
}

std::vector<Flow> flows(const Dataset& dataset) {
  std::vector<Flow> result;
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, std::size_t> known;
  for (const Observation& o : dataset.observations) {
    if (!is_flow(o.indicator) || !is_measured(o)) continue;
    const auto [place, is_new] = known.try_emplace({o.exporter, o.importer, o.item}, result.size());
    if (is_new) result.push_back({o.exporter, o.importer, o.item, {}});
    auto& years = result[place->second].observations;
    const auto at = std::ranges::lower_bound(years, o.year, {}, &Observation::year);
    if (at == years.end() || (*at)->year != o.year) years.insert(at, &o);
  }
  return result;
}

}  // namespace tradestat
