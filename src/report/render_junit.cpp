#include "base/format.hpp"
#include "base/text.hpp"
#include "report/escape.hpp"
#include "report/render.hpp"

namespace tradestat::report {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return formatted(" {}=\"{}\"", name, xml_escaped(printable(value)));
}

std::string attribute(std::string_view name, std::size_t number) {
  return attribute(name, std::to_string(number));
}

std::string failure(const Finding& finding) {
  const std::string place = place_text(finding.path, finding.line, finding.column);
  const std::string text = place.empty() ? finding.message : place + ": " + finding.message;
  return formatted("      <failure{}{}>{}</failure>\n", attribute("type", finding.rule),
                   attribute("message", finding.message), xml_escaped(printable(text)));
}

std::string skipped(const Finding& finding) {
  const std::string_view word = finding.outcome == CheckOutcome::warning ? "warning: " : "";
  return formatted("      <skipped{}/>\n",
                   attribute("message", std::string(word) + finding.message));
}

std::string test_case(std::string_view command, const Finding& finding) {
  const std::string attributes = attribute("classname", formatted("{}.{}", command, finding.rule)) +
                                 attribute("name", finding.id);
  if (finding.outcome == CheckOutcome::pass) return formatted("    <testcase{}/>\n", attributes);
  // The format knows passed, failed and skipped. What got no verdict counts as
  // skipped, so that nobody takes it for passed.
  return formatted("    <testcase{}>\n{}    </testcase>\n", attributes,
                   finding.outcome == CheckOutcome::fail ? failure(finding) : skipped(finding));
}

}  // namespace

void render_junit(const Document& document, const Style&, Output& output) {
  const CheckReport& checks = document.checks;
  const std::size_t failed = checks.count(CheckOutcome::fail);
  const std::size_t skipped = checks.findings.size() - failed - checks.count(CheckOutcome::pass);
  const std::string counts = attribute("tests", checks.findings.size()) +
                             attribute("failures", failed) + attribute("errors", 0);
  output.text += formatted(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites{}{}>\n"
      "  <testsuite{}{}{}>\n",
      attribute("name", formatted("tradestat {}", document.command)), counts,
      attribute("name", checks.subject), counts, attribute("skipped", skipped));
  for (const Finding& finding : checks.findings)
    output.text += test_case(document.command, finding);
  output.text += "  </testsuite>\n</testsuites>\n";
}

}  // namespace tradestat::report
