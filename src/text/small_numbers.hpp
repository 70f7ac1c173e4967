#pragma once

#include <optional>

#include "text/tokens.hpp"
#include "tradestat/decimal.hpp"

namespace tradestat::text {

/// A number below a thousand, written out.
struct SmallNumber {
  Decimal value;
  int next = 0;          ///< the token after it
  bool ordinal = false;  ///< twelfth, twenty-first
};

/// "three hundred and twelve", "twenty-one", "a hundred", "twenty-first"; "ثلاثة
/// وعشرون", "خمسة عشر", "مئتان وخمسون", "ثلاث مئة".
std::optional<SmallNumber> read_small_number(const Tokens& tokens, int index);

}  // namespace tradestat::text
