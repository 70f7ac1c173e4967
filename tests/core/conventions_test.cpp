#include "core/verify/conventions.hpp"

#include "support/claim_samples.hpp"

using namespace claim_samples;

namespace {

std::string fitting(const Dataset& dataset) {
  return fitting_convention(Derivations(dataset).of(dataset.claims.front()));
}

}  // namespace

TEST_CASE("the convention that a contradicting figure fits") {
  const auto fits = [](Formula formula, const char* stated, int years) {
    return fitting(about(formula, {{"100.0"}, {"200.0"}}, {stated, Unit::percent}, true, years));
  };
  // Doubling in five years: 14.87 % compound, 20 % as a mean, ln 2 / 5 = 13.86 %.
  CHECK(fits(Formula::cagr, "20.0", 5) == "the arithmetic mean, total change / years");
  CHECK(fits(Formula::cagr, "13.9", 5) == "the log rate, ln(end / start) / years");
  CHECK(fits(Formula::cagr, "100.0", 5) == "the total change, end / start - 1");
  CHECK(fits(Formula::cagr, "12.2", 5) == "compound growth over 6 years");
  CHECK(fits(Formula::cagr, "18.9", 5) == "compound growth over 4 years");
  CHECK(fits(Formula::cagr, "-14.9", 5) == "the rate with the other sign");
  CHECK(fits(Formula::cagr, "55.5", 5) == "");
  CHECK(fits(Formula::total_change, "14.9", 5) == "compound growth a year");
  CHECK(fits(Formula::total_change, "200.0", 5) == "the end in per cent of the start");
  const Dataset more = about(Formula::ratio, {{"300.0"}, {"100.0"}}, {"2.00", Unit::times});
  CHECK(fitting(more) == "how much more the first is, first / second - 1");
}
