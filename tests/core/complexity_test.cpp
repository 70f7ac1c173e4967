#include "tradestat/complexity.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

#include "support/catch.hpp"
#include "support/matrices.hpp"
#include "support/random.hpp"

using tradestat::Advantages;
using tradestat::advantages_of;
using tradestat::Complexity;
using tradestat::complexity;
using tradestat::complexity_range;
using tradestat::conventions;
using tradestat::Cut;
using tradestat::find_convention;
using tradestat::fitness;
using tradestat::FlowMatrix;
using tradestat::margins_of;
using tradestat::ProductSpace;
using tradestat::rca;

namespace {

using Doubles = std::vector<double>;

/// Of who has what.
Advantages advantages(const std::vector<std::vector<std::uint32_t>>& items_of, std::size_t items) {
  Advantages advantages;
  advantages.areas_of.resize(items);
  for (std::uint32_t area = 0; area < items_of.size(); ++area) {
    advantages.areas.push_back(area);
    for (const std::uint32_t item : items_of[area]) advantages.areas_of[item].push_back(area);
  }
  for (std::size_t item = 0; item < items; ++item) advantages.items.push_back(item);
  advantages.items_of = items_of;
  return advantages;
}

/// A and B have p0 and p1, C has p1, p2 and p3. A walk from area to item to area goes
///   from A: 5/12 A, 5/12 B, 1/6 C;  from C: 1/9 A, 1/9 B, 7/9 C,
/// whose second eigenvalue is 29/18 - 1 = 11/18, with the vector (-3, -3, 4).
Advantages three_areas() { return advantages({{0, 1}, {0, 1}, {1, 2, 3}}, 4); }

void check_near(const Doubles& values, const Doubles& expected) {
  REQUIRE(values.size() == expected.size());
  for (std::size_t i = 0; i < values.size(); ++i) CHECK(std::abs(values[i] - expected[i]) < 1e-12);
}

const double root2 = std::sqrt(2.0);

}  // namespace

TEST_CASE("the index of an advantage, and its exact range") {
  const FlowMatrix matrix = matrix_of({{30, 10}, {10, 50}}, 5);
  const auto index = rca(matrix, margins_of(matrix), 0, 0);
  CHECK(index.value.to_double() == 1.875);  // 30 × 100 / (40 × 40)
  // The rests of row, column and all others are 9.5 to 10.5 twice and 49.5 to 50.5. With the
  // largest rests and the fewest others, 29.5 × 100 / 40² = 1.84 is more than
  // 30.5 × 101 / 41² = 1.83: more of the cell is less of an advantage.
  CHECK(index.lower.to_double() == 30.5 * 101 / (41 * 41));
  CHECK(index.upper.to_double() == 29.5 * 99 / (39.0 * 39.0));
}

TEST_CASE("the index is largest inside a wide cell") {
  // x is 0.5 to 1.5, the rests 9.5 to 10.5: r(x) = x (x + 28.5 + 1) / (x + 9.5)² has its maximum
  // beyond 1.5; with rests of 1 and 1 and 100 others, at (1 + √(1 + 100 × 102)) / 100 = 1.02.
  FlowMatrix matrix = matrix_of({{1, 1}, {1, 100}});
  matrix.half_widths = {5, 0, 0, 0};
  const auto index = rca(matrix, margins_of(matrix), 0, 0);
  const double best = (1 + std::sqrt(1 + 100 * 102.0)) / 100;
  CHECK(index.upper.to_double() ==
        Approx(best * (best + 102) / ((best + 1) * (best + 1))).epsilon(1e-14));
  CHECK(index.lower.to_double() == Approx(0.5 * 102.5 / (1.5 * 1.5)));
}

TEST_CASE("an advantage of exactly 1 is one, in whole numbers") {
  const FlowMatrix matrix = matrix_of({{1, 2, 3}, {2, 4, 6}, {7, 14, 21}});  // each index is 1
  const auto margins = margins_of(matrix);
  CHECK(advantages_of(matrix, margins).items_of ==
        std::vector<std::vector<std::uint32_t>>{{0, 1, 2}, {0, 1, 2}, {0, 1, 2}});
  CHECK(advantages_of(matrix, margins, Cut::above_one).areas.empty());
  CHECK(advantages_of(matrix, margins).open.empty());
}

