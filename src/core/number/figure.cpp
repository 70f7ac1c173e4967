#include "tradestat/figure.hpp"

namespace tradestat {
namespace {

/// The interval of values at a distance from zero between `near` and `far`
/// units of 10^exponent around a coefficient, mirrored for negative numbers.
struct Ends {
  Decimal near;
  bool near_closed = true;
  Decimal far;
  bool far_closed = true;
};

Interval mirrored(const Ends& ends, bool negative) {
  if (negative) return {{-ends.far, ends.far_closed}, {-ends.near, ends.near_closed}};
  return {{ends.near, ends.near_closed}, {ends.far, ends.far_closed}};
}

/// What a coefficient in units of 10^exponent stands for.
Interval rounded(Int128 coefficient, int exponent, Rounding rounding) {
  const bool negative = coefficient < 0;
  const Int128 magnitude = negative ? -coefficient : coefficient;
  const Decimal written(magnitude, exponent);
  const Decimal next(magnitude + 1, exponent);
  const Decimal half_above(magnitude * 10 + 5, exponent - 1);
  const Decimal half_below(magnitude * 10 - 5, exponent - 1);
  const bool even = magnitude % 2 == 0;
  if (magnitude == 0) {  // around zero both sides round to it
    switch (rounding) {
      case Rounding::half_away: return {{half_below, false}, {half_above, false}};
      case Rounding::half_even: return {{half_below, true}, {half_above, true}};
      case Rounding::down: return {{-next, false}, {next, false}};
      case Rounding::up: return Interval::exactly(written);
    }
  }
  switch (rounding) {
    case Rounding::half_away: return mirrored({half_below, true, half_above, false}, negative);
    case Rounding::half_even: return mirrored({half_below, even, half_above, even}, negative);
    case Rounding::down: return mirrored({written, true, next, false}, negative);
    case Rounding::up:
      return mirrored({Decimal(magnitude - 1, exponent), false, written, true}, negative);
  }
  return Interval::exactly(written);
}

}  // namespace

Hedge mirrored(Hedge hedge) {
  switch (hedge) {
    case Hedge::more_than: return Hedge::less_than;
    case Hedge::less_than: return Hedge::more_than;
    case Hedge::at_least: return Hedge::at_most;
    case Hedge::at_most: return Hedge::at_least;
    case Hedge::none:
    case Hedge::about: break;
  }
  return hedge;
}

const char* to_string(Hedge hedge) {
  switch (hedge) {
    case Hedge::none: return "";
    case Hedge::about: return "about";
    case Hedge::more_than: return "more than";
    case Hedge::less_than: return "less than";
    case Hedge::at_least: return "at least";
    case Hedge::at_most: return "at most";
  }
  return "";
}

const char* to_string(Rounding rounding) {
  switch (rounding) {
    case Rounding::half_away: return "half_away";
    case Rounding::half_even: return "half_even";
    case Rounding::down: return "down";
    case Rounding::up: return "up";
  }
  return "";
}

Interval Figure::interval(Rounding as_if, Zeros zeros) const {
  Int128 coefficient = stated.coefficient();
  int exponent = stated.exponent();
  if (zeros == Zeros::padding && coefficient != 0) {
    for (; exponent >= 0 && coefficient % 10 == 0; ++exponent) coefficient /= 10;
  }
  const Decimal written = value();
  if (half_width) {
    const auto lower = subtract(written, *half_width);
    const auto upper = add(written, *half_width);
    if (!lower || !upper) return {{{}, false, true}, {{}, false, true}};
    return {{*lower, true}, {*upper, false}};
  }
  Interval result =
      exact ? Interval::exactly(written) : rounded(coefficient, exponent + unit_mult, as_if);
  switch (hedge) {
    case Hedge::none:
    case Hedge::about: break;
    case Hedge::more_than: return {{written, false}, {{}, false, true}};
    case Hedge::at_least: return {{written, true}, {{}, false, true}};
    case Hedge::less_than: return {{{}, false, true}, {written, false}};
    case Hedge::at_most: return {{{}, false, true}, {written, true}};
  }
  return result;
}

}  // namespace tradestat
