#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "tradestat/decimal.hpp"

/// The numbers and periods of trade files, whatever the format.
namespace tradestat::io {

/// A year from 1900 to 2100, or a month of it.
struct Period {
  int year = 0;
  int month = 0;  ///< from 1; 0 for the year
};
/// 2021, 2021.0, 2021-A1, 2021-12-31, 2021-01-01; 2021-07, 2021-M07, 2021M07, 202107. Nothing for
/// what is neither year nor month.
std::optional<Period> parse_period(std::string_view text);

/// A quarter or half of a year as SDMX writes them: 2021-Q3, 2021-S1.
bool is_part_of_year(std::string_view text);

/// A year of four digits from 1900 to 2100.
std::optional<int> parse_year_field(std::string_view text);

/// A number as trade files write it: a sign, digits, a point and decimals, and an exponent:
/// 1.50E+11 states three digits, while R writes 1e+05 for the whole number 100000. Nothing for
/// anything else, and for more than 18 digits before or after the point.
std::optional<Decimal> parse_value(std::string_view text, char decimal_point = '.');

/// Parses the values of one column, whose decimals all stand behind the same mark, a point or
/// a comma; the other one, a blank or an apostrophe may part their thousands.
class Values {
 public:
  /// `decimal`: the mark, where it is known; '\0' for that of the first value that tells.
  explicit Values(char decimal) : decimal_(decimal) {}

  /// Nothing where it is no number, or where nothing tells whether its mark is of decimals or
  /// of thousands.
  std::optional<Decimal> parse(std::string_view text);
  /// What a value that cannot be parsed should have been: "a value in dollars".
  std::string wanted(std::string_view what) const;

  char decimal() const { return decimal_; }  ///< '\0' while no value told

 private:
  char decimal_;
  bool undecided_ = false;  ///< the last value
  bool too_long_ = false;   ///< it, too
};

/// Whether a field says that there is no value: nothing, NA, N/A, NaN, null, -, ":", "..".
bool is_missing(std::string_view text);

}  // namespace tradestat::io
