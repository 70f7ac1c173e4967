#include <algorithm>
#include <array>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/findings.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "io/read_file.hpp"
#include "tradestat/explain.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// "2 entailed, 1 inconsistent", in the order of severity.
std::string summary(const std::vector<Check>& checks) {
  std::string text;
  const auto count = [&](auto number, std::string_view word) {
    if (number > 0)
      text += (text.empty() ? "" : ", ") + std::to_string(number) + " " + std::string(word);
  };
  for (const Verdict verdict :
       {Verdict::inconsistent, Verdict::not_derivable, Verdict::consistent, Verdict::entailed})
    count(std::ranges::count(checks, std::optional(verdict), &Check::verdict), to_string(verdict));
  const auto warnings = std::ranges::count(checks, CheckKind::warning, &Check::kind);
  count(warnings, warnings == 1 ? "warning" : "warnings");
  return text.empty() ? "nothing to check" : text;
}

constexpr report::Column verdict(report::Column column) {
  return one_of(column, words_of<Verdict::entailed, Verdict::consistent, Verdict::inconsistent,
                                 Verdict::not_derivable>);
}

report::Cell verdict_cell(const Check& check) {
  return report::words_or_nothing(check.verdict ? to_string(*check.verdict) : "");
}

/// Adds the verdicts under each rounding, beside those under the figures' own.
void add_roundings(const Dataset& dataset, report::Table& table) {
  constexpr std::array<Rounding, 4> roundings{Rounding::half_away, Rounding::half_even,
                                              Rounding::down, Rounding::up};
  const std::vector<report::Column> columns = rounding_columns();
  for (std::size_t i = 0; i < roundings.size(); ++i) {
    const std::vector<Check> checks = verify(rounded_as(dataset, roundings[i]));
    table.columns.push_back(columns[i]);
    for (std::size_t row = 0; row < checks.size(); ++row)
      table.rows[row].push_back(verdict_cell(checks[row]));
  }
}

Error unknown_check(const std::vector<Check>& checks, const std::string& id) {
  const std::vector<std::string_view> ids = [&] {
    std::vector<std::string_view> result;
    result.reserve(checks.size());
    for (const Check& check : checks) result.push_back(check.id);
    return result;
  }();
  return usage(
      "there is no check " + in_quotes(id),
      did_you_mean(id.substr(0, 200), ids, "see the ids with: tradestat verify --columns id"));
}

report::Table explanation_table(const Dataset& dataset, const Check& check) {
  report::Table table{.name = "verify", .title = "One check in full", .columns = aspect_columns()};
  for (const Aspect& aspect : explain(dataset, check))
    table.rows.push_back({check.id, aspect.name, aspect.text});
  return table;
}

/// Adds what the article says, as a section before the arithmetic.
Status add_article(const Dataset& dataset, const Question& question, report::Document& document) {
  const auto text = io::read_text(question.text, question.encoding);
  if (!text) return text.error();
  auto found = find_in_text(dataset, text->text);
  if (!found) {
    Error error = found.error();
    error.path = question.text;
    return error;
  }
  const auto mentions = std::make_shared<const std::vector<Mention>>(*std::move(found));
  report::Table table = article_table(mentions);
  report::CheckReport& report = document.checks;
  report.summary = formatted("{}; {}", table.notes.front(), report.summary);
  if (const std::string note = note_of(*text); !note.empty()) table.notes.push_back(note);
  document.sectioned = true;
  document.title = "Figures in the text, and by arithmetic";
  document.tables.insert(document.tables.begin(), std::move(table));
  document.inputs.push_back({question.text, "text", text->sha256, mentions->size()});
  add_mentions(*mentions, question.text, question.fail_on, report.findings);
  return Done{};
}

}  // namespace

std::vector<report::Column> rounding_columns() {
  return {
      verdict({"verdict_half_away", ColumnKind::verdict, "",
               "the verdict if all round a half away from zero"}),
      verdict({"verdict_half_even", ColumnKind::verdict, "",
               "the verdict if all round a half to the even digit"}),
      verdict({"verdict_down", ColumnKind::verdict, "", "the verdict if all round towards zero"}),
      verdict({"verdict_up", ColumnKind::verdict, "", "the verdict if all round away from zero"}),
  };
}

