#include "tradestat/verify.hpp"

#include <utility>

#include "core/verify/conventions.hpp"
#include "core/verify/derivation.hpp"
#include "core/verify/identities.hpp"
#include "core/verify/words.hpp"

namespace tradestat {
namespace {

std::string meaning(const Figure& figure) {
  const std::string range = stated_range(figure);
  return range.empty() ? " is exact" : " stands for " + range;
}

Check check_claim(const Derivation& derivation) {
  const Claim& claim = *derivation.claim;
  Check check{.id = claim.id,
              .kind = CheckKind::claim,
              .stated = claim.stated,
              .unit = unit_name(claim),
              .power = claim.figure.unit_mult,
              .recomputed = derivation.recompute(Zeros::significant),
              .verdict = Verdict::not_derivable,
              .explanation = derivation.words(),
              .places = claim.places,
              .position = claim.position};
  if (!check.recomputed.defined()) {
    check.explanation += ": " + check.recomputed.reason;
    return check;
  }
  const Estimate wide = derivation.recompute(Zeros::padding);
  check.verdict = judge(check.recomputed, wide, claim.figure);
  check.explanation +=
      " is " + recomputed_text(check.recomputed, claim.figure, check.unit) + "; the stated " +
      with_unit(claim.stated, check.unit) + " (" + lines(claim.places) + ")" +
      meaning(claim.figure) +
      verdict_text(*check.verdict, check.recomputed, wide, claim.figure, check.unit);
  if (check.verdict == Verdict::inconsistent) {
    const std::string convention = fitting_convention(derivation);
    if (!convention.empty()) check.explanation += "; what fits is " + convention;
  }
  return check;
}

std::vector<Check> all_checks(const Dataset& dataset) {
  std::vector<Check> checks;
  if (!dataset.claims.empty()) {
    const Derivations derivations(dataset);
    for (const Claim& claim : dataset.claims) checks.push_back(check_claim(derivations.of(claim)));
  }
  check_identities(dataset, checks);
  check_plausibility(dataset, checks);
  return checks;
}

template <class Function>
Dataset with_roundings(Dataset dataset, const Function& change) {
  const auto change_places = [&](std::vector<SourceLine>& places) {
    for (SourceLine& place : places)
      if (place.figure) change(place.figure->rounding);
  };
  for (Observation& observation : dataset.observations) {
    if (observation.figure) change(observation.figure->rounding);
    change_places(observation.places);
  }
  for (Claim& claim : dataset.claims) {
    change(claim.figure.rounding);
    change_places(claim.places);
  }
  return dataset;
}

/// Marks the verdicts that change where each half is rounded the other way.
void mark_borderline(const Dataset& dataset, std::vector<Check>& checks) {
  const std::vector<Check> others = all_checks(with_roundings(dataset, [](Rounding& rounding) {
    if (rounding == Rounding::half_away) {
      rounding = Rounding::half_even;
    } else if (rounding == Rounding::half_even) {
      rounding = Rounding::half_away;
    }
  }));
  for (std::size_t i = 0; i < checks.size(); ++i) {
    Check& check = checks[i];
    check.borderline = check.verdict != others[i].verdict;
    if (check.borderline)
      check.explanation += std::string("; borderline: with halves rounded the other way it is ") +
                           to_string(*others[i].verdict);
  }
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
  std::vector<Check> checks = all_checks(dataset);
  mark_borderline(dataset, checks);
  return checks;
}

Dataset rounded_as(Dataset dataset, Rounding rounding) {
  return with_roundings(std::move(dataset), [rounding](Rounding& changed) { changed = rounding; });
}

}  // namespace tradestat
