#include "core/verify/formulas.hpp"

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

std::string verdict(const Dataset& dataset) { return to_string(*check(dataset).verdict); }

std::string over_time(Formula formula, const Stated& start, const Stated& end, const char* stated,
                      int years = 5) {
  return verdict(about(formula, {start, end}, {stated, "PT"}, true, years));
}

std::string of_one_year(Formula formula, const std::vector<Stated>& inputs, const Stated& stated) {
  return verdict(about(formula, inputs, stated));
}

std::string why_not(const Dataset& dataset) {
  const Check found = check(dataset);
  CHECK(found.verdict == Verdict::not_derivable);
  CHECK(found.explanation.find(found.recomputed.reason) != std::string::npos);
  return found.recomputed.reason;
}

constexpr auto half_even = Rounding::half_even;
constexpr auto down = Rounding::down;
constexpr auto up = Rounding::up;

}  // namespace

TEST_CASE("claims: growth a year") {
  // 1.00 to 1.21 in two years: the ends are sqrt(1.205/1.005) - 1 = 9.499 %
  // and sqrt(1.215/0.995) - 1 = 10.504 %.
  CHECK(over_time(Formula::cagr, {"1.00"}, {"1.21"}, "10", 2) == "consistent");
  CHECK(over_time(Formula::cagr, {"1.0000"}, {"1.2100"}, "10", 2) == "entailed");
  CHECK(over_time(Formula::cagr, {"1.00"}, {"1.21"}, "8", 2) == "inconsistent");
  CHECK(over_time(Formula::cagr, {"28.7"}, {"10.6"}, "-18.1") == "consistent");
  CHECK(over_time(Formula::cagr, {"28.7"}, {"10.6"}, "-18.3") == "inconsistent");
}

TEST_CASE("claims: total change") {
  // 2.0 to 3.0: from 2.95/2.05 - 1 = 43.9 % to 3.05/1.95 - 1 = 56.4 %.
  CHECK(over_time(Formula::total_change, {"2.0"}, {"3.0"}, "50") == "consistent");
  CHECK(over_time(Formula::total_change, {"2.000"}, {"3.000"}, "50") == "entailed");
  CHECK(over_time(Formula::total_change, {"2.0"}, {"3.0"}, "57") == "inconsistent");
}

TEST_CASE("claims: difference, sum") {
  // 78.3 - 10.6 lies between 67.6 and 67.8, both open.
  const Stated exports{"78.3"};
  const Stated imports{"10.6"};
  CHECK(of_one_year(Formula::difference, {exports, imports}, {"67.7"}) == "consistent");
  CHECK(of_one_year(Formula::difference, {exports, imports}, {"68"}) == "entailed");
  CHECK(of_one_year(Formula::difference, {exports, imports}, {"67.9"}) == "inconsistent");
  CHECK(of_one_year(Formula::difference, {imports, exports}, {"-68"}) == "entailed");
  CHECK(of_one_year(Formula::sum, {exports, imports}, {"88.9"}) == "consistent");
  CHECK(of_one_year(Formula::sum, {exports, imports}, {"89"}) == "entailed");
  CHECK(of_one_year(Formula::sum, {exports, imports}, {"89.1"}) == "inconsistent");
  // In other units of the same currency: 67.7 million is 67700 thousand.
  CHECK(of_one_year(Formula::difference, {{"78.3", "USD", 6}, {"10.6", "USD", 6}},
                    {"68000", "USD", 3}) == "consistent");
  CHECK(of_one_year(Formula::difference, {{"12", "RANK"}, {"15", "RANK"}}, {"-3", "RANK"}) ==
        "entailed");
}

