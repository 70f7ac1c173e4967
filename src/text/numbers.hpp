#pragma once

#include <optional>

#include "text/tokens.hpp"
#include "tradestat/decimal.hpp"

namespace tradestat::text {

/// A number in digits or words with its scale words, without its unit.
struct Amount {
  Decimal stated;  ///< in units of 10^scale
  int scale = 0;
  std::optional<Decimal> other;  ///< the second reading of the digits
  int first = 0;                 ///< tokens first to next - 1
  int next = 0;
  int digits = 0;          ///< of a plain run of digits without scale; else 0
  bool scaled = false;     ///< a scale word is written
  bool words = false;      ///< no digits
  bool ordinal = false;    ///< 12th, twenty-first
  bool at_least = false;   ///< 5+
  int currency_at = -1;    ///< "64 USD million": the token between; negative where there is none
  bool bracketed = false;  ///< "(60.8) million": first is inside
};

/// The number that begins at a token. `sum`: parts of falling scale may be
/// added up ("67 million and 700 thousand"); not so after "between".
std::optional<Amount> read_amount(const Tokens& tokens, int index, bool sum);

/// The ordinal of several words that begins at a token ("الثانية عشرة").
std::optional<Amount> read_ordinal_in_words(const Tokens& tokens, int index);

}  // namespace tradestat::text
