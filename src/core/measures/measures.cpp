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

ExactValue linear(const ExactValue& a, const ExactValue& b, Operation operation, const Bound& b_lower,
                const Bound& b_upper) {
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
ExactValue not_below_zero(ExactValue quantity) {
  quantity.interval.lower = not_below_zero(quantity.interval.lower);
  return quantity;
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

/// Real-valued results: the function is monotonic, rising or falling in each input.
Estimate real_estimate(const ExactValue& start, const ExactValue& end, bool rises_with_start,
                       const std::function<double(double, double)>& formula) {
  const auto number = [](const Bound& bound, double at_infinity) {
    return bound.infinite ? at_infinity : std::max(bound.value.to_double(), 0.0);
  };
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const Bound& start_low = rises_with_start ? start.interval.lower : start.interval.upper;
  const Bound& start_high = rises_with_start ? start.interval.upper : start.interval.lower;
  const auto bound = [&](const Bound& v0, const Bound& v1) {
    const double x = formula(number(v0, &v0 == &start.interval.lower ? 0 : infinity),
                             number(v1, &v1 == &end.interval.lower ? 0 : infinity));
    return std::isfinite(x) ? Number::real(x) : Number::infinite(x < 0 ? -1 : 1);
  };
  const double value = formula(start.value.to_double(), end.value.to_double());
  if (!std::isfinite(value)) return Estimate::undefined("overflow: the result is too large");
  Estimate result;
  result.value = Number::real(value);
  const auto& [end_low, end_high] = end.interval;
  result.lower = {bound(start_low, end_low), start_low.closed && end_low.closed};
  result.upper = {bound(start_high, end_high), start_high.closed && end_high.closed};
  return result;
}

/// (x - m)/(x + m) at one corner, for x and m not below zero; without a bound
/// it approaches `limit`.
End balance_corner(const Bound& x, const Bound& m, int limit) {
  const auto difference = subtract(x.value, m.value);
  const auto total = add(x.value, m.value);
  if (x.infinite || m.infinite || !difference || !total) return {Decimal(limit, 0), false};
  // One side is zero wherever the other is not: then that side alone decides.
  if (total->sign() == 0) return {Decimal(-limit, 0), true};
  const bool closed = (x.closed || m.value.sign() == 0) && (m.closed || x.value.sign() == 0);
  return {Number::of(*difference, *total), closed};
}

/// part/(part + rest) at one corner, for values not below zero; without a bound
/// it approaches `limit`.
End share_corner(const Bound& part, const Bound& rest, int limit) {
  const bool no_part = !part.infinite && part.value.sign() == 0;
  const bool no_rest = !rest.infinite && rest.value.sign() == 0;
  // One side is zero wherever the other is not: then that side alone decides.
  if (no_part && no_rest) return {Decimal(1 - limit, 0), true};
  if (no_part) return {zero, part.closed};
  if (no_rest) return {one, rest.closed};
  const auto whole = add(part.value, rest.value);
  if (part.infinite || rest.infinite || !whole) return {Decimal(limit, 0), false};
  return {Number::of(part.value, *whole), part.closed && rest.closed};
}

}  // namespace

ExactValue absolute_change(const ExactValue& start, const ExactValue& end) { return minus(end, start); }

Estimate total_change(const ExactValue& start, const ExactValue& end) {
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
  if (!exports.defined() || !imports.defined())
    return Estimate::undefined(first_reason(exports, imports));
  if (exports.value.sign() < 0 || imports.value.sign() < 0)
    return Estimate::undefined("a negative trade value");
  const auto difference = subtract(exports.value, imports.value);
  const auto total = add(exports.value, imports.value);
  if (!difference || !total) return Estimate::undefined("overflow: more than 38 digits");
  if (total->sign() == 0) return Estimate::undefined("exports and imports are zero");
  const auto& [x_low, x_high] = exports.interval;
  const auto& [m_low, m_high] = imports.interval;
  Estimate result;
  result.value = Number::of(*difference, *total);
  result.lower = balance_corner(not_below_zero(x_low), m_high, -1);
  result.upper = balance_corner(x_high, not_below_zero(m_low), 1);
  return result;
}

Estimate cover_ratio(const ExactValue& exports, const ExactValue& imports) {
  return quotient_or_reason(exports, imports, "imports are zero");
}

Estimate share(const ExactValue& part, const ExactValue& whole) {
  return quotient_or_reason(part, whole, "the whole is zero");
}

Estimate share_of_sum(const ExactValue& part, const ExactValue& rest) {
  if (!part.defined() || !rest.defined()) return Estimate::undefined(first_reason(part, rest));
  if (part.value.sign() < 0 || rest.value.sign() < 0)
    return Estimate::undefined("a negative trade value");
  const auto whole = add(part.value, rest.value);
  if (!whole) return Estimate::undefined("overflow: more than 38 digits");
  if (whole->sign() == 0) return Estimate::undefined("the whole is zero");
  Estimate result;
  result.value = Number::of(part.value, *whole);
  result.lower = share_corner(not_below_zero(part.interval.lower), rest.interval.upper, 0);
  result.upper = share_corner(part.interval.upper, not_below_zero(rest.interval.lower), 1);
  return result;
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
