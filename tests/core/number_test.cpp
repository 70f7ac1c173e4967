#include "tradestat/number.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "support/numbers.hpp"

using numbers::dec;
using tradestat::Decimal;
using tradestat::Number;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Number root_of(const char* numerator, const char* denominator, int offset, int root) {
  return Number::of(dec(numerator), dec(denominator), offset, root);
}

}  // namespace

TEST_CASE("the double of a rate is the nearest") {
  struct Row {
    Decimal end;
    Decimal start;
    int years;
    double rate;
  };
  // (end/start)^(1/years) - 1 with 120 digits by Python's decimal, then rounded once.
  const Row rows[] = {
      {dec("10.6"), dec("28.7"), 5, -0x1.71e97539c0e1cp-3},      // -0.18062106688022160
      {dec("78.3"), dec("35.8"), 5, 0x1.5b0041a52e36dp-3},       // 0.16943408284512475
      {dec("10.55"), dec("28.75"), 5, -0x1.7414e26619323p-3},    // -0.18168045877532631
      {dec("10.65"), dec("28.65"), 5, -0x1.6fbef7281da48p-3},    // -0.17956345645116501
      {dec("1"), dec("28700000000"), 5, -0x1.fbda7785bd974p-1},  // -0.99190114505363041
      {dec("1"), Decimal(1, 30), 7, -0x1.fff9360e8349dp-1},
      {Decimal(1, 30), dec("1"), 2, 0x1.c6bf52633fff8p+49},  // 10^15 - 1
      {Decimal(1, 30), dec("1"), 3, 0x1.2a05f1ff80000p+33},  // 10^10 - 1
      {dec("999999999999999999999999999999"), Decimal(1, 30), 40,
       -0x1.039d665896880p-105},                           // -2.5e-32
      {dec("3"), dec("7"), 1000, -0x1.bc0a3a9f5dc95p-11},  // -0.00084693900491474249
      {dec("2"), dec("1"), 12, 0x1.e71f25b2f2c59p-5},      // an equal semitone
      {dec("0.5"), dec("1"), 12, -0x1.cbc818efecbc5p-5},
      {dec("1"), dec("3"), 2, -0x1.b0cb174df99c7p-2},
      {dec("123456789"), dec("987654321"), 40, -0x1.9efd45d7655fbp-5},
  };
  for (const Row& row : rows) {
    INFO(row.end.to_string() << " from " << row.start.to_string() << " in " << row.years);
    CHECK(Number::of(row.end, row.start, 1, row.years).to_double() == row.rate);
  }
}

TEST_CASE("the double of a quotient is the nearest") {
  CHECK(root_of("1", "3", 0, 1).to_double() == 1.0 / 3.0);
  CHECK(root_of("10.6", "28.7", 0, 1).to_double() == 106.0 / 287.0);
  CHECK(root_of("10.6", "28.7", 1, 1).to_double() == -181.0 / 287.0);
  CHECK(root_of("-1", "3", 0, 1).to_double() == -1.0 / 3.0);
  CHECK(root_of("0", "3", 0, 1).to_double() == 0);
  CHECK(root_of("0", "3", 1, 1).to_double() == -1);
  CHECK(root_of("0", "3", 1, 5).to_double() == -1);
  CHECK(root_of("3", "3", 1, 5).to_double() == 0);
  CHECK(root_of("1.00000", "100000", 0, 5).to_double() == 0.1);
  // Half-way between 2^53 and 2^53 + 2, and between that and 2^53 + 4: to even.
  CHECK(root_of("18014398509481986", "2", 0, 1).to_double() == 9007199254740992.0);
  CHECK(root_of("18014398509481990", "2", 0, 1).to_double() == 9007199254740996.0);
  CHECK(root_of("-18014398509481990", "2", 0, 1).to_double() == -9007199254740996.0);
  CHECK(Number(dec("28.7")).to_double() == 28.7);
  CHECK(Number(dec("-0.181")).to_double() == -0.181);
}

TEST_CASE("the double of an extreme number is the nearest, in no time") {
  CHECK(Number(Decimal(1, 400)).to_double() == infinity);
  CHECK(Number(Decimal(-1, 400)).to_double() == -infinity);
  CHECK(Number(Decimal(1, -400)).to_double() == 0);
  CHECK(Number(Decimal(5, -324)).to_double() == std::numeric_limits<double>::denorm_min());
  CHECK(Number(Decimal(-5, -324)).to_double() == -std::numeric_limits<double>::denorm_min());
  CHECK(Number::of(Decimal(1, 400), Decimal(1, 399)).to_double() == 10);
  CHECK(Number::of(Decimal(1, -400), Decimal(3, -400)).to_double() == 1.0 / 3.0);
  CHECK(Number::of(Decimal(1, 600), Decimal(1, 0), 0, 2).to_double() == 1e300);
  CHECK(Number::of(Decimal(1, -600), Decimal(1, 0), 0, 2).to_double() == 1e-300);
  CHECK(Number::of(Decimal(1, -600), Decimal(1, 0), 1, 2).to_double() == -1);
  // 1.8e308 lies above the last double by less than half its step, 1.9e308 does not.
  CHECK(Number(Decimal(17976931348623158, 292)).to_double() == std::numeric_limits<double>::max());
  CHECK(Number(Decimal(18, 307)).to_double() == infinity);
}

