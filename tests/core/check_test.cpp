#include "tradestat/check.hpp"

#include <string>

#include "support/numbers.hpp"

using numbers::exactly;
using numbers::figure;
using numbers::stated;
using namespace tradestat;

TEST_CASE("all values round to it, some do, or none does") {
  // 28.7 is [28.65, 28.75).
  const Estimate estimate(stated("28.7"));
  const auto verdict = [&](const char* digits) {
    return judge(estimate, estimate, figure(digits));
  };
  CHECK(verdict("29") == Verdict::entailed);         // [28.5, 29.5)
  CHECK(verdict("28.70") == Verdict::consistent);    // [28.695, 28.705)
  CHECK(verdict("28.65") == Verdict::consistent);    // [28.645, 28.655)
  CHECK(verdict("28.64") == Verdict::inconsistent);  // [28.635, 28.645)
  CHECK(verdict("28.8") == Verdict::inconsistent);   // [28.75, 28.85): 28.75 is not reached
}

TEST_CASE("the narrow reading entails, the wide one contradicts") {
  // 500 is [499.5, 500.5), or [450, 550) where its zeros give the magnitude.
  const Estimate narrow(stated("500"));
  const Estimate wide(ExactValue::of(figure("500"), Zeros::padding));
  CHECK(judge(narrow, wide, figure("500")) == Verdict::entailed);
  CHECK(judge(narrow, wide, figure("549")) == Verdict::consistent);
  CHECK(judge(narrow, wide, figure("551")) == Verdict::inconsistent);
  CHECK(judge(narrow, wide, figure("590")) == Verdict::inconsistent);  // [585, 595)
  CHECK(judge(narrow, wide, figure("600")) == Verdict::inconsistent);  // [550, 650)
}

TEST_CASE("an undefined recomputation is not judged") {
  const Estimate none = Estimate::undefined("no figure");
  const Estimate some{exactly("5")};
  CHECK(judge(none, none, figure("5")) == Verdict::not_derivable);
  CHECK(judge(some, none, figure("5")) == Verdict::not_derivable);
  CHECK(judge(some, some, figure("5")) == Verdict::entailed);
}

TEST_CASE("verdicts and kinds have names") {
  CHECK(std::string(to_string(Verdict::entailed)) == "entailed");
  CHECK(std::string(to_string(Verdict::not_derivable)) == "not_derivable");
  CHECK(std::string(to_string(CheckKind::claim)) == "claim");
  CHECK(std::string(to_string(CheckKind::identity)) == "identity");
  CHECK(std::string(to_string(CheckKind::warning)) == "warning");
}
