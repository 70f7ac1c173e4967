#include "tradestat/measures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace tradestat {
namespace {

const Decimal zero;
const Decimal one(1, 0);

std::string first_reason(const ExactValue& a, const ExactValue& b) {
  return a.defined() ? b.reason : a.reason;
}

using Operation = std::optional<Decimal> (*)(const Decimal&, const Decimal&);

/// One end of a sum or difference; false on overflow.
bool combine(const Bound& a, const Bound& b, Operation operation, Bound& result) {
  result.infinite = a.infinite || b.infinite;
  result.closed = a.closed && b.closed;
  if (result.infinite) return true;
  const auto value = operation(a.value, b.value);
  if (value) result.value = *value;
  return value.has_value();
}

ExactValue linear(const ExactValue& a, const ExactValue& b, Operation operation,
                  const Bound& b_lower, const Bound& b_upper) {
  if (!a.defined() || !b.defined()) return ExactValue::undefined(first_reason(a, b));
  ExactValue result;
  const auto value = operation(a.value, b.value);
  if (!value || !combine(a.interval.lower, b_lower, operation, result.interval.lower) ||
      !combine(a.interval.upper, b_upper, operation, result.interval.upper))
    return ExactValue::undefined("overflow: the result has more than 38 digits");
  result.value = *value;
  return result;
}

ExactValue plus(const ExactValue& a, const ExactValue& b) {
  return linear(a, b, add, b.interval.lower, b.interval.upper);
}

ExactValue minus(const ExactValue& a, const ExactValue& b) {
  return linear(a, b, subtract, b.interval.upper, b.interval.lower);
}

/// A negative denominator moves its sign to the numerator.
Number quotient(Decimal numerator, Decimal denominator, int offset = 0, int root = 1) {
  if (denominator.sign() < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  return Number::of(numerator, denominator, offset, root);
}

using End = Estimate::End;

/// One end of a quotient of two intervals, the denominator's being positive.
End corner(const Bound& numerator, const Bound& denominator, int sign_of_infinity, int offset,
           int root) {
  if (numerator.infinite) return {Number::infinite(sign_of_infinity), false};
  // Zero is zero, whatever it is divided by.
  if (numerator.value.sign() == 0) return {Number::of(zero, one, offset, root), numerator.closed};
  if (denominator.infinite) return {Number::of(zero, one, offset, root), false};
  if (denominator.value.sign() == 0) return {Number::infinite(sign_of_infinity), false};
  return {quotient(numerator.value, denominator.value, offset, root),
          numerator.closed && denominator.closed};
}

Interval negated(const Interval& interval) {
  const auto& [low, high] = interval;
  return {{-high.value, high.closed, high.infinite}, {-low.value, low.closed, low.infinite}};
}

Bound not_below_zero(const Bound& bound) {
  return bound.infinite || bound.value.sign() < 0 ? Bound{zero, true} : bound;
}

/// What of it is not below zero, where values below zero make no sense.
ExactValue not_below_zero(ExactValue value) {
  value.interval.lower = not_below_zero(value.interval.lower);
  return value;
}

/// (a/b)^(1/root) - offset with its interval. Preconditions: both defined,
/// b != 0; for root > 1, no value of either is below zero.
Estimate quotient_of(const ExactValue& a, const ExactValue& b, int offset, int root) {
  Estimate result;
  result.value = quotient(a.value, b.value, offset, root);
  Interval numerator = a.interval;
  Interval denominator = b.interval;
  if (b.value.sign() < 0) {
    numerator = negated(numerator);
    denominator = negated(denominator);
  }
  if (denominator.lower.infinite || denominator.lower.value.sign() < 0) {
    result.lower = {Number::infinite(-1), false};
    result.upper = {Number::infinite(1), false};
    return result;
  }
  const bool low_negative = numerator.lower.infinite || numerator.lower.value.sign() < 0;
  const bool high_negative = !numerator.upper.infinite && numerator.upper.value.sign() < 0;
  result.lower = corner(numerator.lower, low_negative ? denominator.lower : denominator.upper, -1,
                        offset, root);
  result.upper = corner(numerator.upper, high_negative ? denominator.upper : denominator.lower, 1,
                        offset, root);
  return result;
}

Estimate quotient_or_reason(const ExactValue& a, const ExactValue& b, const char* when_zero,
                            int offset = 0) {
  if (!a.defined() || !b.defined()) return Estimate::undefined(first_reason(a, b));
  if (b.value.sign() == 0) return Estimate::undefined(when_zero);
  return quotient_of(a, b, offset, 1);
}

/// Why there is no rate of growth between two values; empty where there is one.
std::string no_growth_reason(const ExactValue& start, const ExactValue& end, int years) {
  if (!start.defined() || !end.defined()) return first_reason(start, end);
  if (years == 0) return "needs two different years";
  if (years < 0) return "the end year lies before the start year";
  if (start.value.sign() == 0) return "the start value is zero";
  if (start.value.sign() < 0) return "the start value is negative";
  const Bound& most = end.interval.upper;
  const bool below_zero = !most.infinite && most.value.sign() == 0 && !most.closed;
  if (end.value.sign() < 0 || below_zero) return "the end value is negative";
  return {};
}

/// ln(a/b), with all its digits also where a is near b.
double log_of_quotient(double a, double b) {
  const double quotient = a / b;
  return quotient > 0.5 && quotient < 2 ? std::log1p((a - b) / b) : std::log(quotient);
}

/// v0 (v1/v0)^t. Of two positive numbers not as a product of powers: these
/// overflow and lose digits where the result does not.
double on_path(double v0, double v1, double t) {
  if (v0 > 0 && v1 > 0 && std::isfinite(v0) && std::isfinite(v1)) return v0 * std::pow(v1 / v0, t);
  return std::pow(v0, 1 - t) * std::pow(v1, t);
}

/// The ends in doubles of what is not below zero.
std::pair<double, double> ends_above_zero(const Interval& interval) {
  const auto& [low, high] = interval;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return {low.infinite ? 0 : std::max(low.value.to_double(), 0.0),
          high.infinite ? infinity : std::max(high.value.to_double(), 0.0)};
}

/// Real-valued results: the function is monotonic, rising or falling in each input.
Estimate real_estimate(const ExactValue& start, const ExactValue& end, bool rises_with_start,
                       const std::function<double(double, double)>& formula) {
  const double value = formula(start.value.to_double(), end.value.to_double());
  if (!std::isfinite(value)) return Estimate::undefined("overflow: the result is too large");
  const auto number = [&](double v0, double v1) {
    const double x = formula(v0, v1);
    return std::isfinite(x) ? Number::real(x) : Number::infinite(x < 0 ? -1 : 1);
  };
  auto [low, high] = ends_above_zero(start.interval);
  bool low_closed = start.interval.lower.closed;
  bool high_closed = start.interval.upper.closed;
  if (!rises_with_start) {
    std::swap(low, high);
    std::swap(low_closed, high_closed);
  }
  const auto [end_low, end_high] = ends_above_zero(end.interval);
  Estimate result;
  result.value = Number::real(value);
  result.lower = {number(low, end_low), low_closed && end.interval.lower.closed};
  result.upper = {number(high, end_high), high_closed && end.interval.upper.closed};
  return result;
}

/// Of two values that are not below zero: (a - k b)/(a + b), from -k to 1, for k = 0 (a's
/// share of both) or 1 (their balance). It rises with a and falls with b.
std::optional<Number> within_sum(const Decimal& a, const Decimal& b, int k) {
  const auto numerator = k == 0 ? a : subtract(a, b);
  const auto total = add(a, b);
  return numerator && total ? std::optional(Number::of(*numerator, *total)) : std::nullopt;
}

/// The same at one corner.
End corner_within_sum(const Bound& a, const Bound& b, int k, bool lower) {
  const Decimal least(-k, 0);
  const bool no_a = !a.infinite && a.value.sign() == 0;
  const bool no_b = !b.infinite && b.value.sign() == 0;
  // One is zero wherever the other is not: then that one alone decides.
  if (no_a && no_b) return {lower ? one : least, true};
  if (no_a) return {least, a.closed};
  if (no_b) return {one, b.closed};
  const auto value = within_sum(a.value, b.value, k);
  if (a.infinite || b.infinite || !value) return {lower ? least : one, false};
  return {*value, a.closed && b.closed};
}

Estimate estimate_within_sum(const ExactValue& a, const ExactValue& b, int k,
                             const char* when_zero) {
  if (!a.defined() || !b.defined()) return Estimate::undefined(first_reason(a, b));
  if (a.value.sign() < 0 || b.value.sign() < 0)
    return Estimate::undefined("a negative trade value");
  if (a.value.sign() == 0 && b.value.sign() == 0) return Estimate::undefined(when_zero);
  const auto value = within_sum(a.value, b.value, k);
  if (!value) return Estimate::undefined("overflow: more than 38 digits");
  const auto& [a_low, a_high] = a.interval;
  const auto& [b_low, b_high] = b.interval;
  Estimate result;
  result.value = *value;
  result.lower = corner_within_sum(not_below_zero(a_low), b_high, k, true);
  result.upper = corner_within_sum(a_high, not_below_zero(b_low), k, false);
  return result;
}

}  // namespace

ExactValue absolute_change(const ExactValue& start, const ExactValue& end) {
  return minus(end, start);
}

Estimate total_change(const ExactValue& start, const ExactValue& end) {
  if (start.defined() && start.value.sign() < 0)
    return Estimate::undefined("the start value is negative");
  return quotient_or_reason(end, start, "the start value is zero", 1);
}

Estimate cagr(const ExactValue& start, const ExactValue& end, int years) {
  if (auto reason = no_growth_reason(start, end, years); !reason.empty())
    return Estimate::undefined(std::move(reason));
  return quotient_of(not_below_zero(end), not_below_zero(start), 1, years);
}

Estimate log_growth_rate(const ExactValue& start, const ExactValue& end, int years) {
  if (auto reason = no_growth_reason(start, end, years); !reason.empty())
    return Estimate::undefined(std::move(reason));
  if (end.value.sign() == 0) return Estimate::undefined("the end value is zero");
  return real_estimate(start, end, false,
                       [years](double v0, double v1) { return log_of_quotient(v1, v0) / years; });
}

Estimate implied_value(const ExactValue& start, const ExactValue& end, int years, int elapsed) {
  if (auto reason = no_growth_reason(start, end, years); !reason.empty())
    return Estimate::undefined(std::move(reason));
  if (end.value.sign() == 0) return Estimate::undefined("the end value is zero");
  const double t = static_cast<double>(elapsed) / years;
  const auto path = [t](double v0, double v1) { return on_path(v0, v1, t); };
  // Before the start the path falls with the end value: mirror it in time.
  if (elapsed < 0) {
    return real_estimate(end, start, false, [&path](double v1, double v0) { return path(v0, v1); });
  }
  return real_estimate(start, end, elapsed <= years, path);
}

ExactValue balance(const ExactValue& exports, const ExactValue& imports) {
  return minus(exports, imports);
}

ExactValue two_way_trade(const ExactValue& exports, const ExactValue& imports) {
  return plus(exports, imports);
}

Estimate normalized_balance(const ExactValue& exports, const ExactValue& imports) {
  return estimate_within_sum(exports, imports, 1, "exports and imports are zero");
}

Estimate cover_ratio(const ExactValue& exports, const ExactValue& imports) {
  return quotient_or_reason(exports, imports, "imports are zero");
}

Estimate share(const ExactValue& part, const ExactValue& whole) {
  return quotient_or_reason(part, whole, "the whole is zero");
}

Estimate share_of_sum(const ExactValue& part, const ExactValue& rest) {
  return estimate_within_sum(part, rest, 0, "the whole is zero");
}

Estimate ratio(const ExactValue& numerator, const ExactValue& denominator) {
  return quotient_or_reason(numerator, denominator, "the denominator is zero");
}

ExactValue sum(std::span<const ExactValue> parts) {
  ExactValue total{zero, Interval::exactly(zero), {}};
  for (const ExactValue& part : parts) total = plus(total, part);
  return total;
}

ExactValue residual(const ExactValue& whole, std::span<const ExactValue> parts) {
  return minus(whole, sum(parts));
}

Estimate residual_share(const ExactValue& whole, std::span<const ExactValue> parts) {
  // 1 - parts/whole: the ends of parts/whole - 1, the other way round.
  Estimate missing = quotient_or_reason(sum(parts), whole, "the whole is zero", 1);
  if (!missing.defined()) return missing;
  Estimate result;
  result.value = missing.value.negated();
  result.lower = {missing.upper.negated(), missing.upper.closed};
  result.upper = {missing.lower.negated(), missing.lower.closed};
  return result;
}

}  // namespace tradestat
