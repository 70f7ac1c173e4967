#include "core/verify/formulas.hpp"

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

std::string verdict(const Dataset& dataset) { return to_string(*check(dataset).verdict); }

std::string over_time(Formula formula, const Stated& start, const Stated& end, const char* stated,
                      int years = 5) {
  return verdict(about(formula, {start, end}, {stated, Unit::percent}, true, years));
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
  CHECK(of_one_year(Formula::difference, {{"78.3", Unit::usd, 6}, {"10.6", Unit::usd, 6}},
                    {"68000", Unit::usd, 3}) == "consistent");
  CHECK(of_one_year(Formula::difference, {{"12", Unit::rank}, {"15", Unit::rank}},
                    {"-3", Unit::rank}) == "entailed");
}

TEST_CASE("claims: share, ratio") {
  // 1.0 of 4.0: from 0.95/4.05 = 23.5 % to 1.05/3.95 = 26.6 %.
  CHECK(of_one_year(Formula::share, {{"1.0"}, {"4.0"}}, {"25", Unit::percent}) == "consistent");
  CHECK(of_one_year(Formula::share, {{"1.000"}, {"4.000"}}, {"25", Unit::percent}) == "entailed");
  CHECK(of_one_year(Formula::share, {{"1.0"}, {"4.0"}}, {"27", Unit::percent}) == "consistent");
  CHECK(of_one_year(Formula::share, {{"1.0"}, {"4.0"}}, {"28", Unit::percent}) == "inconsistent");
  // 4.0 to 1.0: from 3.95/1.05 = 3.76 to 4.05/0.95 = 4.26.
  CHECK(of_one_year(Formula::ratio, {{"4.0"}, {"1.0"}}, {"4", Unit::times}) == "entailed");
  CHECK(of_one_year(Formula::ratio, {{"4.0"}, {"1.0"}}, {"4.0", Unit::times}) == "consistent");
  CHECK(of_one_year(Formula::ratio, {{"4.0"}, {"1.0"}}, {"5", Unit::times}) == "inconsistent");
}

