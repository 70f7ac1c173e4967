#include <algorithm>

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

const Check* find(const std::vector<Check>& checks, const std::string& id) {
  const auto found = std::ranges::find(checks, id, &Check::id);
  return found == checks.end() ? nullptr : &*found;
}

Observation two_way(std::string id, int year, const char* digits) {
  Observation result = observation(std::move(id), year, {digits});
  result.indicator = Indicator::two_way;
  return result;
}

Observation back(Observation observation) {
  std::swap(observation.exporter, observation.importer);
  return observation;
}

/// The verdicts on a claim of 18.1 per cent or points at other places.
std::vector<Check> stated_again(Formula formula, const std::vector<SourceLine>& places) {
  Dataset dataset;
  dataset.claims = {claim("c", formula, {"a", "b"}, {"18.1", "PT"})};
  dataset.claims[0].places = places;
  std::vector<Check> checks = verify(dataset);
  checks.erase(checks.begin());  // of the claim itself
  return checks;
}

}  // namespace

TEST_CASE("a claim stated at several places is one figure") {
  const auto place = [](int line, const char* digits) {
    return SourceLine{.line = line, .figure = figure({digits, "PT"})};
  };
  CHECK(stated_again(Formula::cagr, {{.line = 1}, {.line = 2}}).empty());
  const auto checks = stated_again(
      Formula::cagr, {{.line = 1}, place(2, "18"), place(2, "18.12"), place(5, "18.2")});
  REQUIRE(checks.size() == 3);
  // 18.1 is [18.05, 18.15): within [17.5, 18.5), around [18.115, 18.125), next to [18.15, 18.25).
  CHECK(checks[0].id == "c@line2");
  CHECK(checks[0].verdict == Verdict::entailed);
  CHECK(checks[1].id == "c@line2.2");  // another on the same line has its own name
  CHECK(checks[1].verdict == Verdict::consistent);
  CHECK(checks[2].id == "c@line5");
  CHECK(checks[2].verdict == Verdict::inconsistent);
  CHECK(checks[2].explanation.starts_with("stated as 18.2 % on line 5 and as 18.1 % on line 1;"));
  CHECK(stated_again(Formula::difference, {{.line = 1}, place(2, "18")})[0].unit ==
        "percentage points");
}

TEST_CASE("exactly ten times away is not more than ten times") {
  // 42.3 is ten times 4.23, and 0.3 ten times 0.03.
  const auto warned = [](const char* known, const char* digits) {
    Dataset dataset;
    dataset.observations = {two_way("before", 2018, known), two_way("t", 2019, digits),
                            two_way("after", 2020, known)};
    return find(verify(dataset), "t@plausibility") != nullptr;
  };
  CHECK_FALSE(warned("42.3", "4.23"));
  CHECK_FALSE(warned("0.3", "0.03"));
  CHECK_FALSE(warned("0.03", "0.3"));
  CHECK(warned("0.3", "0.029"));
  CHECK(warned("0.029", "0.3"));
  CHECK_FALSE(warned("0", "1"));
}

TEST_CASE("a two-way total is held against stated ones, the factors in the order of the years") {
  Dataset dataset;
  // The same two countries in either order; 80 / 2 = 40 and 30 / 2 = 15.
  dataset.observations = {back(two_way("before", 2017, "80")), two_way("t", 2019, "2"),
                          observation("x", 2020, {"20"}), back(observation("m", 2020, {"10"}))};
  const auto checks = verify(dataset);
  const Check* warning = find(checks, "t@plausibility");
  REQUIRE(warning != nullptr);
  CHECK(warning->explanation.find("40.0 and 15.0 times below the two-way trade of the known years "
                                  "around it, 80 USD in 2017 and 30 USD in 2020") !=
        std::string::npos);
}
