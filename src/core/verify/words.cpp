#include "core/verify/words.hpp"

#include <cmath>

#include "core/number/format.hpp"
#include "core/verify/judge.hpp"

namespace tradestat {
std::string with_unit(const std::string& number, std::string_view unit) {
  if (unit == "percent") return number + " %";
  if (unit == "rank") return "rank " + number;
  return unit.empty() ? number : number + " " + std::string(unit);
}

std::string lines(const std::vector<SourceLine>& places) {
  std::string text = places.size() == 1 ? "line " : "lines ";
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0) text += i + 1 == places.size() ? " and " : ", ";
    text += std::to_string(places[i].line);
  }
  return text;
}

std::string described(const Observation& observation) {
  if (!observation.figure) return observation.id + " (no value, " + lines(observation.places) + ")";
  const Figure& figure = *observation.figure;
  const std::string hedge = to_string(figure.hedge);
  return (hedge.empty() ? "" : hedge + " ") +
         with_unit(observation.stated, unit_name(observation.unit, figure.unit_mult)) + " in " +
         std::to_string(observation.year) + " (" + lines(observation.places) + ")";
}

std::string described(const Claim& claim) {
  const std::string hedge = to_string(claim.figure.hedge);
  return (hedge.empty() ? "" : hedge + " ") + with_unit(claim.stated, unit_name(claim)) + " (" +
         lines(claim.places) + ")";
}

std::string described(const Named& figure) {
  return figure.claim != nullptr ? described(*figure.claim) : described(*figure.observation);
}

std::string stated_range(const Figure& figure) {
  const Estimate as_estimate(ExactValue::of(figure));
  return readable(as_estimate, figure.unit_mult).range;
}

std::string recomputed_text(const Estimate& estimate, const Figure& figure, std::string_view unit) {
  const Readable text = readable(estimate, figure.unit_mult);
  return with_unit(text.value, unit) +
         (text.range.empty() ? "" : ", the digits allow " + text.range);
}

std::string gap_text(const Estimate& wide, const Figure& stated, std::string_view unit) {
  if (contradictory(wide)) return "the inputs themselves exclude each other";
  const Interval range = stated.interval(Zeros::padding);
  const int to_lower = range.lower.infinite ? 1 : wide.upper.compare(range.lower.value);
  const bool below = to_lower <= 0;
  if (to_lower == 0 || (!below && wide.lower.compare(range.upper.value) == 0))
    return "it touches what the inputs allow, a gap of 0, at an end that does not belong to both";
  const double distance = below ? range.lower.value.to_double() - wide.upper.to_double()
                                : wide.lower.to_double() - range.upper.value.to_double();
  const double shown = distance / std::pow(10.0, stated.unit_mult);
  const int decimals = stated.exact ? 0 : stated.stated.decimals() + 2;
  const double least = std::pow(10.0, -decimals);
  const std::string counted_in = unit == "percent" ? "percentage points"
                                 : unit == "rank"  ? (shown == 1 ? "place" : "places")
                                                   : std::string(unit);
  return "it lies " +
         (shown < least / 2 ? "less than " + fixed(least, decimals) : fixed(shown, decimals)) +
         " " + counted_in + (below ? " above" : " below") + " all that the inputs allow";
}

std::string verdict_text(Verdict verdict, const Estimate& narrow, const Estimate& wide,
                         const Figure& stated, std::string_view unit) {
  switch (verdict) {
    case Verdict::entailed: return "; every value in between rounds to it";
    case Verdict::consistent:
      return only_of_padding(narrow, stated)
                 ? "; none in between rounds to it, but some values do where trailing zeros only "
                   "give the magnitude"
                 : "; some of the values in between round to it";
    case Verdict::inconsistent:
      return "; " + gap_text(wide, stated, unit) +
             (contradictory(wide) ? "" : "; " + admissible(wide, stated) + " would do");
    case Verdict::not_derivable: break;
  }
  return "";
}

}  // namespace tradestat
