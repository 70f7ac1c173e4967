#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tradestat/decimal.hpp"

/// What the fields of trade files hold, whatever the format.
namespace tradestat::io::trade {

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);

/// A year of four digits from 1900 to 2100.
std::optional<int> parse_year_field(std::string_view text);

/// A number as trade files write it: a sign, digits, a point and decimals, and
/// an exponent as R writes it (1e+05 is a whole number of six digits). None for
/// anything else, and for more than 18 digits before or after the point.
std::optional<Decimal> parse_value(std::string_view text, char decimal_point = '.');

/// The alpha-3 code of an area given as an ISO or M49 number, or as Comtrade
/// and BACI number it; S19 for "other Asia", _X for areas not specified. None
/// where the number is not known, or names a group of countries.
std::optional<std::string_view> area_of_number(std::string_view digits);

/// The alpha-3 code of what is written as an ISO code or Comtrade's own in
/// letters. None where it is not known, or names a group.
std::optional<std::string_view> area_of_code(std::string_view code);

/// An HS code of digits in the length it has before a spreadsheet takes its
/// leading zeros: 10121 is 010121.
std::string padded_hs(std::string_view code);

}  // namespace tradestat::io::trade
