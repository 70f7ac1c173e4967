#include "core/number/readable.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

#include "base/format.hpp"

namespace tradestat {
namespace {

constexpr int max_decimals = 12;
/// Digits of an exact number that has no end, such as 1/3.
constexpr int significant_digits = 4;

/// A finite number as digits × 10^exponent, so that scaling and rounding are exact.
struct Digits {
  bool negative = false;
  std::string digits;
  int exponent = 0;
};

Digits digits_of(double value) {
  char buffer[32];
  const auto end =
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
  Digits result;
  const char* at = buffer;
  if (*at == '-') result.negative = *at++ == '-';
  for (; *at != 'e'; ++at) {
    if (*at != '.') result.digits += *at;
  }
  at += at[1] == '+' ? 2 : 1;
  std::from_chars(at, end, result.exponent);
  result.exponent -= static_cast<int>(result.digits.size()) - 1;
  return result;
}

Digits digits_of(const Number& number) {
  const auto decimal = number.decimal();
  if (!decimal) return digits_of(number.to_double());
  const Decimal whole(decimal->coefficient(), 0);
  Digits result{whole.sign() < 0, whole.to_string(), decimal->exponent()};
  if (result.negative) result.digits.erase(0, 1);
  return result;
}

/// Where what is cut off goes: half away from zero, or below or above the number.
enum class Cut : std::uint8_t { half_away, down, up };

/// Leaves the exponent at -decimals.
void round_to(Digits& number, int decimals, Cut cut_off) {
  const int surplus = -(decimals + number.exponent);
  number.exponent = -decimals;
  std::string& digits = number.digits;
  if (surplus <= 0) {
    digits.append(static_cast<std::size_t>(-surplus), '0');
    return;
  }
  const auto size = static_cast<int>(digits.size());
  const auto kept = static_cast<std::size_t>(std::max(size - surplus, 0));
  const bool away = cut_off == Cut::half_away
                        ? surplus <= size && digits[kept] >= '5'
                        : (cut_off == Cut::down) == number.negative &&
                              digits.find_first_not_of('0', kept) != std::string::npos;
  digits.resize(kept);
  if (!away) return;
  auto at = digits.rbegin();
  for (; at != digits.rend() && *at == '9'; ++at) *at = '0';
  if (at == digits.rend()) {
    digits.insert(digits.begin(), '1');
  } else {
    ++*at;
  }
}

/// With fewer than no decimals, digits before the point are rounded.
std::string written(Digits number, int decimals, Cut cut_off = Cut::half_away) {
  round_to(number, decimals, cut_off);
  decimals = std::max(decimals, 0);
  round_to(number, decimals, cut_off);
  std::string& digits = number.digits;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) number.negative = false;
  const auto after_point = static_cast<std::size_t>(decimals);
  if (digits.size() <= after_point) digits.insert(0, after_point + 1 - digits.size(), '0');

