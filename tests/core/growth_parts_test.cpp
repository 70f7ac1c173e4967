#include "tradestat/growth_parts.hpp"

#include <vector>

#include "support/catch.hpp"
#include "support/matrices.hpp"
#include "support/random.hpp"

using tradestat::add;
using tradestat::contribution;
using tradestat::Decimal;
using tradestat::Estimate;
using tradestat::FlowMatrix;
using tradestat::in_one_unit;
using tradestat::margins_of;
using tradestat::market_shares;
using tradestat::MarketShares;

namespace {

using Rows = std::vector<std::vector<std::int64_t>>;

double value(const Estimate& estimate) {
  INFO(estimate.reason);
  REQUIRE(estimate.defined());
  return estimate.value.to_double();
}

Decimal sum_of(const MarketShares& shares) {
  return *add(*add(shares.world_effect.value, shares.product_effect.value),
              *add(shares.market_effect.value, shares.competitiveness.value));
}

Rows random_rows(Random& random) {
  Rows rows(3, std::vector<std::int64_t>(4));
  for (auto& row : rows)
    for (auto& one : row)
      if (!random.one_in(3)) one = random.between(1, 500);
  return rows;
}

FlowMatrix plus(const FlowMatrix& a, const FlowMatrix& b) {
  FlowMatrix sum = a;
  for (std::size_t cell = 0; cell < sum.sums.size(); ++cell) {
    sum.sums[cell] += b.sums[cell];
    sum.half_widths[cell] += b.half_widths[cell];
  }
  return sum;
}

}  // namespace

TEST_CASE("what a part adds to growth, by hand") {
  CHECK(value(contribution({20, 0}, {50, 0}, {200, 0})) == 0.15);  // 30 of 200
  CHECK(value(contribution({20, 0}, {0, 0}, {200, 0})) == -0.1);
  CHECK(contribution({0, 0}, {9, 0}, {0, 0}).reason == "the start value is zero");
  // 20 and 50 ± 0.5, the others 179.5 to 180.5: 31/199 with fewer others, 29/201 with more.
  const Estimate rise = contribution({20, 5}, {50, 5}, {200, 10});
  CHECK(rise.lower.to_double() == Approx(29.0 / 201));
  CHECK(rise.upper.to_double() == Approx(31.0 / 199));
  // A fall of 9 to 11 weighs most among few others.
  const Estimate fall = contribution({20, 5}, {10, 5}, {200, 10});
  CHECK(fall.lower.to_double() == Approx(-11.0 / 200));
  CHECK(fall.upper.to_double() == Approx(-9.0 / 200));
  // Nothing at all is possible before.
  CHECK(contribution({1, 20}, {5, 0}, {1, 20}).upper.infinity() == 1);
}

TEST_CASE("constant market shares, by hand") {
  // Two importers and two items. The country exports 40, of which 10 and 20 of the first item and
  // 10 of the second; all export 200, and 300 a year later: the growth of all is 1/2.
  const FlowMatrix own = matrix_of({{10, 10}, {20, 0}});
  const FlowMatrix own_after = matrix_of({{20, 9}, {30, 6}});
  const FlowMatrix all = matrix_of({{50, 50}, {50, 50}});
  const FlowMatrix all_after = matrix_of({{100, 30}, {60, 110}});
  const MarketShares shares = market_shares({own, own_after, all, all_after});
  CHECK(value(shares.change) == 25);        // 65 - 40
  CHECK(value(shares.world_effect) == 20);  // 40/2
  // The items grow from 100 to 160 and to 140: 30 × (0.6 - 0.5) + 10 × (0.4 - 0.5).
  CHECK(value(shares.product_effect) == 2);
  // In the markets by 1, -0.4 and 0.2: 10 × 0.4 + 10 × (-0.8) + 20 × (-0.4).
  CHECK(value(shares.market_effect) == -12);
  // 20 - 20, 9 - 6, 30 - 24, and 6 of a market that it did not have.
  CHECK(value(shares.competitiveness) == 15);
  CHECK(shares.competitiveness.interval.lower.value.to_double() == 15);
  CHECK(shares.competitiveness.interval.upper.value.to_double() == 15);
}

