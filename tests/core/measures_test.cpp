#include "tradestat/measures.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "support/numbers.hpp"

using numbers::dec;
using numbers::exactly;
using numbers::stated;
using tradestat::Decimal;
using tradestat::Estimate;
using tradestat::ExactValue;
using tradestat::Hedge;
using tradestat::Interval;
using tradestat::Number;
using namespace tradestat;  // the measures

namespace {

/// The goods of the bundled dataset, in millions of dollars.
const char* const rus_2016 = "35.8";
const char* const rus_2021 = "78.3";
const char* const prk_2016 = "28.7";
const char* const prk_2021 = "10.6";

constexpr double infinity = std::numeric_limits<double>::infinity();

std::string range(const ExactValue& quantity) { return quantity.interval.to_string(); }

/// Both ends and what belongs to them: "[0.5, 1)" as a check of four values.
void check_range(const Estimate& estimate, bool lower_closed, double lower, double upper,
                 bool upper_closed) {
  REQUIRE(estimate.defined());
  const auto near = [](double a, double b) {
    return a == b || std::abs(a - b) < 1e-14 * std::abs(b);
  };
  INFO(estimate.lower.to_double() << " to " << estimate.upper.to_double());
  CHECK(near(estimate.lower.to_double(), lower));
  CHECK(near(estimate.upper.to_double(), upper));
  CHECK(estimate.lower.closed == lower_closed);
  CHECK(estimate.upper.closed == upper_closed);
}

void check_unbounded(const Estimate& estimate) {
  REQUIRE(estimate.defined());
  CHECK(estimate.lower.infinity() == -1);
  CHECK(estimate.upper.infinity() == 1);
}

const ExactValue missing = ExactValue::undefined("no figure");
const ExactValue huge{
    Decimal(Int128{9'000'000'000'000'000'000} * 10'000'000'000'000'000'000U, 0),
    Interval::exactly(Decimal(Int128{9'000'000'000'000'000'000} * 10'000'000'000'000'000'000U, 0)),
    {}};

}  // namespace

TEST_CASE("absolute change") {
  const ExactValue fall = absolute_change(stated(prk_2016), stated(prk_2021));
  CHECK(fall.value.to_string() == "-18.1");
  CHECK(range(fall) == "(-18.20, -18.00)");
  CHECK(absolute_change(exactly("5"), exactly("7")).value == dec("2"));
  CHECK(range(absolute_change(exactly("5"), exactly("7"))) == "[2, 2]");
}

TEST_CASE("total change") {
  const Estimate rise = total_change(stated(rus_2016), stated(rus_2021));
  CHECK(rise.value.to_double() == 425.0 / 358.0);  // (78.3 - 35.8)/35.8
  check_range(rise, false, 78.25 / 35.85 - 1, 78.35 / 35.75 - 1, false);
  CHECK(total_change(exactly("100"), exactly("150")).value.compare(dec("0.5")) == 0);
  CHECK(total_change(exactly("100"), exactly("0")).value.compare(dec("-1")) == 0);
  CHECK(total_change(exactly("100"), exactly("-50")).value.compare(dec("-1.5")) == 0);
  CHECK(total_change(exactly("-100"), exactly("-150")).reason == "the start value is negative");
  CHECK(total_change(exactly("0"), exactly("5")).reason == "the start value is zero");
}

TEST_CASE("a ratio to what is below zero has its ends the right way round") {
  const Estimate quotient = ratio(stated("6"), stated("-4"));  // [5.5, 6.5), (-4.5, -3.5]
  CHECK(quotient.value.to_double() == -1.5);
  check_range(quotient, false, -6.5 / 3.5, -5.5 / 4.5, false);
}

