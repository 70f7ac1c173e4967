#include "tradestat/estimate.hpp"

#include <charconv>
#include <cmath>
#include <limits>

#include "core/natural.hpp"

namespace tradestat {
namespace {

/// The guess is a few units in the last place off; more steps would mean that
/// it lies where doubles have no digits left, and end there.
constexpr int max_steps = 64;

/// A signed fraction of natural numbers.
struct Fraction {
  bool negative;
  Natural numerator;
  Natural denominator;
};

unsigned positive(int power) { return power > 0 ? static_cast<unsigned>(power) : 0U; }

Fraction fraction_of(const Decimal& d) {
  return {d.sign() < 0, Natural(d.magnitude()) * Natural::power_of_ten(positive(d.exponent())),
          Natural::power_of_ten(positive(-d.exponent()))};
}

/// The fraction (2m + 1) 2^(e-1): half-way from the finite double m 2^e to its
/// neighbour away from zero.
Fraction half_step_beyond(double value) {
  int exponent = 0;
  const double mantissa = std::frexp(std::abs(value), &exponent);
  const auto bits = static_cast<std::uint64_t>(std::ldexp(mantissa, 53));
  exponent -= 54;
  return {value < 0, Natural(2 * static_cast<Uint128>(bits) + 1) *
                         Natural::power_of_two(positive(exponent)),
          Natural::power_of_two(positive(-exponent))};
}

Fraction plus(const Fraction& f, int offset) {
  if (offset == 0) return f;
  const Natural units = Natural(static_cast<unsigned>(offset)) * f.denominator;
  if (!f.negative) return {false, f.numerator + units, f.denominator};
  if (compare(f.numerator, units) > 0) return {true, f.numerator - units, f.denominator};
  return {false, units - f.numerator, f.denominator};
}

/// The sign of (numerator/denominator)^(1/root) - f, without rounding.
int compare_root(const Decimal& numerator, const Decimal& denominator, int root,
                 const Fraction& f) {
  const bool negative = numerator.sign() < 0;
  if (negative != f.negative) return negative ? -1 : 1;  // f is never a negative zero
  const auto power = static_cast<unsigned>(root);
  const int shift = numerator.exponent() - denominator.exponent();
  const Natural left = Natural(numerator.magnitude()) * Natural::power_of_ten(positive(shift)) *
                       Natural::power(f.denominator, power);
  const Natural right = Natural(denominator.magnitude()) * Natural::power_of_ten(positive(-shift)) *
                        Natural::power(f.numerator, power);
  const int result = compare(left, right);
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

/// A double within a few units in the last place of the number.
double guess(const Decimal& numerator, const Decimal& denominator, int offset, int root) {
  const auto difference = subtract(numerator, denominator);
  if (offset == 1 && difference) {
    const double change = difference->to_double() / denominator.to_double();
    return root == 1 ? change : std::expm1(std::log1p(change) / root);
  }
  const double quotient = numerator.to_double() / denominator.to_double();
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
  // The last bits of a logarithm or power differ between machines: 15 digits do not.
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value,
                                 std::chars_format::scientific, 14);
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

int Number::compare(const Decimal& decimal) const {
  if (infinity_ != 0) return infinity_;
  if (real_) return *real_ < decimal.to_double() ? -1 : *real_ > decimal.to_double() ? 1 : 0;
  return compare_root(numerator_, denominator_, root_, plus(fraction_of(decimal), offset_));
}

/// The sign of this number minus the point half-way between the candidate and
/// its neighbour above (or below).
int Number::compare_half_way(double candidate, bool above) const {
  const double neighbour = std::nextafter(
      candidate, above ? std::numeric_limits<double>::infinity()
                       : -std::numeric_limits<double>::infinity());
  const double nearer_to_zero = std::abs(neighbour) < std::abs(candidate) ? neighbour : candidate;
  return compare_root(numerator_, denominator_, root_,
                      plus(half_step_beyond(nearer_to_zero), offset_));
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
  double nearest = guess(numerator_, denominator_, offset_, root_);
  for (int step = 0; step < max_steps && compare_half_way(nearest, true) > 0; ++step)
    nearest = std::nextafter(nearest, std::numeric_limits<double>::infinity());
  for (int step = 0; step < max_steps && compare_half_way(nearest, false) < 0; ++step)
    nearest = std::nextafter(nearest, -std::numeric_limits<double>::infinity());
  return nearest;
}

Estimate::Estimate(const Quantity& quantity) : reason(quantity.reason) {
  if (!quantity.defined()) return;
  const auto& [low, high] = quantity.interval;
  value = quantity.value;
  lower = low.infinite ? Number::infinite(-1) : Number(low.value);
  upper = high.infinite ? Number::infinite(1) : Number(high.value);
  lower_closed = low.closed;
  upper_closed = high.closed;
}

Estimate Estimate::undefined(std::string reason) {
  Estimate estimate;
  estimate.reason = std::move(reason);
  return estimate;
}

}  // namespace tradestat
