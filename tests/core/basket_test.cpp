#include "tradestat/basket.hpp"

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/matrices.hpp"
#include "support/random.hpp"

using tradestat::Basket;
using tradestat::basket_of_area;
using tradestat::basket_of_item;
using tradestat::by_digits;
using tradestat::concentration_index;
using tradestat::diversification_index;
using tradestat::effective_number;
using tradestat::Estimate;
using tradestat::FlowMatrix;
using tradestat::hhi;
using tradestat::hhi_normalized;
using tradestat::Margins;
using tradestat::margins_of;
using tradestat::market_penetration;
using tradestat::parts_above_zero;
using tradestat::similarity;
using tradestat::theil;
using tradestat::top_share;
using tradestat::trade_margins;

namespace {

using Doubles = std::vector<double>;
using Codes = std::vector<std::string>;

/// Four countries and five products; columns add up to 50, 60, 30, 30, 230, all to 400.
FlowMatrix four_by_five(std::int64_t half_width = 0) {
  return matrix_of({{40, 20, 20, 20, 0}, {10, 10, 0, 0, 0}, {0, 30, 10, 10, 30}, {0, 0, 0, 0, 200}},
                   half_width);
}

double value(const Estimate& estimate) {
  INFO(estimate.reason);
  REQUIRE(estimate.defined());
  return estimate.value.to_double();
}

void check_ends(const Estimate& estimate, double low, double high) {
  REQUIRE(estimate.defined());
  CHECK(estimate.lower.to_double() == Approx(low).epsilon(1e-13));
  CHECK(estimate.upper.to_double() == Approx(high).epsilon(1e-13));
}

/// Parts of whole numbers from 0, each rounded by up to two.
Basket random_basket(Random& random, int parts, bool equal_widths) {
  Basket basket;
  const int width = random.between(0, 9);
  for (int part = 0; part < parts; ++part) {
    const int sum = random.one_in(4) ? 0 : random.between(1, random.one_in(2) ? 9 : 99);
    basket.push_back({sum, sum == 0 ? 0 : equal_widths ? width : random.between(0, 20)});
  }
  basket.front() = {7, equal_widths ? width : 3};
  return basket;
}

/// What its parts can be: ends, or something between.
Doubles sample(const Basket& basket, const std::function<double(double, double)>& choose) {
  Doubles values;
  for (const auto& [sum, half_width] : basket) {
    const auto middle = static_cast<double>(sum);
    const double half = static_cast<double>(half_width) / 10;
    values.push_back(choose(std::max(middle - half, 0.0), middle + half));
  }
  return values;
}

using Formula = std::function<double(const Doubles&)>;

double sum_of(const Doubles& values) {
  double sum = 0;
  for (const double one : values) sum += one;
  return sum;
}

double squares(const Doubles& values) {
  double sum = 0;
  for (const double one : values) sum += one * one;
  return sum / sum_of(values) / sum_of(values);
}

double logarithms(const Doubles& values) {
  double sum = std::log(static_cast<double>(values.size()));
  for (const double one : values)
    if (one > 0) sum += one / sum_of(values) * std::log(one / sum_of(values));
  return sum;
}

double largest_two(Doubles values) {
  std::ranges::sort(values, std::ranges::greater());
  return (values[0] + values[1]) / sum_of(values);
}

struct Extremes {
  double low = 1e9;
  double high = -1e9;

  void add(double one) {
    low = std::min(low, one);
    high = std::max(high, one);
  }
};

/// Over all corners, and many points between.
Extremes extremes_of(const Basket& basket, Random& random, const Formula& formula) {
  Extremes extremes;
  for (unsigned corner = 0; corner < 1U << basket.size(); ++corner) {
    unsigned bits = corner;
    const Doubles values = sample(basket, [&](double low, double high) {
      const bool up = bits % 2 == 1;
      bits /= 2;
      return up ? high : low;
    });
    if (sum_of(values) > 0) extremes.add(formula(values));
  }
  for (int i = 0; i < 300; ++i)
    extremes.add(formula(sample(basket, [&](double low, double high) {
      return low + (high - low) * random.between(0, 1000) / 1000;
    })));
  return extremes;
}

/// No sample leaves the interval, and the upper end is reached.
void check_samples(const Estimate& estimate, const Extremes& samples, double slack_above) {
  REQUIRE(estimate.defined());
  CHECK(samples.low >= estimate.lower.to_double() - 1e-13);
  CHECK(samples.high <= estimate.upper.to_double() + 1e-13);
  CHECK(samples.high >= estimate.upper.to_double() - slack_above - 1e-13);
  CHECK(estimate.lower.to_double() <= estimate.value.to_double());
  CHECK(estimate.value.to_double() <= estimate.upper.to_double());
}

}  // namespace

