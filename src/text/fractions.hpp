#pragma once

#include <optional>

#include "text/tokens.hpp"
#include "tradestat/decimal.hpp"

namespace tradestat::text {

/// A fraction and the token after it.
struct Fraction {
  Decimal value;
  int next = 0;
};

/// True for a fraction in digits, known or not: "½", "3/4", "2/3".
bool is_written_fraction(const Tokens& tokens, int index);
/// True for that, and for "half", "one-quarter", "three quarters", "نصف".
bool begins_fraction(const Tokens& tokens, int index);
/// The fraction at a token; none for others than halves and quarters, which no
/// decimal holds, or which are rare.
std::optional<Fraction> fraction_at(const Tokens& tokens, int index);

/// The token after "and", glued or not, and an article ("and a half"): where a
/// fraction may stand that adds to a number.
std::optional<int> past_and(const Tokens& tokens, int index);

}  // namespace tradestat::text
