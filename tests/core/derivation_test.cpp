#include "core/verify/derivation.hpp"

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

/// Why the claim cannot be derived.
std::string why_not(const Dataset& dataset) {
  const Check found = check(dataset);
  CHECK(found.verdict == Verdict::not_derivable);
  CHECK(found.explanation.find(found.recomputed.reason) != std::string::npos);
  return found.recomputed.reason;
}

}  // namespace

TEST_CASE("what cannot be derived, and why") {
  const Stated missing{nullptr};
  for (const FormulaRule& rule : formula_rules()) {
    const Unit unit = rule.unit.value_or(Unit::usd);
    INFO(rule.name);
    const bool in_time = rule.common == Common::subject;
    CHECK(why_not(about(rule.formula, {{"2"}, missing}, {"1", unit}, in_time)) ==
          "stated to be missing (obs_status M)");
    CHECK(why_not(about(rule.formula, {{"2"}, {"1", Unit::index}}, {"1", unit}, in_time)) ==
          "input-0 is in USD and input-1 in IX: the units differ");
    Dataset unknown = about(rule.formula, {{"2"}, {"1"}}, {"1", unit}, in_time);
    unknown.observations.pop_back();
    CHECK(why_not(unknown) == "the input input-1 is missing");
    Dataset other_years = about(rule.formula, {{"2"}, {"1"}}, {"1", unit});
    other_years.observations[1].year = 2003;
    CHECK(why_not(other_years) == (in_time ? "input-0 and input-1 are different flows"
                                           : "input-0 is of 2000 and input-1 of 2003: the "
                                             "periods differ"));
    const Dataset ranks = about(rule.formula, {{"2", Unit::rank}, {"1", Unit::rank}},
                                {"1", rule.unit.value_or(Unit::rank)}, in_time);
    CHECK((check(ranks).recomputed.reason.find("the convention is unknown") == 0) !=
          rule.takes_ranks);
  }
  CHECK(why_not(about(Formula::sum, {{"2"}, {"1"}}, {"3", Unit::percent})) ==
        "the inputs are in USD and the claim in PT: the units differ");
}

TEST_CASE("growth is of one flow, from a year to a later one") {
  const auto growth = [](Observation end) {
    Dataset dataset;
    dataset.observations = {observation("start", 2016, {"5"}), std::move(end)};
    dataset.claims = {claim("claim", Formula::cagr, {"start", "end"}, {"10", Unit::percent})};
    return why_not(dataset);
  };
  Observation back = observation("end", 2021, {"6"});
  std::swap(back.exporter, back.importer);
  Observation transport = observation("end", 2021, {"6"});
  transport.item = "SC";
  CHECK(growth(back) == "start and end are different flows");
  CHECK(growth(transport) == "start and end are different flows");
  CHECK(growth(observation("end", 2016, {"6"})) == "needs two different years");
  CHECK(growth(observation("end", 2015, {"6"})) == "the end year lies before the start year");
}

TEST_CASE("each formula takes so many inputs, not one more or less") {
  const auto reason = [](const FormulaRule& rule, std::size_t inputs) {
    const Dataset dataset =
        about(rule.formula, std::vector<Stated>(inputs, Stated{"1"}),
              {"1", rule.unit.value_or(Unit::usd)}, rule.common == Common::subject, 1);
    return Derivations(dataset).of(dataset.claims.front()).reason;
  };
  for (const FormulaRule& rule : formula_rules()) {
    INFO(rule.name);
    const bool lists = rule.formula == Formula::sum || rule.formula == Formula::rank_order ||
                       rule.formula == Formula::equal;
    CHECK(reason(rule, rule.formula == Formula::equal ? 0 : 1) == "an input is missing");
    CHECK(reason(rule, 2).empty());
    CHECK(reason(rule, 3) == (lists ? "" : "an input too many"));
  }
}