TEST_CASE("what cannot be is undefined") {
  const FlowMatrix none = matrix_of({{0, 0}});
  const FlowMatrix some = matrix_of({{3, 3}});
  CHECK(market_shares({none, some, some, some}).change.reason == "the start value is zero");
  const FlowMatrix more = matrix_of({{4, 1}});
  CHECK(market_shares({more, some, some, some}).change.reason ==
        "the country exports more of 00 than all import");
}

TEST_CASE("the four effects add up exactly, and competitiveness of all to nothing") {
  Random random(23);
  for (int round = 0; round < 200; ++round) {
    // Where one country exports before, so do all: no market is new to all.
    Rows first = random_rows(random);
    Rows after = random_rows(random);
    first[0][0] = 7;
    for (std::size_t area = 0; area < 3; ++area)
      for (std::size_t item = 0; item < 4; ++item)
        if (first[area][item] == 0) after[area][item] = 0;
    Rows second = first;
    Rows second_after = after;
    for (auto& row : second)
      for (auto& one : row) one *= random.between(1, 5);
    for (auto& row : second_after)
      for (auto& one : row) one = one == 0 ? 0 : random.between(1, 400);
    const FlowMatrix own = matrix_of(first, 5);
    const FlowMatrix own_after = matrix_of(after, 5);
    const FlowMatrix other = matrix_of(second, 5);
    const FlowMatrix other_after = matrix_of(second_after, 5);
    const FlowMatrix all = plus(own, other);
    const FlowMatrix all_after = plus(own_after, other_after);
    const MarketShares one = market_shares({own, own_after, all, all_after});
    const MarketShares two = market_shares({other, other_after, all, all_after});
    CHECK(sum_of(one) == one.change.value);
    CHECK(sum_of(two) == two.change.value);
    // Each is rounded at a thousandth.
    CHECK(std::abs(value(one.competitiveness) + value(two.competitiveness)) <= 0.001 + 1e-9);
    // What moves at random stays inside.
    for (int i = 0; i < 20; ++i) {
      const auto moved = [&](const FlowMatrix& matrix) {
        FlowMatrix result = matrix;
        result.exponent -= 1;
        for (std::size_t cell = 0; cell < result.sums.size(); ++cell) {
          const auto half = static_cast<int>(result.half_widths[cell]);
          result.sums[cell] = result.sums[cell] * 10 + random.between(-half, half);
          result.half_widths[cell] = 0;
        }
        return result;
      };
      const FlowMatrix a = moved(own);
      const FlowMatrix b = moved(own_after);
      const MarketShares other_one =
          market_shares({a, b, plus(a, moved(other)), plus(b, moved(other_after))});
      for (const auto part : {&MarketShares::world_effect, &MarketShares::product_effect,
                              &MarketShares::market_effect, &MarketShares::competitiveness,
                              &MarketShares::change, &MarketShares::before}) {
        CHECK(value(other_one.*part) >= (one.*part).interval.lower.value.to_double() - 0.0011);
        CHECK(value(other_one.*part) <= (one.*part).interval.upper.value.to_double() + 0.0011);
      }
    }
  }
}

TEST_CASE("matrices in one unit") {
  FlowMatrix thousands = matrix_of({{3, 4}}, 5);
  thousands.exponent = 3;
  const FlowMatrix ones = matrix_of({{7, 8}}, 5);
  const auto same = in_one_unit({thousands, ones});
  CHECK(same[0].exponent == 0);
  CHECK(same[0].sums == std::vector<std::int64_t>{3000, 4000});
  CHECK(same[0].half_widths == std::vector<std::int64_t>{5000, 5000});
  CHECK(same[1].sums == ones.sums);
  // 8 × 10^18 of tens is too much in ones.
  FlowMatrix large = matrix_of({{4'000'000'000'000'000'000, 0}}, 5);
  large.exponent = 1;
  const auto coarse = in_one_unit({large, ones});
  CHECK(coarse[1].exponent == 1);
  // 7 is 1 of tens, ± 3.5; 8 is 1, ± 2.5: 35 and 25 tenths of one are 4 and 3 of ten, rounded up.
  CHECK(coarse[1].sums == std::vector<std::int64_t>{1, 1});
  CHECK(coarse[1].half_widths == std::vector<std::int64_t>{4, 3});
}
