#include "tradestat/explain.hpp"

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

std::string aspect(const Dataset& dataset, const std::string& name) {
  for (const Aspect& found : explain(dataset, check(dataset)))
    if (found.name == name) return found.text;
  return {};
}

}  // namespace

TEST_CASE("the share in words is as exact as it is known") {
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

TEST_CASE("what only the wide reading of trailing zeros allows is said so") {
  // 10 and 20 are [29, 31) to the unit; to the ten [5, 15) and [15, 25), so [20, 40).
  const Check found = check(about(Formula::sum, {{"10"}, {"20"}}, {"32"}));
  CHECK(found.verdict == Verdict::consistent);
  CHECK(found.explanation.find("none in between rounds to it, but some values do where trailing "
                               "zeros only give the magnitude") != std::string::npos);
  CHECK(check(about(Formula::sum, {{"10"}, {"20"}}, {"31"}))
            .explanation.find("some of the values in between round to it") != std::string::npos);
}

TEST_CASE("of what only the wide reading allows, nothing lies in the box") {
  const Dataset dataset = about(Formula::sum, {{"10"}, {"20"}}, {"32"});
  CHECK(aspect(dataset, "agreement") == "0 % of the inputs' rounding box");
  CHECK(aspect(dataset, "verdict") ==
        "consistent: some values agree where trailing zeros only give the magnitude");
}

TEST_CASE("a contradiction with its gap and what would do") {
  // 78.3 - 10.6 lies in (67.6, 67.8), 68.0 begins at 67.95.
  const Dataset dataset = about(Formula::difference, {{"78.3"}, {"10.6"}}, {"68.0"});
  CHECK(aspect(dataset, "gap") == "it lies 0.150 USD above all that the inputs allow");
  CHECK(aspect(dataset, "admissible") == "67.6 to 67.8");
  CHECK(aspect(dataset, "convention") == "no other convention fits");
  CHECK(aspect(dataset, "formula") == "difference, the first less the second");
  CHECK(aspect(dataset, "input") ==
        "input-0: 78.3 USD in 2000 (line 1), stands for [78.25, 78.35) USD");
  CHECK(aspect(dataset, "rounding") ==
        "half_away inconsistent, half_even inconsistent, down inconsistent, up inconsistent");
}
