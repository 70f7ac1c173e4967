#include "core/number/readable.hpp"

#include "support/catch.hpp"
#include "tradestat/measures.hpp"

using namespace tradestat;

namespace {

Figure figure(const char* stated, int unit_mult = 6, Hedge hedge = Hedge::none) {
  return {.stated = *Decimal::parse(stated), .unit_mult = unit_mult, .hedge = hedge};
}

ExactValue exact(const char* stated, int unit_mult = 6, Hedge hedge = Hedge::none) {
  return ExactValue::of(figure(stated, unit_mult, hedge));
}

Figure exactly(const char* stated) { return {.stated = *Decimal::parse(stated), .exact = true}; }

void check(const Estimate& estimate, int power, const std::string& value,
           const std::string& range) {
  const Readable text = readable(estimate, power);
  CHECK(text.value == value);
  CHECK(text.range == range);
}

}  // namespace

TEST_CASE("fixed rounds half away from zero and groups thousands") {
  CHECK(fixed(0, 0) == "0");
  CHECK(fixed(0, 2) == "0.00");
  CHECK(fixed(2.5, 0) == "3");
  CHECK(fixed(-2.5, 0) == "-3");
  CHECK(fixed(2.675, 2) == "2.68");
  CHECK(fixed(0.125, 2) == "0.13");
  CHECK(fixed(0.5, 0) == "1");
  CHECK(fixed(0.49, 0) == "0");
  CHECK(fixed(0.05, 1) == "0.1");
  CHECK(fixed(0.04, 1) == "0.0");
  CHECK(fixed(0.001, 1) == "0.0");
  CHECK(fixed(9.996, 2) == "10.00");
  CHECK(fixed(999999.5, 0) == "1,000,000");
  CHECK(fixed(1234567.125, 3) == "1,234,567.125");
  CHECK(fixed(123, 0) == "123");
  CHECK(fixed(1e21, 0) == "1,000,000,000,000,000,000,000");
}

TEST_CASE("a number that rounds to zero has no sign") {
  CHECK(fixed(-0.0, 1) == "0.0");
  CHECK(fixed(-0.001, 1) == "0.0");
  CHECK(fixed(-0.05, 1) == "-0.1");
}

TEST_CASE("a stated figure keeps its digits, its ends have one more") {
  check(exact("28.7"), 6, "28.7", "[28.65, 28.75)");
  check(exact("28.70"), 6, "28.70", "[28.695, 28.705)");
  check(exact("-18.1", -2), -2, "-18.1", "(-18.15, -18.05]");
  check(exact("355", 3), 6, "0.355", "[0.3545, 0.3555)");
  check(exact("248"), 6, "248", "[247.5, 248.5)");
  check(exact("0.43", 0), 0, "0.43", "[0.425, 0.435)");
}

TEST_CASE("digits before the point are not hidden by the unit") {
  check(exact("486", 9), 6, "486,000", "[485,500, 486,500)");
  check(exact("28.7"), 0, "28,700,000", "[28,650,000, 28,750,000)");
}

TEST_CASE("a difference has its own decimals and the width of both figures") {
  check(balance(exact("78.3"), exact("35.8")), 6, "42.5", "(42.40, 42.60)");
  check(balance(exact("10.6"), exact("78.3")), 6, "-67.7", "(-67.80, -67.60)");
}

TEST_CASE("a sum of figures of unlike precision shows all its decimals") {
  const ExactValue parts[] = {exact("3.6"), exact("2.65"), exact("355", 3)};
  // 3.55 + 2.645 + 0.3545 = 6.5495 and 3.65 + 2.655 + 0.3555 = 6.6605
  check(sum(parts), 6, "6.605", "[6.55, 6.66)");
}

TEST_CASE("a decimal shows at most one decimal more than the ends") {
  // 3.6 + 0.00012: the width is 0.10001, its ends have two decimals
  check(two_way_trade(exact("3.6"), exact("0.00012")), 6, "3.600", "[3.55, 3.65)");
}

TEST_CASE("a computed value has the precision of the ends") {
  // (10.55/28.75)^(1/5) - 1 = -0.18168, (10.65/28.65)^(1/5) - 1 = -0.17956
  check(cagr(exact("28.7"), exact("10.6"), 5), -2, "-18.06", "(-18.17, -17.96)");
}

