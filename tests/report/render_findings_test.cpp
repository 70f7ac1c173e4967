#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/samples.hpp"
#include "tradestat/version.hpp"

using namespace samples;
using namespace tradestat::report;

namespace {

/// Findings of each outcome, with and without a place.
Document checked() {
  Document result;
  result.command = "verify";
  result.checks.subject = "figures <2021>";
  result.checks.summary = "1 of 5, 20 %";
  result.checks.rules = {{"claim", "It follows.", "How."}, {"warning", "It is plausible.", "Why."}};
  result.checks.findings = {
      {"claim", "a", CheckOutcome::pass, "fine", "data/f.json", 3, 5},
      {"claim", "b", CheckOutcome::fail, "1 < 2\nand {3}", "data/f.json", 4, 7},
      {"claim", "c", CheckOutcome::open, "no figure", "data/f.json", 5},
      {"claim", "d", CheckOutcome::open, "no year", "data/f.json"},
      {"warning", "e:1", CheckOutcome::warning, "[odd](1)", ""},
  };
  return result;
}

Document failing(int count) {
  Document result = checked();
  result.checks.findings.assign(static_cast<std::size_t>(count), result.checks.findings[1]);
  return result;
}

std::size_t count_of(const std::string& text, std::string_view what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("JUnit tells passed, failed and skipped") {
  CHECK(rendered(render_junit, checked(), {}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"tradestat verify\" tests=\"5\" failures=\"1\" errors=\"0\">\n"
        "  <testsuite name=\"figures &lt;2021&gt;\" tests=\"5\" failures=\"1\" errors=\"0\""
        " skipped=\"3\">\n"
        "    <testcase classname=\"verify.claim\" name=\"a\"/>\n"
        "    <testcase classname=\"verify.claim\" name=\"b\">\n"
        "      <failure type=\"claim\" message=\"1 &lt; 2\\nand {3}\">data/f.json:4:7: "
        "1 &lt; 2\\nand {3}</failure>\n"
        "    </testcase>\n"
        "    <testcase classname=\"verify.claim\" name=\"c\">\n"
        "      <skipped message=\"no figure\"/>\n"
        "    </testcase>\n"
        "    <testcase classname=\"verify.claim\" name=\"d\">\n"
        "      <skipped message=\"no year\"/>\n"
        "    </testcase>\n"
        "    <testcase classname=\"verify.warning\" name=\"e:1\">\n"
        "      <skipped message=\"warning: [odd](1)\"/>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

TEST_CASE("GitHub's annotations begin with the summary") {
  CHECK(rendered(render_github, checked(), {}) ==
        "::notice title=tradestat verify figures <2021>::1 of 5, 20 %25\n"
        "::error file=data/f.json,line=4,col=7,title=b::1 < 2\\nand {3}\n"
        "::warning title=e%3A1::[odd](1)\n"
        "::notice file=data/f.json,line=5,title=c::no figure\n"
        "::notice file=data/f.json,title=d::no year\n");
}

TEST_CASE("GitHub gets at most ten annotations of a kind") {
  const std::string ten = rendered(render_github, failing(10), {});
  CHECK(count_of(ten, "::error ") == 10);
  CHECK(count_of(ten, "more") == 0);
  const std::string eleven = rendered(render_github, failing(11), {});
  CHECK(count_of(eleven, "::error ") == 10);
  CHECK(eleven.ends_with("\nand 1 more error: every other format has them all\n"));
  Document both = failing(12);
  both.checks.findings.insert(both.checks.findings.end(), 11, checked().checks.findings[2]);
  const std::string text = rendered(render_github, both, {});
  CHECK(count_of(text, "::error ") == 10);
  CHECK(count_of(text, "::notice ") == 10);  // the summary is one of them
  CHECK(text.ends_with("\nand 2 more errors, 2 more notices: every other format has them all\n"));
}

TEST_CASE("an error as GitHub's annotation") {
  CHECK(render_error_github({.message = "no: 5 %", .hint = "try"}) ==
        "::error title=tradestat::no: 5 %25; try\n");
  CHECK(render_error_github({.message = "no", .path = "a,b.json", .line = 2, .column = 9}) ==
        "::error file=a%2Cb.json,line=2,col=9,title=tradestat::no\n");
}

TEST_CASE("SARIF has each outcome as its kind, and a level only where it fails") {
  const auto json = nlohmann::json::parse(rendered(render_sarif, checked(), {}));
  CHECK(json["version"] == "2.1.0");
  const auto& run = json["runs"][0];
  CHECK(run["tool"]["driver"]["version"] == TRADESTAT_VERSION);
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const auto& results = run["results"];
  REQUIRE(results.size() == 5);
  const char* const meanings[][2] = {
      {"pass", "none"}, {"fail", "error"}, {"open", "none"}, {"open", "none"}, {"fail", "warning"}};
  for (std::size_t i = 0; i < 5; ++i) {
    CHECK(results[i]["kind"] == meanings[i][0]);
    CHECK(results[i]["level"] == meanings[i][1]);
    CHECK(run["tool"]["driver"]["rules"][results[i]["ruleIndex"].get<std::size_t>()]["id"] ==
          results[i]["ruleId"]);
  }
}

TEST_CASE("JUnit has a suite for each of several files") {
  Document document = checked();
  document.checks.subjects = {{"one", "data/f.json", 4}, {"none", "", 0}, {"two", "b.txt", 1}};
  const std::string text = rendered(render_junit, document, {});
  CHECK(text.find("<testsuite name=\"one\" tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"2\" "
                  "file=\"data/f.json\">\n    <testcase classname=\"verify.claim\" name=\"a\"/>") !=
        std::string::npos);
  CHECK(text.find("<testsuite name=\"none\" tests=\"0\" failures=\"0\" errors=\"0\" "
                  "skipped=\"0\">\n  </testsuite>") != std::string::npos);
  CHECK(text.find("<testsuite name=\"two\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\" "
                  "file=\"b.txt\">\n    <testcase classname=\"verify.warning\"") !=
        std::string::npos);
}

TEST_CASE("SARIF tells where, as far as it is known") {
  const auto json = nlohmann::json::parse(rendered(render_sarif, checked(), {}));
  const auto& results = json["runs"][0]["results"];
  const auto place = [&](std::size_t i) { return results[i]["locations"][0]["physicalLocation"]; };
  CHECK(place(1)["artifactLocation"]["uri"] == "data/f.json");
  CHECK(place(1)["region"] == nlohmann::json({{"startLine", 4}, {"startColumn", 7}}));
  CHECK(place(2)["region"] == nlohmann::json({{"startLine", 5}}));
  CHECK_FALSE(place(3).contains("region"));
  CHECK_FALSE(results[4].contains("locations"));
  // The same finding on whichever line it stands.
  CHECK(results[1]["partialFingerprints"] ==
        nlohmann::json({{"tradestatFinding/v1", "data/f.json:claim:b"}}));
}

TEST_CASE("SARIF messages hold no placeholders and no links") {
  const auto json = nlohmann::json::parse(rendered(render_sarif, checked(), {}));
  const auto& results = json["runs"][0]["results"];
  CHECK(results[1]["message"]["text"] == "1 < 2\\nand {{3}}");
  CHECK(results[4]["message"]["text"] == "[odd\\](1)");
}

TEST_CASE("a report of no findings is whole") {
  Document none = checked();
  none.checks.findings.clear();
  CHECK(rendered(render_junit, none, {})
            .ends_with(" skipped=\"0\">\n  </testsuite>\n</testsuites>\n"));
  CHECK(count_of(rendered(render_github, none, {}), "\n") == 1);
  CHECK(nlohmann::json::parse(rendered(render_sarif, none, {}))["runs"][0]["results"] ==
        nlohmann::json::array());
}