TEST_CASE("concentration of a basket, by hand") {
  const Basket basket = basket_of_area(four_by_five(), 0);  // shares 0.4, 0.2, 0.2, 0.2, 0
  CHECK(parts_above_zero(basket) == 4);
  CHECK(value(hhi(basket)) == 0.28);                     // 0.16 + 3 × 0.04
  CHECK(value(effective_number(basket)) == 25.0 / 7);    // 1/0.28
  CHECK(value(hhi_normalized(basket)) == Approx(0.04));  // (0.28 - 1/4)/(1 - 1/4)
  CHECK(value(concentration_index(basket, 5)) ==
        Approx((std::sqrt(0.28) - std::sqrt(0.2)) / (1 - std::sqrt(0.2))));
  CHECK(value(top_share(basket, 1)) == 0.4);
  CHECK(value(top_share(basket, 2)) == 0.6);
  CHECK(value(top_share(basket, 9)) == 1);
  const auto [all, extensive, intensive] = theil(basket, 5);
  CHECK(value(all) == Approx(std::log(5) + 0.4 * std::log(0.4) + 0.6 * std::log(0.2)));
  CHECK(value(extensive) == Approx(std::log(1.25)));  // 5 products, 4 of them exported
  CHECK(value(intensive) == Approx(std::log(4) + 0.4 * std::log(0.4) + 0.6 * std::log(0.2)));
}

TEST_CASE("who exports a product, by hand") {
  const Basket basket = basket_of_item(four_by_five(), 1);  // 20, 10, 30 of 60
  CHECK(value(hhi(basket)) == Approx((4 + 1 + 9) / 36.0));
  CHECK(value(effective_number(basket)) == Approx(36 / 14.0));
  CHECK(value(hhi_normalized(basket)) == Approx((14 / 36.0 - 1 / 3.0) / (2 / 3.0)));
}

TEST_CASE("baskets side by side, by hand") {
  const FlowMatrix matrix = four_by_five();
  const auto basket = [&](std::size_t area) { return basket_of_area(matrix, area); };
  const Margins margins = margins_of(matrix);
  // 0.4, 0.2, 0.2, 0.2, 0 and 0.5, 0.5, 0, 0, 0: the smaller ones are 0.4 and 0.2.
  CHECK(value(similarity(basket(0), basket(1))) == 0.6);
  CHECK(value(similarity(basket(1), basket(3))) == 0);
  // The world's shares are 0.125, 0.15, 0.075, 0.075, 0.575: they differ by 0.275, 0.05, 0.125,
  // 0.125, 0.575, half of which is 0.575.
  CHECK(value(diversification_index(basket(0), margins.items)) == Approx(0.575));
  CHECK(value(diversification_index(margins.items, margins.items)) == 0);
  // The first country is in products of 50, 60, 30 and 30 of 400; of those it has 100 of 170.
  const auto [extensive, intensive] = trade_margins(matrix, margins, 0);
  CHECK(value(extensive) == 170.0 / 400);
  CHECK(value(intensive) == 100.0 / 170);
}

TEST_CASE("products of a market that a country reaches, by hand") {
  // A exports 00 to B, and 01 to B and C. Of others B and C import 00, B, C and D 01; what A
  // itself imports is no market of its own, and 02 it does not export.
  FlowMatrix reached = matrix_of({{5, 1}, {0, 2}});
  reached.areas = {"B", "C"};
  FlowMatrix imports = matrix_of({{7, 7, 7}, {5, 9, 1}, {4, 2, 0}, {0, 3, 8}});
  imports.areas = {"A", "B", "C", "D"};
  CHECK(value(market_penetration(reached, imports, "A")) == 3.0 / 5);
  reached.items = {"08", "09"};
  CHECK(market_penetration(reached, imports, "A").reason == "no trade");
}

TEST_CASE("items that two matrices share, and their groups") {
  FlowMatrix a = matrix_of({{1, 2, 4}});
  a.items = {"010121", "010129", "270900"};
  FlowMatrix b = matrix_of({{8}});
  b.items = {"010130"};
  const Codes items = items_of_both(a, b);
  CHECK(items == Codes{"010121", "010129", "010130", "270900"});
  const Basket basket = basket_of_area(a, "A0", items);
  const auto sums = [](const Basket& of) {
    std::vector<std::int64_t> parts;
    for (const auto& part : of) parts.push_back(part.sum);
    return parts;
  };
  CHECK(sums(basket) == std::vector<std::int64_t>{1, 2, 0, 4});
  CHECK(sums(basket_of_area(b, "other", items)) == std::vector<std::int64_t>{0, 0, 0, 0});
  CHECK(sums(by_digits(basket, items, 4)) == std::vector<std::int64_t>{3, 0 + 4});
  CHECK(sums(by_digits(basket, items, 2)) == std::vector<std::int64_t>{3, 4});
  CHECK(sums(by_digits(basket, items, 0)) == std::vector<std::int64_t>{7});
}

