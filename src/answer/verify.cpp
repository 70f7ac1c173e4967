#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

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

/// A dataset with what came of its checks.
struct Verified {
  Dataset dataset;
  std::vector<Check> checks{};

  /// Its file; of several files in one what they are called together.
  const std::string& name() const {
    return dataset.inputs.size() == 1 ? dataset.inputs.front().name : dataset.id;
  }
};

struct Article {
  std::string path;
  io::Text text;
  std::size_t figures = 0;  ///< that were looked for or found
};

Status sound(const Question& question) {
  const bool one = question.datasets.size() < 2;
  if (!question.check.empty() && (question.rounding || !question.texts.empty() || !one))
    return usage("--explain tells of one check alone",
                 "leave out --rounding and --article, and name one dataset");
  const auto inputs = [](const std::vector<std::string>& paths) {
    return std::ranges::count(paths, "-");
  };
  const auto read = inputs(question.inputs) + inputs(question.datasets) + inputs(question.texts);
  for (const auto* paths : {&question.datasets, &question.texts})
    for (const std::string& path : *paths)
      if (std::ranges::count(*paths, path) > 1)
        return usage(formatted("{} is named twice", in_quotes(path)), "name each file once");
  if (read > 1) return usage("standard input can be read once only", "name files for the others");
  if ((question.fail_on.missing || question.fail_on.moved) && question.texts.empty())
    return usage(formatted("--fail-on {} is of figures in a text, and no text is given",
                           question.fail_on.missing ? "missing" : "moved"),
                 "name one with --article FILE");
  return Done{};
}

/// The datasets that can be read, and the errors of the others.
std::vector<Verified> verify_all(const Question& question, std::vector<Error>& errors) {
  std::vector<Verified> all;
  const auto add = [&](const Question& one) {
    auto dataset = load(one, question.flows);
    if (!dataset) return errors.push_back(dataset.error());
    all.push_back({*std::move(dataset)});
    all.back().checks = tradestat::verify(all.back().dataset);
  };
  if (question.datasets.empty()) add(question);
  for (const std::string& path : question.datasets) {
    Question one = question;
    one.inputs = {path};
    add(one);
  }
  return all;
}

std::vector<Article> read_all(const Question& question, std::vector<Error>& errors) {
  std::vector<Article> all;
  for (const std::string& path : question.texts) {
    auto text = io::read_text(path, question.encoding);
    if (text) {
      all.push_back({path, *std::move(text)});
    } else {
      errors.push_back(text.error());
    }
  }
  return all;
}

/// One error in the place of all.
Error all_in_one(std::vector<Error> errors) {
  Error first = std::move(errors.front());
  for (std::size_t i = 1; i < errors.size(); ++i) {
    std::vector<Error> more = std::exchange(errors[i].more, {});
    first.more.push_back(std::move(errors[i]));
    first.more.insert(first.more.end(), more.begin(), more.end());
  }
  return first;
}

/// What is found of a dataset in a text. Errors: as find_in_text(); no_data where nothing can be
/// missing, and that was to fail.
Result<Searched> search(const Verified& verified, const Article& article, const FailOn& fail_on) {
  auto found = find_in_text(verified.dataset, article.text.text);
  if (!found) {
    Error error = found.error();
    error.path = article.path;
    return error;
  }
  const bool looked = std::ranges::any_of(*found, [](const Mention& m) { return !m.id.empty(); });
  if (!looked && (fail_on.missing || fail_on.moved))
    return no_data(formatted("nothing was looked for in {}: {} states no figure that has a place",
                             in_quotes(article.path), in_quotes(verified.name())),
                   "leave out --fail-on, or name a dataset of the text");
  return Searched{verified.name(), article.path,
                  std::make_shared<const std::vector<Mention>>(*std::move(found))};
}

/// Answers of datasets and texts, which are told in one report.
class Report {
 public:
  /// How it is told hangs on what was asked for, not on what could be read.
  Report(const Question& question, const std::vector<Verified>& verified,
         std::vector<Article>& articles)
      : question_(question),
        verified_(verified),
        articles_(articles),
        several_(question.datasets.size() > 1 || question.texts.size() > 1) {}

  Answer make(std::vector<Error> errors) {
    errors_ = std::move(errors);
    report::CheckReport& checks = answer_.document.checks;
    checks.rules = rules();
    checks.subject =
        verified_.size() == 1 ? verified_.front().dataset.id : counted(verified_.size(), "dataset");
    for (const Verified& one : verified_) add(one);
    std::vector<std::string> summaries = arithmetic_.notes;
    answer_.document.command = "verify";
    if (!articles_.empty()) {
      report::Table table = article_table(searched_, several_);
      summaries.insert(summaries.begin(), table.notes.begin(), table.notes.end());
      add_articles(table);
      answer_.document.tables.push_back(std::move(table));
    }
    checks.summary = joined(summaries, "; ");
    answer_.document.tables.push_back(std::move(arithmetic_));
    answer_.contradiction = checks.count(report::CheckOutcome::fail) > 0;
    answer_.errors = std::move(errors_);
    return std::move(answer_);
  }

