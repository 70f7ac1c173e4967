#include "core/verify/identities.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/format.hpp"
#include "core/number/readable.hpp"
#include "core/verify/overlap.hpp"
#include "core/verify/wording.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

/// The flows of each exporter and importer, so that nobody searches all of them.
using FlowsByPair = std::map<std::pair<std::string_view, std::string_view>, std::vector<Flow>>;

FlowsByPair by_pair(const std::vector<Flow>& all) {
  FlowsByPair result;
  for (const Flow& flow : all) result[{flow.exporter, flow.importer}].push_back(flow);
  return result;
}

/// Exporter, importer and item.
using FlowName = std::tuple<std::string_view, std::string_view, std::string_view>;
using FlowsByName = std::map<FlowName, const Flow*>;

FlowsByName by_name(const std::vector<Flow>& all) {
  FlowsByName result;
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
  return claim.unit == Unit::percent ? unit_name(claim) : unit_name(claim.unit, stated.unit_mult);
}

/// A check of a figure as its observation states it; its outcome is to be added.
Check check_of(const Observation& o, std::string_view aspect, CheckKind kind) {
  return {.id = formatted("{}@{}", o.id, aspect),
          .kind = kind,
          .stated = o.stated,
          .unit = unit_of(o, *o.figure),
          .power = o.figure->unit_mult,
          .allowed = ExactValue::of(*o.figure),
          .recomputed = {},
          .verdict = std::nullopt,
          .explanation = {},
          .places = o.places,
          .position = o.position};
}

/// A figure stated again is held against the reference, which is described as `observed`.
template <class Owner>
Check check_place(const Owner& owner, const SourceLine& place, const Figure& reference,
                  const std::string& observed) {
  const Figure& stated = *place.figure;
  const std::string digits = stated.stated.to_string();
  const std::string unit = unit_of(owner, stated);
  const Estimate recomputed(ExactValue::of(reference));
  const Estimate wide(ExactValue::of(reference, Zeros::padding));
  const Verdict verdict = judge(recomputed, wide, stated);
  return {.id = owner.id,
          .kind = CheckKind::identity,
          .stated = digits,
          .unit = unit,
          .power = stated.unit_mult,
          .allowed = ExactValue::of(stated),
          .recomputed = recomputed,
          .verdict = verdict,
          .explanation = formatted(
              "stated as {} on line {} and as {}{}", with_unit(digits, unit), place.line, observed,
              verdict == Verdict::entailed ? "; the same figure"
                                           : verdict_text(verdict, recomputed, wide, stated, unit)),
          .of_zeros = verdict == Verdict::consistent && only_of_padding(recomputed, stated),
          .places = {place},
          .position = owner.position};
}

/// A figure that its source states at several places: the first states the
/// observation or claim, every other is held against it.
template <class Owner>
void check_places(const Owner& owner, const Figure& reference, std::vector<Check>& checks) {
  const auto& places = owner.places;
  if (places.empty()) return;
  const bool first_differs = places[0].figure && !same_digits(*places[0].figure, reference);
  const std::string digits = with_unit(owner.stated, unit_of(owner, reference));
  const std::string observed = first_differs ? formatted("{} in the dataset", digits)
                                             : formatted("{} on line {}", digits, places[0].line);
  std::map<int, int> on_line;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i].figure) continue;
    const int number = ++on_line[places[i].line];
    if (i == 0 && !first_differs) continue;
    Check check = check_place(owner, places[i], reference, observed);
    check.id += formatted("@line{}", places[i].line);
    if (number > 1) check.id += formatted(".{}", number);
    checks.push_back(std::move(check));
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
    Check check = check_of(*whole, "parts", CheckKind::identity);
    check.recomputed = parts;
    check.verdict = not_negative(rest, wide_rest);
    check.of_zeros =
        check.verdict == Verdict::consistent && not_negative(rest, rest) == Verdict::inconsistent;
    check.explanation =
        formatted("{} parts add up to {}, of {}; the rest that is not itemised is {}",
                  values.size(), recomputed_text(parts, check.power, check.unit), described(*whole),
                  recomputed_text(rest, check.power, check.unit));
    checks.push_back(std::move(check));
  }
}

