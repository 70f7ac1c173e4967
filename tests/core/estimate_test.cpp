#include "tradestat/estimate.hpp"

#include "support/numbers.hpp"

using tradestat::Estimate;
using tradestat::ExactValue;

TEST_CASE("an estimate takes over an exact value") {
  const Estimate estimate(numbers::stated("28.7", 6));
  CHECK(estimate.defined());
  CHECK(estimate.value.decimal()->to_string() == "28700000");
  CHECK(estimate.lower.decimal()->to_string() == "28650000");
  CHECK(estimate.upper.decimal()->to_string() == "28750000");
  CHECK(estimate.lower.closed);
  CHECK_FALSE(estimate.upper.closed);
  const Estimate above(numbers::stated("5", 0, tradestat::Hedge::at_least));
  CHECK(above.upper.infinity() == 1);
  const Estimate none(ExactValue::undefined("no figure"));
  CHECK_FALSE(none.defined());
  CHECK(none.reason == "no figure");
}

TEST_CASE("an estimate is printed with the digits that its interval leaves") {
  CHECK(to_string(Estimate(numbers::stated("28.7", 6)), 6) == "28.7 [28.65, 28.75)");
  CHECK(to_string(Estimate(ExactValue::of({.stated = numbers::dec("12"), .exact = true}))) == "12");
  CHECK(to_string(Estimate::undefined("no figure")) == "n/a: no figure");
}
