#include "core/verify/overlap.hpp"

#include "support/numbers.hpp"

using numbers::dec;
using numbers::figure;
using numbers::stated;
using namespace tradestat;

TEST_CASE("the values that would do") {
  const auto values = [](const ExactValue& value, const char* digits, int unit_mult = 0) {
    return admissible(Estimate(value), figure(digits, unit_mult));
  };
  const auto between = [](const char* low, const char* high) {
    return ExactValue{dec(low), {{dec(low), true}, {dec(high), false}}, {}};
  };
  CHECK(values(between("16.91", "16.94"), "20.0") == "16.9");
  CHECK(values(between("16.89583", "16.99104"), "16.8") == "16.9 to 17.0");
  CHECK(values(between("-18.168", "-17.956"), "-18.3") == "-18.2 to -18.0");
  CHECK(values(between("-0.18168", "-0.17956"), "-18.3", -2) == "-18.2 to -18.0");
  CHECK(values(between("16.95", "17.05"), "20.0") == "17.0");
  CHECK(values(between("-0.04", "0.04"), "5.0") == "0.0");
  CHECK(values(stated("3", 0, Hedge::at_least), "1.0") == "3.0 and all above it");
  CHECK(values(stated("3", 0, Hedge::less_than), "5.0") == "3.0 and all below it");
  CHECK(values(between("1", "2"), "0.0000000000000001") == "another value");
  // [160.4, 161.2): 160 alone reads as [155, 165), too. From 121.4 on 121 does, and 120 does, too.
  CHECK(values(between("160.4", "161.2"), "200") == "160 to 161");
  CHECK(values(between("120.6", "121.2"), "200") == "120 to 121");
  CHECK(values(between("118.6", "119.4"), "200") == "119 to 120");
  CHECK(values(between("121.6", "122.2"), "200") == "122");
}

TEST_CASE("the values that would do are one-sided for a figure that is") {
  // Of 16.91 to 16.94, "more than 17" says too much, and so do all above it.
  const auto values = [](const char* digits, Hedge hedge) {
    const ExactValue value{dec("16.91"), {{dec("16.91"), true}, {dec("16.94"), false}}, {}};
    return admissible(Estimate(value), figure(digits, 0, hedge));
  };
  CHECK(values("20.0", Hedge::more_than) == "16.9 and all below it");
  CHECK(values("20.00", Hedge::at_least) == "16.93 and all below it");  // 16.94 is not reached
  CHECK(values("10.0", Hedge::less_than) == "17.0 and all above it");
  CHECK(values("10.00", Hedge::less_than) == "16.92 and all above it");
  CHECK(values("10.00", Hedge::at_most) == "16.91 and all above it");
  CHECK(values("20.0", Hedge::about) == "16.9");
}
