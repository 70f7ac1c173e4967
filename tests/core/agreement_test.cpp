#include "core/verify/agreement.hpp"

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

double share_agreeing(const Dataset& dataset) {
  const auto share = agreement(Derivations(dataset).of(dataset.claims.front()));
  REQUIRE(share);
  return *share;
}

}  // namespace

TEST_CASE("the share of the rounding box, against geometry") {
  // Of two equal widths, half a width off the middle on either side: 3/4.
  CHECK(share_agreeing(about(Formula::sum, {{"78.3"}, {"10.6"}}, {"88.9"})) ==
        Approx(0.75).margin(1e-6));
  // A whole width off: the corner triangle of 1/8.
  CHECK(share_agreeing(about(Formula::sum, {{"78.3"}, {"10.6"}}, {"89.0"})) ==
        Approx(0.125).margin(1e-6));
  // Three widths: the middle of their sum, 3/4 - 1/12 = 2/3.
  CHECK(share_agreeing(about(Formula::sum, {{"1.0"}, {"2.0"}, {"3.0"}}, {"6.0"})) ==
        Approx(2.0 / 3).margin(2e-3));
  CHECK(share_agreeing(about(Formula::difference, {{"78.3"}, {"10.6"}}, {"68"})) == 1);
  CHECK(share_agreeing(about(Formula::difference, {{"78.3"}, {"10.6"}}, {"66"})) == 0);
  // x/m >= 7.35 fails in the triangle x < 78.2775, m > x/7.35: its sides are
  // 0.0275 of 0.1 and 0.0275/7.35 of 0.1, so it is 0.275 * 0.03741 / 2.
  CHECK(share_agreeing(about(Formula::ratio, {{"78.3"}, {"10.6"}}, {"7.4", Unit::times})) ==
        Approx(1 - 0.275 * 0.0275 / 7.35 / 0.1 / 2).margin(1e-5));
  // Two figures that share their range: either is the larger half of the time.
  CHECK(share_agreeing(about(Formula::rank_order, {{"2.0"}, {"2.0"}}, {"1", Unit::rank})) ==
        Approx(0.5).margin(1e-3));
  CHECK(share_agreeing(about(Formula::rank_order, {{"12", Unit::rank}, {"47", Unit::rank}},
                             {"1", Unit::rank})) == 1);
  // [77.5, 78.5) of which [78.25, 78.35) agrees.
  CHECK(share_agreeing(about(Formula::equal, {{"78"}}, {"78.3"})) == Approx(0.1));
}

TEST_CASE("an input without a bound has no box") {
  const Dataset dataset = about(
      Formula::sum, {{"1"}, {"2", Unit::usd, 0, Rounding::half_away, Hedge::more_than}}, {"9"});
  CHECK_FALSE(agreement(Derivations(dataset).of(dataset.claims.front())));
}

TEST_CASE("of more than 64 inputs the points are too few") {
  const auto known = [](std::size_t inputs) {
    const Dataset dataset = about(Formula::sum, std::vector<Stated>(inputs, Stated{"1.0"}), {"64"});
    return agreement(Derivations(dataset).of(dataset.claims.front())).has_value();
  };
  CHECK(known(64));
  CHECK_FALSE(known(65));
}
