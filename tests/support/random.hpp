#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "tradestat/decimal.hpp"
#include "tradestat/figure.hpp"

/// Random inputs that are the same on every machine: the distributions of the
/// standard library are not, so numbers come from the generator itself.
class Random {
 public:
  explicit Random(std::uint32_t seed) : generator_(seed) {}

  /// From `low` to `high`, both included.
  int between(int low, int high) {
    return low + static_cast<int>(generator_() % static_cast<std::uint32_t>(high - low + 1));
  }

  bool one_in(int n) { return between(1, n) == 1; }

  /// A figure of 1 to `digits` digits, some of them after the point; zeros at
  /// its end are frequent.
  tradestat::Figure figure(int digits, bool negative_too = false) {
    tradestat::Int128 coefficient = between(1, 9);
    for (int i = between(1, digits); i > 1; --i)
      coefficient = coefficient * 10 + (one_in(3) ? 0 : between(0, 9));
    if (negative_too && one_in(2)) coefficient = -coefficient;
    return {.stated = tradestat::Decimal(coefficient, -between(0, 3)), .unit_mult = between(-3, 9)};
  }

  /// A value of a bounded interval, its closed ends among them.
  tradestat::Decimal inside(const tradestat::Interval& interval) {
    const auto& [low, high] = interval;
    const int parts = 1000;
    const int first = low.closed ? 0 : 1;
    const int last = high.closed ? parts : parts - 1;
    const int at = one_in(8) ? first : one_in(8) ? last : between(first, last);
    const auto width = *subtract(high.value, low.value);
    return *add(low.value, *multiply(width, tradestat::Decimal(at, -3)));
  }

 private:
  std::mt19937 generator_;
};