TEST_CASE("compound annual growth") {
  const Estimate fall = cagr(stated(prk_2016), stated(prk_2021), 5);
  CHECK(fall.value.to_double() == Approx(-0.18062106688022160).epsilon(1e-15));
  // (10.55/28.75)^(1/5) - 1 and (10.65/28.65)^(1/5) - 1, both ends open on one side.
  check_range(fall, false, -0.18168045877532631, -0.17956345645116502, false);
  const Estimate rise = cagr(stated(rus_2016), stated(rus_2021), 5);
  CHECK(rise.value.to_double() == Approx(0.16943408284512475).epsilon(1e-15));
  check_range(rise, false, 0.16895834925447224, 0.16991037104683390, false);
  // 1.1^5 = 1.61051, 2^10 = 1024
  CHECK(cagr(exactly("1"), exactly("1.61051"), 5).value.compare(dec("0.1")) == 0);
  CHECK(cagr(exactly("1"), exactly("1024"), 10).value.compare(dec("1")) == 0);
  CHECK(cagr(exactly("7"), exactly("7"), 3).value.compare(dec("0")) == 0);
  CHECK(cagr(exactly("100"), exactly("150"), 1).value.compare(dec("0.5")) == 0);
}

TEST_CASE("where there is no growth") {
  const ExactValue value = exactly("5");
  CHECK(cagr(exactly("0"), value, 5).reason == "the start value is zero");
  CHECK(cagr(exactly("-5"), value, 5).reason == "the start value is negative");
  CHECK(cagr(value, exactly("-5"), 5).reason == "the end value is negative");
  CHECK(cagr(value, value, 0).reason == "needs two different years");
  CHECK(cagr(value, value, -5).reason == "the end year lies before the start year");
  CHECK(cagr(missing, value, 5).reason == "no figure");
  CHECK(cagr(value, missing, 5).reason == "no figure");
  CHECK(cagr(value, exactly("0"), 5).value.compare(dec("-1")) == 0);
  for (const auto& quantity : {exactly("0"), exactly("-5"), missing}) {
    CHECK_FALSE(log_growth_rate(quantity, value, 5).defined());
    CHECK_FALSE(log_growth_rate(value, quantity, 5).defined());
    CHECK_FALSE(implied_value(quantity, value, 5, 2).defined());
    CHECK_FALSE(implied_value(value, quantity, 5, 2).defined());
  }
  CHECK(log_growth_rate(value, exactly("0"), 5).reason == "the end value is zero");
  CHECK(implied_value(value, exactly("0"), 5, 1).reason == "the end value is zero");
  CHECK(log_growth_rate(value, value, 0).reason == "needs two different years");
  CHECK(implied_value(value, value, -1, 1).reason == "the end year lies before the start year");
}

TEST_CASE("growth from what may be zero has no upper bound") {
  // 0 stands for less than 0.5, but growth knows no values below zero.
  const Estimate to_zero = cagr(stated("8"), stated("0"), 3);
  check_range(to_zero, true, -1, std::cbrt(0.5 / 7.5) - 1, false);
  for (const int years : {1, 2, 40}) {
    INFO(years);
    const Estimate from_little = cagr(stated("3", 0, Hedge::less_than), stated("5"), years);
    CHECK(from_little.upper.infinity() == 1);
    CHECK(from_little.lower.to_double() == Approx(std::pow(4.5 / 3, 1.0 / years) - 1));
    CHECK_FALSE(from_little.lower.closed);
  }
}

TEST_CASE("growth between one-sided figures") {
  // More than 10 from 5 (stated exactly): more than doubled.
  const Estimate more = cagr(exactly("5"), stated("10", 0, Hedge::more_than), 1);
  CHECK(more.lower.compare(dec("1")) == 0);
  CHECK_FALSE(more.lower.closed);
  CHECK(more.upper.infinity() == 1);
  // From more than 10: at most -50 %, at least everything lost, which is never reached.
  const Estimate from_more = cagr(stated("10", 0, Hedge::at_least), exactly("5"), 1);
  check_range(from_more, false, -1, -0.5, true);
  const Estimate to_less = cagr(exactly("10"), stated("5", 0, Hedge::at_most), 1);
  check_range(to_less, true, -1, -0.5, true);
}

TEST_CASE("a loss of everything is one value") {
  const Estimate all = cagr(stated("28.7"), exactly("0"), 5);
  check_range(all, true, -1, -1, true);
}

