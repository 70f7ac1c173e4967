#include "answer/say/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <utility>

#include "answer/say/arabic.hpp"
#include "answer/say/english.hpp"
#include "base/text.hpp"
#include "core/number/readable.hpp"
#include "core/trade/classification.hpp"
#include "embedded/item_names.hpp"
#include "text/subject/area_name.hpp"

namespace tradestat::say {
namespace {

constexpr bool in_order(std::span<const Wording> wordings) {
  for (std::size_t i = 0; i < wordings.size(); ++i)
    if (static_cast<std::size_t>(wordings[i].phrase) != i) return false;
  return wordings.size() == static_cast<std::size_t>(Phrase::count);
}
static_assert(in_order(english.wordings) && in_order(arabic.wordings));

constexpr std::size_t most_significant = 5;
/// Of amounts: behind a point, three digits may be a group of thousands.
constexpr std::size_t most_decimals = 2;
constexpr double per_cent = 100;
/// Names of products that are longer say too much.
constexpr std::size_t longest_name = 50;

using Words = std::initializer_list<std::pair<std::string_view, std::string>>;

/// The words with what stands for those in braces.
std::string filled(std::string_view words, Words values) {
  std::string text;
  while (!words.empty()) {
    const std::size_t open = std::min(words.find('{'), words.size());
    text += words.substr(0, open);
    words.remove_prefix(open);
    if (words.empty()) break;
    const std::string_view name = words.substr(1, words.find('}') - 1);
    for (const auto& [known, value] : values)
      if (known == name) text += value;
    words.remove_prefix(name.size() + 2);
  }
  return text;
}

std::string without_groups(std::string digits) {
  std::erase(digits, ',');
  return digits;
}

/// The digits of a value in units of 10^power, without its sign and of at most so many decimals.
std::string digits_of(const Estimate& estimate, int power, std::size_t decimals) {
  const auto shown = [&](std::optional<int> digits) {
    std::string text = without_groups(readable(estimate, power, digits).value);
    if (text.starts_with('-')) text.erase(0, 1);
    return text;
  };
  const std::string all = shown({});
  const std::size_t whole = all.starts_with('0') ? 0 : std::min(all.find('.'), all.size());
  std::string digits =
      shown(static_cast<int>(std::clamp(whole + decimals, std::size_t{1}, most_significant)));
  if (digits == all || digits.find('.') == std::string::npos) return digits;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return digits;
}

/// Both ends of a rate or share in per cent, without signs, the smaller first: once, where its
/// interval leaves it no other.
std::pair<std::string, std::string> percents_of(const Estimate& estimate) {
  double low = std::abs(estimate.lower.to_double()) * per_cent;
  double high = std::abs(estimate.upper.to_double()) * per_cent;
  if (low > high) std::swap(low, high);
  const double tiny = 0.1;
  const double small = 10;
  for (int decimals = high < tiny ? 3 : 1; decimals >= 0; --decimals) {
    std::string digits = without_groups(fixed(low, decimals));
    if (low == high && digits.ends_with(".0")) continue;  // it is whole
    if (digits == without_groups(fixed(high, decimals))) return {digits, digits};
  }
  const int decimals = high < small ? 1 : 0;
  return {without_groups(fixed(low, decimals)), without_groups(fixed(high, decimals))};
}

bool is_bounded(const Estimate& estimate) {
  return estimate.defined() && estimate.lower.infinity() == 0 && estimate.upper.infinity() == 0;
}

/// Whether a whole interval lies above 0 (1), below (-1), or neither.
int sign_of(const Estimate& estimate) {
  if (estimate.lower.compare(Decimal()) > 0) return 1;
  return estimate.upper.compare(Decimal()) < 0 ? -1 : 0;
}

bool is_zero(const Estimate& estimate) {
  return estimate.lower.compare(Decimal()) == 0 && estimate.upper.compare(Decimal()) == 0;
}

/// The name of a code in data/item_names.csv, whose columns are languages; empty where it has none.
std::string_view listed_name(std::string_view code, std::string_view language) {
  std::string_view name;
  int column = 0;
  for_each_part(embedded::item_names, "\n", [&](std::string_view row, int line) {
    const bool is_code = row.starts_with(code) && row.substr(code.size(), 1) == ",";
    if (line > 0 && !is_code) return;
    for_each_part(row, ",", [&](std::string_view field, int number) {
      if (line == 0 && field == language) column = number;
      if (line > 0 && number == column) name = field;
    });
  });
  return name;
}

/// Writes facts in a language.
class Speaker {
 public:
  explicit Speaker(const SpokenLanguage& language) : language_(language) {}

