#include "core/verify/box.hpp"
#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

double agreement(const Dataset& dataset) {
  const auto share = share_of_box(Derivations(dataset).of(dataset.claims.front()));
  REQUIRE(share);
  return *share;
}

std::string aspect(const Dataset& dataset, const std::string& name) {
  for (const Aspect& found : explain(dataset, check(dataset)))
    if (found.name == name) return found.text;
  return {};
}

}  // namespace

TEST_CASE("explain: the share of the rounding box, against geometry") {
  // Of two equal widths, half a width off the middle on either side: 3/4.
  CHECK(agreement(about(Formula::sum, {{"78.3"}, {"10.6"}}, {"88.9"})) ==
        Approx(0.75).margin(1e-6));
  // A whole width off: the corner triangle of 1/8.
  CHECK(agreement(about(Formula::sum, {{"78.3"}, {"10.6"}}, {"89.0"})) ==
        Approx(0.125).margin(1e-6));
  // Three widths: the middle of their sum, 3/4 - 1/12 = 2/3.
  CHECK(agreement(about(Formula::sum, {{"1.0"}, {"2.0"}, {"3.0"}}, {"6.0"})) ==
        Approx(2.0 / 3).margin(2e-3));
  CHECK(agreement(about(Formula::difference, {{"78.3"}, {"10.6"}}, {"68"})) == 1);
  CHECK(agreement(about(Formula::difference, {{"78.3"}, {"10.6"}}, {"66"})) == 0);
  // x/m >= 7.35 fails in the triangle x < 78.2775, m > x/7.35: its sides are
  // 0.0275 of 0.1 and 0.0275/7.35 of 0.1, so it is 0.275 * 0.03741 / 2.
  CHECK(agreement(about(Formula::ratio, {{"78.3"}, {"10.6"}}, {"7.4", "RATIO"})) ==
        Approx(1 - 0.275 * 0.0275 / 7.35 / 0.1 / 2).margin(1e-5));
  // Two figures that share their range: either is the larger half of the time.
  CHECK(agreement(about(Formula::rank_order, {{"2.0"}, {"2.0"}}, {"1", "RANK"})) ==
        Approx(0.5).margin(1e-3));
  CHECK(agreement(about(Formula::rank_order, {{"12", "RANK"}, {"47", "RANK"}}, {"1", "RANK"})) ==
        1);
  // [77.5, 78.5) of which [78.25, 78.35) agrees.
  CHECK(agreement(about(Formula::equal, {{"78"}}, {"78.3"})) == Approx(0.1));
}

TEST_CASE("explain: the share in words is as exact as it is known") {
  CHECK(aspect(about(Formula::sum, {{"78.3"}, {"10.6"}}, {"88.9"}), "agreement") ==
        "75.0 % of the inputs' rounding box");
  CHECK(aspect(about(Formula::sum, {{"1.0"}, {"2.0"}, {"3.0"}}, {"6.0"}), "agreement") ==
        "about 67 % of the inputs' rounding box");
  CHECK(aspect(about(Formula::sum, {{"1.0"}, {"2.0"}, {"3.0"}}, {"6"}), "agreement") ==
        "100 % of the inputs' rounding box");
  // Only the triangle beyond 1.0495 and 2.0000: 0.0005^2 / 2 of 0.1 x 0.001.
  CHECK(aspect(about(Formula::sum, {{"1.0"}, {"2.000"}}, {"3.1"}), "agreement") ==
        "0.1 % of the inputs' rounding box");
  CHECK(aspect(about(Formula::sum, std::vector<Stated>(65, Stated{"1.0"}), {"65.0"}), "agreement")
            .empty());
}

TEST_CASE("explain: what only the wide reading of trailing zeros allows is said so") {
  // 10 and 20 are [29, 31) to the unit; to the ten [5, 15) and [15, 25), so [20, 40).
  const Check found = check(about(Formula::sum, {{"10"}, {"20"}}, {"32"}));
  CHECK(found.verdict == Verdict::consistent);
  CHECK(found.explanation.find("none in between rounds to it, but some values do where trailing "
                               "zeros only give the magnitude") != std::string::npos);
  CHECK(check(about(Formula::sum, {{"10"}, {"20"}}, {"31"}))
            .explanation.find("some of the values in between round to it") != std::string::npos);
}