TEST_CASE("an exact number is its own interval") {
  check(ExactValue::of(exactly("182")), 0, "182", "");
  check(ExactValue::of(exactly("2021")), 0, "2,021", "");
  check(ExactValue::of(exactly("0.40")), 0, "0.4", "");
  check(ExactValue::of(exactly("28700000")), 6, "28.7", "");
  check(ExactValue::of(exactly("0")), 0, "0", "");
}

TEST_CASE("an exact quotient without an end shows four digits") {
  const auto one = ExactValue::of(exactly("1"));
  check(share(one, ExactValue::of(exactly("3"))), -2, "33.33", "");
  check(share(one, ExactValue::of(exactly("2"))), -2, "50", "");
  check(share(one, ExactValue::of(exactly("3000"))), -2, "0.03333", "");
}

TEST_CASE("exact ends show no more digits than they have") {
  const auto between = [](const char* low, const char* high) {
    return ExactValue{*Decimal::parse(low), {{*Decimal::parse(low)}, {*Decimal::parse(high)}}, {}};
  };
  check(between("4", "6"), 0, "4", "[4, 6]");  // ranks
  check(between("4", "4.5"), 0, "4", "[4.0, 4.5]");
  check(between("5999", "6001"), 3, "5.999", "[5.999, 6.001]");
}

TEST_CASE("a one-sided figure has an open end") {
  check(exact("500", 6, Hedge::more_than), 6, "500", "(500, ∞)");
  check(exact("2.5", 6, Hedge::at_most), 6, "2.5", "(-∞, 2.5]");
}

TEST_CASE("ends too close for twelve decimals are no range") {
  check(exact("0.00000000000001", 0), 0, "0.000000000000", "");
}

TEST_CASE("an undefined estimate is n/a") {
  check(Estimate::undefined("the base is zero"), 6, "n/a", "");
}

TEST_CASE("five digits, and a range that they do not say with as many") {
  const auto five = [](const Estimate& estimate, int power) {
    return readable(estimate, power, 5);
  };
  // 15.07213035 to 15.07213045 million
  const Readable narrow = five(exact("15072.1304", 3), 6);
  CHECK(narrow.value == "15.072");
  CHECK(narrow.is_said);
  const Readable wide = five(balance(exact("78.30001"), exact("35.80001")), 6);
  CHECK(wide.value == "42.500");
  CHECK(wide.is_said);  // 0.00002 is less than a tenth of 0.001
  const Readable change = five(balance(exact("78.3"), exact("35.8")), 6);
  CHECK(change.value == "42.5");
  CHECK(change.range == "(42.40, 42.60)");  // wider than 0.1
  CHECK_FALSE(change.is_said);
  CHECK(five(exact("123456.7", 6), 6).value == "123,460");
  CHECK(five(exact("99999.6", 6), 6).value == "100,000");
  // 865,174,650 to 865,184,750 in steps of 10,000
  const auto between = [](const char* value, const char* low, const char* high) {
    return ExactValue{
        *Decimal::parse(value), {{*Decimal::parse(low)}, {*Decimal::parse(high)}}, {}};
  };
  CHECK(five(between("865179700", "865174650", "865184750"), 0).range ==
        "[865,170,000, 865,190,000]");
  CHECK(five(between("-865179700", "-865184750", "-865174650"), 0).range ==
        "[-865,190,000, -865,170,000]");
  CHECK(five(exact("0", 6), 0).value == "0");
  CHECK(readable(exact("123456.7", 6), 6, 1).value == "100,000");
}

TEST_CASE("a figure as stated is said by its digits") {
  CHECK(readable(exact("28.7"), 6).is_said);
  CHECK_FALSE(readable(exact("28.7"), 0).is_said);  // 28,700,000 says more
  // as narrow as a unit, but elsewhere than around 500
  const ExactValue nearly{
      *Decimal::parse("500"), {{*Decimal::parse("500")}, {*Decimal::parse("501")}}, {}};
  CHECK_FALSE(readable(nearly, 0).is_said);
  CHECK_FALSE(readable(exact("500", 6, Hedge::more_than), 6).is_said);
}
