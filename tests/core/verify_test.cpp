#include "tradestat/verify.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/numbers.hpp"
#include "tradestat/load.hpp"

using numbers::dec;
using numbers::exactly;
using numbers::figure;
using numbers::stated;
using namespace tradestat;

namespace {

const Check* find(const std::vector<Check>& checks, const std::string& id) {
  const auto found = std::find_if(checks.begin(), checks.end(),
                                  [&](const Check& check) { return check.id == id; });
  return found == checks.end() ? nullptr : &*found;
}

/// The verdict on a check of a dataset, as a word; "none" for a warning, "" without the check.
std::string verdict(const Dataset& dataset, const std::string& id) {
  const auto checks = verify(dataset);
  const Check* check = find(checks, id);
  if (check == nullptr) return "";
  return check->verdict ? to_string(*check->verdict) : "none";
}

/// The bundled dataset with one text of it replaced.
Dataset bundled_with(const std::string& what, const std::string& by) {
  std::string text(tradestat::bundled_json());
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), by);
  const auto dataset = load_bytes(text, "test", {});
  REQUIRE(dataset);
  return *dataset;
}

std::string verdict_on_rate(const std::string& claim, const std::string& old_rate,
                            const std::string& rate) {
  return verdict(bundled_with("\"unit_mult\": 0, \"obs_value\": \"" + old_rate + "\"",
                              "\"unit_mult\": 0, \"obs_value\": \"" + rate + "\""),
                 claim);
}

Observation exports(const char* id, const char* item, int year, const char* digits,
                    Hedge hedge = Hedge::none) {
  Observation result;
  result.id = id;
  result.exporter = "RUS";
  result.importer = "PRK";
  result.item = item;
  result.unit = Unit::usd;
  result.year = year;
  result.stated = digits;
  result.figure = figure(digits, 0, hedge);
  result.places = {{.line = 1}};
  return result;
}

Observation back(Observation observation) {
  std::swap(observation.exporter, observation.importer);
  return observation;
}

Observation two_way(const char* id, int year, const char* digits) {
  Observation result = exports(id, "TOTAL", year, digits);
  result.indicator = Indicator::two_way;
  return result;
}

/// A rate in per cent from the observation "start" to "end".
Claim rate(const char* digits, Hedge hedge = Hedge::none) {
  Claim result;
  result.id = "rate";
  result.inputs = {"start", "end"};
  result.unit = Unit::percent;
  result.stated = digits;
  result.figure = figure(digits, -2, hedge);
  result.places = {{.line = 2}};
  return result;
}

/// The verdict on a rate between two figures.
std::string judged(const char* start, const char* end, int years, const char* digits,
                   Hedge hedge = Hedge::none) {
  Dataset dataset;
  dataset.observations = {exports("start", "TOTAL", 1980, start),
                          exports("end", "TOTAL", 1980 + years, end)};
  dataset.claims = {rate(digits, hedge)};
  return verdict(dataset, "rate");
}

std::string judged_two_way(const char* digits) {
  Dataset dataset;
  dataset.observations = {exports("there", "TOTAL", 2021, "78.3"),
                          back(exports("back", "TOTAL", 2021, "10.60")),
                          two_way("sum", 2021, digits)};
  return verdict(dataset, "sum@sum");
}

}  // namespace

TEST_CASE("the bundled dataset holds together") {
  const auto dataset = tradestat::load({}, {});
  REQUIRE(dataset);
  const auto checks = verify(*dataset);
  CHECK(verdict(*dataset, "growth-rus-prk") == "consistent");
  CHECK(verdict(*dataset, "growth-prk-rus") == "consistent");
  CHECK(verdict(*dataset, "services-rus-prk-2020@parts") == "entailed");
  CHECK(verdict(*dataset, "goods-rus-prk-2021@line24") == "entailed");
  CHECK(verdict(*dataset, "goods-prk-rus-2021@line22") == "entailed");
  CHECK(verdict(*dataset, "two-way-2019@plausibility") == "none");
  CHECK(verdict(*dataset, "total-exports-rus-2022@years") == "none");
  CHECK(verdict(*dataset, "total-exports-prk-2022@years") == "none");
  CHECK(checks.size() == 8);
  // Claims first, then identities, then warnings.
  CHECK(std::is_sorted(checks.begin(), checks.end(),
                       [](const Check& a, const Check& b) { return a.kind < b.kind; }));
}

