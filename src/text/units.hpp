#pragma once

#include <string_view>

#include "text/currencies.hpp"
#include "text/tokens.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

/// A unit and the token after it (or, before a number, its first token).
struct Unit {
  TextUnit unit = TextUnit::none;
  bool written = false;  ///< some unit is written, though it may be none of ours
  int edge = 0;
  bool money = false;
  std::string_view currency{};  ///< ISO 4217; empty where it cannot be told

  bool operator==(const Unit& other) const {
    return unit == other.unit && currency == other.currency;
  }
};

/// Money of somebody; of no currency where that is not known.
Unit money_of(Coin coin, Nation nation, int edge = 0);

/// The unit that begins at a token: "per cent", "دولار أميركي", "percentage points".
Unit unit_after(const Tokens& tokens, int index);

/// The currency that ends right before a token: "$", "US$", "USD".
Unit unit_before(const Tokens& tokens, int index);

}  // namespace tradestat::text
