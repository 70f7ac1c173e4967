#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "support/numbers.hpp"
#include "support/random.hpp"
#include "tradestat/measures.hpp"

using namespace tradestat;  // the measures

namespace {

constexpr std::array hedges{Hedge::none,      Hedge::about,    Hedge::more_than,
                            Hedge::less_than, Hedge::at_least, Hedge::at_most};

ExactValue exactly(const Decimal& value) { return {value, Interval::exactly(value), {}}; }

/// The value lies within the estimate's interval: exactly where it is kept
/// exact, else within the last digits that real numbers have.
void require_within(const Estimate& value, const Estimate& estimate) {
  REQUIRE(value.defined());
  const double x = value.value.to_double();
  const double low = estimate.lower.to_double();
  const double high = estimate.upper.to_double();
  INFO(low << " <= " << x << " <= " << high);
  const double slack = 1e-13 * std::abs(x);
  REQUIRE(x >= low - slack);
  REQUIRE(x <= high + slack);
}

std::string text_of(const ExactValue& a, const ExactValue& b) {
  return a.interval.to_string() + " and " + b.interval.to_string();
}

}  // namespace

TEST_CASE("property: intervals contain the result of every value of the inputs' intervals") {
  Random random(11);
  for (int i = 0; i < 4000; ++i) {
    const ExactValue a = ExactValue::of(random.figure(6));
    const ExactValue b = ExactValue::of(random.figure(6));
    const ExactValue x = exactly(random.inside(a.interval));
    const ExactValue y = exactly(random.inside(b.interval));
    const int years = random.between(1, 40);
    const int elapsed = random.between(-2 * years, 3 * years);
    INFO(text_of(a, b) << " in " << years << ", at " << elapsed);
    REQUIRE(absolute_change(a, b).interval.contains(absolute_change(x, y).value));
    REQUIRE(balance(a, b).interval.contains(balance(x, y).value));
    REQUIRE(two_way_trade(a, b).interval.contains(two_way_trade(x, y).value));
    require_within(total_change(x, y), total_change(a, b));
    require_within(cagr(x, y, years), cagr(a, b, years));
    require_within(log_growth_rate(x, y, years), log_growth_rate(a, b, years));
    require_within(implied_value(x, y, years, elapsed), implied_value(a, b, years, elapsed));
    require_within(normalized_balance(x, y), normalized_balance(a, b));
    require_within(cover_ratio(x, y), cover_ratio(a, b));
    require_within(share(x, y), share(a, b));
    const std::vector<ExactValue> parts{a, a};
    const std::vector<ExactValue> values{x, exactly(random.inside(a.interval))};
    REQUIRE(sum(parts).interval.contains(sum(values).value));
    REQUIRE(residual(b, parts).interval.contains(residual(y, values).value));
    require_within(residual_share(y, values), residual_share(b, parts));
  }
}

TEST_CASE("property: quotients of values of any sign stay within their intervals") {
  Random random(12);
  for (int i = 0; i < 4000; ++i) {
    const ExactValue a = ExactValue::of(random.figure(3, true));
    const ExactValue b = ExactValue::of(random.figure(3, true));
    const ExactValue x = exactly(random.inside(a.interval));
    const ExactValue y = exactly(random.inside(b.interval));
    INFO(text_of(a, b));
    require_within(ratio(x, y), ratio(a, b));
    if (b.value.sign() > 0 && y.value.sign() > 0)
      require_within(total_change(y, x), total_change(b, a));
  }
}

TEST_CASE("property: the ends of exact results are exact") {
  Random random(13);
  for (int i = 0; i < 2000; ++i) {
    const ExactValue a = ExactValue::of(random.figure(4));
    const ExactValue b = ExactValue::of(random.figure(4));
    // A corner: the least end value over the greatest start value.
    const Estimate change = total_change(a, b);
    const Estimate corner =
        total_change(exactly(a.interval.upper.value), exactly(b.interval.lower.value));
    REQUIRE(change.lower.to_double() == corner.value.to_double());
    REQUIRE_FALSE(change.lower.closed);  // a half-open interval gives its open end once
    REQUIRE_FALSE(change.upper.closed);
  }
}