TEST_CASE("a check tells what was recomputed and from what") {
  const auto dataset = tradestat::load({}, {});
  const auto checks = verify(*dataset);
  const Check& fall = *find(checks, "growth-prk-rus");
  CHECK(fall.kind == CheckKind::claim);
  CHECK(fall.stated == "-18.1");
  CHECK(fall.unit == "percent");
  CHECK(fall.recomputed.value.to_double() == Approx(-0.18062106688022160));
  CHECK(fall.explanation ==
        "growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines "
        "21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) "
        "stands for (-18.15, -18.05]; some of the values in between round to it");
  // (35.8 + 28.7)/4.23 = 15.2 and (78.3 + 10.6)/4.23 = 21.0
  const Check& warning = *find(checks, "two-way-2019@plausibility");
  CHECK(warning.kind == CheckKind::warning);
  CHECK(warning.explanation.find("is 15.2 and 21.0 times below") != std::string::npos);
  // 64.5 (88.9/64.5)^(3/5) = 78.192
  CHECK(warning.recomputed.value.to_double() == Approx(78.1925e6).epsilon(1e-6));
}

TEST_CASE("changing one digit of a rate gives the verdict that the arithmetic demands") {
  // The rate lies in (-18.16805, -17.95635).
  const auto fall = [](const char* digits) {
    return verdict_on_rate("growth-prk-rus", "-18.1", digits);
  };
  CHECK(fall("-18.0") == "consistent");
  CHECK(fall("-18.2") == "consistent");
  CHECK(fall("-18.3") == "inconsistent");
  CHECK(fall("-17.9") == "inconsistent");
  CHECK(fall("-18") == "entailed");
  CHECK(fall("-19") == "inconsistent");
  CHECK(fall("18.1") == "inconsistent");
  CHECK(fall("-18.17") == "consistent");
  CHECK(fall("-18.18") == "inconsistent");
  CHECK(fall("-18.168") == "consistent");
  CHECK(fall("-18.169") == "inconsistent");
  // The rate lies in (16.89583, 16.99104).
  const auto rise = [](const char* digits) {
    return verdict_on_rate("growth-rus-prk", "16.9", digits);
  };
  CHECK(rise("17.0") == "consistent");
  CHECK(rise("16.8") == "inconsistent");
  CHECK(rise("17.1") == "inconsistent");
  CHECK(rise("17") == "entailed");
  CHECK(rise("16.90") == "consistent");
  CHECK(rise("16.89") == "inconsistent");
  CHECK(rise("16.991") == "consistent");
  CHECK(rise("16.992") == "inconsistent");
}

TEST_CASE("a contradiction tells the gap and what would do") {
  const auto dataset = bundled_with("\"-18.1\"", "\"-18.3\"");
  const auto checks = verify(dataset);
  const std::string& text = find(checks, "growth-prk-rus")->explanation;
  INFO(text);
  // -18.25 is 0.082 points below -18.168.
  CHECK(text.find("it lies 0.082 percentage points below all that the inputs allow; -18.2 to -18.0 "
                  "would do") != std::string::npos);
}

TEST_CASE("changing one digit of an input is noticed") {
  // 25.7 for 28.7: (10.6/25.7)^(1/5) - 1 = -16.2 %
  CHECK(verdict(bundled_with("\"28.7\"", "\"25.7\""), "growth-prk-rus") == "inconsistent");
  // 6.54 for 6.74: the parts are 6.605.
  CHECK(verdict(bundled_with("\"6.74\"", "\"6.54\""), "services-rus-prk-2020@parts") ==
        "inconsistent");
  CHECK(verdict(bundled_with("\"6.74\"", "\"6.60\""), "services-rus-prk-2020@parts") ==
        "consistent");
  CHECK(verdict(bundled_with("{\"line\": 24, \"obs_value\": \"78.3\"}",
                             "{\"line\": 24, \"obs_value\": \"73.8\"}"),
                "goods-rus-prk-2021@line24") == "inconsistent");
}