TEST_CASE("cells that rounding may carry across 1 are open") {
  // 1 × 100 / (10 × 10) is 1: with half-widths of 0.5 all may go either way.
  const FlowMatrix matrix = matrix_of({{1, 9}, {9, 81}}, 5);
  CHECK(advantages_of(matrix, margins_of(matrix)).open == std::vector<std::size_t>{0, 1, 2, 3});
  // 1.875 and 1.39 stay above it, 0.625 twice below.
  const FlowMatrix sure = matrix_of({{30, 10}, {10, 50}}, 5);
  CHECK(advantages_of(sure, margins_of(sure)).open.empty());
}

TEST_CASE("complexity of three areas, by hand") {
  const Complexity result = complexity(three_areas());
  REQUIRE(result.reason.empty());
  CHECK(result.lambda2 == Approx(11.0 / 18));
  CHECK(result.gap == Approx(11.0 / 18));  // the third is 0
  // (-3, -3, 4) has the mean -2/3 and the deviation 7√2/3.
  check_near(result.eci, {-1 / root2, -1 / root2, root2});
  // p0 is -3, p1 (-3 - 3 + 4)/3 = -2/3, the others 4; the ECI's mean and deviation are 11/18 of
  // those of the vector.
  const double unit = 1 / (11 * root2);
  check_near(result.pci, {-20 * unit, -2 * unit, 34 * unit, 34 * unit});
}

TEST_CASE("density, outlook and proximity of three areas, by hand") {
  const Advantages advantages = three_areas();
  const Complexity result = complexity(advantages);
  const ProductSpace space(advantages);
  // Two areas have p0 and three p1, two of them both.
  check_near(space.proximity(0), {1, 2.0 / 3, 0, 0});
  check_near(space.proximity(2), {0, 1.0 / 3, 1, 1});
  check_near(space.sums(), {5.0 / 3, 7.0 / 3, 7.0 / 3, 7.0 / 3});
  check_near(space.density(0), {1, 5.0 / 7, 1.0 / 7, 1.0 / 7});
  check_near(space.density(2), {2.0 / 5, 5.0 / 7, 1, 1});
  // Density times PCI where there is none: 2 × 1/7 × 4 of A and B, 2/5 × -3 of C; standardised.
  check_near(space.outlook_index(result), {1 / root2, 1 / root2, -root2});
  // A by p2: (4 + 4) / (7/3) = 24/7; C by p0: -3 / (5/3) = -9/5; over 77√2/54.
  const double unit = 54 / (77 * root2);
  check_near(space.outlook_gain(0, result), {0, 0, 24.0 / 7 * unit, 24.0 / 7 * unit});
  check_near(space.outlook_gain(2, result), {-9.0 / 5 * unit, 0, 0, 0});
  // Not near itself: p0 has 2/3 of p1 alone.
  check_near(ProductSpace(advantages, false).sums(), {2.0 / 3, 4.0 / 3, 4.0 / 3, 4.0 / 3});
  check_near(ProductSpace(advantages, false).density(0), {1, 1.0 / 2, 1.0 / 4, 1.0 / 4});
}

TEST_CASE("an index is undefined, with the reason") {
  const auto reason = [](const Advantages& advantages) { return complexity(advantages).reason; };
  CHECK(reason(advantages({{0}, {0, 1}}, 2)) ==
        "2 countries with an advantage, where 3 are needed");
  CHECK(reason(advantages({{0}, {0}, {0}}, 1)) ==
        "1 product in which anybody has an advantage, where 2 are needed");
  CHECK(reason(advantages({{0}, {0}, {1}, {1}}, 2)) ==
        "countries and products fall into 2 parts without a link");
  // A ring: each area shares an item with the next one.
  CHECK(reason(advantages({{0, 1}, {1, 2}, {2, 3}, {3, 0}}, 4)) ==
        "the second and third eigenvalue are equal: no direction is the first");
  // (1, 0, -1) is the second vector, and diversity is 2, 1, 2.
  CHECK(reason(advantages({{0, 1}, {1}, {1, 2}}, 3)) ==
        "the index has no correlation with diversity, which gives it its sign");
}

