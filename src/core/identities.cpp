#include "core/identities.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/format.hpp"
#include "core/words.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

/// A figure that its source states at several places: each is held against the first.
void check_places(const Observation& observation, std::vector<Check>& checks) {
  const auto& places = observation.places;
  if (!observation.figure) return;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i].figure || (i == 0 && places.size() > 1)) continue;
    const Figure& reference = places[0].figure && i > 0 ? *places[0].figure : *observation.figure;
    const Figure& stated = *places[i].figure;
    const Estimate recomputed(Quantity::of(reference));
    const Estimate wide(Quantity::of(reference, Rounding::half_away, Zeros::padding));
    const Verdict verdict = judge(recomputed, wide, stated);
    const std::string unit = unit_name(observation.unit_measure, stated);
    checks.push_back({.id = observation.id + "@line" + std::to_string(places[i].line),
                      .kind = CheckKind::identity,
                      .stated = stated.stated.to_string(),
                      .unit = unit,
                      .recomputed = recomputed,
                      .verdict = verdict,
                      .explanation = with_unit(stated.stated.to_string(), unit) + " on line " +
                                     std::to_string(places[i].line) + ", " +
                                     with_unit(reference.stated.to_string(),
                                               unit_name(observation.unit_measure, reference)) +
                                     " on line " + std::to_string(places[0].line) +
                                     verdict_text(verdict, wide, stated, unit)});
  }
}

/// The parts of a total are stated beside it: together they must not exceed it.
void check_parts(const Flow& total, const std::vector<Flow>& all, std::vector<Check>& checks) {
  for (const Observation* whole : total.observations) {
    std::vector<Quantity> values;
    for (const Flow* part : parts_of(total, all)) {
      if (auto value = part->value(whole->time_period); value.defined())
        values.push_back(std::move(value));
    }
    if (values.empty() || !whole->figure) continue;
    const Quantity parts = sum(values);
    const Quantity rest = residual(quantity_of(*whole), values);
    const bool surely = !rest.interval.lower.infinite && rest.interval.lower.value.sign() >= 0;
    const bool never = !rest.interval.upper.infinite && rest.interval.upper.value.sign() < 0;
    const std::string unit = unit_name(whole->unit_measure, *whole->figure);
    checks.push_back(
        {.id = whole->id + "@parts",
         .kind = CheckKind::identity,
         .stated = whole->stated,
         .unit = unit,
         .recomputed = parts,
         .verdict = never    ? Verdict::inconsistent
                    : surely ? Verdict::entailed
                             : Verdict::consistent,
         .explanation = std::to_string(values.size()) + " parts add up to " +
                        recomputed_text(parts, *whole->figure, unit) + ", of " + described(*whole) +
                        "; the rest that is not itemised is " +
                        recomputed_text(rest, *whole->figure, unit)});
  }
}

/// Exports and imports of goods between the two countries of a two-way total.
struct BothWays {
  const Flow* there;
  const Flow* back;

  Quantity total(int year) const { return two_way_trade(there->value(year), back->value(year)); }
};

std::optional<BothWays> both_ways(const Observation& two_way, const std::vector<Flow>& all) {
  const Flow* there = find_flow(all, two_way.ref_area, two_way.counterpart_area, two_way.commodity);
  const Flow* back = find_flow(all, two_way.counterpart_area, two_way.ref_area, two_way.commodity);
  if (there == nullptr || back == nullptr) return std::nullopt;
  return BothWays{there, back};
}

void check_two_way(const Observation& two_way, const BothWays& flows, std::vector<Check>& checks) {
  const Estimate recomputed = flows.total(two_way.time_period);
  if (!recomputed.defined() || !two_way.figure) return;
  const auto wide = [&](const Flow& flow) {
    const auto found = std::ranges::find(flow.observations, two_way.time_period,
                                         &Observation::time_period);
    return quantity_of(**found, Zeros::padding);
  };
  const Estimate widest = two_way_trade(wide(*flows.there), wide(*flows.back));
  const Verdict verdict = judge(recomputed, widest, *two_way.figure);
  const std::string unit = unit_name(two_way.unit_measure, *two_way.figure);
  checks.push_back({.id = two_way.id + "@sum",
                    .kind = CheckKind::identity,
                    .stated = two_way.stated,
                    .unit = unit,
                    .recomputed = recomputed,
                    .verdict = verdict,
                    .explanation = "both directions add up to " +
                                   recomputed_text(recomputed, *two_way.figure, unit) +
                                   "; stated are " + described(two_way) +
                                   verdict_text(verdict, widest, *two_way.figure, unit)});
}

