#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What the fields of trade files hold, whatever the format.
namespace tradestat::io::trade {

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

}  // namespace tradestat::io::trade
