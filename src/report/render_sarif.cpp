#include <algorithm>

#include "report/escape.hpp"
#include "report/json_string.hpp"
#include "report/render.hpp"
#include "tradestat/version.hpp"

namespace tradestat::report {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string json(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

struct Meaning {
  std::string_view kind;
  std::string_view level;
};

/// A level other than none goes with the kind fail only (3.27.10). A warning
/// tells that a rule of plausibility is not met, so it is of that kind.
Meaning meaning_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass: return {"pass", "none"};
    case Outcome::fail: return {"fail", "error"};
    case Outcome::open: return {"open", "none"};
    case Outcome::not_applicable: return {"notApplicable", "none"};
    case Outcome::warning: return {"fail", "warning"};
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

std::string message(std::string_view text) { return "{\"text\": " + json(text) + "}"; }

std::string rule(const Rule& rule) {
  return "{\"id\": " + json(rule.id) + ", \"shortDescription\": " + message(rule.summary) +
         ", \"fullDescription\": " + message(rule.description) + "}";
}

std::string location(const Finding& finding) {
  std::string out =
      "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": " + json(uri_of_path(finding.path)) +
      "}";
  if (finding.line > 0) {
    out += ", \"region\": {\"startLine\": " + std::to_string(finding.line);
    if (finding.column > 0) out += ", \"startColumn\": " + std::to_string(finding.column);
    out += "}";
  }
  return out + "}}";
}

/// The index of a finding's rule, of those that the document has.
std::string rule_index(const Document& document, const Finding& finding) {
  const auto found = std::ranges::find(document.rules, finding.rule, &Rule::id);
  return std::to_string(found - document.rules.begin());
}

std::string result(const Document& document, const Finding& finding) {
  const Meaning meaning = meaning_of(finding.outcome);
  std::string out = "{\"ruleId\": " + json(finding.rule) +
                    ", \"ruleIndex\": " + rule_index(document, finding) +
                    ", \"kind\": " + json(meaning.kind) + ", \"level\": " + json(meaning.level) +
                    ", \"message\": " + message(plain_message(finding.message));
  if (!finding.path.empty()) out += ", \"locations\": [" + location(finding) + "]";
  // Not the place: the finding stays the same where lines are added above it.
  out += ", \"partialFingerprints\": {\"tradestatFinding/v1\": " +
         json(std::string(finding.rule) + ":" + finding.id) + "}}";
  return out;
}

/// Items one a line between brackets.
template <class Items, class Text>
std::string lines(const Items& items, const std::string& indent, Text text) {
  std::string out = "[";
  for (const auto& item : items) out += (out == "[" ? "\n  " : ",\n  ") + indent + text(item);
  return out + (out == "[" ? "]" : "\n" + indent + "]");
}

}  // namespace

void render_sarif(const Document& document, const Style&, Output& output) {
  std::string out =
      "{\n  \"$schema\": " + json(schema) + ",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n";
  out +=
      "      \"tool\": {\n"
      "        \"driver\": {\n"
      "          \"name\": \"tradestat\",\n"
      "          \"version\": \"" TRADESTAT_VERSION
      "\",\n"
      "          \"rules\": " +
      lines(document.rules, "          ", rule) +
      "\n"
      "        }\n"
      "      },\n"
      "      \"columnKind\": \"unicodeCodePoints\",\n"
      "      \"results\": " +
      lines(document.findings, "      ",
            [&](const Finding& finding) { return result(document, finding); }) +
      "\n    }\n  ]\n}\n";
  output.text += out;
}

}  // namespace tradestat::report