TEST_CASE("comparing with a decimal is exact") {
  // 1.1^5 = 1.61051: the rate is 10 %, no more and no less.
  const Number tenth = root_of("1.61051", "1", 1, 5);
  CHECK(tenth.compare(dec("0.1")) == 0);
  CHECK(tenth.compare(dec("0.10000000000000000000000000001")) < 0);
  CHECK(tenth.compare(dec("0.09999999999999999999999999999")) > 0);
  CHECK(tenth.to_double() == 0.1);
  // 0.9^5 = 0.59049
  const Number fall = root_of("59.049", "100", 1, 5);
  CHECK(fall.compare(dec("-0.1")) == 0);
  CHECK(fall.compare(dec("-0.1000000000000000001")) > 0);
  CHECK(fall.compare(dec("0")) < 0);
  CHECK(fall.compare(dec("-2")) > 0);
  // In doubles 10.6 - 0.05 is not 10.55.
  CHECK(Number(*subtract(dec("10.6"), dec("0.05"))).compare(dec("10.55")) == 0);
  // 1/3 lies between all decimals.
  CHECK(root_of("1", "3", 0, 1).compare(dec("0.333333333333333333333333333333")) > 0);
  CHECK(root_of("1", "3", 0, 1).compare(dec("0.333333333333333333333333333334")) < 0);
  CHECK(root_of("-1", "3", 0, 1).compare(dec("-0.333333333333333333333333333333")) < 0);
  CHECK(root_of("-1", "3", 0, 1).compare(dec("0")) < 0);
  CHECK(root_of("0", "3", 0, 7).compare(dec("0")) == 0);
  CHECK(root_of("0", "3", 1, 7).compare(dec("-1")) == 0);
  // Below -100 % there is no growth at all.
  CHECK(root_of("0", "3", 1, 7).compare(dec("-1.5")) > 0);
}

TEST_CASE("comparing over a thousand years takes no time") {
  const Number slow = root_of("999999999999999999999999999999", "1", 1, 1000);
  // 10^30 = (1 + r)^1000: r = 10^0.03 - 1 = 0.0715193...
  CHECK(slow.compare(dec("0.0715193")) > 0);
  CHECK(slow.compare(dec("0.0715194")) < 0);
  CHECK(slow.to_double() == Approx(std::pow(10, 0.03) - 1).epsilon(1e-13));
}

TEST_CASE("numbers without a bound lie beyond all others") {
  CHECK(Number::infinite(1).compare(dec("999999999999999999999999999999")) > 0);
  CHECK(Number::infinite(-1).compare(dec("-999999999999999999999999999999")) < 0);
  CHECK(Number::infinite(1).to_double() == infinity);
  CHECK(Number::infinite(-1).to_double() == -infinity);
  CHECK(Number::infinite(1).negated().infinity() == -1);
  CHECK(Number(dec("1")).infinity() == 0);
}

TEST_CASE("real numbers keep fifteen digits") {
  CHECK(Number::real(0.1 + 0.2).to_double() == 0.3);
  CHECK(Number::real(-1.0 / 3.0).to_double() == -0.333333333333333);
  CHECK(Number::real(-0.2).compare(dec("-0.2")) == 0);
  CHECK(Number::real(-0.2).compare(dec("-0.21")) > 0);
  CHECK(Number::real(2).negated().to_double() == -2);
  CHECK_FALSE(Number::real(2).decimal());
}

TEST_CASE("negated numbers stay exact") {
  CHECK(root_of("1", "3", 0, 1).negated().compare(dec("-0.333333333333333333333333333333")) < 0);
  CHECK(root_of("2.5", "10", 1, 1).negated().compare(dec("0.75")) == 0);
  CHECK(root_of("25", "10", 1, 1).negated().compare(dec("-1.5")) == 0);
}

TEST_CASE("figures and sums are decimals, quotients and roots are not") {
  REQUIRE(Number(dec("0.40")).decimal());
  CHECK(Number(dec("0.40")).decimal()->to_string() == "0.40");
  CHECK_FALSE(root_of("1", "4", 0, 1).decimal());
  CHECK_FALSE(root_of("4", "1", 0, 2).decimal());
  CHECK_FALSE(root_of("4", "1", 1, 1).decimal());
  CHECK_FALSE(Number::infinite(1).decimal());
}
