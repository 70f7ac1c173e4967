#include "core/verify/identities.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/number/format.hpp"
#include "core/verify/words.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

/// The flows of each pair of countries, so that nobody searches all of them.
using Pair = std::pair<std::string_view, std::string_view>;
using FlowsByPair = std::map<Pair, std::vector<Flow>>;

FlowsByPair by_pair(const std::vector<Flow>& all) {
  FlowsByPair result;
  for (const Flow& flow : all) result[{flow.exporter, flow.importer}].push_back(flow);
  return result;
}

/// The flows by exporter, importer and item.
using FlowKey = std::tuple<std::string_view, std::string_view, std::string_view>;
using FlowsByKey = std::map<FlowKey, const Flow*>;

FlowsByKey by_key(const std::vector<Flow>& all) {
  FlowsByKey result;
  for (const Flow& flow : all) result[{flow.exporter, flow.importer, flow.item}] = &flow;
  return result;
}

/// The same digits in the same unit.
bool same_digits(const Figure& a, const Figure& b) {
  return a.unit_mult == b.unit_mult && a.stated.exponent() == b.stated.exponent() &&
         a.stated == b.stated;
}

std::string unit_of(const Observation& observation, const Figure& stated) {
  return unit_name(observation.unit, stated.unit_mult);
}

std::string unit_of(const Claim& claim, const Figure& stated) {
  return claim.unit == "PT" ? unit_name(claim) : unit_name(claim.unit, stated.unit_mult);
}

/// "@line24", for the second figure on a line "@line24.2".
std::string place_name(int line, int number) {
  return "@line" + std::to_string(line) + (number == 1 ? "" : "." + std::to_string(number));
}

/// A figure that its source states at several places: the first states the
/// observation or claim, every other is held against it.
template <class Owner>
void check_places(const Owner& owner, const Figure& reference, std::vector<Check>& checks) {
  const auto& places = owner.places;
  const Estimate recomputed(ExactValue::of(reference));
  const Estimate wide(ExactValue::of(reference, Zeros::padding));
  const bool first_differs =
      !places.empty() && places[0].figure && !same_digits(*places[0].figure, reference);
  const std::string observed =
      with_unit(owner.stated, unit_of(owner, reference)) +
      (first_differs || places.empty() ? " in the dataset"
                                       : " on line " + std::to_string(places[0].line));
  std::map<int, int> on_line;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i].figure) continue;
    const int number = ++on_line[places[i].line];
    if (i == 0 && !first_differs) continue;
    const Figure& stated = *places[i].figure;
    const Verdict verdict = judge(recomputed, wide, stated);
    const std::string unit = unit_of(owner, stated);
    std::string explanation = "stated as ";
    explanation.append(with_unit(stated.stated.to_string(), unit))
        .append(" on line ")
        .append(std::to_string(places[i].line))
        .append(" and as ")
        .append(observed)
        .append(verdict == Verdict::entailed
                    ? "; the same figure"
                    : verdict_text(verdict, recomputed, wide, stated, unit));
    checks.push_back({.id = owner.id + place_name(places[i].line, number),
                      .kind = CheckKind::identity,
                      .stated = stated.stated.to_string(),
                      .unit = unit,
                      .power = stated.unit_mult,
                      .recomputed = recomputed,
                      .verdict = verdict,
                      .explanation = std::move(explanation),
                      .places = {places[i]},
                      .position = owner.position});
  }
}

/// Whether a rest can be what is left of something, in the narrow and the wide
/// reading of its figures (see judge).
Verdict not_negative(const ExactValue& rest, const ExactValue& wide_rest) {
  if (!rest.defined() || !wide_rest.defined()) return Verdict::not_derivable;
  const Bound& least = rest.interval.lower;
  const Bound& most = wide_rest.interval.upper;
  if (!least.infinite && least.value.sign() >= 0) return Verdict::entailed;
  const bool reaches_zero =
      most.infinite || most.value.sign() > 0 || (most.value.sign() == 0 && most.closed);
  return reaches_zero ? Verdict::consistent : Verdict::inconsistent;
}