TEST_CASE("claims: share, ratio") {
  // 1.0 of 4.0: from 0.95/4.05 = 23.5 % to 1.05/3.95 = 26.6 %.
  CHECK(of_one_year(Formula::share, {{"1.0"}, {"4.0"}}, {"25", "PT"}) == "consistent");
  CHECK(of_one_year(Formula::share, {{"1.000"}, {"4.000"}}, {"25", "PT"}) == "entailed");
  CHECK(of_one_year(Formula::share, {{"1.0"}, {"4.0"}}, {"27", "PT"}) == "consistent");
  CHECK(of_one_year(Formula::share, {{"1.0"}, {"4.0"}}, {"28", "PT"}) == "inconsistent");
  // 4.0 to 1.0: from 3.95/1.05 = 3.76 to 4.05/0.95 = 4.26.
  CHECK(of_one_year(Formula::ratio, {{"4.0"}, {"1.0"}}, {"4", "RATIO"}) == "entailed");
  CHECK(of_one_year(Formula::ratio, {{"4.0"}, {"1.0"}}, {"4.0", "RATIO"}) == "consistent");
  CHECK(of_one_year(Formula::ratio, {{"4.0"}, {"1.0"}}, {"5", "RATIO"}) == "inconsistent");
}

TEST_CASE("claims: rank order") {
  const Stated first{"1", "RANK"};
  const Stated second{"2", "RANK"};
  CHECK(of_one_year(Formula::rank_order, {{"30"}, {"20"}, {"11"}}, first) == "entailed");
  CHECK(of_one_year(Formula::rank_order, {{"20"}, {"30"}, {"11"}}, second) == "entailed");
  CHECK(of_one_year(Formula::rank_order, {{"11"}, {"30"}, {"20"}}, first) == "inconsistent");
  // 2.0 and 2.0 may lie either way; so may 1.99 and 2.0 = [1.95, 2.05).
  CHECK(of_one_year(Formula::rank_order, {{"2.0"}, {"2.0"}}, second) == "consistent");
  CHECK(of_one_year(Formula::rank_order, {{"1.99"}, {"2.0"}}, first) == "consistent");
  // 1.9 = [1.85, 1.95) is always below 2.0 = [1.95, 2.05), though they touch.
  CHECK(of_one_year(Formula::rank_order, {{"1.9"}, {"2.0"}}, second) == "entailed");
  // Rank 12 stands before rank 47.
  CHECK(of_one_year(Formula::rank_order, {{"12", "RANK"}, {"47", "RANK"}}, first) == "entailed");
  CHECK(of_one_year(Formula::rank_order, {{"12", "RANK"}, {"47", "RANK"}}, second) ==
        "inconsistent");
}

TEST_CASE("claims: a figure stated again") {
  CHECK(of_one_year(Formula::equal, {{"78.3"}}, {"78"}) == "entailed");
  CHECK(of_one_year(Formula::equal, {{"78"}}, {"78.3"}) == "consistent");
  CHECK(of_one_year(Formula::equal, {{"78.3"}}, {"79"}) == "inconsistent");
  // Both of 78.3 and 78.32: what is left is [78.315, 78.325).
  CHECK(of_one_year(Formula::equal, {{"78.3"}, {"78.32"}}, {"78.3"}) == "entailed");
  // Figures that exclude each other cannot both be the stated one.
  const Check apart = check(about(Formula::equal, {{"78.3"}, {"79.3"}}, {"79"}));
  CHECK(apart.verdict == Verdict::inconsistent);
  CHECK(apart.explanation.find("the inputs themselves exclude each other") != std::string::npos);
}