std::vector<report::Column> aspect_columns() {
  return {
      always({"id", ColumnKind::text, "", "the claim, or the figure and what is checked of it"}),
      always(one_of({"aspect", ColumnKind::text, "", "what of it"},
                    [] {
                      return std::vector<std::string_view>{"formula",  "input",      "arithmetic",
                                                           "stated",   "recomputed", "verdict",
                                                           "rounding", "borderline", "agreement",
                                                           "gap",      "admissible", "convention"};
                    })),
      always({"text", ColumnKind::prose, "", "in words"})};
}

std::vector<report::Column> verify_columns() {
  return {
      always({"id", ColumnKind::text, "", "the claim, or the figure and what is checked of it"}),
      always(one_of({"kind", ColumnKind::text, "", "claim, identity or warning", 2},
                    words_of<CheckKind::claim, CheckKind::identity, CheckKind::warning>)),
      {"stated", ColumnKind::text, "", "the digits as the source states them"},
      {"unit", ColumnKind::text, "", "what the stated digits are counted in", 1},
      {"recomputed", ColumnKind::number, "",
       "the value that the inputs give, in the base unit: dollars, or a fraction"},
      verdict({"verdict", ColumnKind::verdict, "",
               "entailed, consistent, inconsistent or not_derivable; none for a warning"}),
      {"explanation", ColumnKind::prose, "", "the arithmetic in words"},
      one_of({"borderline", ColumnKind::text, "",
              "yes where only the rounding of a half decides the verdict", 3},
             [] { return std::vector<std::string_view>{"yes"}; }),
      one_of(
          {"zeros", ColumnKind::text, "",
           "yes where it is consistent only if trailing zeros give no more than the magnitude", 2},
          [] { return std::vector<std::string_view>{"yes"}; })};
}

Result<Answer> verify(const Question& question) {
  if (!question.check.empty() && (question.rounding || !question.text.empty()))
    return usage("--explain tells of one check alone", "leave out --rounding and --article");
  if (question.text == "-" && std::ranges::find(question.inputs, "-") != question.inputs.end())
    return usage("standard input cannot be both the dataset and the text", "name a file for one");
  auto dataset = load(question, question.flows);
  if (!dataset) return dataset.error();
  std::vector<Check> checks = tradestat::verify(*dataset);
  Answer answer{{.command = "verify",
                 .inputs = dataset->inputs,
                 .checks = {.subject = dataset->id, .summary = summary(checks), .rules = rules()}}};
  if (!question.check.empty()) {
    const auto found = std::ranges::find(checks, question.check, &Check::id);
    if (found == checks.end()) return unknown_check(checks, question.check);
    answer.document.tables.push_back(explanation_table(*dataset, *found));
    checks = {*found};
  } else {
    answer.document.tables.push_back(verify_table(checks));
    if (question.rounding) add_roundings(*dataset, answer.document.tables.front());
  }
  answer.document.checks.findings = findings(*dataset, checks, question.fail_on);
  if (!question.text.empty()) {
    if (auto status = add_article(*dataset, question, answer.document); !status)
      return status.error();
  }
  answer.contradiction = answer.document.checks.count(report::CheckOutcome::fail) > 0;
  return answer;
}

report::Table verify_table(const std::vector<Check>& checks) {
  report::Table table{
      .name = "verify", .title = "Stated figures against arithmetic", .columns = verify_columns()};
  for (const Check& check : checks) {
    table.rows.push_back({check.id, std::string(to_string(check.kind)), check.stated, check.unit,
                          report::InUnit{check.recomputed, check.power}, verdict_cell(check),
                          check.explanation,
                          report::words_or_nothing(check.borderline ? "yes" : ""),
                          report::words_or_nothing(check.of_zeros ? "yes" : "")});
  }
  table.notes.push_back(summary(checks));
  return table;
}

}  // namespace tradestat::answer
