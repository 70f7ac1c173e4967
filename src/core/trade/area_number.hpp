#pragma once

#include <optional>
#include <string_view>

namespace tradestat {

inline constexpr int largest_area_number = 999;

/// The number of an area in digits, three at most, zeros before them aside; nothing for
/// anything else.
constexpr std::optional<int> area_number(std::string_view digits) {
  if (digits.empty()) return std::nullopt;
  int number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
    if (number > largest_area_number) return std::nullopt;
  }
  return number;
}

}  // namespace tradestat