TEST_CASE("claims: what cannot be derived, and why") {
  const Stated missing{nullptr};
  for (const FormulaRule& rule : formula_rules()) {
    const char* unit = rule.unit == ClaimUnit::percent ? "PT"
                       : rule.unit == ClaimUnit::times ? "RATIO"
                       : rule.unit == ClaimUnit::rank  ? "RANK"
                                                       : "USD";
    INFO(rule.name);
    const bool in_time = rule.common == Common::subject;
    CHECK(why_not(about(rule.formula, {{"2"}, missing}, {"1", unit}, in_time)) ==
          "stated to be missing (obs_status M)");
    CHECK(why_not(about(rule.formula, {{"2"}, {"1", "IX"}}, {"1", unit}, in_time)) ==
          "input-0 is in USD and input-1 in IX: the units differ");
    Dataset unknown = about(rule.formula, {{"2"}, {"1"}}, {"1", unit}, in_time);
    unknown.observations.pop_back();
    CHECK(why_not(unknown) == "the input input-1 is missing");
    Dataset other_years = about(rule.formula, {{"2"}, {"1"}}, {"1", unit});
    other_years.observations[1].year = 2003;
    CHECK(why_not(other_years) == (in_time ? "input-0 and input-1 are different flows"
                                           : "input-0 is of 2000 and input-1 of 2003: the "
                                             "periods differ"));
    const Dataset ranks = about(rule.formula, {{"2", "RANK"}, {"1", "RANK"}},
                                {"1", rule.unit == ClaimUnit::of_inputs ? "RANK" : unit}, in_time);
    CHECK((check(ranks).recomputed.reason.find("the convention is unknown") == 0) !=
          rule.takes_ranks);
  }
  CHECK(why_not(about(Formula::sum, {{"2"}, {"1"}}, {"3", "PT"})) ==
        "the inputs are in USD and the claim in PT: the units differ");
}

TEST_CASE("claims: undefined quotients") {
  CHECK(why_not(about(Formula::cagr, {{"0"}, {"1"}}, {"1", "PT"}, true)) ==
        "the start value is zero");
  CHECK(why_not(about(Formula::cagr, {{"-2"}, {"1"}}, {"1", "PT"}, true)) ==
        "the start value is negative");
  CHECK(why_not(about(Formula::total_change, {{"0"}, {"1"}}, {"1", "PT"}, true)) ==
        "the start value is zero");
  CHECK(why_not(about(Formula::total_change, {{"-2"}, {"1"}}, {"1", "PT"}, true)) ==
        "the convention is unknown for a negative base");
  CHECK(why_not(about(Formula::share, {{"1"}, {"0"}}, {"1", "PT"})) == "the whole is zero");
  CHECK(why_not(about(Formula::share, {{"1"}, {"-3"}}, {"1", "PT"})) ==
        "the convention is unknown for a negative base");
  CHECK(why_not(about(Formula::ratio, {{"1"}, {"0"}}, {"1", "RATIO"})) ==
        "the denominator is zero");
  CHECK(why_not(about(Formula::cagr, {{"1"}, {"1"}}, {"1", "PT"}, true, 0)) ==
        "needs two different years");
  CHECK(why_not(about(Formula::total_change, {{"1"}, {"1"}}, {"1", "PT"}, true, -2)) ==
        "the end year lies before the start year");
}

TEST_CASE("claims: a base that has no lower bound is above zero") {
  const Stated below{"5", "USD", 0, Rounding::half_away, Hedge::less_than};
  // 12 = [11.5, 12.5) to less than 5: more than 11.5 / 5 = 2.3 times.
  CHECK(of_one_year(Formula::ratio, {{"12"}, below}, {"2.2", "RATIO"}) == "inconsistent");
  CHECK(of_one_year(Formula::ratio, {{"12"}, below}, {"2.3", "RATIO"}) == "consistent");
  CHECK(of_one_year(Formula::ratio, {{"12"}, below}, {"-3", "RATIO"}) == "inconsistent");
  CHECK(of_one_year(Formula::share, {{"12"}, below}, {"229", "PT"}) == "inconsistent");
  CHECK(over_time(Formula::total_change, below, {"12"}, "129") == "inconsistent");
  CHECK(over_time(Formula::total_change, below, {"12"}, "130") == "consistent");
  // What is less than nothing has no rate.
  const Stated nothing{"0", "USD", 0, Rounding::half_away, Hedge::less_than};
  CHECK(why_not(about(Formula::cagr, {{"1"}, nothing}, {"-100", "PT"}, true)) ==
        "the end value is negative");
}

TEST_CASE("claims: a rank among the years of one flow") {
  const Stated first{"1", "RANK"};
  CHECK(verdict(about(Formula::rank_order, {{"30"}, {"20"}}, first, true)) == "entailed");
  CHECK(verdict(about(Formula::rank_order, {{"20"}, {"30"}}, first, true)) == "inconsistent");
}

