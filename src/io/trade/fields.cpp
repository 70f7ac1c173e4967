#include "io/trade/fields.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io::trade {
namespace {

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

}  // namespace tradestat::io::trade
