#include "report/scalar.hpp"

#include <charconv>
#include <cmath>

namespace tradestat::report {

void append_number(std::string& out, double value) {
  // Whole numbers of dollars are most of what is written, and cheaper so.
  constexpr double largest_exact = 9007199254740992;
  if (std::abs(value) <= largest_exact && value == std::trunc(value)) {
    append_number(out, static_cast<std::int64_t>(value));
    return;
  }
  // The smallest doubles need more than 300 zeros after the point.
  char buffer[400];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
  out.append(buffer, end.ptr);
}

void append_number(std::string& out, std::int64_t value) {
  char buffer[20];  // "-9223372036854775808"
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  out.append(buffer, end.ptr);
}

}  // namespace tradestat::report