TEST_CASE("claims: over other claims, whose period is that of their inputs") {
  // Two-way trade 3.0 in 2000 and 6.0 in 2005: (5.95/3.05)^(1/5) - 1 = 14.3 %
  // to (6.05/2.95)^(1/5) - 1 = 15.4 %.
  Dataset dataset;
  for (const auto& [name, year, digits] :
       {std::tuple("x0", 2000, "2.0"), std::tuple("x5", 2005, "4.0")})
    dataset.observations.push_back(observation(name, year, {digits}));
  for (const auto& [name, year, digits] :
       {std::tuple("m0", 2000, "1.0"), std::tuple("m5", 2005, "2.0")})
    dataset.observations.push_back(observation(name, year, {digits}, "CHN"));
  dataset.claims = {claim("claim", Formula::cagr, {"t0", "t5"}, {"14.9", "PT"}),
                    claim("t0", Formula::sum, {"x0", "m0"}, {"3.0"}),
                    claim("t5", Formula::sum, {"x5", "m5"}, {"6.0"})};
  CHECK(verdict(dataset) == "consistent");
  dataset.claims[0].figure.stated = Decimal(155, -1);
  CHECK(verdict(dataset) == "inconsistent");
  dataset.claims[2].inputs = {"x5", "x0"};
  CHECK(why_not(dataset) == "t0 and t5 are different flows");
  dataset.claims[1].inputs = {"x0", "x5"};
  dataset.claims[2].inputs = {"x0", "x5"};
  CHECK(why_not(dataset) == "t0 is of 2000/2005, not of one year");
}

TEST_CASE("claims: what is about the same is one flow, however it is put") {
  Dataset dataset;
  dataset.observations = {observation("x0", 2000, {"2.0"}), observation("m0", 2000, {"1.0"}, "CHN"),
                          observation("x5", 2005, {"4.0"}), observation("m5", 2005, {"2.0"}, "CHN"),
                          observation("t0", 2000, {"3.0"}), observation("t5", 2005, {"6.0"})};
  for (Observation* two_way : {&dataset.observations[4], &dataset.observations[5]})
    two_way->indicator = Indicator::two_way;
  std::swap(dataset.observations[5].exporter, dataset.observations[5].importer);
  const auto doubled = [&](const char* start, const char* end) {
    dataset.claims = {claim("claim", Formula::total_change, {start, end}, {"100", "PT"}),
                      claim("sum0", Formula::sum, {"x0", "m0"}, {"3.000"}),
                      claim("sum5", Formula::sum, {"m5", "x5"}, {"6.000"}),
                      claim("again", Formula::equal, {"x0"}, {"2.000"})};
    return verdict(dataset);
  };
  CHECK(doubled("sum0", "sum5") == "entailed");   // parts in another order
  CHECK(doubled("again", "x5") == "consistent");  // a figure stated again
  CHECK(doubled("t0", "t5") == "consistent");     // two-way trade of the same two countries
  CHECK(doubled("again", "m5") == "not_derivable");
}

