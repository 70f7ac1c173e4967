#include "answer/findings.hpp"

#include <map>
#include <utility>

namespace tradestat::answer {
namespace {

using report::CheckOutcome;

CheckOutcome outcome_of(const Check& check, const FailOn& fail_on) {
  if (!check.verdict) return fail_on.warning ? CheckOutcome::fail : CheckOutcome::warning;
  switch (*check.verdict) {
    case Verdict::entailed: return CheckOutcome::pass;
    case Verdict::consistent:
      return check.of_zeros && fail_on.zeros ? CheckOutcome::fail : CheckOutcome::pass;
    case Verdict::inconsistent: return CheckOutcome::fail;
    case Verdict::not_derivable: break;
  }
  return fail_on.not_derivable ? CheckOutcome::fail : CheckOutcome::open;
}

CheckOutcome outcome_of(const Mention& mention, const FailOn& fail_on) {
  switch (mention.presence) {
    case Presence::misattributed:
    case Presence::contradicted: return CheckOutcome::fail;
    case Presence::missing:
      if (fail_on.missing) return CheckOutcome::fail;
      // No text needs to tell all that is in a trade file.
      return mention.expected_line > 0 ? CheckOutcome::warning : CheckOutcome::open;
    case Presence::ambiguous: return fail_on.warning ? CheckOutcome::fail : CheckOutcome::warning;
    case Presence::moved: return fail_on.moved ? CheckOutcome::fail : CheckOutcome::pass;
    case Presence::found:
    case Presence::found_rounded:
    case Presence::unknown: break;
  }
  return CheckOutcome::pass;
}

/// A path as reports name it: from here, where it is not absolute. The bundled
/// dataset has its path in this project's repository; standard input has none.
std::string path_of(const std::string& name) {
  if (name == "-") return {};
  if (name.starts_with("bundled:")) return "data/" + name.substr(8) + ".json";
  return name.starts_with("./") ? name.substr(2) : name;
}

}  // namespace

std::vector<report::Rule> rules() {
  return {
      {to_string(CheckKind::claim), "A derived figure follows from its inputs.",
       "The formula is applied to all values that the digits of the inputs stand for. It fails "
       "where none of the results rounds to the stated figure."},
      {to_string(CheckKind::identity), "Figures that depend on one another agree.",
       "A figure stated twice is the same, parts do not exceed their total, two-way trade is "
       "the sum of both directions. It fails where no values that the digits stand for agree."},
      {to_string(CheckKind::warning), "A figure is plausible beside the others.",
       "A warning is no verdict: the figure may be right, and its arithmetic says what to look "
       "at."},
      {"article", "A figure of the dataset stands in the text.",
       "It is looked for by value, unit and direction together. It fails where another number or "
       "direction stands in its place, and where the words around it say that it is of other "
       "countries, another item or year."}};
}

std::vector<report::Finding> findings(const Dataset& dataset, const std::vector<Check>& checks,
                                      const FailOn& fail_on) {
  const std::string path = path_of(dataset.inputs.empty() ? "-" : dataset.inputs.front().name);
  std::vector<report::Finding> result;
  result.reserve(checks.size());
  for (const Check& check : checks) {
    result.push_back({.rule = to_string(check.kind),
                      .id = check.id,
                      .outcome = outcome_of(check, fail_on),
                      .message = check.explanation,
                      .path = path,
                      .line = check.position.line,
                      .column = check.position.column});
  }
  return result;
}

std::vector<report::Finding> findings(const std::vector<Mention>& mentions,
                                      const std::string& article, const FailOn& fail_on) {
  std::vector<report::Finding> result;
  std::map<std::string, int> named;
  for (const Mention& mention : mentions) {
    if (mention.presence == Presence::unknown) continue;
    std::string id = mention.id + "@article";
    if (mention.expected_line > 0) id += std::to_string(mention.expected_line);
    if (const int number = ++named[id]; number > 1) id += "." + std::to_string(number);
    const bool stands = mention.figure.has_value();
    result.push_back({.rule = "article",
                      .id = std::move(id),
                      .outcome = outcome_of(mention, fail_on),
                      .message = mention.explanation,
                      .path = path_of(article),
                      .line = stands ? mention.figure->line : 0,
                      .column = stands ? mention.figure->column : 0});
  }
  return result;
}

}  // namespace tradestat::answer