TEST_CASE("log growth rate") {
  // ln(10.6/28.7)/5 and ln(78.3/35.8)/5 by Python's decimal.
  CHECK(log_growth_rate(stated(prk_2016), stated(prk_2021), 5).value.to_double() ==
        Approx(-0.19920862432951079).epsilon(1e-14));
  CHECK(log_growth_rate(stated(rus_2016), stated(rus_2021), 5).value.to_double() ==
        Approx(0.15651994191802056).epsilon(1e-14));
  check_range(log_growth_rate(stated(prk_2016), stated(prk_2021), 5), false,
              std::log(10.55 / 28.75) / 5, std::log(10.65 / 28.65) / 5, false);
  // ln(1 + x) = x - x²/2 + …: 1e-9 - 5e-19
  CHECK(log_growth_rate(exactly("1000000000"), exactly("1000000001"), 1).value.to_double() ==
        Approx(9.999999995e-10).epsilon(1e-14));
  const Estimate hedged = log_growth_rate(stated("5", 0, Hedge::less_than), exactly("5"), 1);
  CHECK(hedged.lower.to_double() == 0);
  CHECK(hedged.upper.infinity() == 1);
}

TEST_CASE("implied value") {
  // From 100 to 400 in two years: doubling every year.
  const auto at = [](int elapsed) {
    return implied_value(exactly("100"), exactly("400"), 2, elapsed).value.to_double();
  };
  CHECK(at(0) == 100);
  CHECK(at(1) == 200);
  CHECK(at(2) == 400);
  CHECK(at(3) == 800);
  CHECK(at(-1) == 50);
  CHECK(at(-2) == 25);
  // 28.7 (10.6/28.7)^(2/5), and so on, by Python's decimal.
  const auto prk = [](int elapsed) {
    return implied_value(stated(prk_2016), stated(prk_2021), 5, elapsed);
  };
  CHECK(prk(2).value.to_double() == Approx(19.268658694362530).epsilon(1e-14));
  CHECK(prk(-5).value.to_double() == Approx(77.706603773584906).epsilon(1e-14));
  CHECK(prk(10).value.to_double() == Approx(3.9149825783972125).epsilon(1e-14));
}

TEST_CASE("implied values have their ends at the right corners") {
  const ExactValue start = stated("28.7");
  const ExactValue end = stated("10.6");
  const auto path = [](double v0, double v1, double t) { return v0 * std::pow(v1 / v0, t); };
  // Between the two it rises with both.
  check_range(implied_value(start, end, 5, 2), true, path(28.65, 10.55, 0.4),
              path(28.75, 10.65, 0.4), false);
  // Beyond the end it falls with the start value, before the start with the end value.
  check_range(implied_value(start, end, 5, 10), false, path(28.75, 10.55, 2), path(28.65, 10.65, 2),
              false);
  check_range(implied_value(start, end, 5, -5), false, path(28.65, 10.65, -1),
              path(28.75, 10.55, -1), false);
}

TEST_CASE("implied values far from their years stay numbers") {
  // Dollars: products of powers would be 0 times infinity here.
  const ExactValue start = stated("28.7", 6);
  const ExactValue end = stated("10.6", 6);
  // 28.7e6 (10.6/28.7)^61 = 1.1e-19: ln = 17.172 - 61 × 0.99604 = -43.586
  const Estimate later = implied_value(start, end, 5, 305);
  REQUIRE(later.defined());
  CHECK(later.value.to_double() == Approx(28.7e6 * std::pow(10.6 / 28.7, 61)).epsilon(1e-12));
  CHECK(later.lower.to_double() < later.value.to_double());
  CHECK(later.upper.to_double() > later.value.to_double());
  const Estimate earlier = implied_value(start, end, 5, -305);
  CHECK(earlier.value.to_double() == Approx(28.7e6 * std::pow(28.7 / 10.6, 61)).epsilon(1e-12));
  // Tenfold a year for 1000 years: 10^1006 is beyond all doubles.
  CHECK(implied_value(stated("1", 6), stated("10", 6), 1, 1000).reason ==
        "overflow: the result is too large");
}

