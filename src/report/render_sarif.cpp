#include <algorithm>

#include "base/format.hpp"
#include "base/text.hpp"
#include "report/escape.hpp"
#include "report/json_writer.hpp"
#include "report/render.hpp"
#include "tradestat/version.hpp"

namespace tradestat::report {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

struct Meaning {
  std::string_view kind;
  std::string_view level;
};

/// A level other than none goes with the kind fail only (3.27.10). A warning
/// tells that a rule of plausibility is not met, so it is of that kind.
Meaning meaning_of(CheckOutcome outcome) {
  switch (outcome) {
    case CheckOutcome::pass: return {"pass", "none"};
    case CheckOutcome::fail: return {"fail", "error"};
    case CheckOutcome::open: return {"open", "none"};
    case CheckOutcome::warning: return {"fail", "warning"};
  }
  return {};
}

/// A message without placeholders and links: braces are doubled (3.11.5), and
/// no bracket opens the target of a link (3.11.6).
std::string plain_message(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ']' && text.substr(i + 1).starts_with('(')) out += '\\';
    if (c == '{' || c == '}') out += c;
    out += c;
  }
  return out;
}

void write_message(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name).object({{"text", text}});
}

void write_rule(JsonWriter& json, const Rule& rule) {
  json.object([&] {
    json.members({{"id", rule.id}});
    write_message(json, "shortDescription", rule.summary);
    write_message(json, "fullDescription", rule.description);
  });
}

void write_location(JsonWriter& json, const Finding& finding) {
  json.key("physicalLocation").object([&] {
    json.key("artifactLocation").object({{"uri", uri_of_path(finding.path)}});
    if (finding.line == 0) return;
    json.key("region").object([&] {
      json.members({{"startLine", finding.line}});
      if (finding.column > 0) json.members({{"startColumn", finding.column}});
    });
  });
}

void write_result(JsonWriter& json, const CheckReport& checks, const Finding& finding) {
  const Meaning meaning = meaning_of(finding.outcome);
  const auto rule = std::ranges::find(checks.rules, finding.rule, &Rule::id);
  json.object([&] {
    json.members({{"ruleId", finding.rule},
                  {"ruleIndex", rule - checks.rules.begin()},
                  {"kind", meaning.kind},
                  {"level", meaning.level}});
    write_message(json, "message", plain_message(printable(finding.message)));
    if (!finding.path.empty())
      json.key("locations").array_on_lines([&] {
        json.object([&] { write_location(json, finding); });
      });
    // Not the line: the finding stays the same where some are added above it.
    json.key("partialFingerprints")
        .object({{"tradestatFinding/v1",
                  formatted("{}:{}:{}", finding.path, finding.rule, finding.id)}});
  });
}

void write_run(JsonWriter& json, const CheckReport& checks) {
  json.key("tool").object_on_lines([&] {
    json.key("driver").object_on_lines([&] {
      json.members({{"name", "tradestat"}, {"version", TRADESTAT_VERSION}});
      json.key("rules").array_on_lines([&] {
        for (const Rule& rule : checks.rules) write_rule(json, rule);
      });
    });
  });
  json.members({{"columnKind", "unicodeCodePoints"}});
  json.key("results").array_on_lines([&] {
    for (const Finding& finding : checks.findings) write_result(json, checks, finding);
  });
}

}  // namespace

void render_sarif(const Document& document, const Style&, Output& output) {
  JsonWriter json(output.text);
  json.object_on_lines([&] {
    json.members({{"$schema", schema}, {"version", "2.1.0"}});
    json.key("runs").array_on_lines(
        [&] { json.object_on_lines([&] { write_run(json, document.checks); }); });
  });
}

}  // namespace tradestat::report