  std::string say(const Fact& fact) const {
    std::string text = whole(fact);
    if (!text.empty()) text.front() = upper(text.front());
    return text;
  }

 private:
  std::string_view words(Phrase phrase) const {
    return language_.wordings[static_cast<std::size_t>(phrase)].words;
  }

  std::string whole(const Fact& fact) const {
    switch (fact.topic) {
      case Topic::value: return with_values(Phrase::value, fact);
      case Topic::growth: return growth(fact);
      case Topic::balance: return balance(fact);
      case Topic::balance_before: return balance_before(fact);
      case Topic::two_way: return with_values(Phrase::two_way, fact);
      case Topic::services:
        return with_values(fact.values.size() > 1 ? Phrase::services_of : Phrase::value, fact);
      case Topic::products: return several(Phrase::product, Phrase::products, fact);
      case Topic::partners:
        return fact.direction == Direction::imports
                   ? several(Phrase::source, Phrase::sources, fact)
                   : several(Phrase::market, Phrase::markets, fact);
      case Topic::rank: return with_values(Phrase::rank, fact);
      case Topic::complexity: return with_values(Phrase::complexity, fact);
      case Topic::complexity_rank: return with_values(Phrase::complexity_rank, fact);
      case Topic::no_complexity: return with_values(Phrase::no_complexity, fact);
      case Topic::status: return with_values(Phrase::status, fact);
      case Topic::mirror: return with_values(of_both(Phrase::mirror, fact), fact);
      case Topic::valuation: return with_values(Phrase::valuation, fact);
      case Topic::series_break: return with_values(Phrase::series_break, fact);
      case Topic::years_missing:
        return with_values(fact.years.size() == 1   ? Phrase::year_missing
                           : fact.years.size() == 2 ? Phrase::two_years_missing
                                                    : Phrase::years_missing,
                           fact);
      case Topic::sum_of_partners: return with_values(Phrase::sum_of_partners, fact);
      case Topic::sum_of_products: return with_values(Phrase::sum_of_products, fact);
    }
    return {};
  }

  std::string growth(const Fact& fact) const {
    const Estimate& rate = fact.find(Role::rate)->estimate;
    if (!is_bounded(rate)) return with_values(Phrase::levels, fact);
    if (is_zero(rate)) return with_values(Phrase::unchanged, fact);
    const int sign = sign_of(rate);
    return with_values(sign > 0 ? Phrase::grew : sign < 0 ? Phrase::fell : Phrase::unclear, fact);
  }

  /// The phrase, or the one behind it, which is of trade with one partner.
  static Phrase of_both(Phrase alone, const Fact& fact) {
    return static_cast<Phrase>(static_cast<int>(alone) + (fact.partner == "W00" ? 0 : 1));
  }

  std::string balance(const Fact& fact) const {
    const Estimate& value = fact.values.front().estimate;
    const int sign = sign_of(value);
    const Phrase phrase = sign > 0         ? Phrase::surplus
                          : sign < 0       ? Phrase::deficit
                          : is_zero(value) ? Phrase::balanced
                                           : Phrase::unsure_balance;
    return with_values(of_both(phrase, fact), fact);
  }

  /// Nothing where rounding leaves open which side it was on, then or now.
  std::string balance_before(const Fact& fact) const {
    const int now = sign_of(fact.find(Role::value)->estimate);
    const int before = sign_of(fact.find(Role::before)->estimate);
    if (now == 0 || before == 0) return {};
    const Phrase phrase = now == before
                              ? (now > 0 ? Phrase::surplus_too : Phrase::deficit_too)
                              : (before > 0 ? Phrase::turned_surplus : Phrase::turned_deficit);
    return with_values(of_both(phrase, fact), fact);
  }

