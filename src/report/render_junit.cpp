#include <span>

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

std::string counts(std::size_t tests, std::size_t failures) {
  return attribute("tests", tests) + attribute("failures", failures) + attribute("errors", 0);
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

/// The cases of one subject.
std::string suite(std::string_view command, const Subject& subject,
                  std::span<const Finding> findings) {
  std::size_t failed = 0;
  std::size_t skipped = 0;
  std::string cases;
  for (const Finding& finding : findings) {
    failed += finding.outcome == CheckOutcome::fail ? 1 : 0;
    skipped += finding.outcome == CheckOutcome::open || finding.outcome == CheckOutcome::warning;
    cases += test_case(command, finding);
  }
  const std::string file = subject.path.empty() ? "" : attribute("file", subject.path);
  return formatted("  <testsuite{}{}{}{}>\n{}  </testsuite>\n", attribute("name", subject.name),
                   counts(findings.size(), failed), attribute("skipped", skipped), file, cases);
}

}  // namespace

void render_junit(const Document& document, const Style&, Output& output) {
  const CheckReport& checks = document.checks;
  output.text += formatted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites{}{}>\n",
                           attribute("name", formatted("tradestat {}", document.command)),
                           counts(checks.findings.size(), checks.count(CheckOutcome::fail)));
  std::span<const Finding> findings = checks.findings;
  if (checks.subjects.empty()) output.text += suite(document.command, {checks.subject}, findings);
  for (const Subject& subject : checks.subjects) {
    output.text += suite(document.command, subject, findings.first(subject.findings));
    findings = findings.subspan(subject.findings);
  }
  output.text += "</testsuites>\n";
}

}  // namespace tradestat::report
