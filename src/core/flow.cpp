#include "tradestat/flow.hpp"

#include <algorithm>

namespace tradestat {

Quantity quantity_of(const Observation& observation, Zeros zeros) {
  if (observation.figure) return Quantity::of(*observation.figure, Rounding::half_away, zeros);
  return Quantity::undefined("stated to be missing (obs_status " + observation.obs_status + ")");
}

Quantity Flow::value(int year) const {
  const auto found = std::ranges::find(observations, year, &Observation::time_period);
  if (found != observations.end()) return quantity_of(**found);
  return Quantity::undefined("no " + std::string(item_name(item)) + " figure from " + exporter +
                             " to " + importer + " for " + std::to_string(year));
}

const Flow* find_flow(const std::vector<Flow>& flows, std::string_view exporter,
                      std::string_view importer, std::string_view item) {
  const auto found = std::ranges::find_if(flows, [&](const Flow& flow) {
    return flow.exporter == exporter && flow.importer == importer && flow.item == item;
  });
  return found == flows.end() ? nullptr : &*found;
}

std::vector<const Flow*> parts_of(const Flow& total, const std::vector<Flow>& flows) {
  if (!is_total(total.item)) return {};
  std::vector<const Flow*> below;
  for (const Flow& flow : flows) {
    const bool service = flow.item.starts_with('S');
    if (flow.exporter == total.exporter && flow.importer == total.importer &&
        service == (total.item == "S") && !is_total(flow.item))
      below.push_back(&flow);
  }
  const auto nested = [&](const Flow* flow) {
    return std::ranges::any_of(below, [&](const Flow* outer) {
      return outer != flow && flow->item.starts_with(outer->item);
    });
  };
  std::vector<const Flow*> parts;
  for (const Flow* flow : below)
    if (!nested(flow)) parts.push_back(flow);
  return parts;
}

std::vector<Flow> flows(const Dataset& dataset) {
  std::vector<Flow> result;
  for (const Observation& observation : dataset.observations) {
    if (observation.indicator != Indicator::exports) continue;
    auto flow = std::ranges::find_if(result, [&](const Flow& f) {
      return f.exporter == observation.ref_area && f.importer == observation.counterpart_area &&
             f.item == observation.commodity;
    });
    if (flow == result.end()) {
      result.push_back({observation.ref_area, observation.counterpart_area, observation.commodity,
                        {}});
      flow = result.end() - 1;
    }
    auto& years = flow->observations;
    const auto at = std::ranges::lower_bound(years, observation.time_period, {},
                                             &Observation::time_period);
    if (at == years.end() || (*at)->time_period != observation.time_period)
      years.insert(at, &observation);
  }
  return result;
}

}  // namespace tradestat