TEST_CASE("what rounding leaves open, by hand") {
  const Basket basket = basket_of_area(four_by_five(5), 0);  // 40, 20, 20, 20 ± 0.5
  // Largest with 40.5 and 19.5 three times; smallest with 39.5 and 20.5.
  const double low = (39.5 * 39.5 + 3 * 20.5 * 20.5) / (101 * 101);
  const double high = (40.5 * 40.5 + 3 * 19.5 * 19.5) / (99 * 99);
  check_ends(hhi(basket), low, high);
  check_ends(effective_number(basket), 1 / high, 1 / low);
  check_ends(hhi_normalized(basket), (low - 0.25) / 0.75, (high - 0.25) / 0.75);
  const double least = std::sqrt(0.2);
  check_ends(concentration_index(basket, 5), (std::sqrt(low) - least) / (1 - least),
             (std::sqrt(high) - least) / (1 - least));
  check_ends(top_share(basket, 1), 39.5 / (39.5 + 61.5), 40.5 / (40.5 + 58.5));
  const auto entropy = [](double large, double small) {
    const double whole = large + 3 * small;
    return large / whole * std::log(large / whole) + 3 * small / whole * std::log(small / whole);
  };
  check_ends(theil(basket, 5).all, std::log(5) + entropy(39.5, 20.5),
             std::log(5) + entropy(40.5, 19.5));
  check_ends(theil(basket, 5).extensive, std::log(1.25), std::log(1.25));
  check_ends(theil(basket, 5).intensive, std::log(4) + entropy(39.5, 20.5),
             std::log(4) + entropy(40.5, 19.5));
  // Exact values have no other.
  const Estimate exact = hhi(basket_of_area(four_by_five(), 0));
  CHECK(exact.lower.to_double() == 0.28);
  CHECK(exact.upper.to_double() == 0.28);
}

TEST_CASE("what may be nothing, or something") {
  const Basket basket{{10, 5}, {0, 5}, {0, 0}};  // 9.5 to 10.5, and 0 to 0.5
  CHECK(hhi_normalized(basket).reason == "one part alone");
  check_ends(hhi(basket), (9.5 * 9.5 + 0.5 * 0.5) / 100, 1);
  check_ends(theil(basket, 3).extensive, std::log(1.5), std::log(3));
  // Nothing in all but one is possible.
  check_ends(hhi({{1, 20}, {2, 20}}), 0.5, 1);
  const FlowMatrix matrix{.year = 2021,
                          .areas = {"A", "B"},
                          .items = {"01", "02"},
                          .sums = {10, 0, 10, 20},
                          .half_widths = {0, 5, 0, 0}};
  // A trades 20 of 40, or 02 as well: 40 of 40.
  check_ends(trade_margins(matrix, margins_of(matrix), 0).extensive, 20 / (20 + 20.5), 1);
  check_ends(trade_margins(matrix, margins_of(matrix), 0).intensive, 10.0 / 40, 10.5 / 20.5);
}

TEST_CASE("measures of an empty basket are undefined") {
  const FlowMatrix matrix = matrix_of({{1, 2}, {0, 0}});
  const Basket empty = basket_of_area(matrix, 1);
  CHECK(hhi(empty).reason == "no trade");
  CHECK(effective_number(empty).reason == "no trade");
  CHECK(hhi_normalized(empty).reason == "no trade");
  CHECK(concentration_index(empty, 2).reason == "no trade");
  CHECK(concentration_index(basket_of_area(matrix, 0), 1).reason == "there is one part in all");
  CHECK(hhi_normalized(Basket{{3, 0}, {0, 0}}).reason == "one part alone");
  CHECK(top_share(empty, 1).reason == "no trade");
  CHECK(theil(empty, 2).extensive.reason == "no trade");
  CHECK(similarity(empty, basket_of_area(matrix, 0)).reason == "no trade");
  CHECK(diversification_index(empty, margins_of(matrix).items).reason == "no trade");
  CHECK(trade_margins(matrix, margins_of(matrix), 1).intensive.reason == "no trade");
}