/// The nearest year on one side in which both directions are known.
std::optional<int> known_year(const BothWays& flows, int year, int direction) {
  std::optional<int> nearest;
  for (const Observation* observation : flows.there->observations) {
    const int other = observation->time_period;
    if ((other - year) * direction <= 0 || !flows.total(other).defined()) continue;
    if (!nearest || (other - *nearest) * direction < 0) nearest = other;
  }
  return nearest;
}

constexpr double implausible_factor = 10;

/// Warns of a two-way total far below or far above the known years around it.
void warn_of_outlier(const Observation& two_way, const BothWays& flows,
                     std::vector<Check>& checks) {
  const auto before = known_year(flows, two_way.time_period, -1);
  const auto after = known_year(flows, two_way.time_period, 1);
  if (!before || !after || !two_way.figure || two_way.figure->value().sign() <= 0) return;
  const Estimate earlier = flows.total(*before);
  const Estimate later = flows.total(*after);
  const double stated = two_way.figure->value().to_double();
  const double low = std::min(earlier.value.to_double(), later.value.to_double()) / stated;
  const double high = std::max(earlier.value.to_double(), later.value.to_double()) / stated;
  const bool far_below = low > implausible_factor;
  const bool far_above = high > 0 && high < 1 / implausible_factor;
  if (!far_below && !far_above) return;
  const std::string unit = unit_name(two_way.unit_measure, *two_way.figure);
  const int power = two_way.figure->unit_mult;
  checks.push_back(
      {.id = two_way.id + "@plausibility",
       .kind = CheckKind::warning,
       .stated = two_way.stated,
       .unit = unit,
       .recomputed = implied_value(flows.total(*before), flows.total(*after), *after - *before,
                                   two_way.time_period - *before),
       .verdict = std::nullopt,
       .explanation =
           described(two_way) + " is " +
           (far_below ? fixed(low, 1) + " and " + fixed(high, 1) + " times below"
                      : fixed(1 / high, 1) + " and " + fixed(1 / low, 1) + " times above") +
           " the two-way trade of the known years around it, " +
           with_unit(readable(earlier, power).value, unit) + " in " + std::to_string(*before) +
           " and " + with_unit(readable(later, power).value, unit) + " in " +
           std::to_string(*after) +
           ": probably another quantity or a slip; steady growth between them gives the value "
           "recomputed here"});
}

/// Country totals of a year without bilateral flows: shares would mix years.
void warn_of_mixed_years(const Flow& total, const std::vector<Flow>& all,
                         std::vector<Check>& checks) {
  if (total.importer != "W00") return;
  for (const Observation* observation : total.observations) {
    std::optional<int> latest;
    bool same_year = false;
    for (const Flow& flow : all) {
      if (flow.exporter != total.exporter || flow.importer == "W00" || flow.item != total.item)
        continue;
      for (const Observation* other : flow.observations) {
        same_year = same_year || other->time_period == observation->time_period;
        latest = std::max(latest.value_or(0), other->time_period);
      }
    }
    if (!latest || same_year || !observation->figure) continue;
    checks.push_back({.id = observation->id + "@years",
                      .kind = CheckKind::warning,
                      .stated = observation->stated,
                      .unit = unit_name(observation->unit_measure, *observation->figure),
                      .recomputed = Estimate::undefined("the years differ"),
                      .verdict = std::nullopt,
                      .explanation = "the total is of " +
                                     std::to_string(observation->time_period) +
                                     ", the latest flow to a partner of " +
                                     std::to_string(*latest) + ": a share would mix years"});
  }
}

}  // namespace

void check_identities(const Dataset& dataset, std::vector<Check>& checks) {
  const std::vector<Flow> all = flows(dataset);
  for (const Observation& observation : dataset.observations) check_places(observation, checks);
  for (const Flow& flow : all) check_parts(flow, all, checks);
  for (const Observation& observation : dataset.observations) {
    if (observation.indicator != Indicator::two_way_trade) continue;
    if (const auto both = both_ways(observation, all)) check_two_way(observation, *both, checks);
  }
}

void check_plausibility(const Dataset& dataset, std::vector<Check>& checks) {
  const std::vector<Flow> all = flows(dataset);
  for (const Observation& observation : dataset.observations) {
    if (observation.indicator != Indicator::two_way_trade) continue;
    if (const auto both = both_ways(observation, all)) warn_of_outlier(observation, *both, checks);
  }
  for (const Flow& flow : all) warn_of_mixed_years(flow, all, checks);
}

}  // namespace tradestat
