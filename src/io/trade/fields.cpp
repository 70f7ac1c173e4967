#include "io/trade/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "tradestat/country.hpp"

namespace tradestat::io::trade {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr int max_whole_digits = 18;
constexpr int max_decimals = 18;

/// Where Comtrade and BACI number an area otherwise than ISO does, or ISO does
/// not, or no longer.
constexpr std::array<std::pair<int, std::string_view>, 21> other_numbers{{
    {58, "BEL"},                               // Belgium-Luxembourg, to 1998
    {200, "CSK"},                              // Czechoslovakia
    {230, "ETH"},                              // Ethiopia with Eritrea, to 1992
    {251, "FRA"}, {278, "DDR"}, {280, "DEU"},  // Federal Republic of Germany, to 1990
    {381, "ITA"}, {490, "S19"},                // other Asia, not elsewhere specified
    {530, "ANT"}, {579, "NOR"}, {582, "PCI"},  // Pacific Islands
    {699, "IND"}, {711, "ZA1"},                // Southern African Customs Union
    {736, "SDN"},                              // Sudan, to 2011
    {757, "CHE"}, {810, "SUN"}, {842, "USA"}, {886, "YMD"}, {890, "YUG"}, {891, "SCG"}, {899, "_X"},
}};

constexpr std::array<std::string_view, 12> other_codes{"ANT", "CSK", "DDR", "PCI", "S19", "SCG",
                                                       "SUN", "YMD", "YUG", "ZA1", "_X",  "W00"};

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

std::optional<int> parse_year_field(std::string_view text) {
  text = trimmed(text);
  int year = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), year);
  if (code != std::errc() || end != text.data() + text.size() || text.size() != 4 || year < 1900 ||
      year > 2100)
    return std::nullopt;
  return year;
}

std::optional<Decimal> parse_value(std::string_view text, char decimal_point) {
  text = trimmed(text);
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  Int128 digits = 0;
  int whole = 0;
  int decimals = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) {
    digits = digits * 10 + (text[at] - '0');
    if (digits != 0) ++whole;
    if (whole > max_whole_digits) return std::nullopt;
  }
  if (at == 0) return std::nullopt;
  if (at < text.size() && text[at] == decimal_point) {
    for (++at; at < text.size() && is_digit(text[at]); ++at, ++decimals) {
      if (decimals == max_decimals) return std::nullopt;
      digits = digits * 10 + (text[at] - '0');
    }
    if (decimals == 0) return std::nullopt;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && text[at] == '+') ++at;
    int exponent = 0;
    const auto [end, code] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
    if (code != std::errc()) return std::nullopt;
    at = static_cast<std::size_t>(end - text.data());
    if (exponent < -max_decimals || exponent > max_whole_digits - whole) return std::nullopt;
    for (; exponent > 0; --exponent) {
      if (decimals > 0) {
        --decimals;
      } else {
        digits *= 10;
      }
    }
    decimals -= exponent;
    if (decimals > max_decimals) return std::nullopt;
  }
  if (at != text.size()) return std::nullopt;
  return Decimal(negative ? -digits : digits, -decimals);
}

std::optional<std::string_view> area_of_number(std::string_view digits) {
  digits = trimmed(digits);
  int number = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (code != std::errc() || end != digits.data() + digits.size() || !is_digit(digits[0]))
    return std::nullopt;
  if (number == 0) return "W00";
  const auto other =
      std::ranges::find(other_numbers, number, &std::pair<int, std::string_view>::first);
  if (other != other_numbers.end()) return other->second;
  const auto all = countries();
  const auto found = std::ranges::find(all, number, &Country::m49);
  if (found == all.end()) return std::nullopt;
  return found->alpha3;
}

std::optional<std::string_view> area_of_code(std::string_view code) {
  code = trimmed(code);
  if (code.empty()) return std::nullopt;
  if (const Country* country = country_by_alpha3(code)) return country->alpha3;
  const auto other = std::ranges::find(other_codes, code);
  if (other != other_codes.end()) return *other;
  if (code.size() > 3) return std::nullopt;
  if (is_digit(code[0])) return area_of_number(code);
  if (const Country* country = find_country(code)) return country->alpha3;
  return std::nullopt;
}

std::string padded_hs(std::string_view code) {
  code = trimmed(code);
  const bool digits = !code.empty() && std::ranges::all_of(code, is_digit);
  std::string padded(code);
  if (digits && code.size() % 2 == 1 && code.size() < 6) padded.insert(0, 1, '0');
  return padded;
}

}  // namespace tradestat::io::trade
