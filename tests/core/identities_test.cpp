#include "core/verify/identities.hpp"

#include <algorithm>

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

const Check* find(const std::vector<Check>& checks, const std::string& id) {
  const auto found = std::ranges::find(checks, id, &Check::id);
  return found == checks.end() ? nullptr : &*found;
}

/// The verdict on a check, as a word; "none" for a warning, "" without the check.
std::string verdict(const Dataset& dataset, const std::string& id) {
  const auto checks = verify(dataset);
  const Check* check = find(checks, id);
  if (check == nullptr) return "";
  return check->verdict ? to_string(*check->verdict) : "none";
}

Observation exports(std::string id, const char* item, int year, const char* digits,
                    Hedge hedge = Hedge::none) {
  Observation result =
      observation(std::move(id), year, {digits, Unit::usd, 0, Rounding::half_away, hedge});
  result.item = item;
  return result;
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
  dataset.claims = {claim("c", formula, {"a", "b"}, {"18.1", Unit::percent})};
  dataset.claims[0].places = places;
  std::vector<Check> checks = verify(dataset);
  checks.erase(checks.begin());  // of the claim itself
  return checks;
}

/// The verdict on a total and its parts.
std::string judged_parts(const char* total, const std::vector<Observation>& parts,
                         Hedge hedge = Hedge::none) {
  Dataset dataset;
  dataset.observations = parts;
  dataset.observations.push_back(exports("total", "S", 2020, total, hedge));
  return verdict(dataset, "total@parts");
}

}  // namespace

TEST_CASE("parts may come up to their total, not beyond") {
  const auto parts = [](const char* a, const char* b) {
    return std::vector{exports("a", "SC", 2020, a), exports("b", "SD", 2020, b)};
  };
  CHECK(judged_parts("10", parts("4", "3")) == "entailed");
  CHECK(judged_parts("10.0", parts("4.0", "6.0")) == "consistent");
  // [9.95, 10.05) less [4.045, 4.055) and [6.005, 6.015): at most 0, which is not reached.
  CHECK(judged_parts("10.0", parts("4.05", "6.01")) == "inconsistent");
  CHECK(judged_parts("10.0", parts("4.04", "6.01")) == "consistent");
  CHECK(judged_parts("10.0", parts("5.0", "6.0")) == "inconsistent");
  // The parts stay below 4.005 + 5.945 = 9.95, the least that 10.0 can be.
  CHECK(judged_parts("10.0", parts("4.00", "5.94")) == "entailed");
  CHECK(judged_parts("10.0", parts("4.00", "5.95")) == "consistent");
  CHECK(judged_parts("10.0", parts("5.0", "6.0"), Hedge::more_than) == "consistent");
  CHECK(judged_parts("11.0", parts("5.0", "6.0"), Hedge::at_most) == "consistent");
  CHECK(judged_parts("10.8", parts("5.0", "6.0"), Hedge::at_most) == "inconsistent");
  // Where zeros only give the magnitude, 500 may be 549.
  CHECK(judged_parts("500", {exports("a", "SC", 2020, "301"), exports("b", "SD", 2020, "221")}) ==
        "consistent");
  CHECK(judged_parts("500", {exports("a", "SC", 2020, "331"), exports("b", "SD", 2020, "221")}) ==
        "inconsistent");
  CHECK(judged_parts("500.0", {exports("a", "SC", 2020, "301"), exports("b", "SD", 2020, "221")}) ==
        "inconsistent");
}

TEST_CASE("a sum of too many digits is not derivable") {
  Observation whole = exports("total", "S", 2020, "999999999999999999999999999999");
  whole.figure->unit_mult = 15;
  Dataset dataset;
  dataset.observations = {whole, exports("a", "SC", 2020, "0.000000000000000000000000000001")};
  CHECK(verdict(dataset, "total@parts") == "not_derivable");
}

TEST_CASE("a figure stated at several places is one figure") {
  const auto check_places = [](const char* observed, const std::vector<SourceLine>& places) {
    Dataset dataset;
    dataset.observations = {exports("o", "TOTAL", 2020, observed)};
    dataset.observations[0].places = places;
    return verify(dataset);
  };
  CHECK(check_places("78.3", {{.line = 1}}).empty());
  CHECK(check_places("78.3", {{.line = 1}, {.line = 2}}).empty());
  CHECK(check_places("78.3", {{.line = 1, .figure = figure({"78.3"})}}).empty());
  // Rounded further it is the same figure; with more digits it may be.
  auto checks = check_places("78.3", {{.line = 1}, {.line = 2, .figure = figure({"78"})}});
  REQUIRE(checks.size() == 1);
  CHECK(checks[0].id == "o@line2");
  CHECK(checks[0].verdict == Verdict::entailed);
  CHECK(check_places("78.3", {{.line = 1}, {.line = 2, .figure = figure({"78.34"})}})[0].verdict ==
        Verdict::consistent);
  CHECK(check_places("78.3", {{.line = 1}, {.line = 2, .figure = figure({"78.36"})}})[0].verdict ==
        Verdict::inconsistent);
  // Another scale.
  CHECK(
      check_places("78300", {{.line = 1}, {.line = 2, .figure = figure({"78.3", Unit::usd, 3})}})[0]
          .verdict == Verdict::entailed);
}

TEST_CASE("a first place that contradicts its observation is noticed") {
  Dataset dataset;
  dataset.observations = {exports("o", "TOTAL", 2020, "78.3")};
  dataset.observations[0].places = {{.line = 1, .figure = figure({"73.8"})}, {.line = 2}};
  auto checks = verify(dataset);
  REQUIRE(checks.size() == 1);
  CHECK(checks[0].id == "o@line1");
  CHECK(checks[0].verdict == Verdict::inconsistent);
  CHECK(checks[0].explanation.starts_with(
      "stated as 73.8 USD on line 1 and as 78.3 USD in the dataset; it lies"));
  dataset.observations[0].places = {{.line = 1, .figure = figure({"73.8"})},
                                    {.line = 2, .figure = figure({"73.8"})}};
  checks = verify(dataset);
  REQUIRE(checks.size() == 2);
  CHECK(checks[1].verdict == Verdict::inconsistent);
}

TEST_CASE("a claim stated at several places is one figure") {
  const auto place = [](int line, const char* digits) {
    return SourceLine{.line = line, .figure = figure({digits, Unit::percent})};
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

TEST_CASE("a two-way total far from the known years is reported") {
  const auto warned = [](const char* digits, int year = 2019) {
    Dataset dataset;
    dataset.observations = {exports("a", "TOTAL", 2016, "60"),
                            back(exports("b", "TOTAL", 2016, "40")),
                            exports("c", "TOTAL", 2021, "120"),
                            back(exports("d", "TOTAL", 2021, "80")), two_way("t", year, digits)};
    return verdict(dataset, "t@plausibility") == "none";
  };
  // 100 and 200: more than ten times away from both is below 10 or above 2000.
  CHECK(warned("9.99"));
  CHECK_FALSE(warned("10"));
  CHECK_FALSE(warned("150"));
  CHECK_FALSE(warned("2000"));
  CHECK(warned("2001"));
  CHECK_FALSE(warned("0"));
  CHECK_FALSE(warned("1", 2015));
  CHECK_FALSE(warned("1", 2022));
  CHECK_FALSE(warned("1", 2016));
}
