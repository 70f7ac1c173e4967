#include "tradestat/interval.hpp"

#include "support/numbers.hpp"

using numbers::dec;
using tradestat::Interval;

TEST_CASE("an interval contains its closed ends and not its open ones") {
  const Interval interval{{dec("28.65"), true}, {dec("28.75"), false}};
  CHECK(interval.contains(dec("28.65")));
  CHECK(interval.contains(dec("28.650")));
  CHECK(interval.contains(dec("28.7499999999")));
  CHECK_FALSE(interval.contains(dec("28.75")));
  CHECK_FALSE(interval.contains(dec("28.6499999999")));
  const Interval above{{dec("5"), false}, {{}, false, true}};
  CHECK_FALSE(above.contains(dec("5")));
  CHECK(above.contains(dec("5.0000001")));
  CHECK(above.contains(dec("999999999999999999999999999999")));
  CHECK(Interval::exactly(dec("5")).contains(dec("5.0")));
}

TEST_CASE("intervals are written with brackets at closed ends") {
  const auto text = [](bool from, bool to) {
    return Interval{{dec("28.65"), from}, {dec("28.75"), to}}.to_string();
  };
  CHECK(text(true, false) == "[28.65, 28.75)");
  CHECK(text(false, true) == "(28.65, 28.75]");
  const Interval all{{{}, true, true}, {{}, true, true}};
  CHECK(all.to_string() == "(-∞, ∞)");
}
