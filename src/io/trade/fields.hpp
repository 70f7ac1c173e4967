#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tradestat/decimal.hpp"

/// What the fields of trade files hold, whatever the format.
namespace tradestat::io::trade {

/// A year of four digits from 1900 to 2100.
std::optional<int> parse_year_field(std::string_view text);

/// A number as trade files write it: a sign, digits, a point and decimals, and
/// an exponent as R writes it (1e+05 is a whole number of six digits). None for
/// anything else, and for more than 18 digits before or after the point.
std::optional<Decimal> parse_value(std::string_view text, char decimal_point = '.');

/// Parses the values of one file, whose decimals all stand behind the same mark:
/// a point, or where the delimiter leaves it free the first that is met, a point
/// or a comma.
class Values {
 public:
  explicit Values(bool comma_allowed) : mark_(comma_allowed ? '\0' : '.') {}
  std::optional<Decimal> parse(std::string_view text);

 private:
  char mark_;  ///< NUL until there is one
};

/// Whether a field says that there is no value: nothing, NA, NaN, null, ":", "..".
bool is_missing(std::string_view text);

/// The alpha-3 code of an area given as an ISO or M49 number, or as Comtrade
/// and BACI number it in a year (0 for any); S19 for "other Asia", EU for the
/// European Union, and where there is no code in letters the number itself.
/// None where the number is not known, or no longer used in that year.
std::optional<std::string_view> area_of_number(std::string_view digits, int year = 0);
std::optional<std::string_view> area_of_number(std::size_t number, int year = 0);

/// Whether Comtrade and BACI have a number that ISO has not, in whatever year.
bool is_other_number(std::string_view digits);

/// The code of an area that no country of ISO has: S19, EU, SUN, W00; none for others.
std::optional<std::string_view> other_area(std::string_view code);

/// The alpha-3 code of what is written as an ISO code or Comtrade's own in
/// letters. None where it is not known, or names a group.
std::optional<std::string_view> area_of_code(std::string_view code);

/// An HS code of digits in the length it has before a spreadsheet takes its
/// leading zeros: 10121 is 010121.
std::string padded_hs(std::string_view code);

}  // namespace tradestat::io::trade