TEST_CASE("claims: rank order") {
  const Stated first{"1", Unit::rank};
  const Stated second{"2", Unit::rank};
  CHECK(of_one_year(Formula::rank_order, {{"30"}, {"20"}, {"11"}}, first) == "entailed");
  CHECK(of_one_year(Formula::rank_order, {{"20"}, {"30"}, {"11"}}, second) == "entailed");
  CHECK(of_one_year(Formula::rank_order, {{"11"}, {"30"}, {"20"}}, first) == "inconsistent");
  // 2.0 and 2.0 may lie either way; so may 1.99 and 2.0 = [1.95, 2.05).
  CHECK(of_one_year(Formula::rank_order, {{"2.0"}, {"2.0"}}, second) == "consistent");
  CHECK(of_one_year(Formula::rank_order, {{"1.99"}, {"2.0"}}, first) == "consistent");
  // 1.9 = [1.85, 1.95) is always below 2.0 = [1.95, 2.05), though they touch.
  CHECK(of_one_year(Formula::rank_order, {{"1.9"}, {"2.0"}}, second) == "entailed");
  // Rank 12 stands before rank 47.
  CHECK(of_one_year(Formula::rank_order, {{"12", Unit::rank}, {"47", Unit::rank}}, first) ==
        "entailed");
  CHECK(of_one_year(Formula::rank_order, {{"12", Unit::rank}, {"47", Unit::rank}}, second) ==
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

TEST_CASE("claims: undefined quotients") {
  CHECK(why_not(about(Formula::cagr, {{"0"}, {"1"}}, {"1", Unit::percent}, true)) ==
        "the start value is zero");
  CHECK(why_not(about(Formula::cagr, {{"-2"}, {"1"}}, {"1", Unit::percent}, true)) ==
        "the start value is negative");
  CHECK(why_not(about(Formula::total_change, {{"0"}, {"1"}}, {"1", Unit::percent}, true)) ==
        "the start value is zero");
  CHECK(why_not(about(Formula::total_change, {{"-2"}, {"1"}}, {"1", Unit::percent}, true)) ==
        "the convention is unknown for a negative base");
  CHECK(why_not(about(Formula::share, {{"1"}, {"0"}}, {"1", Unit::percent})) ==
        "the whole is zero");
  CHECK(why_not(about(Formula::share, {{"1"}, {"-3"}}, {"1", Unit::percent})) ==
        "the convention is unknown for a negative base");
  CHECK(why_not(about(Formula::ratio, {{"1"}, {"0"}}, {"1", Unit::times})) ==
        "the denominator is zero");
  CHECK(why_not(about(Formula::cagr, {{"1"}, {"1"}}, {"1", Unit::percent}, true, 0)) ==
        "needs two different years");
  CHECK(why_not(about(Formula::total_change, {{"1"}, {"1"}}, {"1", Unit::percent}, true, -2)) ==
        "the end year lies before the start year");
}

TEST_CASE("claims: a base that has no lower bound is above zero") {
  const Stated below{"5", Unit::usd, 0, Rounding::half_away, Hedge::less_than};
  // 12 = [11.5, 12.5) to less than 5: more than 11.5 / 5 = 2.3 times.
  CHECK(of_one_year(Formula::ratio, {{"12"}, below}, {"2.2", Unit::times}) == "inconsistent");
  CHECK(of_one_year(Formula::ratio, {{"12"}, below}, {"2.3", Unit::times}) == "consistent");
  CHECK(of_one_year(Formula::ratio, {{"12"}, below}, {"-3", Unit::times}) == "inconsistent");
  CHECK(of_one_year(Formula::share, {{"12"}, below}, {"229", Unit::percent}) == "inconsistent");
  CHECK(over_time(Formula::total_change, below, {"12"}, "129") == "inconsistent");
  CHECK(over_time(Formula::total_change, below, {"12"}, "130") == "consistent");
  // What is less than nothing has no rate.
  const Stated nothing{"0", Unit::usd, 0, Rounding::half_away, Hedge::less_than};
  CHECK(why_not(about(Formula::cagr, {{"1"}, nothing}, {"-100", Unit::percent}, true)) ==
        "the end value is negative");
}

TEST_CASE("claims: a rank among the years of one flow") {
  const Stated first{"1", Unit::rank};
  CHECK(verdict(about(Formula::rank_order, {{"30"}, {"20"}}, first, true)) == "entailed");
  CHECK(verdict(about(Formula::rank_order, {{"20"}, {"30"}}, first, true)) == "inconsistent");
}

TEST_CASE("claims: ends that touch are judged by whether both belong") {
  // Three figures 1.0 = [0.95, 1.05) add up to [2.85, 3.15).
  const std::vector<Stated> thrice(3, Stated{"1.0"});
  CHECK(of_one_year(Formula::sum, thrice, {"3.2"}) == "inconsistent");  // [3.15, 3.25)
  CHECK(of_one_year(Formula::sum, thrice, {"2.8"}) == "inconsistent");  // [2.75, 2.85)
  // With halves to even all five ends belong, so 3.15 and 2.85 are both ways.
  const std::vector<Stated> even(3, Stated{"1.0", Unit::usd, 0, half_even});
  CHECK(of_one_year(Formula::sum, even, {"3.2", Unit::usd, 0, half_even}) == "consistent");
  CHECK(of_one_year(Formula::sum, even, {"2.8", Unit::usd, 0, half_even}) == "consistent");
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
  const Stated start{"1", Unit::usd, 0, down};
  CHECK(over_time(Formula::cagr, start, {"1.221025", Unit::usd, 0, up}, "11", 2) == "consistent");
  CHECK(over_time(Formula::cagr, start, {"1.221024", Unit::usd, 0, up}, "11", 2) == "inconsistent");
  CHECK(over_time(Formula::cagr, start, {"1.221024", Unit::usd, 0, down}, "11", 2) ==
        "inconsistent");
}

TEST_CASE("claims: forty years, beyond the digits of floating point") {
  // 2^40 = 1099511627776: doubling each year, or one part in 10^21 less.
  const Stated start{"1000000000", Unit::usd, 0, down};
  const auto doubling = [&](const char* end) {
    return verdict(about(Formula::cagr, {start, {end, Unit::usd, 0, up}},
                         {"100.000", Unit::percent, 0, down}, true, 40));
  };
  CHECK(doubling("1099511627776000000000") == "consistent");
  CHECK(doubling("1099511627775999999999") == "inconsistent");
  // 1.169435^40, where 16.943 % ends, lies between these two neighbours.
  const auto above = [&](const char* end) {
    return over_time(Formula::cagr, {"1", Unit::usd, 0, up}, {end, Unit::usd, 0, down}, "16.943",
                     40);
  };
  CHECK(above("523.652893376048486369927179") == "consistent");
  CHECK(above("523.652893376048486369927180") == "inconsistent");
}

TEST_CASE("claims: big sums stay exact, or say that they cannot") {
  // 10^29 - 1 and 1 are 10^29, give or take 0.1.
  const Stated nines{"99999999999999999999999999999.0", Unit::times};
  const Stated ones{"1.0", Unit::times};
  CHECK(of_one_year(Formula::sum, {nines, ones}, {"100000000000000000000000000000", Unit::times}) ==
        "entailed");
  CHECK(of_one_year(Formula::sum, {nines, ones}, {"99999999999999999999999999999", Unit::times}) ==
        "inconsistent");
  const Stated huge{"999999999999999999999999999999", Unit::usd, 15};
  const Stated tiny{"0.0000000000000000000000001"};
  CHECK(why_not(about(Formula::sum, {huge, tiny}, {"1"})).find("overflow") == 0);
}

TEST_CASE("formulas: in doubles they give what they give exactly") {
  const auto exact = [](int value) {
    return ExactValue{Decimal(value, -1), Interval::exactly(Decimal(value, -1)), {}};
  };
  for (const FormulaRule& rule : formula_rules()) {
    if (rule.at == nullptr) continue;
    for (const auto& [a, b] : {std::pair(287, 106), std::pair(12, 345), std::pair(7, 7)}) {
      const std::vector<Operand> operands{{exact(a), 2000}, {exact(b), 2005}};
      const std::vector<double> values{a / 10.0, b / 10.0};
      INFO(rule.name);
      CHECK(rule.at(values, 5) == Approx(rule.recompute(operands).value.to_double()));
    }
  }
}
