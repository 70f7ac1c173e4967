#include "tradestat/decimal.hpp"

#include <charconv>
#include <limits>

#include "base/format.hpp"
#include "base/text.hpp"

namespace tradestat {
namespace {

constexpr int max_digits = 30;

Error not_a_decimal(std::string_view text) {
  return {.code = ErrorCode::bad_data,
          .message = formatted("{} is not a decimal number", in_quotes(text)),
          .hint = "write digits with an optional '-' and decimal point, such as 28.7 or -18.1"};
}

/// 10^38: one digit more than a result may have.
constexpr Int128 beyond_digits = Int128{10'000'000'000'000'000'000U} * 10'000'000'000'000'000'000U;

/// The coefficient, unless it has more than 38 digits.
std::optional<Decimal> bounded(Int128 coefficient, int exponent) {
  if (coefficient >= beyond_digits || coefficient <= -beyond_digits) return std::nullopt;
  return Decimal(coefficient, exponent);
}

/// 10^power for power in 0..38.
Int128 power_of_ten(int power) {
  Int128 result = 1;
  while (power-- > 0) result *= 10;
  return result;
}

/// The coefficient at a smaller exponent, or empty on overflow.
std::optional<Int128> coefficient_at(const Decimal& d, int exponent) {
  if (d.coefficient() == 0) return 0;
  const int shift = d.exponent() - exponent;
  Int128 result = 0;
  if (shift > 38 || __builtin_mul_overflow(d.coefficient(), power_of_ten(shift), &result))
    return std::nullopt;
  return result;
}

}  // namespace

Result<Decimal> Decimal::parse(std::string_view text) {
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) rest.remove_prefix(1);
  if (rest.empty() || !is_digit(rest[0])) return not_a_decimal(text);
  if (rest[0] == '0' && rest.size() > 1 && rest[1] != '.') return not_a_decimal(text);

  Int128 coefficient = 0;
  int digits = 0;
  int exponent = 0;
  bool after_point = false;
  for (const char c : rest) {
    if (c == '.' && !after_point) {
      after_point = true;
      continue;
    }
    if (!is_digit(c)) return not_a_decimal(text);
    if (digits > 0 || c != '0') ++digits;
    if (digits > max_digits || exponent <= -max_digits) {
      return Error{.code = ErrorCode::bad_data,
                   .message = formatted("{} has more than 30 digits", in_quotes(text)),
                   .hint = "round it to 30 digits or fewer"};
    }
    coefficient = coefficient * 10 + (c - '0');
    if (after_point) --exponent;
  }
  if (after_point && exponent == 0) return not_a_decimal(text);
  return Decimal(negative ? -coefficient : coefficient, exponent);
}

double Decimal::to_double() const {
  // Both exact in a double: one division or multiplication rounds once.
  constexpr int exact_powers = 22;
  constexpr Int128 exact_integers = Int128{1} << 53;
  if (magnitude() <= exact_integers && exponent_ >= -exact_powers && exponent_ <= exact_powers) {
    const auto value = static_cast<double>(coefficient_);
    const auto power = static_cast<double>(power_of_ten(exponent_ < 0 ? -exponent_ : exponent_));
    return exponent_ < 0 ? value / power : value * power;
  }
  // Through text: from_chars rounds to the nearest double, whatever the length.
  char buffer[80];
  char* end = buffer;
  if (coefficient_ < 0) *end++ = '-';
  char digits[40];
  int count = 0;
  Uint128 rest = magnitude();
  do digits[count++] = static_cast<char>('0' + static_cast<int>(rest % 10));
  while ((rest /= 10) != 0);
  while (count > 0) *end++ = digits[--count];
  *end++ = 'e';
  end = std::to_chars(end, buffer + sizeof buffer, exponent_).ptr;
  double result = 0;
  const auto code = std::from_chars(buffer, end, result).ec;
  if (code == std::errc()) return result;
  if (exponent_ < 0) return 0;
  return sign() * std::numeric_limits<double>::infinity();
}

std::string Decimal::to_string() const {
  Uint128 rest = magnitude();
  std::string reversed;
  int written = 0;
  for (; written < exponent_ && rest != 0; ++written) reversed += '0';
  written = 0;
  do {
    reversed += static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
    if (++written == -exponent_) reversed += '.';
  } while (rest != 0 || written <= -exponent_);
  if (coefficient_ < 0) reversed += '-';
  return {reversed.rbegin(), reversed.rend()};
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  if (a.sign() != b.sign()) return a.sign() <=> b.sign();
  const int exponent = a.exponent_ < b.exponent_ ? a.exponent_ : b.exponent_;
  const auto x = coefficient_at(a, exponent);
  const auto y = coefficient_at(b, exponent);
  if (x && y) return *x <=> *y;
  // Only one can overflow, the one with the larger exponent: it is the larger in magnitude.
  const int larger = x ? -1 : 1;
  return a.sign() * larger <=> 0;
}

std::optional<Decimal> add(const Decimal& a, const Decimal& b) {
  const int exponent = a.exponent() < b.exponent() ? a.exponent() : b.exponent();
  const auto x = coefficient_at(a, exponent);
  const auto y = coefficient_at(b, exponent);
  Int128 sum = 0;
  if (!x || !y || __builtin_add_overflow(*x, *y, &sum)) return std::nullopt;
  return bounded(sum, exponent);
}

std::optional<Decimal> subtract(const Decimal& a, const Decimal& b) { return add(a, -b); }

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b) {
  Int128 product = 0;
  if (__builtin_mul_overflow(a.coefficient(), b.coefficient(), &product)) return std::nullopt;
  return bounded(product, a.exponent() + b.exponent());
}

}  // namespace tradestat
