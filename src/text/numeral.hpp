#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "tradestat/decimal.hpp"

namespace tradestat::text {

/// A number in digits, as read.
struct Numeral {
  Decimal value;
  std::optional<Decimal> other;  ///< the second reading of "1,234" or "1.234"
  int digits = 0;                ///< of a plain run of digits; 0 where a separator is written
};

/// The end of the digits that begin at `begin` (a digit, or the point of ".5"),
/// with the separators inside them.
std::size_t numeral_end(std::string_view text, std::size_t begin);

/// The value of such a run; none for dates, versions, times and other runs
/// that are no number, and for more than 30 digits. In a line that runs from right
/// to left a mark inside it turns its halves for the reader: so they are read.
std::optional<Numeral> read_numeral(std::string_view text, bool right_to_left = false);

/// The last three digits of a longer number: "012", or "345,6" with its decimals.
std::optional<Decimal> read_group(std::string_view run);

/// The value of exactly so many digits of any script and nothing else.
std::optional<int> read_digits(std::string_view text, int count);

}  // namespace tradestat::text