TEST_CASE("ends that touch belong to both or to none") {
  // 1 is [0.5, 1.5), 1.152 is [1.1515, 1.1525): 1.1525/0.5 = 2.305 is not reached.
  CHECK(judged("1", "1.152", 1, "131") == "inconsistent");
  CHECK(judged("1", "1.152", 1, "130") == "consistent");
  // 1.3425/1.5 = 0.895 is not reached either.
  CHECK(judged("1", "1.343", 1, "-11") == "inconsistent");
  CHECK(judged("1", "1.343", 1, "-10") == "consistent");
  // [78.25, 78.35) + [10.595, 10.605) = [88.845, 88.955)
  CHECK(judged_two_way("88.84") == "inconsistent");
  CHECK(judged_two_way("88.85") == "consistent");
  CHECK(judged_two_way("88.95") == "consistent");
  CHECK(judged_two_way("88.96") == "inconsistent");
  CHECK(judged_two_way("89") == "entailed");
  CHECK(judged_two_way("88.9") == "consistent");
}

TEST_CASE("rates over forty years are judged exactly") {
  // 1.02^40 = 2.20803966361485…: between 2.2080396 and 2.2080397.
  CHECK(judged("1.0000000000", "2.2080396636", 40, "2.0000000") == "entailed");
  CHECK(judged("1.0000000000", "2.2080396636", 40, "2.000") == "entailed");
  CHECK(judged("1.0000000000", "2.2080396636", 40, "2.001") == "inconsistent");
  // 2.21^(1/40) - 1 = 2.0023 %, and one digit more or less of 221.0 moves it by 0.0012.
  CHECK(judged("100.0", "221.0", 40, "2.002") == "consistent");
  CHECK(judged("100.0", "221.0", 40, "2.03") == "inconsistent");
  // 0.97^40 = 0.2957123…
  CHECK(judged("100.000", "29.571", 40, "-3.000") == "entailed");
  CHECK(judged("100.000", "29.571", 40, "-3.001") == "inconsistent");
}

TEST_CASE("trailing zeros: the wide reading contradicts, the narrow one entails") {
  // 500 to 750 in a year: +50 %. Read wide, 500 is [450, 550): +35.5 % to +67.8 %.
  CHECK(judged("500", "750", 1, "50") == "entailed");
  CHECK(judged("500", "750", 1, "52") == "consistent");
  CHECK(judged("500", "750", 1, "65") == "consistent");
  CHECK(judged("500", "750", 1, "70") == "consistent");  // 70 itself may be 65 to 75
  CHECK(judged("500", "750", 1, "71") == "inconsistent");
  CHECK(judged("500.0", "750.0", 1, "52") == "inconsistent");
}

TEST_CASE("hedged claims and inputs are one-sided") {
  CHECK(judged("100.0", "150.0", 1, "49", Hedge::more_than) == "entailed");
  CHECK(judged("100.0", "150.0", 1, "50", Hedge::more_than) == "consistent");
  CHECK(judged("100.0", "150.0", 1, "51", Hedge::more_than) == "inconsistent");
  CHECK(judged("100.0", "150.0", 1, "51", Hedge::less_than) == "entailed");
  CHECK(judged("100.0", "150.0", 1, "49", Hedge::less_than) == "inconsistent");
  CHECK(judged("100.0", "150.0", 1, "50", Hedge::about) == "entailed");
  Dataset dataset;
  dataset.observations = {exports("start", "TOTAL", 2020, "100.0", Hedge::more_than),
                          exports("end", "TOTAL", 2021, "150.0")};
  dataset.claims = {rate("50")};
  CHECK(verdict(dataset, "rate") == "consistent");
  dataset.claims = {rate("51")};
  const auto checks = verify(dataset);
  CHECK(checks[0].verdict == Verdict::inconsistent);
  // From -100 % to 150.05/100 - 1 = 50.05 %, both not reached; 50.5 is 0.45 points above.
  INFO(checks[0].explanation);
  CHECK(
      checks[0].explanation.find("it lies 0.45 percentage points above all that the inputs allow; "
                                 "-100 to 50 would do") != std::string::npos);
  dataset.claims = {rate("-101", Hedge::less_than)};
  CHECK(verify(dataset)[0].explanation.find("below all that the inputs allow") !=
        std::string::npos);
}

TEST_CASE("an empty dataset has no checks") { CHECK(verify(Dataset{}).empty()); }
