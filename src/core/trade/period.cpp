#include "tradestat/period.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "base/text.hpp"

namespace tradestat {
namespace {

constexpr int first_year = 1500;
constexpr int last_year = 2500;

/// Digits alone, so many of them; -1 for others.
int whole(std::string_view text, std::size_t digits) {
  if (text.size() != digits || !is_number(text)) return -1;
  int value = 0;
  for (const char c : text) value = 10 * value + (c - '0');
  return value;
}

/// A part of a year by its letter: "Q3" is the third of four.
std::optional<Period> part_of(int year, std::string_view text) {
  if (const int month = whole(text, 2); month >= 1 && month <= 12)
    return Period{12 * year + month - 1, 1};
  if (text == "A1") return Period{.first = 12 * year, .fiscal = true};
  const int number = text.empty() ? -1 : whole(text.substr(1), 1);
  const int parts = text.starts_with('Q') ? 4 : text.starts_with('S') ? 2 : 0;
  if (number < 1 || number > parts) return std::nullopt;
  const int months = 12 / parts;
  return Period{12 * year + (number - 1) * months, months};
}

std::optional<Period> parse_one(std::string_view text) {
  const int year = whole(text.substr(0, 4), 4);
  if (year < first_year || year > last_year) return std::nullopt;
  if (text.size() == 4) return Period::of_year(year);
  return text[4] == '-' ? part_of(year, text.substr(5)) : std::nullopt;
}

std::string month_text(int month) { return formatted("{:04}-{:02}", month / 12, month % 12 + 1); }

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return parse_one(text);
  const auto from = parse_one(text.substr(0, slash));
  const auto to = parse_one(text.substr(slash + 1));
  const bool months = from && to && from->months == 1 && to->months == 1;
  if (!months || to->first < from->first) return std::nullopt;
  return hull(*from, *to);
}

std::string to_string(const Period& period) {
  const auto& [first, months, fiscal] = period;
  const int last = first + months - 1;
  if (fiscal && months == 12) return formatted("{:04}-A1", first / 12);
  if (fiscal) return formatted("{:04}-A1/{:04}-A1", first / 12, last / 12);
  if (first % 12 == 0 && months == 12) return formatted("{:04}", first / 12);
  if (first % 12 == 0 && months % 12 == 0) return formatted("{:04}/{:04}", first / 12, last / 12);
  if (months == 6 && first % 6 == 0) return formatted("{:04}-S{}", first / 12, first % 12 / 6 + 1);
  if (months == 3 && first % 3 == 0) return formatted("{:04}-Q{}", first / 12, first % 12 / 3 + 1);
  if (months == 1) return month_text(first);
  return formatted("{}/{}", month_text(first), month_text(last));
}

Period hull(const Period& a, const Period& b) {
  const int first = std::min(a.first, b.first);
  const int end = std::max(a.first + a.months, b.first + b.months);
  return {first, end - first, a.fiscal || b.fiscal};
}

}  // namespace tradestat
