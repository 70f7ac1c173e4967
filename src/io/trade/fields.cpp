#include "io/trade/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/text.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io::trade {
namespace {

constexpr int max_whole_digits = 18;
constexpr int max_decimals = 18;

/// What Comtrade and BACI number otherwise than ISO does, or ISO does not, or no
/// longer. Areas "not elsewhere specified" are partners like any other: the
/// World is the sum of all.
struct OtherNumber {
  int number;
  std::string_view area;  ///< the number where there is no code in letters
  int last_year = 0;      ///< 0: to this day, or as long as there are figures
};
constexpr auto other_numbers = std::to_array<OtherNumber>({
    {58, "BEL", 1998},                 // Belgium-Luxembourg
    {80, "080"},                       // British Antarctic Territory
    {97, "EU"},         {129, "129"},  // Caribbean, nes
    {200, "CSK"},                      // Czechoslovakia
    {221, "221"},                      // Eastern Europe, nes
    {230, "ETH"},                      // Ethiopia with Eritrea, to 1992
    {251, "FRA"},                      // with Monaco
    {278, "DDR"},                      // German Democratic Republic
    {280, "DEU", 1990},                // Federal Republic of Germany
    {290, "290"},                      // Northern Africa, nes
    {381, "ITA"},       {457, "457"},  // Sarawak
    {459, "459"},                      // Peninsula Malaysia
    {461, "461"},                      // Sabah
    {471, "471"},                      // Central American Common Market, nes
    {472, "472"},                      // Africa CAMEU region, nes
    {473, "473"},                      // Latin American Integration Association, nes
    {490, "S19"},                      // other Asia, nes
    {492, "492"},                      // Europe EU, nes
    {527, "527"},                      // Oceania, nes
    {530, "ANT"},                      // Netherlands Antilles
    {532, "532"},                      // Netherlands Antilles with Aruba
    {536, "536"},                      // Neutral Zone
    {568, "568"},                      // other Europe, nes
    {577, "577"},                      // other Africa, nes
    {579, "NOR"},       {582, "PCI"},  // Pacific Islands
    {588, "588"},                      // East and West Pakistan
    {590, "590"},                      // Panama without the Canal Zone
    {592, "592"},                      // Panama Canal Zone
    {636, "636"},                      // rest of America, nes
    {637, "637"},                      // North and Central America, nes
    {647, "647"},                      // Ryukyu Islands
    {658, "658"},                      // Saint Kitts, Nevis and Anguilla
    {697, "697"},                      // Europe EFTA, nes
    {699, "IND"},       {711, "ZA1"},  // Southern African Customs Union
    {717, "717"},                      // Rhodesia and Nyasaland
    {720, "YMD"},                      // Democratic Yemen
    {736, "SDN", 2011},                // with South Sudan
    {757, "CHE"},                      // with Liechtenstein
    {810, "SUN"},       {835, "835"},  // Tanganyika
    {836, "836"},                      // Zanzibar and Pemba
    {837, "837"},                      // bunkers
    {838, "838"},                      // free zones
    {839, "839"},                      // special categories
    {841, "USA"},                      // to 1980
    {842, "USA"},                      // with Puerto Rico
    {849, "849"},                      // US Miscellaneous Pacific Islands
    {866, "866"},                      // Democratic Republic of Viet Nam
    {868, "868"},                      // Republic of Viet Nam
    {879, "879"},                      // Western Asia, nes
    {886, "YEM"},                      // Yemen Arab Republic
    {890, "YUG"},       {891, "SCG"},  // Serbia and Montenegro
    {896, "896"},                      // other areas, nes
    {899, "_X"},                       // areas not specified
});

/// What numbers up to 999 mean.
struct Numbers {
  std::array<const OtherNumber*, 1000> others{};
  std::array<const Country*, 1000> countries{};
};

const Numbers& numbers() {
  static const Numbers table = [] {
    Numbers all;
    for (const OtherNumber& other : other_numbers)
      all.others[static_cast<std::size_t>(other.number)] = &other;
    for (const Country& country : countries())
      if (country.m49 > 0) all.countries[static_cast<std::size_t>(country.m49)] = &country;
    return all;
  }();
  return table;
}

/// A number of one to three digits, zeros before them aside.
std::optional<std::size_t> number_of(std::string_view digits) {
  digits = trimmed(digits);
  if (digits.empty()) return std::nullopt;
  std::size_t number = 0;
  for (const char digit : digits) {
    if (!is_digit(digit)) return std::nullopt;
    number = number * 10 + static_cast<std::size_t>(digit - '0');
    if (number > 999) return std::nullopt;
  }
  return number;
}

}  // namespace