/// The parts of a total are stated beside it: together they must not exceed it.
void check_parts(const Flow& total, const std::vector<Flow>& of_pair, std::vector<Check>& checks) {
  for (const Observation* whole : total.observations) {
    if (!whole->figure) continue;
    const int year = whole->year;
    std::vector<ExactValue> values;
    std::vector<ExactValue> wide_values;
    for (const Flow* part : parts_of(total, of_pair, year)) {
      values.push_back(part->value(year));
      wide_values.push_back(value_of(*part->observation(year), Zeros::padding));
    }
    if (values.empty()) continue;
    const ExactValue parts = sum(values);
    const ExactValue rest = residual(value_of(*whole), values);
    const ExactValue wide_rest = residual(value_of(*whole, Zeros::padding), wide_values);
    const std::string unit = unit_name(whole->unit, whole->figure->unit_mult);
    checks.push_back({.id = whole->id + "@parts",
                      .kind = CheckKind::identity,
                      .stated = whole->stated,
                      .unit = unit,
                      .power = whole->figure->unit_mult,
                      .recomputed = parts,
                      .verdict = not_negative(rest, wide_rest),
                      .explanation = std::to_string(values.size()) + " parts add up to " +
                                     recomputed_text(parts, *whole->figure, unit) + ", of " +
                                     described(*whole) + "; the rest that is not itemised is " +
                                     recomputed_text(rest, *whole->figure, unit),
                      .places = whole->places,
                      .position = whole->position});
  }
}

/// Exports and imports of goods between the two countries of a two-way total.
struct BothWays {
  const Flow* there;
  const Flow* back;

  ExactValue total(int year) const { return two_way_trade(there->value(year), back->value(year)); }
};

std::optional<BothWays> both_ways(const Observation& two_way, const FlowsByKey& flows) {
  const auto flow = [&](const std::string& exporter, const std::string& importer) {
    const auto found = flows.find({exporter, importer, two_way.item});
    return found == flows.end() ? nullptr : found->second;
  };
  const Flow* there = flow(two_way.exporter, two_way.importer);
  const Flow* back = flow(two_way.importer, two_way.exporter);
  if (there == nullptr || back == nullptr) return std::nullopt;
  return BothWays{there, back};
}

void check_two_way(const Observation& two_way, const BothWays& flows, std::vector<Check>& checks) {
  const Estimate recomputed = flows.total(two_way.year);
  if (!recomputed.defined() || !two_way.figure) return;
  const auto wide = [&](const Flow& flow) {
    return value_of(*flow.observation(two_way.year), Zeros::padding);
  };
  const Estimate widest = two_way_trade(wide(*flows.there), wide(*flows.back));
  const Verdict verdict = judge(recomputed, widest, *two_way.figure);
  const std::string unit = unit_name(two_way.unit, two_way.figure->unit_mult);
  checks.push_back({.id = two_way.id + "@sum",
                    .kind = CheckKind::identity,
                    .stated = two_way.stated,
                    .unit = unit,
                    .power = two_way.figure->unit_mult,
                    .recomputed = recomputed,
                    .verdict = verdict,
                    .explanation = "both directions add up to " +
                                   recomputed_text(recomputed, *two_way.figure, unit) +
                                   "; stated are " + described(two_way) +
                                   verdict_text(verdict, recomputed, widest, *two_way.figure, unit),
                    .places = two_way.places,
                    .position = two_way.position});
}

/// Known two-way trade by its year.
using Totals = std::map<int, ExactValue>;

/// Of each two countries, in one order, and item: the sum of both directions;
/// where one of them is not known, what is stated.
class KnownTotals {
 public:
  KnownTotals(const Dataset& dataset, const FlowsByKey& flows) {
    for (const Observation& o : dataset.observations) {
      if (o.indicator != Indicator::two_way || !o.figure) continue;
      const auto [place, is_new] = totals_.try_emplace(key(o));
      if (const auto both = is_new ? both_ways(o, flows) : std::nullopt) {
        for (const Observation* there : both->there->observations) {
          const int year = there->year;
          if (ExactValue sum = both->total(year); sum.defined()) place->second.emplace(year, sum);
        }
      }
    }
    for (const Observation& o : dataset.observations)
      if (o.indicator == Indicator::two_way && o.figure)
        totals_.at(key(o)).try_emplace(o.year, value_of(o));
  }

  const Totals& around(const Observation& two_way) const { return totals_.at(key(two_way)); }

 private:
  static FlowKey key(const Observation& o) {
    const auto& [first, last] = std::minmax(o.exporter, o.importer);
    return {first, last, o.item};
  }

  std::map<FlowKey, Totals> totals_;
};

/// More than ten times the other; exact.
bool far_above(const Decimal& a, const Decimal& b) { return a > b.scaled(1); }