TEST_CASE("explain: of what only the wide reading allows, nothing lies in the box") {
  const Dataset dataset = about(Formula::sum, {{"10"}, {"20"}}, {"32"});
  CHECK(aspect(dataset, "agreement") == "0 % of the inputs' rounding box");
  CHECK(aspect(dataset, "verdict") ==
        "consistent: some values agree where trailing zeros only give the magnitude");
}

TEST_CASE("explain: a gap of nothing, and one too small for its digits") {
  // [2.85, 3.15) touches [3.15, 3.25).
  CHECK(aspect(about(Formula::sum, std::vector<Stated>(3, Stated{"1.0"}), {"3.2"}), "gap") ==
        "it touches what the inputs allow, a gap of 0, at an end that does not belong to both");
  // Up to 2.00000001, and [2.5, 3.5) cut off at 2.50000001 below it: 0.49999999; and
  // 3 as "more than" begins 0.00000001 above 2.99999999.
  CHECK(aspect(about(Formula::sum,
                     {{"1.0", "USD", 0, Rounding::up}, {"1.99999999", "USD", 0, Rounding::up}},
                     {"3", "USD", 0, Rounding::half_away, Hedge::at_least}),
               "gap") == "it lies less than 0.01 USD above all that the inputs allow");
}

TEST_CASE("explain: an input without a bound has no box") {
  const Dataset dataset =
      about(Formula::sum, {{"1"}, {"2", "USD", 0, Rounding::half_away, Hedge::more_than}}, {"9"});
  CHECK_FALSE(share_of_box(Derivations(dataset).of(dataset.claims.front())));
  CHECK(aspect(dataset, "agreement").empty());
}

TEST_CASE("explain: the convention that a contradicting figure fits") {
  const auto fits = [](Formula formula, const char* stated, int years) {
    return aspect(about(formula, {{"100.0"}, {"200.0"}}, {stated, "PT"}, true, years),
                  "convention");
  };
  // Doubling in five years: 14.87 % compound, 20 % as a mean, ln 2 / 5 = 13.86 %.
  CHECK(fits(Formula::cagr, "20.0", 5) == "what fits is the arithmetic mean, total change / years");
  CHECK(fits(Formula::cagr, "13.9", 5) == "what fits is the log rate, ln(end / start) / years");
  CHECK(fits(Formula::cagr, "100.0", 5) == "what fits is the total change, end / start - 1");
  CHECK(fits(Formula::cagr, "12.2", 5) == "what fits is compound growth over 6 years");
  CHECK(fits(Formula::cagr, "18.9", 5) == "what fits is compound growth over 4 years");
  CHECK(fits(Formula::cagr, "-14.9", 5) == "what fits is the rate with the other sign");
  CHECK(fits(Formula::cagr, "55.5", 5) == "no other convention fits");
  CHECK(fits(Formula::total_change, "14.9", 5) == "what fits is compound growth a year");
  CHECK(fits(Formula::total_change, "200.0", 5) == "what fits is the end in per cent of the start");
  const Dataset more = about(Formula::ratio, {{"300.0"}, {"100.0"}}, {"2.00", "RATIO"});
  CHECK(aspect(more, "convention") ==
        "what fits is how much more the first is, first / second - 1");
}

TEST_CASE("explain: a contradiction with its gap and what would do") {
  // 78.3 - 10.6 lies in (67.6, 67.8), 68.0 begins at 67.95.
  const Dataset dataset = about(Formula::difference, {{"78.3"}, {"10.6"}}, {"68.0"});
  CHECK(aspect(dataset, "gap") == "it lies 0.150 USD above all that the inputs allow");
  CHECK(aspect(dataset, "admissible") == "67.6 to 67.8");
  CHECK(aspect(dataset, "formula") == "difference, the first less the second");
  CHECK(aspect(dataset, "input") ==
        "input-0: 78.3 USD in 2000 (line 1), stands for [78.25, 78.35) USD");
  CHECK(aspect(dataset, "rounding") ==
        "half_away inconsistent, half_even inconsistent, down inconsistent, up inconsistent");
}
