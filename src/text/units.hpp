#pragma once

#include "text/tokens.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

/// A unit and the token after it (or, before a number, its first token).
struct Unit {
  TextUnit unit = TextUnit::none;
  bool written = false;  ///< some unit is written, though it may be none of ours
  int edge = 0;
};

/// The unit that begins at a token: "per cent", "دولار أميركي", "percentage points".
Unit unit_after(const Tokens& tokens, int index);

/// The currency that ends right before a token: "$", "US$", "USD".
Unit unit_before(const Tokens& tokens, int index);

}  // namespace tradestat::text