/// Warns of a two-way total far below or far above the known years around it.
void warn_of_outlier(const Observation& two_way, const Totals& known, std::vector<Check>& checks) {
  const int year = two_way.year;
  const auto after = known.upper_bound(year);
  auto before = known.lower_bound(year);
  if (before == known.begin() || after == known.end()) return;
  --before;
  const ExactValue& earlier = before->second;
  const ExactValue& later = after->second;
  const Decimal stated = two_way.figure->value();
  if (stated.sign() <= 0 || earlier.value.sign() < 0 || later.value.sign() < 0) return;
  const bool is_below = far_above(earlier.value, stated) && far_above(later.value, stated);
  const bool known_some = earlier.value.sign() > 0 || later.value.sign() > 0;
  const bool is_above =
      known_some && far_above(stated, earlier.value) && far_above(stated, later.value);
  if (!is_below && !is_above) return;
  const auto times = [&](const ExactValue& other) {
    const double factor = other.value.to_double() / stated.to_double();
    return fixed(is_below ? factor : 1 / factor, 1);
  };
  const std::string unit = unit_name(two_way.unit, two_way.figure->unit_mult);
  const int power = two_way.figure->unit_mult;
  const auto in_year = [&](const Totals::value_type& total) {
    return with_unit(readable(total.second, power).value, unit) + " in " +
           std::to_string(total.first);
  };
  checks.push_back(
      {.id = two_way.id + "@plausibility",
       .kind = CheckKind::warning,
       .stated = two_way.stated,
       .unit = unit,
       .power = power,
       .recomputed =
           implied_value(earlier, later, after->first - before->first, year - before->first),
       .verdict = std::nullopt,
       .explanation = described(two_way) + " is " + times(earlier) + " and " + times(later) +
                      (is_below ? " times below" : " times above") +
                      " the two-way trade of the known years around it, " + in_year(*before) +
                      " and " + in_year(*after) +
                      ": probably another quantity or a slip; steady growth between them gives "
                      "the value recomputed here",
       .places = two_way.places,
       .position = two_way.position});
}

/// The years of the flows to partners, by exporter and item.
using YearsToPartners = std::map<Pair, std::set<int>>;

YearsToPartners years_to_partners(const std::vector<Flow>& all) {
  YearsToPartners result;
  for (const Flow& flow : all) {
    if (flow.importer == "W00") continue;
    for (const Observation* observation : flow.observations)
      result[{flow.exporter, flow.item}].insert(observation->year);
  }
  return result;
}

/// Country totals of a year without bilateral flows: shares would mix years.
void warn_of_mixed_years(const Flow& total, const YearsToPartners& to_partners,
                         std::vector<Check>& checks) {
  const auto found = to_partners.find({total.exporter, total.item});
  if (total.importer != "W00" || found == to_partners.end()) return;
  const std::set<int>& years = found->second;
  for (const Observation* observation : total.observations) {
    if (years.contains(observation->year) || !observation->figure) continue;
    checks.push_back({.id = observation->id + "@years",
                      .kind = CheckKind::warning,
                      .stated = observation->stated,
                      .unit = unit_name(observation->unit, observation->figure->unit_mult),
                      .power = observation->figure->unit_mult,
                      .recomputed = Estimate::undefined("the years differ"),
                      .verdict = std::nullopt,
                      .explanation = "the total is of " + std::to_string(observation->year) +
                                     ", the latest flow to a partner of " +
                                     std::to_string(*years.rbegin()) + ": a share would mix years",
                      .places = observation->places,
                      .position = observation->position});
  }
}

}  // namespace

void check_identities(const Dataset& dataset, std::vector<Check>& checks) {
  const std::vector<Flow> all = flows(dataset);
  const FlowsByPair pairs = by_pair(all);
  for (const Observation& observation : dataset.observations)
    if (observation.figure) check_places(observation, *observation.figure, checks);
  for (const Claim& claim : dataset.claims) check_places(claim, claim.figure, checks);
  for (const Flow& flow : all)
    if (is_total(flow.item)) check_parts(flow, pairs.at({flow.exporter, flow.importer}), checks);
  const FlowsByKey by_ends = by_key(all);
  for (const Observation& observation : dataset.observations) {
    if (observation.indicator != Indicator::two_way) continue;
    if (const auto both = both_ways(observation, by_ends))
      check_two_way(observation, *both, checks);
  }
}

void check_plausibility(const Dataset& dataset, std::vector<Check>& checks) {
  const std::vector<Flow> all = flows(dataset);
  const KnownTotals known(dataset, by_key(all));
  for (const Observation& observation : dataset.observations)
    if (observation.indicator == Indicator::two_way && observation.figure)
      warn_of_outlier(observation, known.around(observation), checks);
  const YearsToPartners to_partners = years_to_partners(all);
  for (const Flow& flow : all) warn_of_mixed_years(flow, to_partners, checks);
}

}  // namespace tradestat
