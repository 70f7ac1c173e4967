#include <array>

#include "report/escape.hpp"
#include "report/render.hpp"

namespace tradestat::report {
namespace {

/// GitHub shows ten annotations of a kind and step, and drops the others.
constexpr int most_annotations = 10;

struct Annotation {
  std::string_view command;
  Outcome outcome;
  int most;
};
// The summary is a notice too.
constexpr std::array annotations = {Annotation{"error", Outcome::fail, most_annotations},
                                    Annotation{"warning", Outcome::warning, most_annotations},
                                    Annotation{"notice", Outcome::open, most_annotations - 1}};

void append_command(std::string& out, std::string_view command, const std::string& properties,
                    std::string_view title, std::string_view message) {
  out += "::" + std::string(command) + " " + properties + "title=" + github_property(title) +
         "::" + github_message(message) + "\n";
}

/// "file=…,line=…,col=…,": a line without its file would be of another one.
std::string place(std::string_view path, int line, int column) {
  if (path.empty()) return {};
  std::string text = "file=" + github_property(path) + ",";
  if (line > 0) text += "line=" + std::to_string(line) + ",";
  if (line > 0 && column > 0) text += "col=" + std::to_string(column) + ",";
  return text;
}

}  // namespace

void render_github(const Document& document, const Style&, Output& output) {
  std::string out;
  append_command(out, "notice", {},
                 "tradestat " + std::string(document.command) + " " + document.subject,
                 document.summary);
  std::string more;
  for (const Annotation& kind : annotations) {
    int count = 0;
    for (const Finding& finding : document.findings) {
      if (finding.outcome != kind.outcome || ++count > kind.most) continue;
      append_command(out, kind.command, place(finding.path, finding.line, finding.column),
                     finding.id, finding.message);
    }
    if (count <= kind.most) continue;
    const int rest = count - kind.most;
    more += (more.empty() ? "and " : ", ") + std::to_string(rest) + " more " +
            std::string(kind.command) + (rest == 1 ? "" : "s");
  }
  // For the log: no command, so that it takes no annotation's place.
  if (!more.empty()) out += more + ": every other format has them all\n";
  output.text += out;
}

std::string render_error_github(const Error& error) {
  std::string out;
  append_command(out, "error", place(error.path, error.line, error.column), "tradestat",
                 error.message + (error.hint.empty() ? "" : "; " + error.hint));
  return out;
}

}  // namespace tradestat::report