TEST_CASE("conventions: deviation, scale of items") {
  const Advantages three = three_areas();
  // The divisor 3 × 4 - 1 of 12 values instead of 12.
  const double stata = std::sqrt(11.0 / 12);
  check_near(complexity(three, *find_convention("stata")).eci,
             {-stata / root2, -stata / root2, root2 * stata});
  // 18 turns of averages leave of diversity a constant and some of the second vector, as the third
  // eigenvalue is 0; the deviation has the divisor 2.
  const double one_less = std::sqrt(2.0 / 3);
  check_near(complexity(three, *find_convention("oec")).eci,
             {-one_less / root2, -one_less / root2, root2 * one_less});
  // On their own scale: -3, -2/3, 4, 4 with mean 13/12.
  const Doubles own = complexity(three, *find_convention("oec")).pci;
  double sum = 0, squares = 0;
  for (const double value : own) sum += value;
  for (const double value : own) squares += value * value;
  CHECK(std::abs(sum) < 1e-12);
  CHECK(squares == Approx(3));  // divisor 4 - 1
  CHECK(conventions()[0].name == "tradestat");
  CHECK(find_convention("other") == nullptr);
}

TEST_CASE("an index ranges over the states of open cells") {
  const FlowMatrix matrix = matrix_of(
      {{50, 30, 5, 30, 20}, {40, 40, 50, 5, 1}, {2, 30, 50, 60, 9}, {3, 20, 40, 9, 70}}, 5);
  const auto margins = margins_of(matrix);
  Advantages found = advantages_of(matrix, margins);
  found.open = {matrix.cell(3, 1)};  // as if it were open
  const Complexity result = complexity(found);
  const auto range = complexity_range(matrix, found, result);
  const Complexity other = complexity(tradestat::with_flipped(matrix, found, 1));
  INFO(range.reason);
  REQUIRE(range.reason.empty());
  for (std::size_t area = 0; area < result.eci.size(); ++area) {
    CHECK(range.lower[area] == std::min(result.eci[area], other.eci[area]));
    CHECK(range.upper[area] == std::max(result.eci[area], other.eci[area]));
  }
  found.open.assign(7, 0);
  CHECK(complexity_range(matrix, found, result).reason ==
        "7 cells are within rounding of an rca of 1");
}

TEST_CASE("fitness after one turn of two areas") {
  // A has both items, B the second. F = (2, 1), Q = (1/1, 1/2); over their means 4/3 and 2/3.
  // 18 turns more keep mean 1.
  const Doubles result = fitness(advantages({{0, 1}, {1}}, 2));
  CHECK(result[0] + result[1] == Approx(2));
  CHECK(result[0] > result[1]);
}

TEST_CASE("identities hold on random matrices") {
  Random random(7);
  for (int round = 0; round < 50; ++round) {
    const auto areas = static_cast<std::size_t>(random.between(4, 12));
    const auto items = static_cast<std::size_t>(random.between(4, 23));
    std::vector<std::vector<std::int64_t>> rows(areas, std::vector<std::int64_t>(items));
    for (auto& row : rows)
      for (auto& value : row)
        if (!random.one_in(3)) value = random.between(1, 1000);
    const FlowMatrix matrix = matrix_of(rows);
    const auto margins = margins_of(matrix);
    const Advantages found = advantages_of(matrix, margins);
    for (std::size_t area = 0; area < areas; ++area) {
      if (margins.areas[area].sum == 0) continue;
      double weighted = 0;  // Σ X_p/X rca = 1
      for (std::size_t item = 0; item < items; ++item)
        if (margins.items[item].sum != 0)
          weighted += static_cast<double>(margins.items[item].sum) /
                      static_cast<double>(margins.all.sum) *
                      rca(matrix, margins, area, item).value.to_double();
      CHECK(weighted == Approx(1));
    }
    const Complexity result = complexity(found);
    if (!result.reason.empty()) continue;
    double weighted = 0;  // Σ ubiquity raw_pci = 0
    for (std::size_t item = 0; item < found.items.size(); ++item)
      weighted += static_cast<double>(found.areas_of[item].size()) * result.raw_pci[item];
    CHECK(std::abs(weighted) < 1e-10);
    const ProductSpace space(found);
    for (std::size_t area = 0; area < found.areas.size(); ++area) {
      double mean = 0;
      for (const std::uint32_t item : found.items_of[area]) mean += result.pci[item];
      mean /= static_cast<double>(found.items_of[area].size());
      CHECK(std::abs(mean - result.eci[area]) < 1e-11);
      const Doubles density = space.density(area);
      for (std::size_t item = 0; item < density.size(); ++item) {
        // As defined, by a row of proximities.
        const Doubles near = space.proximity(item);
        double with = 0, all = 0;
        for (const double one : near) all += one;
        for (const std::uint32_t other : found.items_of[area]) with += near[other];
        CHECK(std::abs(density[item] - with / all) < 1e-12);
      }
    }
  }
}
