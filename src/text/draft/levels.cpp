#include "text/draft/levels.hpp"

#include <algorithm>
#include <utility>

#include "base/format.hpp"
#include "base/text.hpp"
#include "text/subject/vocabulary.hpp"

namespace tradestat::text {
namespace {

constexpr int of_percent = -2;

/// The item: goods and services together where none is said, undecided where it may be several.
void put_item(const TextSubject& subject, Observation& result) {
  result.classification = "_X";
  result.item = subject.items.empty() ? "TOTAL" : subject.items.front();
  if (subject.items.empty()) return;
  result.classification = std::ranges::all_of(subject.items, names_service) ? "EB10S" : "HS";
  if (subject.items.size() > 1) result.item.clear();
}

/// Trade with nobody named is with the World, unless the sentence goes on from another.
void put_sides(const TextSubject& subject, Observation& result) {
  result.exporter = subject.exporter;
  result.importer = subject.importer;
  if (subject.carried || !subject.country.empty()) return;
  const bool imports = result.indicator == Indicator::imports || result.of == Indicator::imports;
  const bool one_side =
      is_flow(result.of.value_or(result.indicator)) || result.indicator == Indicator::balance;
  std::string& whose = imports ? result.importer : result.exporter;
  std::string& other = imports ? result.exporter : result.importer;
  if (one_side && !whose.empty() && other.empty()) other = "W00";
}

void put_year(const TextSubject& subject, Observation& result) {
  const bool known = subject.year && !subject.part_of_year && !subject.before;
  if (known && *subject.year >= 1500 && *subject.year <= 2500) result.year = *subject.year;
}

std::optional<Indicator> indicator_of(TextMeasure measure) {
  switch (measure) {
    case TextMeasure::exports: return Indicator::exports;
    case TextMeasure::imports: return Indicator::imports;
    case TextMeasure::two_way: return Indicator::two_way;
    case TextMeasure::surplus:
    case TextMeasure::deficit:
    case TextMeasure::balance: return Indicator::balance;
    case TextMeasure::total_exports_rank: return Indicator::total_exports_rank;
    case TextMeasure::eci: return Indicator::eci;
    case TextMeasure::eci_rank: return Indicator::eci_rank;
    case TextMeasure::none: break;
  }
  return std::nullopt;
}

/// What it is counted in; none where that does not go with what it measures.
std::optional<Unit> counted_in(const TextFigure& figure, Indicator indicator) {
  switch (indicator) {
    case Indicator::total_exports_rank:
    case Indicator::eci_rank:
      return figure.unit == TextUnit::rank ? std::optional(Unit::rank) : std::nullopt;
    case Indicator::eci:
      return figure.unit == TextUnit::index ? std::optional(Unit::index) : std::nullopt;
    default: break;
  }
  const auto unit = unit_of(figure.currency);
  return unit && is_money(*unit) ? unit : std::nullopt;
}

/// "rus-prk", without those that are not known and the World.
std::string sides(const Observation& o) {
  std::string text;
  for (const std::string& side : {o.exporter, o.importer})
    if (!side.empty() && side != "W00") text += "-" + lowered(side);
  return text;
}

std::string subject_word(const Observation& o) {
  const bool total = o.exporter == "W00" || o.importer == "W00";
  if (o.indicator == Indicator::growth) return "growth";
  if (!is_flow(o.indicator) || o.item.empty() || o.classification == "_X") {
    std::string word = to_string(o.indicator);
    std::ranges::replace(word, '_', '-');
    return is_flow(o.indicator) && total ? "total-" + word : word;
  }
  if (is_digit(o.item.front())) return "hs" + o.item;
  const std::string_view name = item_name(o.item);
  return lowered(name.substr(0, name.find(' ')));
}

}  // namespace

Figure stated_figure(const TextFigure& figure, bool falls) {
  Figure result = figure.figure;
  if (figure.unit == TextUnit::percent) result.unit_mult += of_percent;
  if (falls && result.stated.sign() > 0) {
    result.stated = -result.stated;
    result.hedge = mirrored(result.hedge);
  }
  return result;
}

std::optional<Observation> level_of(const TextFigure& figure, const TextSubject& subject) {
  const auto indicator = indicator_of(subject.measure);
  if (!indicator || figure.direction != TextDirection::none) return std::nullopt;
  const auto unit = counted_in(figure, *indicator);
  if (!unit || figure.figure.unit_mult < -3 || figure.figure.unit_mult > 15) return std::nullopt;
  Observation result{.indicator = *indicator, .unit = *unit};
  if (is_money(*unit)) {
    put_sides(subject, result);
    put_item(subject, result);
    if (result.indicator == Indicator::imports) result.reported_by = Side::importer;
  } else {
    result.exporter = subject.country.empty() ? subject.exporter : subject.country;
    result.importer = "W00";
    result.classification = "_X";
    result.item = "TOTAL";
  }
  put_year(subject, result);
  result.figure = stated_figure(figure, subject.measure == TextMeasure::deficit);
  result.stated = result.figure->stated.to_string();
  const bool named = !result.exporter.empty() || !subject.importer.empty();
  return named || result.year > 0 ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<Observation> growth_of(const TextFigure& figure, const TextSubject& subject) {
  if (figure.unit != TextUnit::percent || figure.direction == TextDirection::none ||
      (subject.exporter.empty() && subject.importer.empty()))
    return std::nullopt;
  const auto of = indicator_of(subject.measure);
  Observation result{.indicator = Indicator::growth, .unit = Unit::percent};
  if (of && (is_flow(*of) || *of == Indicator::two_way || *of == Indicator::balance))
    result.of = of;
  put_sides(subject, result);
  put_item(subject, result);
  put_year(subject, result);
  if (result.of == Indicator::imports) result.reported_by = Side::importer;
  result.figure = stated_figure(figure, figure.direction == TextDirection::fall);
  result.stated = result.figure->stated.to_string();
  return result;
}

bool is_decided(const Observation& o) {
  return !o.exporter.empty() && !o.importer.empty() && !o.item.empty() && o.year > 0 &&
         (o.indicator != Indicator::growth || o.of);
}

std::string id_of(const Observation& o) {
  return subject_word(o) + sides(o) + (o.year > 0 ? formatted("-{}", o.year) : "");
}

}  // namespace tradestat::text
