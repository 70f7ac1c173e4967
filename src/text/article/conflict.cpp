#include <algorithm>
#include <array>
#include <numeric>

#include "base/format.hpp"
#include "text/article/statements.hpp"
#include "text/number_kind.hpp"
#include "text/subject/vocabulary.hpp"
#include "tradestat/country.hpp"

namespace tradestat::text {
namespace {

constexpr std::string_view world = "W00";

/// A union or a region, whose trade is that of its members.
bool is_region(const std::string& area) {
  return area != world && country_by_alpha3(area) == nullptr;
}

/// A country is known, and is another one.
bool differs(const std::string& said, const std::string& stated) {
  if (said.empty() || stated.empty() || said == stated) return false;
  return !is_region(said) && !is_region(stated);
}

bool is_of(const std::string& said, const About& about) {
  return !differs(said, about.exporter) || !differs(said, about.importer);
}

/// Both sides that are said, or of the sentence before only one of them, must be in the record.
bool other_sides(const TextSubject& subject, const About& about) {
  const bool exporter = !is_of(subject.exporter, about);
  const bool importer = !is_of(subject.importer, about);
  return subject.carried ? exporter && importer : exporter || importer;
}

bool is_balance(TextMeasure measure) {
  return measure == TextMeasure::surplus || measure == TextMeasure::deficit ||
         measure == TextMeasure::balance;
}

bool is_flow(TextMeasure measure) {
  return measure == TextMeasure::exports || measure == TextMeasure::imports;
}

/// "imports of POL from NOR", as far as it is said.
std::string in_words(const TextSubject& subject) {
  const bool imports = subject.measure == TextMeasure::imports;
  const std::string& whose = imports ? subject.importer : subject.exporter;
  const std::string& other = imports ? subject.exporter : subject.importer;
  const bool between = subject.measure == TextMeasure::two_way;
  std::string text = between ? "trade" : to_string(subject.measure);
  if (text.empty()) text = "a figure";
  if (!whose.empty()) text += (between ? " between " : " of ") + whose;
  if (!other.empty())
    text += (imports                       ? " from "
             : between                     ? " and "
             : is_balance(subject.measure) ? " with "
                                           : " to ") +
            other;
  if (whose.empty() && other.empty() && !subject.country.empty()) text += " of " + subject.country;
  return text;
}

bool differ_in_one_digit(int a, int b) {
  const std::string x = formatted("{:04}", a);
  const std::string y = formatted("{:04}", b);
  return std::inner_product(x.begin(), x.end(), y.begin(), 0, std::plus<>(),
                            std::not_equal_to<>()) == 1;
}

std::optional<std::string> other_time(const About& about, const TextSubject& subject) {
  if (about.years.empty()) return std::nullopt;
  if (subject.part_of_year && !about.part) return "a part of a year";
  if (subject.before && *about.years.rbegin() >= *subject.before && about.years.size() == 1)
    return formatted("a year before {}", *subject.before);
  if (!subject.year || !subject.year_is_said || about.years.contains(*subject.year))
    return std::nullopt;
  // 1445 may be of another calendar; 3021 is 2021 with a slip.
  const bool far = *subject.year < first_year || *subject.year > last_year;
  const auto slip = [&](int year) { return differ_in_one_digit(year, *subject.year); };
  if (far && std::ranges::none_of(about.years, slip)) return std::nullopt;
  return formatted("{:04}", *subject.year);
}

/// Items are related where one is a part of the other.
bool related(std::string_view a, std::string_view b) {
  return a.starts_with(b) || b.starts_with(a);
}

std::optional<std::string> other_item(const About& about, const TextSubject& subject) {
  if (about.item.empty() || subject.items.empty()) return std::nullopt;
  const auto fits = [&](const std::string& item) {
    if (about.item == "TOTAL") return subject.items_bound ? item == "TOTAL" : !names_service(item);
    if (about.item == "S" && subject.items_bound) return item == "S";
    if (item == "S" && subject.goods_bound) return false;
    return item == "TOTAL" ? !names_service(about.item) && !subject.goods_bound
                           : related(about.item, item);
  };
  if (std::ranges::any_of(subject.items, fits)) return std::nullopt;
  return "item " + joined(subject.items, " or ");
}

bool other_flow(const About& about, const TextSubject& subject) {
  const bool directed = is_flow(subject.measure);
  if (!subject.country.empty() && subject.exporter.empty() && subject.importer.empty()) {
    if (about.importer == world) return differs(subject.country, about.exporter);
    if (about.exporter == world) return differs(subject.country, about.importer);
    return !is_of(subject.country, about);
  }
  if (subject.carried || !directed) {
    if (about.amount && !subject.carried && subject.measure != TextMeasure::none) return true;
    if (about.importer == world || about.exporter == world) return false;
    return other_sides(subject, about);
  }
  // "Imports reached": they are nobody's exports to the World.
  if (about.importer == world && subject.measure == TextMeasure::imports &&
      subject.exporter.empty())
    return true;
  if (about.exporter == world && subject.measure == TextMeasure::exports &&
      subject.importer.empty())
    return true;
  return differs(subject.exporter, about.exporter) || differs(subject.importer, about.importer);
}

bool other_two_way(const About& about, const TextSubject& subject) {
  if (about.amount && !subject.carried && subject.measure != TextMeasure::none &&
      subject.measure != TextMeasure::two_way)
    return true;
  return other_sides(subject, about);
}

bool other_balance(const About& about, const TextSubject& subject) {
  if (about.amount && !subject.carried && is_flow(subject.measure)) return true;
  const bool with_world = about.importer == world || about.exporter == world;
  const std::string& owner = about.exporter == world ? about.importer : about.exporter;
  if (with_world && !subject.importer.empty() && subject.importer != world &&
      subject.importer != owner && !subject.carried)
    return true;
  if (with_world ? differs(subject.exporter, owner) : other_sides(subject, about)) return true;
  if (subject.measure != TextMeasure::surplus && subject.measure != TextMeasure::deficit)
    return false;
  int sign = about.sign;
  if (about.exporter == world) sign = -sign;
  if (!with_world) {
    if (subject.exporter.empty() && subject.importer.empty()) return false;
    const bool of_importer = subject.exporter.empty() ? subject.importer == about.exporter
                                                      : subject.exporter == about.importer;
    if (of_importer) sign = -sign;
  }
  return subject.measure == TextMeasure::surplus ? sign < 0 : sign > 0;
}

bool other_rank(const About& about, const TextSubject& subject, TextMeasure stated) {
  return (subject.measure != TextMeasure::none && subject.measure != stated) ||
         differs(subject.country, about.exporter);
}

/// A side of a flow, which of trade with the World need not be said.
bool says(const std::string& said, const std::string& stated) {
  return said == stated || (stated == world && said.empty());
}

bool says_item(const About& about, const TextSubject& subject) {
  if (subject.items.empty()) return about.item == "TOTAL";
  return std::ranges::find(subject.items, about.item) != subject.items.end();
}

}  // namespace

Agreement agreement(const About& about, const TextSubject& subject) {
  if (conflict(about, subject)) return Agreement::none;
  const bool year = subject.year && about.years.contains(*subject.year);
  const auto names = [&](const std::string& country) {
    return !country.empty() && country != world &&
           (country == subject.exporter || country == subject.importer ||
            country == subject.country);
  };
  if (year && !subject.part_of_year && !about.part && about.kind == About::Kind::flow &&
      is_flow(subject.measure) && says(subject.exporter, about.exporter) &&
      says(subject.importer, about.importer) && says_item(about, subject))
    return Agreement::full;
  return year || names(about.exporter) || names(about.importer) ? Agreement::some : Agreement::none;
}

std::optional<std::string> conflict(const About& about, const TextSubject& subject) {
  if (auto time = other_time(about, subject)) return time;
  if (subject.turned) return "a change the other way";
  const auto rank = [&](TextMeasure stated) {
    return other_rank(about, subject, stated) ? std::optional(in_words(subject)) : std::nullopt;
  };
  bool other = false;
  switch (about.kind) {
    case About::Kind::flow: other = other_flow(about, subject); break;
    case About::Kind::two_way: other = other_two_way(about, subject); break;
    case About::Kind::balance: other = other_balance(about, subject); break;
    case About::Kind::total_exports_rank: return rank(TextMeasure::total_exports_rank);
    case About::Kind::eci: return rank(TextMeasure::eci);
    case About::Kind::eci_rank: return rank(TextMeasure::eci_rank);
    case About::Kind::other: return std::nullopt;
  }
  if (other) return in_words(subject);
  return other_item(about, subject);
}

}  // namespace tradestat::text
