#pragma once

#include <string_view>

#include "support/catch.hpp"
#include "tradestat/decimal.hpp"
#include "tradestat/figure.hpp"

/// Numbers for tests, from their digits.
namespace numbers {

inline tradestat::Decimal dec(std::string_view text) {
  const auto decimal = tradestat::Decimal::parse(text);
  REQUIRE(decimal);
  return *decimal;
}

inline tradestat::Figure figure(std::string_view digits, int unit_mult = 0,
                                tradestat::Hedge hedge = tradestat::Hedge::none) {
  return {.stated = dec(digits), .unit_mult = unit_mult, .hedge = hedge};
}

/// What a stated figure stands for.
inline tradestat::ExactValue stated(std::string_view digits, int unit_mult = 0,
                                    tradestat::Hedge hedge = tradestat::Hedge::none) {
  return tradestat::ExactValue::of(figure(digits, unit_mult, hedge));
}

/// A value known exactly.
inline tradestat::ExactValue exactly(std::string_view digits) {
  return {dec(digits), tradestat::Interval::exactly(dec(digits)), {}};
}

}  // namespace numbers
