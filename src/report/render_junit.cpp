#include <algorithm>

#include "report/escape.hpp"
#include "report/render.hpp"

namespace tradestat::report {
namespace {

/// The format knows passed, failed and skipped. What got no verdict counts as
/// skipped, so that nobody takes it for passed.
bool is_skipped(const Finding& finding) {
  return finding.outcome != Outcome::pass && finding.outcome != Outcome::fail;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + xml_escaped(value) + "\"";
}

std::string place(const Finding& finding) {
  std::string text = finding.path;
  if (finding.line > 0) text += ":" + std::to_string(finding.line);
  if (finding.line > 0 && finding.column > 0) text += ":" + std::to_string(finding.column);
  return text.empty() ? text : text + ": ";
}

std::string skipped_because(const Finding& finding) {
  const std::string_view word = finding.outcome == Outcome::warning          ? "warning: "
                                : finding.outcome == Outcome::not_applicable ? "not applicable: "
                                                                             : "";
  return std::string(word) + finding.message;
}

void append_case(std::string& out, const Document& document, const Finding& finding) {
  out += "    <testcase" +
         attribute("classname", std::string(document.command) + "." + std::string(finding.rule)) +
         attribute("name", finding.id);
  if (finding.outcome == Outcome::pass) {
    out += "/>\n";
    return;
  }
  out += ">\n";
  if (finding.outcome == Outcome::fail) {
    out += "      <failure" + attribute("type", finding.rule) +
           attribute("message", finding.message) + ">" +
           xml_escaped(place(finding) + finding.message) + "</failure>\n";
  } else {
    out += "      <skipped" + attribute("message", skipped_because(finding)) + "/>\n";
  }
  out += "    </testcase>\n";
}

}  // namespace

void render_junit(const Document& document, const Style&, Output& output) {
  const auto& findings = document.findings;
  const auto failed = std::ranges::count(findings, Outcome::fail, &Finding::outcome);
  const auto skipped = std::ranges::count_if(findings, is_skipped);
  const std::string counts = attribute("tests", std::to_string(findings.size())) +
                             attribute("failures", std::to_string(failed)) +
                             attribute("errors", "0");
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" +
                    attribute("name", "tradestat " + std::string(document.command)) + counts +
                    ">\n  <testsuite" + attribute("name", document.subject) + counts +
                    attribute("skipped", std::to_string(skipped)) + ">\n";
  for (const Finding& finding : findings) append_case(out, document, finding);
  out += "  </testsuite>\n</testsuites>\n";
  output.text += out;
}

}  // namespace tradestat::report