std::optional<int> parse_year_field(std::string_view text) {
  text = trimmed(text);
  if (text.size() != 4 || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  int year = 0;
  for (const char digit : text) year = year * 10 + (digit - '0');
  return year < 1900 || year > 2100 ? std::nullopt : std::optional(year);
}

namespace {

/// The exponent at the end of a value, in digits and decimals of it; false where it
/// is none, or makes too many of them.
template <class Integer>
bool read_exponent(std::string_view text, int whole, Integer& digits, int& decimals) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int exponent = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (code != std::errc() || end != text.data() + text.size() || exponent < -max_decimals ||
      exponent > max_whole_digits - whole)
    return false;
  for (; exponent > 0; --exponent) {
    if (decimals > 0) {
      --decimals;
    } else {
      digits *= 10;
    }
  }
  decimals -= exponent;
  return decimals <= max_decimals;
}

/// A value without its sign. Integer: one that holds all its digits.
template <class Integer>
std::optional<Decimal> parse_digits(std::string_view text, bool negative, char decimal_point) {
  Integer digits = 0;
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
  if (at < text.size()) {
    const bool exponent = text[at] == 'e' || text[at] == 'E';
    if (!exponent || !read_exponent(text.substr(at + 1), whole, digits, decimals))
      return std::nullopt;
  }
  return Decimal(negative ? -digits : digits, -decimals);
}

}  // namespace

std::optional<Decimal> parse_value(std::string_view text, char decimal_point) {
  text = trimmed(text);
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  // Few digits, of most values, are read in a third of the time.
  return text.size() <= max_whole_digits ? parse_digits<std::int64_t>(text, negative, decimal_point)
                                         : parse_digits<Int128>(text, negative, decimal_point);
}

std::optional<Decimal> Values::parse(std::string_view text) {
  if (mark_ == '\0') {
    const std::size_t mark = text.find_first_of(".,");
    if (mark == std::string_view::npos) return parse_value(text);
    auto value = parse_value(text, text[mark]);
    if (value) mark_ = text[mark];
    return value;
  }
  return parse_value(text, mark_);
}

bool is_missing(std::string_view text) {
  text = trimmed(text);
  return text.empty() || text == "NA" || text == "NaN" || text == "nan" || text == "null" ||
         text == ":" || text == "..";
}

std::optional<std::string_view> area_of_number(std::string_view digits, int year) {
  const auto number = number_of(digits);
  return number ? area_of_number(*number, year) : std::nullopt;
}

std::optional<std::string_view> area_of_number(std::size_t number, int year) {
  if (number > 999) return std::nullopt;
  if (number == 0) return "W00";
  if (const OtherNumber* other = numbers().others[number]) {
    if (other->last_year != 0 && year > other->last_year) return std::nullopt;
    return other->area;
  }
  const Country* const country = numbers().countries[number];
  return country == nullptr ? std::nullopt : std::optional(country->alpha3);
}

bool is_other_number(std::string_view digits) {
  const auto number = number_of(digits);
  return number && numbers().others[*number] != nullptr;
}

std::optional<std::string_view> other_area(std::string_view code) {
  if (code == "W00") return "W00";
  const auto other = std::ranges::find(other_numbers, code, &OtherNumber::area);
  if (other == other_numbers.end()) return std::nullopt;
  return other->area;
}

std::optional<std::string_view> area_of_code(std::string_view code) {
  code = trimmed(code);
  if (code.empty()) return std::nullopt;
  if (const Country* country = country_by_alpha3(code)) return country->alpha3;
  if (const auto other = other_area(code)) return other;
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
