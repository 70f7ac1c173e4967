#include "tradestat/intraindustry.hpp"

#include <cmath>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"
#include "tradestat/measures.hpp"

using tradestat::Basket;
using tradestat::by_digits;
using tradestat::Estimate;
using tradestat::grubel_lloyd;
using tradestat::marginal_iit;
using tradestat::marginal_iit_direction;
using tradestat::TwoYears;

namespace {

using Sums = std::vector<std::int64_t>;
using Doubles = std::vector<double>;

Basket basket(const Sums& sums, std::int64_t half_width = 0) {
  Basket basket;
  for (const std::int64_t sum : sums) basket.push_back({sum, sum == 0 ? 0 : half_width});
  return basket;
}

double value(const Estimate& estimate) {
  INFO(estimate.reason);
  REQUIRE(estimate.defined());
  return estimate.value.to_double();
}

void check_ends(const Estimate& estimate, double low, double high) {
  CHECK(estimate.lower.to_double() == Approx(low).epsilon(1e-14));
  CHECK(estimate.upper.to_double() == Approx(high).epsilon(1e-14));
}

Basket random_basket(Random& random, std::size_t size) {
  Basket basket(size);
  for (auto& [sum, half_width] : basket) {
    sum = random.one_in(4) ? 0 : random.between(1, 50);
    half_width = random.between(0, 12);
  }
  return basket;
}

/// What its parts can be; ends are frequent.
Doubles sample(const Basket& basket, Random& random) {
  Doubles values;
  for (const auto& [sum, half_width] : basket) {
    const double half = static_cast<double>(half_width) / 10;
    const double low = std::max(static_cast<double>(sum) - half, 0.0);
    const double high = static_cast<double>(sum) + half;
    const int at = random.one_in(2) ? 1000 * random.between(0, 1) : random.between(0, 1000);
    values.push_back(low + (high - low) * at / 1000);
  }
  return values;
}

struct Sampled {
  double low = 1e9;
  double high = -1e9;

  void add(double one) {
    if (std::isnan(one)) return;
    low = std::min(low, one);
    high = std::max(high, one);
  }
  /// Inside, and near to both ends.
  void check(const Estimate& estimate, double near) const {
    CHECK(low >= estimate.lower.to_double() - 1e-13);
    CHECK(high <= estimate.upper.to_double() + 1e-13);
    CHECK(low <= estimate.lower.to_double() + near);
    CHECK(high >= estimate.upper.to_double() - near);
  }
};

/// A and B as defined.
struct Marginal {
  double both = 0;
  double direction = 0;
};
Marginal marginal(const Doubles& x0, const Doubles& x1, const Doubles& m0, const Doubles& m1) {
  double apart = 0;
  double towards = 0;
  double moved = 0;
  for (std::size_t i = 0; i < x0.size(); ++i) {
    const double x = x1[i] - x0[i];
    const double m = m1[i] - m0[i];
    apart += std::abs(x - m);
    towards += x - m;
    moved += std::abs(x) + std::abs(m);
  }
  return {1 - apart / moved, towards / moved};
}

}  // namespace

TEST_CASE("trade within products at each level, by hand") {
  const std::vector<std::string> items{"010121", "010129", "010210", "270900"};
  const Basket exports = basket({10, 0, 30, 60});
  const Basket imports = basket({0, 20, 10, 20});
  const auto at = [&](std::size_t digits) {
    return value(
        grubel_lloyd(by_digits(exports, items, digits), by_digits(imports, items, digits)));
  };
  // 150 in both directions; 10 + 20 of it both ways, twice: 60/150.
  CHECK(at(6) == 0.4);
  CHECK(at(4) == 80.0 / 150);   // 10 of 0101, 10 of 0102, 20 of 2709
  CHECK(at(2) == 100.0 / 150);  // 30 of 01
  CHECK(at(0) == 100.0 / 150);  // 100 and 50: 1 - |50|/150
}

TEST_CASE("what rounding leaves of trade within products, by hand") {
  // 10 and 20, ± 0.5: 2 × 9.5/(9.5 + 20.5) to 2 × 10.5/(10.5 + 19.5).
  check_ends(grubel_lloyd(basket({10}, 5), basket({20}, 5)), 19.0 / 30, 21.0 / 30);
  // 10 and 10: equal, or 9.5 against 10.5.
  check_ends(grubel_lloyd(basket({10}, 5), basket({10}, 5)), 19.0 / 20, 1);
  // Equal ones count most where they are large: 2 × 10.5 of 21, with 5 ± 0.5 one way.
  check_ends(grubel_lloyd(basket({10, 5}, 5), basket({10, 0}, 5)), 19 / (20 + 5.5),
             21 / (21 + 4.5));
  // All exact.
  check_ends(grubel_lloyd(basket({10}), basket({20})), 20.0 / 30, 20.0 / 30);
}

