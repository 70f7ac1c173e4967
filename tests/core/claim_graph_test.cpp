#include "core/verify/claim_graph.hpp"

#include <tuple>

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

std::string verdict(const Dataset& dataset) { return to_string(*check(dataset).verdict); }

std::string why_not(const Dataset& dataset) { return check(dataset).recomputed.reason; }

}  // namespace

TEST_CASE("over other claims, whose period is that of their inputs") {
  // Two-way trade 3.0 in 2000 and 6.0 in 2005: (5.95/3.05)^(1/5) - 1 = 14.3 %
  // to (6.05/2.95)^(1/5) - 1 = 15.4 %.
  Dataset dataset;
  for (const auto& [name, year, digits] :
       {std::tuple("x0", 2000, "2.0"), std::tuple("x5", 2005, "4.0")})
    dataset.observations.push_back(observation(name, year, {digits}));
  for (const auto& [name, year, digits] :
       {std::tuple("m0", 2000, "1.0"), std::tuple("m5", 2005, "2.0")})
    dataset.observations.push_back(observation(name, year, {digits}, "CHN"));
  dataset.claims = {claim("claim", Formula::cagr, {"t0", "t5"}, {"14.9", Unit::percent}),
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

TEST_CASE("what is about the same is one flow, however it is put") {
  Dataset dataset;
  dataset.observations = {observation("x0", 2000, {"2.0"}), observation("m0", 2000, {"1.0"}, "CHN"),
                          observation("x5", 2005, {"4.0"}), observation("m5", 2005, {"2.0"}, "CHN"),
                          observation("t0", 2000, {"3.0"}), observation("t5", 2005, {"6.0"})};
  for (Observation* two_way : {&dataset.observations[4], &dataset.observations[5]})
    two_way->indicator = Indicator::two_way;
  std::swap(dataset.observations[5].exporter, dataset.observations[5].importer);
  const auto doubled = [&](const char* start, const char* end) {
    dataset.claims = {claim("claim", Formula::total_change, {start, end}, {"100", Unit::percent}),
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

TEST_CASE("claims stand behind those that they name; what is in a circle is left out") {
  const auto named = [](const char* id, std::vector<std::string> inputs) {
    return claim(id, Formula::equal, std::move(inputs), {"1"});
  };
  Dataset dataset;
  dataset.observations = {observation("o", 2000, {"1"})};
  dataset.claims = {named("third", {"second"}), named("first", {"o"}), named("second", {"first"})};
  CHECK(inputs_first(dataset) == std::vector<std::size_t>{1, 2, 0});
  CHECK_FALSE(in_circle(dataset));
  dataset.claims[1].inputs = {"second"};
  CHECK(inputs_first(dataset).empty());
  // "third" rests on the circle, without being in it.
  CHECK((in_circle(dataset) == 1 || in_circle(dataset) == 2));
}

TEST_CASE("a claim goes with what it names") {
  Dataset dataset;
  dataset.observations = {observation("o", 2000, {"1"})};
  dataset.claims = {claim("kept", Formula::equal, {"o"}, {"1"}),
                    claim("lost", Formula::equal, {"gone"}, {"1"}),
                    claim("lost too", Formula::equal, {"lost"}, {"1"})};
  drop_incomplete_claims(dataset);
  REQUIRE(dataset.claims.size() == 1);
  CHECK(dataset.claims[0].id == "kept");
}