TEST_CASE("no sample of what rounding leaves open leaves an interval") {
  Random random(11);
  for (int round = 0; round < 150; ++round) {
    const bool equal_widths = round % 2 == 0;
    const int parts = random.between(1, 7);
    const Basket basket = random_basket(random, parts, equal_widths);
    CAPTURE(round, parts);
    const auto most = static_cast<std::size_t>(parts);
    const auto extremes = [&](const Formula& formula) {
      return extremes_of(basket, random, formula);
    };
    double widest = 0;
    double whole = 0;
    for (const auto& [sum, half_width] : basket) {
      widest = std::max(widest, static_cast<double>(half_width) / 5);
      whole += std::max(static_cast<double>(sum) - static_cast<double>(half_width) / 10, 0.0);
    }
    // A part that can be 0 moves by less than others do.
    const double slack = equal_widths ? 0 : widest * widest / (whole * whole);
    check_samples(hhi(basket), extremes(squares), slack);
    check_samples(theil(basket, most).all, extremes(logarithms), equal_widths ? 0 : 1e9);
    if (parts > 1) check_samples(top_share(basket, 2), extremes(largest_two), 0);
  }
}

TEST_CASE("the smallest concentration is where all are as near as they go") {
  Random random(5);
  for (int round = 0; round < 100; ++round) {
    const Basket basket = random_basket(random, random.between(2, 6), false);
    // No step from the parts at a level makes it smaller: levels on a fine grid are as good.
    Extremes of_squares;
    Extremes of_logarithms;
    for (int step = 1; step <= 20'000; ++step) {
      const double level = step * 0.005;
      const Doubles values = sample(
          basket, [&](double low, double high) { return std::min(std::max(level, low), high); });
      of_squares.add(squares(values));
      of_logarithms.add(logarithms(values));
    }
    CHECK(hhi(basket).lower.to_double() <= of_squares.low + 1e-14);
    CHECK(hhi(basket).lower.to_double() == Approx(of_squares.low).epsilon(1e-6));
    const Estimate index = theil(basket, basket.size()).all;
    CHECK(index.lower.to_double() <= of_logarithms.low + 1e-14);
    CHECK(std::abs(index.lower.to_double() - of_logarithms.low) < 1e-6);
  }
}

TEST_CASE("identities of baskets hold on random matrices") {
  Random random(3);
  for (int round = 0; round < 100; ++round) {
    std::vector<std::vector<std::int64_t>> rows(4, std::vector<std::int64_t>(6));
    for (auto& row : rows)
      for (auto& one : row)
        if (!random.one_in(3)) one = random.between(1, 1000);
    for (auto& row : rows) row[0] += 1;
    const FlowMatrix matrix = matrix_of(rows, 5);
    const Margins margins = margins_of(matrix);
    const Basket& world = margins.items;
    for (std::size_t area = 0; area < 4; ++area) {
      const Basket basket = basket_of_area(matrix, area);
      const Basket other = basket_of_area(matrix, (area + 1) % 4);
      const double index = value(hhi(basket));
      const auto parts = static_cast<double>(parts_above_zero(basket));
      CHECK(index >= 1 / parts - 1e-15);
      CHECK(index <= 1);
      CHECK(value(effective_number(basket)) == Approx(1 / index));
      // Merging products never lowers it.
      CHECK(value(hhi(by_digits(basket, {"1", "1", "2", "2", "3", "3"}, 1))) >= index);
      const auto [all, extensive, intensive] = theil(basket, 6);
      CHECK(value(all) == Approx(value(extensive) + value(intensive)));
      CHECK(value(similarity(basket, other)) == value(similarity(other, basket)));
      CHECK(value(similarity(basket, basket)) == 1);
      CHECK(value(diversification_index(basket, world)) ==
            Approx(1 - value(similarity(basket, world))));
      const auto [wide, deep] = trade_margins(matrix, margins, area);
      CHECK(value(wide) * value(deep) == Approx(static_cast<double>(margins.areas[area].sum) /
                                                static_cast<double>(margins.all.sum)));
      // Each value moved at random stays inside.
      const auto move = [&](double low, double high) {
        return low + (high - low) * random.between(0, 10) / 10;
      };
      for (int i = 0; i < 20; ++i) {
        const Doubles a = sample(basket, move);
        const Doubles b = sample(other, move);
        double common = 0;
        for (std::size_t part = 0; part < a.size(); ++part)
          common += std::min(a[part] / sum_of(a), b[part] / sum_of(b));
        CHECK(common >= similarity(basket, other).lower.to_double() - 1e-14);
        CHECK(common <= similarity(basket, other).upper.to_double() + 1e-14);
      }
    }
  }
}
