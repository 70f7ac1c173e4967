#include "tradestat/verify.hpp"

#include <utility>

#include "base/format.hpp"
#include "core/verify/conventions.hpp"
#include "core/verify/derivation.hpp"
#include "core/verify/identities.hpp"
#include "core/verify/overlap.hpp"
#include "core/verify/wording.hpp"

namespace tradestat {
namespace {

std::string meaning(const Figure& figure) {
  const std::string range = stated_range(figure);
  return range.empty() ? "is exact" : formatted("stands for {}", range);
}

Check check_claim(const Derivation& derivation) {
  const Claim& claim = *derivation.claim;
  Check check{.id = claim.id,
              .kind = CheckKind::claim,
              .stated = claim.stated,
              .unit = unit_name(claim),
              .power = claim.figure.unit_mult,
              .allowed = ExactValue::of(claim.figure),
              .recomputed = derivation.recompute(Zeros::significant),
              .verdict = Verdict::not_derivable,
              .explanation = derivation.in_words(),
              .places = claim.places,
              .position = claim.position};
  if (!check.recomputed.defined()) {
    check.explanation += formatted(": {}", check.recomputed.reason);
    return check;
  }
  const Estimate wide = derivation.recompute(Zeros::padding);
  check.verdict = judge(check.recomputed, wide, claim.figure);
  check.of_zeros =
      check.verdict == Verdict::consistent && only_of_padding(check.recomputed, claim.figure);
  check.explanation += formatted(
      " is {}; the stated {} ({}) {}{}", recomputed_text(check.recomputed, check.power, check.unit),
      with_unit(claim.stated, check.unit), lines(claim.places), meaning(claim.figure),
      verdict_text(*check.verdict, check.recomputed, wide, claim.figure, check.unit));
  if (check.verdict == Verdict::inconsistent) {
    const std::string convention = fitting_convention(derivation);
    if (!convention.empty()) check.explanation += formatted("; what fits is {}", convention);
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
      check.explanation += formatted("; borderline: with halves rounded the other way it is {}",
                                     to_string(*others[i].verdict));
  }
}

}  // namespace

std::vector<Check> verify(const Dataset& dataset) {
  std::vector<Check> checks = all_checks(dataset);
  mark_borderline(dataset, checks);
  return checks;
}

Dataset rounded_as(Dataset dataset, Rounding rounding) {
  return with_roundings(std::move(dataset), [rounding](Rounding& changed) { changed = rounding; });
}

}  // namespace tradestat