  std::string several(Phrase one, Phrase more, const Fact& fact) const {
    return with_values(fact.values.size() == 1 ? one : more, fact);
  }

  /// The words of a phrase with all that the fact has for them.
  std::string with_values(Phrase phrase, const Fact& fact) const {
    const auto& [kind, of, in] = language_.goods[static_cast<std::size_t>(fact.of)];
    const auto text_of = [&](Role role) {
      const Value* const found = fact.find(role);
      return found == nullptr ? std::string() : amount(*found);
    };
    const bool several_years = fact.year - fact.since > 1;
    const bool ranked = !fact.values.empty() && fact.values.front().unit == Unit::rank;
    return filled(words(phrase), {{"trade", trade(fact)},
                                  {"country", area(fact.country)},
                                  {"partner", area(fact.partner)},
                                  {"whose", whose(fact.country)},
                                  {"kind", std::string(kind)},
                                  {"of", std::string(of)},
                                  {"in", std::string(in)},
                                  {"value", ranked ? "" : text_of(Role::value)},
                                  {"before", text_of(Role::before)},
                                  {"rate", text_of(Role::rate)},
                                  {"a_year", several_years ? std::string(language_.a_year) : ""},
                                  {"ordinal", ranked ? ordinal(fact.values.front()) : ""},
                                  {"since", std::to_string(fact.since)},
                                  {"year", std::to_string(fact.year)},
                                  {"list", list(fact)},
                                  {"known", fact.partial ? std::string(language_.known) : ""},
                                  {"status", status(fact)},
                                  {"text", fact.text},
                                  {"count", std::to_string(fact.count)}});
  }

  /// "Russia's exports of goods to North Korea".
  std::string trade(const Fact& fact) const {
    const Phrase alone = !fact.direction                        ? Phrase::both
                         : fact.direction == Direction::exports ? Phrase::exports
                                                                : Phrase::imports;
    const auto& [kind, of, in] = language_.goods[static_cast<std::size_t>(fact.of)];
    return filled(words(of_both(alone, fact)), {{"whose", whose(fact.country)},
                                                {"country", area(fact.country)},
                                                {"partner", area(fact.partner)},
                                                {"kind", std::string(kind)},
                                                {"of", std::string(of)},
                                                {"in", std::string(in)}});
  }

  std::string area(const std::string& alpha3) const {
    const std::string_view known = text::area_name(alpha3, language_.code);
    const std::string name(known.empty() ? alpha3 : known);
    const bool with_the = std::ranges::find(language_.with_the, alpha3) != language_.with_the.end();
    return with_the ? std::string(language_.the) + name : name;
  }

  std::string whose(const std::string& alpha3) const {
    const std::string name = area(alpha3);
    return name + std::string(name.ends_with('s') ? language_.whose_behind_s : language_.whose);
  }

  /// A value with what it is counted in.
  std::string amount(const Value& value) const {
    if (!value.estimate.defined()) return {};
    const bool negative = value.estimate.value.compare(Decimal()) < 0;
    // A deficit is told without its sign.
    const Hedge word = negative && value.unit == Unit::usd ? mirrored(value.hedge) : value.hedge;
    const std::string hedge(language_.hedges[static_cast<std::size_t>(word)]);
    if (value.unit == Unit::percent)
      return percent(value.estimate, value.role == Role::rate ? Phrase::rate : Phrase::percent);
    if (value.unit == Unit::usd) return hedge + money(value.estimate);
    return hedge + (negative ? "-" : "") + digits_of(value.estimate, 0, most_significant);
  }

  /// `one`: the phrase for a single number, behind which that for two stands.
  std::string percent(const Estimate& estimate, Phrase one) const {
    if (!is_bounded(estimate)) return {};
    const auto [low, high] = percents_of(estimate);
    const auto range = static_cast<Phrase>(static_cast<int>(one) + 1);
    return filled(words(low == high ? one : range), {{"a", low}, {"b", high}});
  }

