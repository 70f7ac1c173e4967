#pragma once

#include <optional>
#include <string>

#include "tradestat/estimate.hpp"

namespace tradestat {

/// A number with a fixed count of decimals, rounded half away from zero, its
/// thousands grouped with ','; never "-0". A half is judged by the shortest
/// notation of the double: 2.675 gives 2.68. Precondition: decimals >= 0.
std::string fixed(double value, int decimals);

/// An estimate as people read it. The width of the interval decides the
/// precision: its ends show two digits of it, so that they never look equal,
/// and so does a computed value. A value that is a decimal (a figure, a sum)
/// shows the decimals it has, at most one more than the ends. Without a width
/// (ranks), or without a bound, numbers show what they need: a decimal all its
/// digits, any other four. Never more than 12 decimals.
struct Readable {
  std::string value;     ///< "-18.06"; "n/a" where undefined
  std::string range;     ///< "[-18.17, -17.96]"; empty where the interval is one value
  bool is_said = false;  ///< the value's digits say the range: 28.7 is [28.65, 28.75)
};

/// `power`: the value is shown in units of 10^power (6: millions; -2: per cent). `digits`: it has
/// no more significant ones, nor have the ends of a range that its digits do not say: one that is
/// wider than a unit of its last digit, or lies elsewhere. Precondition: at least 1.
Readable readable(const Estimate& estimate, int power = 0, std::optional<int> digits = {});

}  // namespace tradestat