TEST_CASE("property: shares of a sum lie from 0 to 1, balances from -1 to 1") {
  const auto lies_within = [](const Estimate& estimate, int least) {
    REQUIRE(estimate.lower.compare(Decimal(least, 0)) >= 0);
    REQUIRE(estimate.upper.compare(Decimal(1, 0)) <= 0);
  };
  for (const char* first : {"0", "0.0", "3", "500"})
    for (const char* second : {"0", "0.0", "5", "20"})
      for (const Hedge one : hedges)
        for (const Hedge other : hedges) {
          const ExactValue a = numbers::stated(first, 0, one);
          const ExactValue b = numbers::stated(second, 0, other);
          INFO(text_of(a, b));
          if (a.value.sign() == 0 && b.value.sign() == 0) continue;
          lies_within(share_of_sum(a, b), 0);
          lies_within(normalized_balance(a, b), -1);
        }
}

TEST_CASE("property: growing by the rate leads back to the end value") {
  Random random(14);
  for (int i = 0; i < 4000; ++i) {
    const ExactValue start = exactly(random.figure(6).value());
    const ExactValue end = exactly(random.figure(6).value());
    const int years = random.between(1, 60);
    const double v0 = start.value.to_double();
    const double v1 = end.value.to_double();
    const double rate = cagr(start, end, years).value.to_double();
    INFO(v0 << " to " << v1 << " in " << years);
    // A rate near -1 has lost the digits of 1 + rate.
    const double slack = 1e-13 * (1 + years * 1e-2 / (1 + rate));
    REQUIRE(v0 * std::pow(1 + rate, years) == Approx(v1).epsilon(slack));
    REQUIRE(implied_value(start, end, years, years).value.to_double() == Approx(v1).epsilon(1e-13));
    REQUIRE(implied_value(start, end, years, 0).value.to_double() == Approx(v0).epsilon(1e-13));
    // A value on the path implies the same rate.
    const int elapsed = random.between(1, years);
    const double on_path = implied_value(start, end, years, elapsed).value.to_double();
    REQUIRE(std::pow(on_path / v0, 1.0 / elapsed) - 1 == Approx(rate).margin(1e-11).epsilon(1e-11));
    REQUIRE(std::expm1(log_growth_rate(start, end, years).value.to_double()) ==
            Approx(rate).margin(1e-13).epsilon(1e-11));
  }
}

TEST_CASE("property: sums do not depend on the order") {
  Random random(16);
  for (int i = 0; i < 2000; ++i) {
    std::vector<ExactValue> parts;
    for (int n = random.between(1, 8); n > 0; --n)
      parts.push_back(ExactValue::of(random.figure(9, true)));
    const ExactValue forwards = sum(parts);
    for (std::size_t n = parts.size(); n > 1; --n)
      std::swap(parts[n - 1],
                parts[static_cast<std::size_t>(random.between(0, static_cast<int>(n) - 1))]);
    const ExactValue shuffled = sum(parts);
    REQUIRE(shuffled.value == forwards.value);
    REQUIRE(shuffled.interval.to_string() == forwards.interval.to_string());
  }
}

TEST_CASE("property: changing sides mirrors a balance") {
  Random random(17);
  for (int i = 0; i < 2000; ++i) {
    const ExactValue x = ExactValue::of(random.figure(5));
    const ExactValue m = ExactValue::of(random.figure(5));
    REQUIRE(balance(x, m).value == -balance(m, x).value);
    const Estimate there = normalized_balance(x, m);
    const Estimate back = normalized_balance(m, x);
    REQUIRE(there.value.to_double() == -back.value.to_double());
    REQUIRE(there.lower.to_double() == -back.upper.to_double());
    REQUIRE(there.upper.to_double() == -back.lower.to_double());
    REQUIRE(there.lower.closed == back.upper.closed);
  }
}
