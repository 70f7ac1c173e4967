#include "cli/command_verify.hpp"

#include <algorithm>

namespace tradestat::cli {
namespace {

using report::Kind;

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

}  // namespace

void VerifyCommand::setup(CLI::App& app) { selection_.add_data(app); }

Result<Answer> VerifyCommand::run() {
  const auto selection = selection_.selection();
  if (!selection) return selection.error();
  auto dataset = selection_.load(*selection);
  if (!dataset) return dataset.error();
  const std::vector<Check> checks = verify(*dataset);
  Answer answer{{.command = "verify",
                 .title = {},
                 .tables = {verify_table(checks)},
                 .inputs = dataset->inputs}};
  answer.contradiction = std::ranges::find(checks, std::optional(Verdict::inconsistent),
                                           &Check::verdict) != checks.end();
  return answer;
}

report::Table verify_table(const std::vector<Check>& checks) {
  report::Table table{
      .name = "verify",
      .title = "Stated figures against arithmetic",
      .columns = {{"id", Kind::text, "", "the claim, or the figure and what is checked of it"},
                  {"kind", Kind::text, "", "claim, identity or warning", 2},
                  {"stated", Kind::text, "", "the digits as the source states them"},
                  {"unit", Kind::text, "", "what the stated digits are counted in", 1},
                  {"recomputed", Kind::number, "",
                   "the value that the inputs give, in the base unit: dollars, or a fraction"},
                  {"verdict", Kind::verdict, "",
                   "entailed, consistent, inconsistent or not_derivable; none for a warning"},
                  {"explanation", Kind::prose, "", "the arithmetic in words"}},
      .rows = {},
      .notes = {}};
  for (const Check& check : checks) {
    table.rows.push_back(
        {check.id, std::string(to_string(check.kind)), check.stated, check.unit,
         report::InUnit{check.recomputed, check.power},
         check.verdict ? report::Cell(std::string(to_string(*check.verdict))) : report::Cell(),
         check.explanation});
  }
  table.notes.push_back(summary(checks));
  return table;
}

}  // namespace tradestat::cli
