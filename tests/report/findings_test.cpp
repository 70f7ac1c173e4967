#include "report/findings.hpp"

#include "support/catch.hpp"

using namespace tradestat::report;

TEST_CASE("places as compilers write them") {
  CHECK(place_text("f.json", 3, 5) == "f.json:3:5");
  CHECK(place_text("f.json", 3, 0) == "f.json:3");
  CHECK(place_text("f.json", 0, 5) == "f.json");
  CHECK(place_text("", 3, 5) == ":3:5");
  CHECK(place_text("", 0, 0).empty());
}

TEST_CASE("findings are counted by their outcomes") {
  CheckReport checks;
  CHECK(checks.count(CheckOutcome::pass) == 0);
  for (const CheckOutcome outcome : {CheckOutcome::fail, CheckOutcome::pass, CheckOutcome::fail})
    checks.findings.push_back({"claim", "a", outcome, "", ""});
  CHECK(checks.count(CheckOutcome::fail) == 2);
  CHECK(checks.count(CheckOutcome::pass) == 1);
  CHECK(checks.count(CheckOutcome::open) == 0);
}
