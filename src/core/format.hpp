#pragma once

#include <string>

#include "tradestat/estimate.hpp"

namespace tradestat {

/// A number with a fixed count of decimals, rounded half away from zero, its
/// thousands grouped with ','; never "-0".
std::string fixed(double value, int decimals);

/// An estimate as people read it, all its parts at one precision, which the
/// width of the interval decides: two digits of it, so that the ends never
/// look equal. An exact value shows no more decimals than it has.
struct Readable {
  std::string value;  ///< "-18.06"; "n/a" where undefined
  std::string range;  ///< "[-18.17, -17.96]"; empty where the interval is the value itself
};

/// `power`: the value is shown in units of 10^power (6: millions; -2: per cent).
Readable readable(const Estimate& estimate, int power = 0);

}  // namespace tradestat