TEST_CASE("balance and two-way trade") {
  const ExactValue net = balance(stated(rus_2021), stated(prk_2021));
  CHECK(net.value.to_string() == "67.7");
  CHECK(range(net) == "(67.60, 67.80)");
  const ExactValue both = two_way_trade(stated(rus_2021), stated(prk_2021));
  CHECK(both.value.to_string() == "88.9");
  CHECK(range(both) == "[88.80, 89.00)");
  CHECK(two_way_trade(stated("6.74", 6), stated("355", 3)).value.to_string() == "7095000");
  CHECK(balance(exactly("3"), exactly("5")).value == dec("-2"));
  CHECK(balance(missing, exactly("5")).reason == "no figure");
  CHECK(balance(exactly("5"), missing).reason == "no figure");
  CHECK(range(balance(stated("5", 0, Hedge::more_than), exactly("1"))) == "(4, ∞)");
  CHECK(range(balance(exactly("1"), stated("5", 0, Hedge::more_than))) == "(-∞, -4)");
  CHECK(range(two_way_trade(stated("5", 0, Hedge::at_most), exactly("1"))) == "(-∞, 6]");
}

TEST_CASE("normalised balance") {
  const Estimate net = normalized_balance(stated(rus_2021), stated(prk_2021));
  CHECK(net.value.to_double() == 677.0 / 889.0);
  // (78.25 - 10.65)/88.9 and (78.35 - 10.55)/88.9
  check_range(net, false, 676.0 / 889.0, 678.0 / 889.0, false);
  CHECK(normalized_balance(exactly("5"), exactly("0")).value.compare(dec("1")) == 0);
  CHECK(normalized_balance(exactly("5"), exactly("5")).value.compare(dec("0")) == 0);
  CHECK(normalized_balance(exactly("0"), exactly("0")).reason == "exports and imports are zero");
  CHECK(normalized_balance(exactly("-1"), exactly("5")).reason == "a negative trade value");
  CHECK(normalized_balance(exactly("1"), exactly("-5")).reason == "a negative trade value");
  CHECK(normalized_balance(missing, exactly("5")).reason == "no figure");
}

TEST_CASE("normalised balance at its limits") {
  check_range(normalized_balance(exactly("0"), stated("35.8")), true, -1, -1, true);
  check_range(normalized_balance(stated("35.8"), exactly("0")), true, 1, 1, true);
  // Nothing, stated: less than a half, and trade is not negative.
  check_range(normalized_balance(stated("0"), stated("8")), true, -1, (0.5 - 7.5) / 8, false);
  check_range(normalized_balance(stated("8"), stated("0")), false, 7.0 / 8, 1, true);
  // More than 3 against 1: it approaches 1 and does not reach it.
  check_range(normalized_balance(stated("3", 0, Hedge::more_than), exactly("1")), false, 0.5, 1,
              false);
  check_range(normalized_balance(exactly("1"), stated("3", 0, Hedge::more_than)), false, -1, -0.5,
              false);
  check_range(normalized_balance(stated("3", 0, Hedge::at_most), exactly("1")), true, -1, 0.5,
              true);
}

TEST_CASE("a limit that is reached belongs to a balance") {
  // Nothing against 5 or more is -1, whatever it is.
  check_range(normalized_balance(exactly("0"), stated("5", 0, Hedge::at_least)), true, -1, -1,
              true);
  check_range(normalized_balance(stated("5", 0, Hedge::at_least), exactly("0")), true, 1, 1, true);
}

TEST_CASE("cover ratio") {
  const Estimate cover = cover_ratio(stated(rus_2021), stated(prk_2021));
  CHECK(cover.value.to_double() == 783.0 / 106.0);
  check_range(cover, false, 78.25 / 10.65, 78.35 / 10.55, false);
  CHECK(cover_ratio(exactly("5"), exactly("0")).reason == "imports are zero");
  check_range(cover_ratio(exactly("0"), stated("5")), true, 0, 0, true);
}

