#pragma once

#include <string>

#include "tradestat/figure.hpp"
#include "tradestat/number.hpp"

namespace tradestat {

/// A result of a measure with the interval that the rounding of its inputs
/// leaves open, or the reason why it is undefined.
struct Estimate {
  /// An end of the interval, and whether it belongs to it.
  struct End : Number {
    bool closed = true;
  };

  Number value;
  End lower;
  End upper;
  std::string reason;  ///< why it is undefined; empty where it is defined

  Estimate() = default;
  Estimate(const ExactValue& exact);
  static Estimate undefined(std::string reason);
  bool defined() const { return reason.empty(); }
};

/// As people read it, in units of 10^power: "-18.06 [-18.17, -17.96]", with the
/// digits that the interval leaves; "n/a: REASON" where it is undefined.
std::string to_string(const Estimate& estimate, int power = 0);

}  // namespace tradestat