TEST_CASE("claims: ends that touch are judged by whether both belong") {
  // Three figures 1.0 = [0.95, 1.05) add up to [2.85, 3.15).
  const std::vector<Stated> thrice(3, Stated{"1.0"});
  CHECK(of_one_year(Formula::sum, thrice, {"3.2"}) == "inconsistent");  // [3.15, 3.25)
  CHECK(of_one_year(Formula::sum, thrice, {"2.8"}) == "inconsistent");  // [2.75, 2.85)
  // With halves to even all five ends belong, so 3.15 and 2.85 are both ways.
  const std::vector<Stated> even(3, Stated{"1.0", "USD", 0, half_even});
  CHECK(of_one_year(Formula::sum, even, {"3.2", "USD", 0, half_even}) == "consistent");
  CHECK(of_one_year(Formula::sum, even, {"2.8", "USD", 0, half_even}) == "consistent");
  CHECK(check(about(Formula::sum, thrice, {"3.2"})).borderline);
  CHECK(check(about(Formula::sum, thrice, {"2.8"})).borderline);
  CHECK_FALSE(check(about(Formula::sum, thrice, {"3.1"})).borderline);
  CHECK_FALSE(check(about(Formula::sum, thrice, {"3.3"})).borderline);
  // 1.6 + 1.8 = [3.3, 3.5) is within 3 = [2.5, 3.5), but [3.3, 3.5] not in (2.5, 3.5).
  const Check entailed = check(about(Formula::sum, {{"1.6"}, {"1.8"}}, {"3"}));
  CHECK(entailed.verdict == Verdict::entailed);
  CHECK(entailed.borderline);
  CHECK(entailed.explanation.find("with halves rounded the other way it is consistent") !=
        std::string::npos);
}

TEST_CASE("claims: growth at an end exactly, and next to it") {
  // 1 cut off is [1, 2). sqrt(1.221025) - 1 is 10.5 %, where 11 % begins.
  const Stated start{"1", "USD", 0, down};
  CHECK(over_time(Formula::cagr, start, {"1.221025", "USD", 0, up}, "11", 2) == "consistent");
  CHECK(over_time(Formula::cagr, start, {"1.221024", "USD", 0, up}, "11", 2) == "inconsistent");
  CHECK(over_time(Formula::cagr, start, {"1.221024", "USD", 0, down}, "11", 2) == "inconsistent");
}

TEST_CASE("claims: forty years, beyond the digits of floating point") {
  // 2^40 = 1099511627776: doubling each year, or one part in 10^21 less.
  const Stated start{"1000000000", "USD", 0, down};
  const auto doubling = [&](const char* end) {
    return verdict(
        about(Formula::cagr, {start, {end, "USD", 0, up}}, {"100.000", "PT", 0, down}, true, 40));
  };
  CHECK(doubling("1099511627776000000000") == "consistent");
  CHECK(doubling("1099511627775999999999") == "inconsistent");
  // 1.169435^40, where 16.943 % ends, lies between these two neighbours.
  const auto above = [&](const char* end) {
    return over_time(Formula::cagr, {"1", "USD", 0, up}, {end, "USD", 0, down}, "16.943", 40);
  };
  CHECK(above("523.652893376048486369927179") == "consistent");
  CHECK(above("523.652893376048486369927180") == "inconsistent");
}

TEST_CASE("claims: big sums stay exact, or say that they cannot") {
  // 10^29 - 1 and 1 are 10^29, give or take 0.1.
  const Stated nines{"99999999999999999999999999999.0", "RATIO"};
  const Stated ones{"1.0", "RATIO"};
  CHECK(of_one_year(Formula::sum, {nines, ones}, {"100000000000000000000000000000", "RATIO"}) ==
        "entailed");
  CHECK(of_one_year(Formula::sum, {nines, ones}, {"99999999999999999999999999999", "RATIO"}) ==
        "inconsistent");
  const Stated huge{"999999999999999999999999999999", "USD", 15};
  const Stated tiny{"0.0000000000000000000000001"};
  CHECK(why_not(about(Formula::sum, {huge, tiny}, {"1"})).find("overflow") == 0);
}

TEST_CASE("formulas: in doubles they give what they give exactly") {
  const auto quantity = [](int value) {
    return ExactValue{Decimal(value, -1), Interval::exactly(Decimal(value, -1)), {}};
  };
  for (const FormulaRule& rule : formula_rules()) {
    if (rule.at == nullptr) continue;
    for (const auto& [a, b] : {std::pair(287, 106), std::pair(12, 345), std::pair(7, 7)}) {
      const std::vector<Operand> operands{{quantity(a), 2000}, {quantity(b), 2005}};
      const std::vector<double> values{a / 10.0, b / 10.0};
      INFO(rule.name);
      CHECK(rule.at(values, 5) == Approx(rule.recompute(operands).value.to_double()));
    }
  }
}
