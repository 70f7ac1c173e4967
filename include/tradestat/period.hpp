#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace tradestat {

/// A stretch of time that a figure is of, in whole months.
struct Period {
  int first = 0;    ///< months from January of year 0
  int months = 12;  ///< how many there are; at least 1
  bool fiscal =
      false;  ///< the fiscal year named after its calendar year: nothing says when it begins

  static constexpr Period of_year(int year) { return {.first = 12 * year}; }

  constexpr bool is_calendar_year() const { return months == 12 && first % 12 == 0 && !fiscal; }
  constexpr int year() const { return first / 12; }  ///< in which it begins
  constexpr int last_year() const { return (first + months - 1) / 12; }

  friend auto operator<=>(const Period&, const Period&) = default;
};

/// As SDMX writes periods: "2024"; a half "2024-S1", a quarter "2024-Q1", a month "2024-03", a
/// reporting (fiscal) year "2024-A1"; and a span of months "2024-01/2024-05". None for what is
/// no such period, or not from 1500 to 2500, or a span that ends before it begins.
std::optional<Period> parse_period(std::string_view text);

/// The same; of several calendar years "2016/2021".
std::string to_string(const Period& period);

/// From the beginning of the first to the end of the last.
Period hull(const Period& a, const Period& b);

}  // namespace tradestat
