#include <algorithm>
#include <optional>

#include "core/number/format.hpp"
#include "core/verify/box.hpp"
#include "core/verify/conventions.hpp"
#include "core/verify/judge.hpp"
#include "core/verify/words.hpp"
#include "tradestat/verify.hpp"

namespace tradestat {
namespace {

std::string stands_for(const Figure& figure, const std::string& unit) {
  const std::string range = stated_range(figure);
  return range.empty() ? ", exactly" : ", stands for " + with_unit(range, unit);
}

std::string input_text(const Named& input) {
  if (const Claim* claim = input.claim)
    return claim->id + ": " + described(*claim) + stands_for(claim->figure, unit_name(*claim));
  const Observation& o = *input.observation;
  return o.id + ": " + described(o) +
         (o.figure ? stands_for(*o.figure, unit_name(o.unit, o.figure->unit_mult)) : "");
}

/// "62.3 %", of sampled points "about 62 %". None and all are said only where
/// the verdict, which is exact, says so too.
std::string share_text(double share, std::size_t inputs, const Check& check, const Figure& stated) {
  if (check.verdict == Verdict::entailed) return "100 %";
  if (check.verdict == Verdict::inconsistent || only_of_padding(check.recomputed, stated))
    return "0 %";
  const int decimals = inputs > 2 ? 0 : 1;
  const double least = inputs > 2 ? 0.01 : 0.001;
  if (share < least) return "less than " + fixed(100 * least, decimals) + " %";
  if (share > 1 - least) return "more than " + fixed(100 * (1 - least), decimals) + " %";
  return (inputs > 2 ? "about " : "") + fixed(share * 100, decimals) + " %";
}

std::string verdict_in_words(const Check& check, const Claim* claim) {
  if (!check.verdict) return "a warning, no verdict";
  if (check.verdict == Verdict::consistent && claim != nullptr &&
      only_of_padding(check.recomputed, claim->figure))
    return "consistent: some values agree where trailing zeros only give the magnitude";
  switch (*check.verdict) {
    case Verdict::entailed: return "entailed: every value that the inputs allow agrees";
    case Verdict::consistent: return "consistent: some of the values that the inputs allow agree";
    case Verdict::inconsistent: return "inconsistent: no value that the inputs allow agrees";
    case Verdict::not_derivable: return "not_derivable: " + check.recomputed.reason;
  }
  return "";
}

Verdict verdict_on(const Dataset& dataset, const std::string& claim) {
  const auto found = std::ranges::find(dataset.claims, claim, &Claim::id);
  const Derivation derivation = Derivations(dataset).of(*found);
  return judge(derivation.recompute(Zeros::significant), derivation.recompute(Zeros::padding),
               found->figure);
}

/// The verdicts under each rounding: "half_away consistent, down inconsistent".
/// Of a claim without those on all others.
std::string under_each_rounding(const Dataset& dataset, const Check& check, bool is_claim) {
  std::string text;
  for (const Rounding rounding :
       {Rounding::half_away, Rounding::half_even, Rounding::down, Rounding::up}) {
    const Dataset rounded = rounded_as(dataset, rounding);
    std::optional<Verdict> verdict;
    if (is_claim) {
      verdict = verdict_on(rounded, check.id);
    } else {
      const auto checks = verify(rounded);
      const auto found = std::ranges::find(checks, check.id, &Check::id);
      if (found != checks.end()) verdict = found->verdict;
    }
    if (!verdict) continue;
    text +=
        (text.empty() ? "" : ", ") + std::string(to_string(rounding)) + " " + to_string(*verdict);
  }
  return text;
}

/// What a claim has to tell beyond other checks, before the verdict.
void add_derivation(const Derivation& derivation, std::vector<Aspect>& aspects) {
  aspects.push_back({"formula", std::string(derivation.rule->definition)});
  if (derivation.rule->common == Common::subject && derivation.reason.empty())
    aspects.back().text += ", over " + std::to_string(derivation.years()) +
                           (derivation.years() == 1 ? " year" : " years");
  for (const Named& input : derivation.inputs) aspects.push_back({"input", input_text(input)});
  const Claim& claim = *derivation.claim;
  aspects.push_back({"stated", described(claim) + stands_for(claim.figure, unit_name(claim))});
}

/// The same, after it.
void add_agreement(const Derivation& derivation, const Check& check, std::vector<Aspect>& aspects) {
  if (const auto share = share_of_box(derivation))
    aspects.push_back({"agreement", share_text(*share, derivation.inputs.size(), check,
                                               derivation.claim->figure) +
                                        " of the inputs' rounding box"});
  if (check.verdict != Verdict::inconsistent) return;
  const Estimate wide = derivation.recompute(Zeros::padding);
  const Figure& stated = derivation.claim->figure;
  aspects.push_back({"gap", gap_text(wide, stated, check.unit)});
  if (!contradictory(wide)) aspects.push_back({"admissible", admissible(wide, stated)});
  const std::string convention = fitting_convention(derivation);
  aspects.push_back({"convention", convention.empty() ? "no other convention fits"
                                                      : "what fits is " + convention});
}

}  // namespace

std::vector<Aspect> explain(const Dataset& dataset, const Check& check) {
  std::vector<Aspect> aspects;
  const auto claim = std::ranges::find(dataset.claims, check.id, &Claim::id);
  const bool is_claim = check.kind == CheckKind::claim && claim != dataset.claims.end();
  Derivation derivation;
  if (is_claim) {
    derivation = Derivations(dataset).of(*claim);
    add_derivation(derivation, aspects);
  } else {
    aspects.push_back({"arithmetic", check.explanation});
    aspects.push_back(
        {"stated", with_unit(check.stated, check.unit) + " (" + lines(check.places) + ")"});
  }
  if (check.recomputed.defined()) {
    const Readable text = readable(check.recomputed, check.power);
    aspects.push_back(
        {"recomputed", with_unit(text.value, check.unit) +
                           (text.range.empty() ? "" : ", the digits allow " + text.range)});
  }
  aspects.push_back({"verdict", verdict_in_words(check, is_claim ? &*claim : nullptr)});
  if (check.verdict) aspects.push_back({"rounding", under_each_rounding(dataset, check, is_claim)});
  if (check.borderline) aspects.push_back({"borderline", "only how a half is rounded decides"});
  if (is_claim) add_agreement(derivation, check, aspects);
  return aspects;
}

}  // namespace tradestat