  std::string money(const Estimate& estimate) const {
    const double value = std::abs(estimate.value.to_double());
    auto scale = std::ranges::find_if(
        language_.scales, [&](const Scale& one) { return value >= std::pow(10.0, one.power); });
    if (scale == language_.scales.end()) --scale;
    std::string digits = digits_of(estimate, scale->power, most_decimals);
    // 999,999.6 thousand is a million.
    if (digits == "1000" && scale != language_.scales.begin())
      digits = digits_of(estimate, (--scale)->power, most_decimals);
    const auto form = [&] {
      switch (language_.plural(digits)) {
        case Plural::one: return scale->one;
        case Plural::two: return scale->two;
        case Plural::few: return scale->few;
        case Plural::many: return scale->many;
        case Plural::other: return scale->other;
      }
      return scale->other;
    };
    return filled(form(), {{"n", digits}});
  }

  std::string ordinal(const Value& value) const {
    const std::string digits = digits_of(value.estimate, 0, most_significant);
    const bool teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
    const auto last = static_cast<std::size_t>(digits.back() - '0');
    const auto& endings = language_.ordinal_endings;
    return std::string(language_.ordinal) + digits +
           std::string(endings[teen || last >= endings.size() ? 0 : last]);
  }

  std::string status(const Fact& fact) const {
    switch (fact.status) {
      case ObservationStatus::estimated: return std::string(language_.statuses[0]);
      case ObservationStatus::forecast: return std::string(language_.statuses[1]);
      case ObservationStatus::imputed: return std::string(language_.statuses[2]);
      case ObservationStatus::provisional: return std::string(language_.statuses[3]);
      default: return {};
    }
  }

  /// The parts of a fact, its areas, or its years.
  std::string list(const Fact& fact) const {
    std::vector<std::string> members;
    for (const Value& value : fact.values) {
      if (value.role != Role::part) continue;
      const bool share = value.unit == Unit::percent;
      members.push_back(filled(words(share ? Phrase::part_by_share : Phrase::part_by_value),
                               {{"name", value.area.empty() ? item(value.item) : area(value.area)},
                                {"value", amount(value)}}));
    }
    for (const std::string& one : fact.areas) members.push_back(area(one));
    add_runs(fact.years, members);
    return joined_list(members);
  }

  std::string joined_list(const std::vector<std::string>& members) const {
    std::string text;
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (i > 0) text += i + 1 == members.size() ? language_.last_comma : language_.comma;
      text += members[i];
    }
    return text;
  }

  /// Years; three in a row and more by the first and the last.
  void add_runs(const std::vector<int>& years, std::vector<std::string>& members) const {
    for (std::size_t i = 0; i < years.size();) {
      std::size_t end = i + 1;
      while (end < years.size() && years[end] == years[end - 1] + 1) ++end;
      if (end - i < 3) end = i + 1;
      members.push_back(
          end == i + 1 ? std::to_string(years[i])
                       : filled(words(Phrase::years_run), {{"a", std::to_string(years[i])},
                                                           {"b", std::to_string(years[end - 1])}}));
      i = end;
    }
  }

  std::string item(const Item& item) const {
    constexpr std::string_view rest = ", rest";
    if (item.code.ends_with(rest)) {
      Item of = item;
      of.code.resize(of.code.size() - rest.size());
      return filled(words(Phrase::rest_of), {{"name", this->item(of)}});
    }
    const std::string_view list = list_of(item.classification);
    if (list == "none" || list.empty() || list == "_X") return item.code;
    const bool known_list = list == "HS" || is_of_services(list);
    if (const auto name = listed_name(item.code, language_.code); known_list && !name.empty())
      return std::string(name);
    if (language_.is_of_files && is_short(item.name)) return item.name;
    const auto chapter = known_list ? listed_name(item.code.substr(0, 2), language_.code) : "";
    return filled(
        words(chapter.empty() ? Phrase::coded : Phrase::coded_in),
        {{"name", std::string(chapter)}, {"list", std::string(list)}, {"code", item.code}});
  }

  /// A name that can stand in a sentence.
  static bool is_short(const std::string& name) {
    return !name.empty() && name.size() <= longest_name &&
           std::ranges::none_of(name, [](char c) { return is_digit(c) || c == ';' || c == ':'; });
  }

  const SpokenLanguage& language_;
};

}  // namespace

std::string sentence(const Fact& fact, Language language) {
  return Speaker(language == Language::arabic ? arabic : english).say(fact);
}

}  // namespace tradestat::say
