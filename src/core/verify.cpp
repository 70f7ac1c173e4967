#include "tradestat/verify.hpp"

#include <string_view>
#include <unordered_map>

#include "core/identities.hpp"
#include "core/words.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

using ById = std::unordered_map<std::string_view, const Observation*>;

/// Why a growth rate between two observations makes no sense; empty where it does.
std::string mismatch(const Observation& start, const Observation& end) {
  if (start.indicator != end.indicator || start.ref_area != end.ref_area ||
      start.counterpart_area != end.counterpart_area || start.commodity != end.commodity)
    return start.id + " and " + end.id + " are different flows";
  if (start.unit_measure != end.unit_measure) return "the inputs are in different units";
  return {};
}

/// Judges the claim from its two inputs.
void derive(Check& check, const Claim& claim, const Observation& start, const Observation& end) {
  const int years = end.time_period - start.time_period;
  const auto rate = [&](Zeros zeros) {
    return cagr(quantity_of(start, zeros), quantity_of(end, zeros), years);
  };
  const std::string reason = mismatch(start, end);
  check.recomputed = reason.empty() ? rate(Zeros::significant) : Estimate::undefined(reason);
  check.explanation = "growth a year from " + described(start) + " to " + described(end);
  if (!check.recomputed.defined()) {
    check.explanation += ": " + check.recomputed.reason;
    return;
  }
  const Estimate wide = rate(Zeros::padding);
  check.verdict = judge(check.recomputed, wide, claim.figure);
  check.explanation += " is " + recomputed_text(check.recomputed, claim.figure, check.unit) +
                       "; the stated " + with_unit(claim.stated, check.unit) + " (" +
                       lines(claim.places) + ") stands for " + stated_range(claim.figure) +
                       verdict_text(*check.verdict, wide, claim.figure, check.unit);
}

Check check_claim(const ById& observations, const Claim& claim) {
  Check check{.id = claim.id,
              .kind = CheckKind::claim,
              .stated = claim.stated,
              .unit = unit_name(claim.unit_measure, claim.figure),
              .power = claim.figure.unit_mult,
              .recomputed = Estimate::undefined("an input is missing"),
              .verdict = Verdict::not_derivable,
              .explanation = "an input is missing"};
  if (claim.inputs.size() != 2) return check;
  const auto start = observations.find(claim.inputs[0]);
  const auto end = observations.find(claim.inputs[1]);
  if (start != observations.end() && end != observations.end())
    derive(check, claim, *start->second, *end->second);
  return check;
}

}  // namespace

const char* to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::entailed: return "entailed";
    case Verdict::consistent: return "consistent";
    case Verdict::inconsistent: return "inconsistent";
    case Verdict::not_derivable: return "not_derivable";
  }
  return "";
}

const char* to_string(CheckKind kind) {
  switch (kind) {
    case CheckKind::claim: return "claim";
    case CheckKind::identity: return "identity";
    case CheckKind::warning: return "warning";
  }
  return "";
}

std::vector<Check> verify(const Dataset& dataset) {
  std::vector<Check> checks;
  ById observations;
  if (!dataset.claims.empty())
    for (const Observation& o : dataset.observations) observations.try_emplace(o.id, &o);
  for (const Claim& claim : dataset.claims) checks.push_back(check_claim(observations, claim));
  check_identities(dataset, checks);
  check_plausibility(dataset, checks);
  return checks;
}

}  // namespace tradestat