  const std::size_t before_point = digits.size() - after_point;
  std::string result = number.negative ? "-" : "";
  for (std::size_t i = 0; i < before_point; ++i) {
    if (i > 0 && (before_point - i) % 3 == 0) result += ',';
    result += digits[i];
  }
  if (decimals > 0) result.append(".").append(digits, before_point);
  return result;
}

/// The number in units of 10^power, with a fixed count of decimals.
std::string written(const Number& number, int power, int decimals, Cut cut_off = Cut::half_away) {
  if (number.infinity() != 0) return number.infinity() < 0 ? "-∞" : "∞";
  Digits digits = digits_of(number);
  digits.exponent -= power;
  return written(std::move(digits), decimals, cut_off);
}

/// The power of ten of the first digit of a positive number. What is a hair
/// below a power of ten is that power: 0.09999999999999787 is the width of
/// 28.65 to 28.75 in doubles.
int magnitude_of(double positive) {
  return static_cast<int>(std::floor(std::log10(positive) + 1e-6));
}

int within_bounds(int decimals) { return std::clamp(decimals, 0, max_decimals); }

/// The decimals that a number has as written, in units of 10^power.
std::optional<int> own_decimals(const Number& number, int power) {
  const auto decimal = number.decimal();
  if (!decimal) return std::nullopt;
  return decimal->scaled(-power).decimals();
}

/// The decimals of a number that no width limits: all it needs.
int needed_decimals(const Number& number, int power) {
  if (number.infinity() != 0) return 0;
  Digits digits = digits_of(number);
  if (!number.decimal()) {
    const auto size = static_cast<int>(digits.digits.size());
    const int surplus = std::max(size - significant_digits, 0);
    digits.exponent += surplus;
    digits.digits.resize(static_cast<std::size_t>(size - surplus));
  }
  const auto last = digits.digits.find_last_not_of('0');
  if (last == std::string::npos) return 0;
  const auto padding = static_cast<int>(digits.digits.size() - 1 - last);
  return within_bounds(-(digits.exponent + padding - power));
}

/// The width of an interval of finite ends, in units of 10^power.
double width_of(const Estimate& estimate, int power) {
  const auto low = estimate.lower.decimal();
  const auto high = estimate.upper.decimal();
  if (low && high) {
    if (const auto width = subtract(*high, *low)) return width->scaled(-power).to_double();
  }
  return (estimate.upper.to_double() - estimate.lower.to_double()) * std::pow(10.0, -power);
}

/// The decimals of a number's first `digits` significant digits, in units of 10^power.
int decimals_of(const Number& number, int power, int digits) {
  const Digits all = digits_of(number);
  const std::size_t zeros = std::min(all.digits.find_first_not_of('0'), all.digits.size());
  const auto size = static_cast<int>(all.digits.size() - zeros);
  return size == 0 ? digits - 1 : digits - size - (all.exponent - power);
}

/// Whether a number with so many decimals says an interval of finite ends around it. A decimal
/// that is shown whole says half a unit of its last digit to each side, what is rounded says what
/// is no wider than that unit.
bool says(const Estimate& estimate, int power, int decimals) {
  const double unit = std::pow(10.0, -decimals) * (1 + 1e-6);
  const double width = width_of(estimate, power);
  const auto own = own_decimals(estimate.value, power);
  if (!own || *own > decimals || width <= unit / 10) return width <= unit;
  const double scale = std::pow(10.0, -power);
  const double value = estimate.value.to_double() * scale;
  return estimate.lower.to_double() * scale >= value - unit / 2 &&
         estimate.upper.to_double() * scale <= value + unit / 2;
}

std::string bracketed(const Estimate& estimate, const std::string& low, const std::string& high) {
  const bool from_low = estimate.lower.closed && estimate.lower.infinity() == 0;
  const bool to_high = estimate.upper.closed && estimate.upper.infinity() == 0;
  return formatted("{}{}, {}{}", from_low ? "[" : "(", low, high, to_high ? "]" : ")");
}

}  // namespace

std::string fixed(double value, int decimals) {
  if (!std::isfinite(value)) return std::isnan(value) ? "n/a" : value < 0 ? "-∞" : "∞";
  return written(digits_of(value), decimals);
}

Readable readable(const Estimate& estimate, int power, std::optional<int> digits) {
  if (!estimate.defined()) return {"n/a", ""};
  const Number& value = estimate.value;
  const Number& lower = estimate.lower;
  const Number& upper = estimate.upper;
  const bool bounded = lower.infinity() == 0 && upper.infinity() == 0;
  const double width = bounded ? width_of(estimate, power) : 0;
  const int most =
      digits && value.infinity() == 0 ? decimals_of(value, power, *digits) : max_decimals;
  if (bounded && !(width > 0)) {
    return {written(value, power, std::min(needed_decimals(value, power), most)), ""};
  }
  int for_ends = 0;
  int for_value = 0;
  if (bounded) {
    const int places = -magnitude_of(width);
    for_ends = within_bounds(places + 1);
    const auto own = own_decimals(value, power);
    for_value = own ? within_bounds(std::min(*own, places + 2)) : for_ends;
    const auto low_own = own_decimals(lower, power);
    const auto high_own = own_decimals(upper, power);
    if (low_own && high_own) for_ends = std::min(for_ends, std::max(*low_own, *high_own));
  } else {
    for_value = needed_decimals(value, power);
    for_ends = std::max(needed_decimals(lower, power), needed_decimals(upper, power));
  }
  for_value = std::min(for_value, most);
  const bool said = bounded && says(estimate, power, for_value);
  // Ends with fewer digits than the width has lie outside of it.
  const bool cut = !said && for_ends > most;
  if (cut) for_ends = most;
  const std::string low = written(lower, power, for_ends, cut ? Cut::down : Cut::half_away);
  const std::string high = written(upper, power, for_ends, cut ? Cut::up : Cut::half_away);
  Readable result{written(value, power, for_value), "", said};
  // Ends that 12 decimals do not tell apart say nothing.
  if (low != high) result.range = bracketed(estimate, low, high);
  return result;
}

std::string to_string(const Estimate& estimate, int power) {
  if (!estimate.defined()) return formatted("n/a: {}", estimate.reason);
  const Readable text = readable(estimate, power);
  return text.range.empty() ? text.value : formatted("{} {}", text.value, text.range);
}

}  // namespace tradestat
