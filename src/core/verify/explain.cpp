#include "tradestat/explain.hpp"

#include <algorithm>
#include <optional>

#include "base/format.hpp"
#include "core/number/readable.hpp"
#include "core/verify/agreement.hpp"
#include "core/verify/conventions.hpp"
#include "core/verify/overlap.hpp"
#include "core/verify/wording.hpp"
#include "tradestat/verify.hpp"

namespace tradestat {
namespace {

std::string stands_for(const Figure& figure, const std::string& unit) {
  const std::string range = stated_range(figure);
  return range.empty() ? "exactly" : formatted("stands for {}", with_unit(range, unit));
}

std::string claim_text(const Claim& claim) {
  return formatted("{}, {}", described(claim), stands_for(claim.figure, unit_name(claim)));
}

std::string input_text(const FigureRef& input) {
  if (const Claim* claim = input.claim) return formatted("{}: {}", claim->id, claim_text(*claim));
  const Observation& o = *input.observation;
  if (!o.figure) return formatted("{}: {}", o.id, described(o));
  return formatted("{}: {}, {}", o.id, described(o),
                   stands_for(*o.figure, unit_name(o.unit, o.figure->unit_mult)));
}

/// "62.3 %", of sampled points "about 62 %". "0 %" and "100 %" stand only where
/// the verdict, which is exact, says the same.
std::string share_text(double share, std::size_t inputs, const Check& check, const Figure& stated) {
  if (check.verdict == Verdict::entailed) return "100 %";
  if (check.verdict == Verdict::inconsistent || only_of_padding(check.recomputed, stated))
    return "0 %";
  const bool sampled = inputs > 2;
  const int decimals = sampled ? 0 : 1;
  const double least = sampled ? 0.01 : 0.001;
  if (share < least) return formatted("less than {} %", fixed(100 * least, decimals));
  if (share > 1 - least) return formatted("more than {} %", fixed(100 * (1 - least), decimals));
  return formatted("{}{} %", sampled ? "about " : "", fixed(100 * share, decimals));
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
    case Verdict::not_derivable: return formatted("not_derivable: {}", check.recomputed.reason);
  }
  return "";
}

Verdict verdict_on(const Dataset& dataset, const std::string& claim) {
  const auto found = std::ranges::find(dataset.claims, claim, &Claim::id);
  const Derivation derivation = Derivations(dataset).of(*found);
  return judge(derivation.recompute(Zeros::significant), derivation.recompute(Zeros::padding),
               found->figure);
}

/// The verdict of a check as if all sources rounded in one way; nothing if the
/// check is not made then. Of a claim without those on all others.
std::optional<Verdict> verdict_under(Rounding rounding, const Dataset& dataset, const Check& check,
                                     bool is_claim) {
  const Dataset rounded = rounded_as(dataset, rounding);
  if (is_claim) return verdict_on(rounded, check.id);
  const auto checks = verify(rounded);
  const auto found = std::ranges::find(checks, check.id, &Check::id);
  return found == checks.end() ? std::nullopt : found->verdict;
}

/// "half_away consistent, down inconsistent".
std::string under_each_rounding(const Dataset& dataset, const Check& check, bool is_claim) {
  std::vector<std::string> verdicts;
  for (const Rounding rounding :
       {Rounding::half_away, Rounding::half_even, Rounding::down, Rounding::up})
    if (const auto verdict = verdict_under(rounding, dataset, check, is_claim))
      verdicts.push_back(formatted("{} {}", to_string(rounding), to_string(*verdict)));
  return joined(verdicts);
}

/// What a claim has to tell beyond other checks, before the verdict.
void add_derivation(const Derivation& derivation, std::vector<Aspect>& aspects) {
  aspects.push_back({"formula", std::string(derivation.rule->definition)});
  if (derivation.rule->common == Common::subject && derivation.reason.empty() &&
      derivation.years() > 0)
    aspects.back().text +=
        formatted(", over {}", counted(static_cast<std::size_t>(derivation.years()), "year"));
  for (const FigureRef& input : derivation.inputs) aspects.push_back({"input", input_text(input)});
  aspects.push_back({"stated", claim_text(*derivation.claim)});
}

/// The same, after it.
void add_agreement(const Derivation& derivation, const Check& check, std::vector<Aspect>& aspects) {
  const Figure& stated = derivation.claim->figure;
  if (const auto share = agreement(derivation))
    aspects.push_back(
        {"agreement", formatted("{} of the inputs' rounding box",
                                share_text(*share, derivation.inputs.size(), check, stated))});
  if (check.verdict != Verdict::inconsistent) return;
  const Estimate wide = derivation.recompute(Zeros::padding);
  aspects.push_back({"gap", gap_text(wide, stated, check.unit)});
  if (!contradictory(wide)) aspects.push_back({"admissible", admissible(wide, stated)});
  const std::string convention = fitting_convention(derivation);
  aspects.push_back({"convention", convention.empty() ? "no other convention fits"
                                                      : formatted("what fits is {}", convention)});
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
        {"stated", formatted("{} ({})", with_unit(check.stated, check.unit), lines(check.places))});
  }
  if (check.recomputed.defined())
    aspects.push_back({"recomputed", recomputed_text(check.recomputed, check.power, check.unit)});
  aspects.push_back({"verdict", verdict_in_words(check, is_claim ? &*claim : nullptr)});
  if (check.verdict) aspects.push_back({"rounding", under_each_rounding(dataset, check, is_claim)});
  if (check.borderline) aspects.push_back({"borderline", "only how a half is rounded decides"});
  if (is_claim) add_agreement(derivation, check, aspects);
  return aspects;
}

}  // namespace tradestat