/// Exports and imports of goods between the two countries of a two-way total.
struct BothWays {
  const Flow* there;
  const Flow* back;

  ExactValue total(int year) const { return two_way_trade(there->value(year), back->value(year)); }
};

/// Flows are of calendar years, in US dollars.
bool is_both_ways(const Observation& o, Indicator indicator) {
  return o.indicator == indicator && is_measured(o);
}

std::optional<BothWays> both_ways(const Observation& two_way, const FlowsByName& flows) {
  const auto flow = [&](const std::string& exporter, const std::string& importer) {
    const auto found = flows.find({exporter, importer, two_way.item});
    return found == flows.end() ? nullptr : found->second;
  };
  const Flow* there = flow(two_way.exporter, two_way.importer);
  const Flow* back = flow(two_way.importer, two_way.exporter);
  if (there == nullptr || back == nullptr) return std::nullopt;
  return BothWays{there, back};
}

/// A stated figure against what both directions come to.
Check check_against(const Observation& stated, const char* by, std::string_view what,
                    const Estimate& recomputed, const Estimate& widest) {
  Check check = check_of(stated, by, CheckKind::identity);
  check.recomputed = recomputed;
  check.verdict = judge(recomputed, widest, *stated.figure);
  check.of_zeros =
      check.verdict == Verdict::consistent && only_of_padding(recomputed, *stated.figure);
  check.explanation =
      formatted("{} {}; stated are {}{}", what,
                recomputed_text(recomputed, check.power, check.unit), described(stated),
                verdict_text(*check.verdict, recomputed, widest, *stated.figure, check.unit));
  return check;
}

void check_two_way(const Observation& two_way, const BothWays& flows, std::vector<Check>& checks) {
  const Estimate recomputed = flows.total(two_way.year);
  if (!recomputed.defined() || !two_way.figure) return;
  const auto wide = [&](const Flow& flow) {
    return value_of(*flow.observation(two_way.year), Zeros::padding);
  };
  const Estimate widest = two_way_trade(wide(*flows.there), wide(*flows.back));
  checks.push_back(check_against(two_way, "sum", "both directions add up to", recomputed, widest));
}

/// A balance is what goes there less what comes back.
void check_balance(const Observation& stated, const BothWays& flows, std::vector<Check>& checks) {
  const auto of_year = [&](const Flow& flow, Zeros zeros) {
    const Observation* const found = flow.observation(stated.year);
    return found != nullptr ? value_of(*found, zeros) : flow.value(stated.year);
  };
  const auto balance_of = [&](Zeros zeros) {
    return Estimate(balance(of_year(*flows.there, zeros), of_year(*flows.back, zeros)));
  };
  const Estimate recomputed = balance_of(Zeros::significant);
  if (!recomputed.defined() || !stated.figure) return;
  const Estimate widest = balance_of(Zeros::padding);
  checks.push_back(
      check_against(stated, "difference", "exports less imports are", recomputed, widest));
}

/// Known two-way trade by its year.
using Totals = std::map<int, ExactValue>;

/// Of each two countries, in one order, and item: the sum of both directions;
/// where one of them is not known, what is stated.
class KnownTotals {
 public:
  KnownTotals(const Dataset& dataset, const FlowsByName& flows) {
    for (const Observation& o : dataset.observations) {
      if (!is_both_ways(o, Indicator::two_way) || !o.figure) continue;
      const auto [place, is_new] = totals_.try_emplace(key(o));
      if (const auto both = is_new ? both_ways(o, flows) : std::nullopt) {
        for (const Observation* there : both->there->observations) {
          const int year = there->year;
          if (ExactValue sum = both->total(year); sum.defined()) place->second.emplace(year, sum);
        }
      }
    }
    for (const Observation& o : dataset.observations)
      if (is_both_ways(o, Indicator::two_way) && o.figure)
        totals_.at(key(o)).try_emplace(o.year, value_of(o));
  }

