#include "core/verify/wording.hpp"

#include "core/verify/derivation.hpp"
#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

/// How far the stated figure of a claim lies from what its inputs allow.
std::string gap(const Dataset& dataset) {
  const Claim& claim = dataset.claims.front();
  return gap_text(Derivations(dataset).of(claim).recompute(Zeros::padding), claim.figure,
                  unit_name(claim));
}

}  // namespace

TEST_CASE("numbers have their unit, and lines their number") {
  CHECK(with_unit("16.9", "percent") == "16.9 %");
  CHECK(with_unit("12", "rank") == "rank 12");
  CHECK(with_unit("28.7", "million USD") == "28.7 million USD");
  CHECK(lines({{.line = 22}}) == "line 22");
  CHECK(lines({{.line = 21}, {.line = 22}}) == "lines 21 and 22");
  CHECK(lines({{.line = 1}, {.line = 2}, {.line = 5}}) == "lines 1, 2 and 5");
}

TEST_CASE("a figure is described with its hedge, year and lines") {
  const Stated stated{"2.65", Unit::usd, 6, Rounding::half_away, Hedge::about};
  CHECK(described(observation("o", 2020, stated)) == "about 2.65 million USD in 2020 (line 1)");
  CHECK(described(observation("o", 2020, {nullptr})) == "o (no value, line 1)");
  CHECK(described(claim("c", Formula::cagr, {"a", "b"}, {"-18.1", Unit::percent})) ==
        "-18.1 % (line 2)");
}

TEST_CASE("a gap of nothing, and one too small for its digits") {
  // [2.85, 3.15) touches [3.15, 3.25).
  CHECK(gap(about(Formula::sum, std::vector<Stated>(3, Stated{"1.0"}), {"3.2"})) ==
        "it touches what the inputs allow, a gap of 0, at an end that does not belong to both");
  // Up to 2.00000001, and [2.5, 3.5) cut off at 2.50000001 below it: 0.49999999; and
  // 3 as "more than" begins 0.00000001 above 2.99999999.
  CHECK(gap(about(Formula::sum,
                  {{"1.0", Unit::usd, 0, Rounding::up}, {"1.99999999", Unit::usd, 0, Rounding::up}},
                  {"3", Unit::usd, 0, Rounding::half_away, Hedge::at_least})) ==
        "it lies less than 0.01 USD above all that the inputs allow");
}