 private:
  void add(const Verified& one) {
    report::Document& document = answer_.document;
    document.inputs.insert(document.inputs.end(), one.dataset.inputs.begin(),
                           one.dataset.inputs.end());
    add_arithmetic(one);
    add_findings(findings(one.dataset, one.checks, question_.fail_on), one.name());
    for (Article& article : articles_) {
      auto searched = search(one, article, question_.fail_on);
      if (!searched) {
        errors_.push_back(searched.error());
        continue;
      }
      article.figures += searched->mentions->size();
      auto found = findings(*searched->mentions, article.path, question_.fail_on);
      if (question_.datasets.size() > 1)
        for (report::Finding& finding : found)
          finding.id = formatted("{}:{}", one.name(), finding.id);
      add_findings(std::move(found), formatted("{} in {}", one.name(), article.path));
      searched_.push_back(*std::move(searched));
    }
  }

  void add_arithmetic(const Verified& one) {
    report::Table table = verify_table(one.checks);
    if (question_.rounding) add_roundings(one.dataset, table);
    if (several_) {
      table.columns.insert(table.columns.begin(), dataset_column);
      for (report::Row& row : table.rows) row.insert(row.begin(), one.name());
      for (std::string& note : table.notes) note = formatted("{}: {}", one.name(), note);
    }
    if (arithmetic_.columns.empty()) {
      arithmetic_ = std::move(table);
      return;
    }
    std::ranges::move(table.rows, std::back_inserter(arithmetic_.rows));
    std::ranges::move(table.picture.stated, std::back_inserter(arithmetic_.picture.stated));
    std::ranges::move(table.notes, std::back_inserter(arithmetic_.notes));
  }

  void add_findings(std::vector<report::Finding> found, std::string name) {
    report::CheckReport& checks = answer_.document.checks;
    if (several_)
      checks.subjects.push_back(
          {std::move(name), found.empty() ? "" : found.front().path, found.size()});
    std::ranges::move(found, std::back_inserter(checks.findings));
  }

  void add_articles(report::Table& table) {
    answer_.document.sectioned = true;
    answer_.document.title = "Figures in the text, and by arithmetic";
    for (const Article& article : articles_) {
      if (const std::string note = note_of(article.text); !note.empty())
        table.notes.push_back(several_ ? formatted("{}: {}", article.path, note) : note);
      answer_.document.inputs.push_back(
          {article.path, "text", article.text.sha256, article.figures});
    }
  }

  const Question& question_;
  const std::vector<Verified>& verified_;
  std::vector<Article>& articles_;
  bool several_;
  std::vector<Error> errors_{};
  std::vector<Searched> searched_{};
  report::Table arithmetic_{};
  Answer answer_{};
};

Result<Answer> explained(const Question& question, const Verified& verified) {
  const auto& [dataset, checks] = verified;
  const auto found = std::ranges::find(checks, question.check, &Check::id);
  if (found == checks.end()) return unknown_check(checks, question.check);
  Answer answer{{.command = "verify",
                 .tables = {explanation_table(dataset, *found)},
                 .inputs = dataset.inputs,
                 .checks = {.subject = dataset.id,
                            .summary = summary(checks),
                            .rules = rules(),
                            .findings = findings(dataset, {*found}, question.fail_on)}}};
  answer.contradiction = answer.document.checks.count(report::CheckOutcome::fail) > 0;
  return answer;
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
  if (auto status = sound(question); !status) return status.error();
  std::vector<Error> errors;
  const std::vector<Verified> verified = verify_all(question, errors);
  std::vector<Article> articles = read_all(question, errors);
  const bool no_text = articles.empty() && !question.texts.empty();
  if (verified.empty() || no_text) return all_in_one(std::move(errors));
  if (!question.check.empty()) return explained(question, verified.front());
  Answer answer = Report(question, verified, articles).make(std::move(errors));
  const bool nothing_found = !articles.empty() && answer.document.tables.front().notes.empty();
  if (nothing_found && !answer.errors.empty()) return all_in_one(std::move(answer.errors));
  return answer;
}

report::Table verify_table(const std::vector<Check>& checks) {
  report::Table table{.name = "verify",
                      .title = "Stated figures against arithmetic",
                      .columns = verify_columns(),
                      .picture = {.kind = report::PictureKind::intervals,
                                  .labels = {"dataset", "id", "unit", "verdict"},
                                  .values = {"recomputed"}}};
  for (const Check& check : checks) {
    table.picture.stated.emplace_back(check.allowed);
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
