#include <string>

#include "support/catch.hpp"
#include "support/random.hpp"
#include "tradestat/measures.hpp"
#include "tradestat/verify.hpp"

using tradestat::cagr;
using tradestat::Decimal;
using tradestat::Estimate;
using tradestat::ExactValue;
using tradestat::Figure;
using tradestat::Int128;
using tradestat::Interval;
using tradestat::judge;
using tradestat::two_way_trade;
using tradestat::Verdict;

namespace {

/// What sampling says: all of the sampled values round to the figure, some, or none.
struct Sampled {
  bool all = true;
  bool some = false;

  void add(bool rounds_to_it) {
    all = all && rounds_to_it;
    some = some || rounds_to_it;
  }
  Verdict verdict() const {
    return all ? Verdict::entailed : some ? Verdict::consistent : Verdict::inconsistent;
  }
};

Decimal tenths(int coefficient) { return {coefficient, -1}; }

ExactValue widened(ExactValue exact, const Decimal& by) {
  auto& [low, high] = exact.interval;
  low.value = *subtract(low.value, by);
  high.value = *add(high.value, by);
  return exact;
}

}  // namespace

TEST_CASE("property: the verdict on a sum is that of all values it can have") {
  Random random(21);
  for (int i = 0; i < 3000; ++i) {
    const int x = random.between(0, 60);  // tenths
    const int m = random.between(0, 60);
    const bool whole = random.one_in(2);
    const int s = whole ? random.between((x + m) / 10 - 1, (x + m) / 10 + 2)
                        : random.between(x + m - 3, x + m + 3);
    if (whole && s != 0 && s % 10 == 0) continue;  // has a wide reading too
    const Figure stated{.stated = whole ? Decimal(s, 0) : tenths(s)};
    const Estimate recomputed(two_way_trade(ExactValue::of({.stated = tenths(x)}),
                                            ExactValue::of({.stated = tenths(m)})));
    // In thousandths, [x - 50, x + 50) and the like; around zero the lower end is open too.
    const int first = (x == 0 ? 1 : 0) + (m == 0 ? 1 : 0);
    Sampled sampled;
    for (int k = first; k <= 198; ++k) {
      const int sum = 100 * (x + m) - 100 + k;
      const int unit = whole ? 1000 : 100;
      const int magnitude = (2 * (sum < 0 ? -sum : sum) + unit) / (2 * unit);
      sampled.add((sum < 0 ? -magnitude : magnitude) == s);
    }
    INFO(x << " + " << m << " tenths, stated " << stated.stated.to_string());
    REQUIRE(judge(recomputed, recomputed, stated) == sampled.verdict());
  }
}

TEST_CASE("property: no sampled rate contradicts the verdict on it") {
  Random random(22);
  int seen[3] = {0, 0, 0};
  for (int i = 0; i < 1500; ++i) {
    const int start = random.between(20, 400);  // tenths
    const int end = random.between(start / 2 + 1, 2 * start);
    const int years = random.between(1, 3);
    const Estimate recomputed = cagr(ExactValue::of({.stated = tenths(start)}),
                                     ExactValue::of({.stated = tenths(end)}), years);
    // Near the rate, in whole per cent or in tenths of it.
    const bool whole = random.one_in(2);
    const int per_unit = whole ? 100 : 1000;
    const int rate =
        static_cast<int>(recomputed.value.to_double() * per_unit) + random.between(-2, 2);
    if (rate == 0) continue;
    const Figure stated{.stated = Decimal(rate, whole ? 0 : -1), .unit_mult = -2};
    const Verdict verdict = judge(recomputed, recomputed, stated);
    // It rounds to r where (1 + r - h)^T <= v1/v0 < (1 + r + h)^T, mirrored below zero. In
    // units of h that is (2 per_unit + 2 rate ± 1)^T against (2 per_unit)^T.
    const auto power = [years](Int128 base) {
      Int128 result = 1;
      for (int n = 0; n < years; ++n) result *= base;
      return result;
    };
    Sampled sampled;
    for (int k = 0; k < 400; ++k) {
      // Thousandths: [start - 50, start + 50).
      const Int128 v0 = 100 * start - 50 + (k < 2 ? 99 * k : random.between(0, 99));
      const Int128 v1 = 100 * end - 50 + (k < 2 ? 99 * (1 - k) : random.between(0, 99));
      const Int128 ratio = v1 * power(2 * per_unit);
      const Int128 low = v0 * power(2 * per_unit + 2 * rate - 1);
      const Int128 high = v0 * power(2 * per_unit + 2 * rate + 1);
      sampled.add(rate > 0 ? low <= ratio && ratio < high : low < ratio && ratio <= high);
    }
    INFO(start << " to " << end << " tenths in " << years << ", stated "
               << stated.stated.to_string());
    if (sampled.some) REQUIRE(verdict != Verdict::inconsistent);
    if (!sampled.all) REQUIRE(verdict != Verdict::entailed);
    if (verdict == Verdict::entailed) REQUIRE(sampled.all);
    if (verdict == Verdict::inconsistent) REQUIRE_FALSE(sampled.some);
    ++seen[static_cast<int>(verdict)];
  }
  for (const int count : seen) CHECK(count > 20);
}

TEST_CASE("property: widening an input never makes a contradiction") {
  Random random(23);
  for (int i = 0; i < 4000; ++i) {
    const ExactValue start = ExactValue::of({.stated = tenths(random.between(20, 400))});
    const ExactValue end = ExactValue::of({.stated = tenths(random.between(20, 400))});
    const int years = random.between(1, 40);
    const Estimate narrow = cagr(start, end, years);
    const int rate = static_cast<int>(narrow.value.to_double() * 1000) + random.between(-3, 3);
    const Figure stated{.stated = tenths(rate), .unit_mult = -2};
    const Decimal by(random.between(1, 900), -3);
    const Estimate wider = random.one_in(2) ? cagr(widened(start, by), end, years)
                                            : cagr(start, widened(end, by), years);
    const Verdict before = judge(narrow, narrow, stated);
    const Verdict after = judge(wider, wider, stated);
    INFO(stated.stated.to_string() << " over " << years);
    if (before != Verdict::inconsistent) REQUIRE(after != Verdict::inconsistent);
    if (after == Verdict::entailed) REQUIRE(before == Verdict::entailed);
  }
}