  const Totals& around(const Observation& two_way) const { return totals_.at(key(two_way)); }

 private:
  static FlowName key(const Observation& o) {
    const auto& [first, last] = std::minmax(o.exporter, o.importer);
    return {first, last, o.item};
  }

  std::map<FlowName, Totals> totals_;
};

/// More than ten times the other; exact.
bool far_above(const Decimal& a, const Decimal& b) { return a > b.scaled(1); }

/// How a total stands out between two known ones, if it does.
enum class Outlier { no, below, above };

Outlier outlier(const Decimal& stated, const Decimal& earlier, const Decimal& later) {
  if (stated.sign() <= 0 || earlier.sign() < 0 || later.sign() < 0) return Outlier::no;
  if (far_above(earlier, stated) && far_above(later, stated)) return Outlier::below;
  const bool known_some = earlier.sign() > 0 || later.sign() > 0;
  return known_some && far_above(stated, earlier) && far_above(stated, later) ? Outlier::above
                                                                              : Outlier::no;
}

/// Warns of a two-way total far below or far above the known years around it.
void warn_of_outlier(const Observation& two_way, const Totals& known, std::vector<Check>& checks) {
  const auto after = known.upper_bound(two_way.year);
  auto before = known.lower_bound(two_way.year);
  if (before == known.begin() || after == known.end()) return;
  --before;
  const auto& [first_year, earlier] = *before;
  const auto& [last_year, later] = *after;
  const Decimal stated = two_way.figure->value();
  const Outlier found = outlier(stated, earlier.value, later.value);
  if (found == Outlier::no) return;
  const auto times = [&](const ExactValue& other) {
    const double factor = other.value.to_double() / stated.to_double();
    return fixed(found == Outlier::below ? factor : 1 / factor, 1);
  };
  Check check = check_of(two_way, "plausibility", CheckKind::warning);
  const auto in_unit = [&](const ExactValue& value) {
    return with_unit(readable(value, check.power).value, check.unit);
  };
  check.recomputed =
      implied_value(earlier, later, last_year - first_year, two_way.year - first_year);
  check.explanation = formatted(
      "{} is {} and {} times {} the two-way trade of the known years around it, {} in {} and {} in "
      "{}: probably another quantity or a slip; steady growth between them gives the value "
      "recomputed here",
      described(two_way), times(earlier), times(later), found == Outlier::below ? "below" : "above",
      in_unit(earlier), first_year, in_unit(later), last_year);
  checks.push_back(std::move(check));
}

/// The years of the flows to partners, by exporter and item.
using YearsToPartners = std::map<std::pair<std::string_view, std::string_view>, std::set<int>>;

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
    Check check = check_of(*observation, "years", CheckKind::warning);
    check.recomputed = Estimate::undefined("the years differ");
    check.explanation =
        formatted("the total is of {}, the latest flow to a partner of {}: a share would mix years",
                  observation->year, *years.rbegin());
    checks.push_back(std::move(check));
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
  const FlowsByName names = by_name(all);
  for (const Observation& observation : dataset.observations) {
    const bool total = is_both_ways(observation, Indicator::two_way);
    if (!total && !is_both_ways(observation, Indicator::balance)) continue;
    if (const auto both = both_ways(observation, names))
      (total ? check_two_way : check_balance)(observation, *both, checks);
  }
}

void check_plausibility(const Dataset& dataset, std::vector<Check>& checks) {
  const std::vector<Flow> all = flows(dataset);
  const KnownTotals known(dataset, by_name(all));
  for (const Observation& observation : dataset.observations)
    if (is_both_ways(observation, Indicator::two_way) && observation.figure)
      warn_of_outlier(observation, known.around(observation), checks);
  const YearsToPartners to_partners = years_to_partners(all);
  for (const Flow& flow : all) warn_of_mixed_years(flow, to_partners, checks);
}

}  // namespace tradestat
