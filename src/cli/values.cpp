#include "cli/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/text.hpp"
#include "text/subject/vocabulary.hpp"
#include "tradestat/country.hpp"

namespace tradestat::cli {
namespace {

using answer::usage;

Error named_twice(std::string_view country) {
  return usage(formatted("the country {} is named twice", country), "name two different countries");
}

/// What the user says of such a name; null for nothing.
const AreaRule* rule_of(std::string_view text, const AreaRules& rules) {
  const auto rule = std::ranges::find(rules, lowered(trimmed(text)), [](const AreaRule& known) {
    return lowered(trimmed(known.name));
  });
  return rule == rules.end() ? nullptr : &*rule;
}

/// The countries between commas. A name may have a comma: "Korea, Republic of".
std::vector<std::string> pieces(const std::string& text, const AreaRules& rules) {
  const bool one = find_area(text) != nullptr || rule_of(text, rules) != nullptr;
  return one ? std::vector{text} : split(text, ',');
}

bool is_list(const std::string& text) { return text.find(',') != std::string::npos; }

Result<CountryPair> parse_pair(const std::string& first, const std::string& second,
                               const AreaRules& rules) {
  auto reporter = parse_country(first, rules);
  if (!reporter) return reporter.error();
  auto partner = parse_country(second, rules);
  if (!partner) return partner.error();
  if (*reporter == *partner) return named_twice(*reporter);
  return CountryPair{*std::move(reporter), *std::move(partner)};
}

}  // namespace

std::optional<int> whole_number(std::string_view text, int low, int high) {
  int value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, code] = std::from_chars(text.data(), end, value);
  const bool good = code == std::errc() && stop == end && value >= low && value <= high;
  return good ? std::optional(value) : std::nullopt;
}

Result<int> parse_integer(std::string_view text, std::string_view option, int low, int high) {
  if (const auto value = whole_number(text, low, high)) return *value;
  return usage(formatted("{} must be a whole number from {} to {}, not {}", option, low, high,
                         in_quotes(text)));
}

Result<int> parse_year(std::string_view text, std::string_view option) {
  const auto year = text.size() == 4 ? whole_number(text, 1500, 2500) : std::nullopt;
  if (year) return *year;
  return usage(formatted("{} must be a year from 1500 to 2500, not {}", option, in_quotes(text)),
               "write four digits, such as 2021");
}

Result<Decimal> parse_decimal(std::string_view text, std::string_view option) {
  const auto decimal = Decimal::parse(text);
  if (decimal) return *decimal;
  return usage(formatted("{}: {}", option, decimal.error().message), decimal.error().hint);
}

Result<std::string> parse_country(const std::string& text, const AreaRules& rules) {
  const AreaRule* const rule = rule_of(text, rules);
  if (rule != nullptr && !rule->is_group) return rule->code;
  const Country* const area = find_area(text);
  if (area != nullptr && (area->kind != AreaKind::group || is_group(area->alpha3)))
    return std::string(area_in_year(*area, 0).alpha3);
  if (area != nullptr)
    return usage(formatted("{} is a group of countries, whose figures are not read", area->name),
                 "name its members");
  const std::string near = joined(nearest_countries(text), " or ", [](const Country* country) {
    return formatted("{} ({})", country->alpha3, country->name);
  });
  return usage("unknown country " + in_quotes(text),
               near.empty() ? "give an ISO alpha-3 or alpha-2 code, an M49 number or an English "
                              "name, such as RUS, RU, 643 or Russia"
                            : formatted("did you mean {}?", near));
}

std::string country_meant(const std::string& text) {
  if (auto country = parse_country(text)) return *std::move(country);
  const text::Meaning meaning = text::meaning_of(text);
  const bool is_area = meaning.sense == text::Sense::area && !meaning.adjective;
  return is_area ? text::area_code(meaning.value) : std::string();
}

std::string item_meant(const std::string& name) {
  constexpr std::array<std::string_view, 4> all_goods{"goods", "merchandise", "total", "سلع"};
  if (std::ranges::find(all_goods, lowered(name)) != all_goods.end()) return "TOTAL";
  const text::Meaning meaning = text::meaning_of(name);
  if (meaning.sense != text::Sense::item) return {};
  const auto& codes = text::item_codes(meaning.value);
  return codes.size() == 1 ? codes.front() : std::string();
}

Result<AreaRule> parse_area(const std::string& text) {
  const std::size_t equals = text.rfind('=');
  AreaRule rule{.name = text.substr(0, equals)};
  const std::string meaning = equals == std::string::npos ? "" : text.substr(equals + 1);
  if (rule.name.empty() || meaning.empty())
    return usage("--area must be NAME=CODE, NAME=keep or NAME=group, not " + in_quotes(text));
  rule.is_group = meaning == "group";
  rule.code = rule.name;
  if (rule.is_group || meaning == "keep") return rule;
  auto code = parse_country(meaning);
  if (!code) return code.error();
  rule.code = *std::move(code);
  return rule;
}

Result<std::vector<std::string>> parse_countries(std::span<const std::string> words,
                                                 const AreaRules& rules) {
  std::vector<std::string> codes;
  for (const std::string& word : words) {
    auto code = parse_country(word, rules);
    if (!code) return code.error();
    if (std::ranges::find(codes, *code) != codes.end()) return named_twice(*code);
    codes.push_back(*std::move(code));
  }
  return codes;
}

Result<std::vector<CountryPair>> parse_pairs(std::span<const std::string> words,
                                             const AreaRules& rules) {
  if (words.size() != 2 || (!is_list(words[0]) && !is_list(words[1]))) {
    auto codes = parse_countries(words, rules);
    if (!codes) return codes.error();
    codes->resize(2);
    return std::vector{CountryPair{codes->front(), codes->back()}};
  }
  std::vector<CountryPair> pairs;
  for (const std::string& first : pieces(words[0], rules)) {
    for (const std::string& second : pieces(words[1], rules)) {
      auto pair = parse_pair(first, second, rules);
      if (!pair) return pair.error();
      if (std::ranges::find(pairs, *pair) != pairs.end() ||
          std::ranges::find(pairs, CountryPair{pair->second, pair->first}) != pairs.end())
        return usage(formatted("the pair {} and {} is named twice", pair->first, pair->second),
                     "name each pair once");
      pairs.push_back(*std::move(pair));
    }
  }
  return pairs;
}

}  // namespace tradestat::cli
