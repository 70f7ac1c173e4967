#include <array>

#include "base/format.hpp"
#include "base/text.hpp"
#include "report/escape.hpp"
#include "report/render.hpp"

namespace tradestat::report {
namespace {

/// GitHub shows ten annotations of a kind and step, and drops the others.
constexpr std::size_t most_annotations = 10;

struct Annotation {
  std::string_view command;
  CheckOutcome outcome;
  std::size_t most;
};
// The summary is a notice too.
constexpr std::array annotations = {Annotation{"error", CheckOutcome::fail, most_annotations},
                                    Annotation{"warning", CheckOutcome::warning, most_annotations},
                                    Annotation{"notice", CheckOutcome::open, most_annotations - 1}};

std::string annotation(std::string_view command, std::string_view properties,
                       std::string_view title, std::string_view message) {
  return formatted("::{} {}title={}::{}\n", command, properties, github_property(printable(title)),
                   github_message(printable(message)));
}

/// "file=…,line=…,col=…,": a line without its file would be of another one.
std::string place(std::string_view path, int line, int column) {
  if (path.empty()) return {};
  std::string text = formatted("file={},", github_property(printable(path)));
  if (line > 0) text += formatted("line={},", line);
  if (line > 0 && column > 0) text += formatted("col={},", column);
  return text;
}

}  // namespace

void render_github(const Document& document, const Style&, Output& output) {
  const CheckReport& checks = document.checks;
  output.text += annotation(
      "notice", "", formatted("tradestat {} {}", document.command, checks.subject), checks.summary);
  std::vector<std::string> more;
  for (const Annotation& kind : annotations) {
    std::size_t count = 0;
    for (const Finding& finding : checks.findings) {
      if (finding.outcome != kind.outcome || ++count > kind.most) continue;
      output.text += annotation(kind.command, place(finding.path, finding.line, finding.column),
                                finding.id, finding.message);
    }
    if (count > kind.most)
      more.push_back(counted(count - kind.most, formatted("more {}", kind.command)));
  }
  // For the log: no command, so that it takes no annotation's place.
  if (!more.empty())
    output.text += formatted("and {}: every other format has them all\n", joined(more));
}

std::string render_error_github(const Error& error) {
  return annotation("error", place(error.path, error.line, error.column), "tradestat",
                    error.hint.empty() ? error.message : error.message + "; " + error.hint);
}

}  // namespace tradestat::report