TEST_CASE("trade within products that changed, by hand") {
  // Exports rose by 10 and fell by 5, imports rose by 4 and by 5: apart by 6 and 10, 24 in all.
  const TwoYears years{basket({10, 20}), basket({20, 15}), basket({10, 10}), basket({14, 15})};
  CHECK(value(marginal_iit(years)) == 8.0 / 24);             // 1 - 16/24
  CHECK(value(marginal_iit_direction(years)) == -4.0 / 24);  // 6 - 10
  const TwoYears same{basket({10}), basket({10}), basket({4}), basket({4})};
  CHECK(marginal_iit(same).reason == "nothing changed");
  CHECK(marginal_iit_direction(same).reason == "nothing changed");
  CHECK(grubel_lloyd(basket({0}), basket({0})).reason == "no trade");
  // Exports from 10 to 20 and imports from 10 to 14, ± 0.5 each: 9 to 11 and 3 to 5.
  const TwoYears rounded{basket({10}, 5), basket({20}, 5), basket({10}, 5), basket({14}, 5)};
  check_ends(marginal_iit(rounded), 1 - 8.0 / 14, 1 - 4.0 / 14);
  check_ends(marginal_iit_direction(rounded), 4.0 / 14, 8.0 / 14);
}

TEST_CASE("identities of trade within products, on random baskets") {
  Random random(17);
  for (int round = 0; round < 200; ++round) {
    const std::vector<std::string> items{"010121", "010129", "010210", "270900"};
    Basket exports = random_basket(random, 4);
    const Basket imports = random_basket(random, 4);
    exports[0].sum += 1;
    double last = 0;
    for (const std::size_t digits : {6U, 4U, 2U, 0U}) {
      const double index =
          value(grubel_lloyd(by_digits(exports, items, digits), by_digits(imports, items, digits)));
      CHECK(index >= last);
      last = index;
    }
    const auto total = [](const Basket& basket) {
      tradestat::Int128 sum = 0;
      for (const auto& part : basket) sum += part.sum;
      return tradestat::ExactValue{{sum, 0}, tradestat::Interval::exactly({sum, 0}), {}};
    };
    CHECK(last == Approx(1 - std::abs(tradestat::normalized_balance(total(exports), total(imports))
                                          .value.to_double())));
    const TwoYears years{exports, random_basket(random, 4), imports, random_basket(random, 4)};
    const Estimate both = marginal_iit(years);
    const Estimate direction = marginal_iit_direction(years);
    if (!both.defined()) continue;
    CHECK(value(both) >= 0);
    CHECK(value(both) + std::abs(value(direction)) <= 1 + 1e-15);
  }
}

TEST_CASE("no sample of two baskets leaves an interval, and its ends are reached") {
  Random random(29);
  for (int round = 0; round < 60; ++round) {
    const auto size = static_cast<std::size_t>(random.between(1, 2));
    Basket exports = random_basket(random, size);
    exports[0].sum += 3;
    const Basket imports = random_basket(random, size);
    const TwoYears years{exports, random_basket(random, size), imports,
                         random_basket(random, size)};
    Sampled level;
    Sampled both;
    Sampled direction;
    for (int i = 0; i < 4000; ++i) {
      const Doubles x0 = sample(exports, random);
      const Doubles m0 = sample(imports, random);
      double common = 0;
      double all = 0;
      for (std::size_t item = 0; item < size; ++item) {
        common += 2 * std::min(x0[item], m0[item]);
        all += x0[item] + m0[item];
      }
      level.add(common / all);
      const auto [a, b] = marginal(x0, sample(years.exports_after, random), m0,
                                   sample(years.imports_after, random));
      both.add(a);
      direction.add(b);
    }
    CAPTURE(round);
    level.check(grubel_lloyd(exports, imports), 0.06);
    if (!marginal_iit(years).defined()) continue;
    both.check(marginal_iit(years), 1);
    direction.check(marginal_iit_direction(years), 0.3);
  }
}