TEST_CASE("share of a sum moves with the part") {
  // 2 in [1.5, 2.5) beside 6 in [5.5, 6.5): 2/8, from 1.5/8 to 2.5/8.
  const Estimate quarter = share_of_sum(stated("2"), stated("6"));
  CHECK(quarter.value.to_double() == 0.25);
  check_range(quarter, false, 0.1875, 0.3125, false);
  check_range(share_of_sum(stated("2"), exactly("0")), true, 1, 1, true);
  check_range(share_of_sum(exactly("0"), stated("2")), true, 0, 0, true);
  // 0 in [0, 0.5), as no trade is negative, beside 1 in [0.5, 1.5): up to 0.5/1.
  check_range(share_of_sum(stated("0"), stated("1")), true, 0, 0.5, false);
  // [2, ...) beside 6 exactly: from 2/8 to below all; and the other way round.
  check_range(share_of_sum(stated("2", 0, Hedge::at_least), exactly("6")), true, 0.25, 1, false);
  check_range(share_of_sum(exactly("6"), stated("2", 0, Hedge::at_least)), false, 0, 0.75, true);
  // Nothing has no part in anything.
  check_range(share_of_sum(stated("0", 0, Hedge::at_most), stated("5", 0, Hedge::less_than)), true,
              0, 0, true);
  CHECK(share_of_sum(exactly("0"), exactly("0")).reason == "the whole is zero");
  CHECK(share_of_sum(exactly("-1"), exactly("2")).reason == "a negative trade value");
  CHECK(share_of_sum(exactly("1"), missing).reason == "no figure");
  CHECK(share_of_sum(huge, huge).reason == "overflow: more than 38 digits");
}

TEST_CASE("share and ratio") {
  const Estimate travel = share(stated("3.6"), stated("6.74"));
  CHECK(travel.value.to_double() == 360.0 / 674.0);
  check_range(travel, false, 3.55 / 6.745, 3.65 / 6.735, false);
  CHECK(share(exactly("1"), exactly("4")).value.compare(dec("0.25")) == 0);
  CHECK(share(exactly("1"), exactly("0")).reason == "the whole is zero");
  CHECK(ratio(exactly("1"), exactly("0")).reason == "the denominator is zero");
  CHECK(ratio(exactly("1"), missing).reason == "no figure");
  CHECK(ratio(missing, exactly("0")).reason == "no figure");
  CHECK(ratio(exactly("-3"), exactly("4")).value.compare(dec("-0.75")) == 0);
  CHECK(ratio(exactly("3"), exactly("-4")).value.compare(dec("-0.75")) == 0);
}

TEST_CASE("dividing by what may be zero") {
  // Stated as 0.2 ± 0.25 (built by hand): it touches and crosses zero.
  const auto between = [](const char* low, const char* value, const char* high) {
    return ExactValue{dec(value), {{dec(low), true}, {dec(high), true}}, {}};
  };
  check_unbounded(ratio(exactly("1"), between("-0.05", "0.2", "0.45")));
  check_unbounded(ratio(exactly("-1"), between("-0.45", "-0.2", "0.05")));
  const Estimate touching = ratio(exactly("9"), between("0", "0.2", "0.45"));
  CHECK(touching.lower.to_double() == 20);
  CHECK(touching.lower.closed);
  CHECK(touching.upper.infinity() == 1);
  const Estimate below = ratio(exactly("-9"), between("0", "0.2", "0.45"));
  CHECK(below.lower.infinity() == -1);
  CHECK(below.upper.to_double() == -20);
  check_unbounded(ratio(between("-1", "0.5", "1"), between("0", "0.2", "0.45")));
  check_range(ratio(exactly("0"), between("0", "0.2", "0.45")), true, 0, 0, true);
  const Estimate negative = ratio(exactly("9"), between("-0.45", "-0.2", "0"));
  CHECK(negative.lower.infinity() == -1);
  CHECK(negative.upper.to_double() == -20);
}

TEST_CASE("quotients of intervals of any sign are taken at their corners") {
  // [-2, 6]/[1, 4]: -2/1 and 6/1; [-6, -2]/[1, 4]: -6/1 and -2/4.
  const auto between = [](const char* low, const char* value, const char* high) {
    return ExactValue{dec(value), {{dec(low), true}, {dec(high), false}}, {}};
  };
  check_range(ratio(between("-2", "1", "6"), between("1", "2", "4")), true, -2, 6, false);
  check_range(ratio(between("-6", "-3", "-2"), between("1", "2", "4")), true, -6, -0.5, false);
  check_range(ratio(between("2", "3", "6"), between("1", "2", "4")), false, 0.5, 6, false);
}

