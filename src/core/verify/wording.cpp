#include "core/verify/wording.hpp"

#include <cmath>
#include <span>

#include "base/format.hpp"
#include "core/number/readable.hpp"
#include "core/verify/overlap.hpp"

namespace tradestat {
namespace {

std::string hedged(const Figure& figure, const std::string& stated, std::string_view unit) {
  const std::string text = with_unit(stated, unit);
  return figure.hedge == Hedge::none ? text : formatted("{} {}", to_string(figure.hedge), text);
}

/// What a distance from a figure is counted in.
std::string_view distance_unit(std::string_view unit, double distance) {
  if (unit == "percent") return "percentage points";
  if (unit == "rank") return distance == 1 ? "place" : "places";
  return unit;
}

}  // namespace

std::string with_unit(const std::string& number, std::string_view unit) {
  if (unit == "percent") return formatted("{} %", number);
  if (unit == "rank") return formatted("rank {}", number);
  return unit.empty() ? number : formatted("{} {}", number, unit);
}

std::string lines(const std::vector<SourceLine>& places) {
  const auto number = [](const SourceLine& place) { return std::to_string(place.line); };
  if (places.size() < 2) return formatted("line {}", joined(places, "", number));
  const auto before_last = std::span(places).first(places.size() - 1);
  return formatted("lines {} and {}", joined(before_last, ", ", number), places.back().line);
}

std::string described(const Observation& o) {
  if (!o.figure) return formatted("{} (no value, {})", o.id, lines(o.places));
  return formatted("{} in {} ({})",
                   hedged(*o.figure, o.stated, unit_name(o.unit, o.figure->unit_mult)),
                   to_string(period_of(o)), lines(o.places));
}

std::string described(const Claim& claim) {
  return formatted("{} ({})", hedged(claim.figure, claim.stated, unit_name(claim)),
                   lines(claim.places));
}

std::string described(const FigureRef& figure) {
  return figure.claim != nullptr ? described(*figure.claim) : described(*figure.observation);
}

std::string stated_range(const Figure& figure) {
  return readable(ExactValue::of(figure), figure.unit_mult).range;
}

std::string recomputed_text(const Estimate& estimate, int power, std::string_view unit) {
  const Readable text = readable(estimate, power);
  const std::string value = with_unit(text.value, unit);
  return text.range.empty() ? value : formatted("{}, the digits allow {}", value, text.range);
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
  const bool tiny = shown < least / 2;
  return formatted("it lies {}{} {} {} all that the inputs allow", tiny ? "less than " : "",
                   fixed(tiny ? least : shown, decimals), distance_unit(unit, shown),
                   below ? "above" : "below");
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
    case Verdict::inconsistent: {
      const std::string gap = gap_text(wide, stated, unit);
      return contradictory(wide) ? formatted("; {}", gap)
                                 : formatted("; {}; {} would do", gap, admissible(wide, stated));
    }
    case Verdict::not_derivable: break;
  }
  return "";
}

}  // namespace tradestat
