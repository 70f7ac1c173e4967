#include "tradestat/number.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

#include "core/number/between.hpp"
#include "core/number/natural.hpp"

namespace tradestat {
namespace {

/// A signed fraction of natural numbers.
struct Rational {
  bool negative;
  Natural numerator;
  Natural denominator;
};

unsigned positive(int power) { return power > 0 ? static_cast<unsigned>(power) : 0U; }

Rational rational_of(const Decimal& d) {
  return {d.sign() < 0, Natural(d.magnitude()) * Natural::power_of_ten(positive(d.exponent())),
          Natural::power_of_ten(positive(-d.exponent()))};
}

/// Doubles numbered in their order, 0 for zero: what to step and to search in.
std::int64_t ordinal_of(double value) {
  const auto bits = std::bit_cast<std::int64_t>(value);
  return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

double double_at(std::int64_t ordinal) {
  return std::bit_cast<double>(ordinal < 0 ? std::numeric_limits<std::int64_t>::min() - ordinal
                                           : ordinal);
}

constexpr auto ordinal_of_infinity =
    std::bit_cast<std::int64_t>(std::numeric_limits<double>::infinity());

/// The point half-way between a double and the next one above.
Rational half_way_above(std::int64_t ordinal) {
  const bool negative = ordinal < 0;
  const auto nearer_to_zero = static_cast<std::uint64_t>(negative ? -(ordinal + 1) : ordinal);
  // It is m 2^(e - 1075), and half a step beyond it lies (2m + 1) 2^(e - 1076).
  constexpr std::uint64_t hidden_bit = std::uint64_t{1} << 52;
  const bool normal = nearer_to_zero >= hidden_bit;
  const std::uint64_t mantissa = nearer_to_zero % hidden_bit + (normal ? hidden_bit : 0);
  const int exponent = (normal ? static_cast<int>(nearer_to_zero / hidden_bit) : 1) - 1076;
  return {negative, Natural(2 * mantissa + 1) * Natural::power_of_two(positive(exponent)),
          Natural::power_of_two(positive(-exponent))};
}

Rational plus(const Rational& f, int offset) {
  if (offset == 0) return f;
  const Natural units = Natural(static_cast<unsigned>(offset)) * f.denominator;
  if (!f.negative) return {false, f.numerator + units, f.denominator};
  if (compare(f.numerator, units) > 0) return {true, f.numerator - units, f.denominator};
  return {false, units - f.numerator, f.denominator};
}

/// The sign of (numerator/denominator)^(1/root) - f, without rounding.
int compare_root(const Decimal& numerator, const Decimal& denominator, int root,
                 const Rational& f) {
  const bool negative = numerator.sign() < 0;
  if (negative != f.negative) return negative ? -1 : 1;  // f is never a negative zero
  const auto power = static_cast<unsigned>(root);
  const int shift = numerator.exponent() - denominator.exponent();
  const Natural left = Natural(numerator.magnitude()) * Natural::power_of_ten(positive(shift));
  const Natural right = Natural(denominator.magnitude()) * Natural::power_of_ten(positive(-shift));
  const auto near =
      compare(Between::around(left) * Between::power(Between::around(f.denominator), power),
              Between::around(right) * Between::power(Between::around(f.numerator), power));
  const int result = near ? *near
                          : compare(left * Natural::power(f.denominator, power),
                                    right * Natural::power(f.numerator, power));
  return negative ? -result : result;
}

/// The quotient as a double, where one division gives the nearest; else empty.
std::optional<double> exact_quotient(const Decimal& numerator, const Decimal& denominator) {
  constexpr Int128 limit = Int128{1} << 53;
  if (numerator.exponent() != denominator.exponent()) return std::nullopt;
  const Int128 n = numerator.coefficient();
  const Int128 d = denominator.coefficient();
  if (n > limit || n < -limit || d > limit) return std::nullopt;
  return static_cast<double>(n) / static_cast<double>(d);
}

/// Brings the two to one exponent where 38 digits allow it.
void align(Decimal& a, Decimal& b) {
  const Decimal zero_at_lower(0, a.exponent() < b.exponent() ? a.exponent() : b.exponent());
  const auto x = add(a, zero_at_lower);
  const auto y = add(b, zero_at_lower);
  if (!x || !y) return;
  a = *x;
  b = *y;
}

/// A double near the number, mostly within a few units in the last place.
double guess(const Decimal& numerator, const Decimal& denominator, int offset, int root) {
  const double quotient = numerator.to_double() / denominator.to_double();
  // Near zero growth the difference keeps digits that the quotient has lost.
  const auto difference = subtract(numerator, denominator);
  if (offset == 1 && difference && quotient > 0.5 && quotient < 2) {
    const double change = difference->to_double() / denominator.to_double();
    return root == 1 ? change : std::expm1(std::log1p(change) / root);
  }
  return (root == 1 ? quotient : std::pow(quotient, 1.0 / root)) - offset;
}

}  // namespace

Number Number::of(const Decimal& numerator, const Decimal& denominator, int offset, int root) {
  Number number;
  number.numerator_ = numerator;
  number.denominator_ = denominator;
  number.offset_ = offset;
  number.root_ = root;
  return number;
}

Number Number::real(double value) {
  // The last bit of a logarithm differs between machines; of 15 digits seldom one does.
  char digits[32];
  const auto end =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, 14);
  std::from_chars(digits, end.ptr, value);
  Number number;
  number.real_ = value;
  return number;
}

Number Number::infinite(int sign) {
  Number number;
  number.infinity_ = sign;
  return number;
}

std::optional<Decimal> Number::decimal() const {
  const bool plain = infinity_ == 0 && !real_ && root_ == 1 && offset_ == 0;
  if (!plain || denominator_ != Decimal(1, 0)) return std::nullopt;
  return numerator_;
}

Number Number::negated() const {
  if (infinity_ != 0) return infinite(-infinity_);
  if (real_) return real(-*real_);
  if (offset_ == 0) return of(-numerator_, denominator_);
  const auto rest = subtract(denominator_, numerator_);  // 1 - n/d = (d - n)/d
  return rest ? of(*rest, denominator_) : real(-to_double());
}

int Number::compare(const Decimal& decimal) const {
  if (infinity_ != 0) return infinity_;
  if (real_) return *real_ < decimal.to_double() ? -1 : *real_ > decimal.to_double() ? 1 : 0;
  return compare_root(numerator_, denominator_, root_, plus(rational_of(decimal), offset_));
}

/// The number rounds to a double above this one (a half: to the even one).
bool Number::rounds_above(std::int64_t ordinal) const {
  const int sign =
      compare_root(numerator_, denominator_, root_, plus(half_way_above(ordinal), offset_));
  return sign > 0 || (sign == 0 && ordinal % 2 != 0);
}

/// The same double on every machine, which std::pow does not promise: a guess,
/// mended by exact comparisons. Rounding the guess to 15 digits would not do:
/// another last bit of it changes the last of these in one rate of twenty.
/// Searches outwards in growing steps, then inwards by halves: two comparisons
/// for a good guess, some hundred for any.
double Number::nearest_double(double guess) const {
  std::int64_t nearest = std::isnan(guess) ? 0 : ordinal_of(guess);  // not below the result
  std::int64_t below = nearest - 1;                                  // below it
  for (std::int64_t step = 1; nearest < ordinal_of_infinity && rounds_above(nearest); step *= 2) {
    below = nearest;
    nearest = nearest < ordinal_of_infinity - step ? nearest + step : ordinal_of_infinity;
  }
  for (std::int64_t step = 1; below >= -ordinal_of_infinity && !rounds_above(below); step *= 2) {
    nearest = below;
    below = below > step - ordinal_of_infinity ? below - step : -ordinal_of_infinity - 1;
  }
  while (nearest - below > 1) {
    const std::int64_t middle = below + (nearest - below) / 2;
    (rounds_above(middle) ? below : nearest) = middle;
  }
  return double_at(nearest);
}

double Number::to_double() const {
  if (infinity_ != 0) return infinity_ * std::numeric_limits<double>::infinity();
  if (real_) return *real_;
  if (root_ == 1) {
    Decimal numerator = numerator_;
    Decimal denominator = denominator_;
    align(numerator, denominator);
    const auto above = offset_ == 1 ? subtract(numerator, denominator) : numerator;
    const auto quotient = above ? exact_quotient(*above, denominator) : std::nullopt;
    if (quotient) return *quotient;
  }
  if (compare(Decimal()) == 0) return 0;
  return nearest_double(guess(numerator_, denominator_, offset_, root_));
}

}  // namespace tradestat