TEST_CASE("one-sided figures in quotients") {
  check_range(share(stated("2", 0, Hedge::at_most), exactly("8")), false, -infinity, 0.25, true);
  check_range(share(exactly("2"), stated("8", 0, Hedge::at_least)), false, 0, 0.25, true);
  const Estimate more = share(stated("2", 0, Hedge::more_than), exactly("8"));
  CHECK(more.lower.compare(dec("0.25")) == 0);
  CHECK_FALSE(more.lower.closed);
  CHECK(more.upper.infinity() == 1);
  // "less than 8" may be zero or below: nothing bounds the quotient.
  check_unbounded(share(exactly("2"), stated("8", 0, Hedge::less_than)));
}

TEST_CASE("sums and residuals") {
  // Travel, transport, construction of the bundled dataset, in dollars.
  const std::array parts{stated("3.6", 6), stated("2.65", 6, Hedge::about), stated("355", 3)};
  const ExactValue total = sum(parts);
  CHECK(total.value.to_string() == "6605000");
  CHECK(range(total) == "[6549500, 6660500)");
  const ExactValue rest = residual(stated("6.74", 6), parts);
  CHECK(rest.value.to_string() == "135000");
  CHECK(range(rest) == "(74500, 195500)");
  const Estimate rest_share = residual_share(stated("6.74", 6), parts);
  CHECK(rest_share.value.to_double() == 135.0 / 6740.0);
  CHECK(sum({}).value == dec("0"));
  CHECK(range(sum({})) == "[0, 0]");
  CHECK(residual(exactly("5"), {}).value == dec("5"));
  const std::array with_gap{exactly("1"), missing};
  CHECK(sum(with_gap).reason == "no figure");
  const std::array gaps{ExactValue::undefined("first"), ExactValue::undefined("second")};
  CHECK(sum(gaps).reason == "first");
  CHECK(residual(exactly("5"), with_gap).reason == "no figure");
  CHECK(residual(missing, parts).reason == "no figure");
}

TEST_CASE("residual share") {
  const std::array parts{exactly("1"), exactly("2")};
  const Estimate rest = residual_share(exactly("4"), parts);
  CHECK(rest.value.compare(dec("0.25")) == 0);
  check_range(rest, true, 0.25, 0.25, true);
  check_range(residual_share(stated("4"), parts), true, (3.5 - 3) / 3.5, (4.5 - 3) / 4.5, false);
  CHECK(residual_share(exactly("2"), parts).value.compare(dec("-0.5")) == 0);
  CHECK(residual_share(exactly("0"), parts).reason == "the whole is zero");
  check_range(residual_share(stated("4"), {}), true, 1, 1, true);
  const std::array open{stated("1", 0, Hedge::at_least)};
  const Estimate at_most = residual_share(exactly("4"), open);
  CHECK(at_most.lower.infinity() == -1);
  CHECK(at_most.upper.compare(dec("0.75")) == 0);
  CHECK(at_most.upper.closed);
}

TEST_CASE("sums beyond 38 digits are undefined") {
  CHECK(two_way_trade(huge, huge).reason.starts_with("overflow"));
  CHECK(balance(huge, ExactValue{-huge.value, Interval::exactly(-huge.value), {}})
            .reason.starts_with("overflow"));
  CHECK(absolute_change(huge, huge).value == dec("0"));
  CHECK(sum(std::vector{huge, huge}).reason.starts_with("overflow"));
  CHECK(residual_share(huge, std::vector{huge, huge}).reason.starts_with("overflow"));
  CHECK(normalized_balance(huge, huge).reason.starts_with("overflow"));
  // Quotients need no sum.
  CHECK(total_change(huge, huge).value.compare(dec("0")) == 0);
  CHECK(cagr(huge, huge, 1000).value.compare(dec("0")) == 0);
}
