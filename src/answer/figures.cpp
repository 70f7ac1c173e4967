#include <memory>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/draft.hpp"
#include "answer/loading.hpp"
#include "base/format.hpp"
#include "io/read_file.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;
using report::words_or_nothing;

constexpr std::string_view growth_word = "growth";

report::Table empty_table() {
  return {.name = "figures", .title = "Figures of the text", .columns = figures_columns()};
}

report::InUnit in_unit(const TextFigure& figure, const Figure& reading) {
  return {Estimate(ExactValue::of(reading)), 0, figure.unit != TextUnit::year};
}

/// What it measures; of a rate that it grew or shrank.
std::string_view measure_of(const TextFigure& figure, const TextSubject& subject) {
  if (figure.unit != TextUnit::percent) return to_string(subject.measure);
  return figure.direction == TextDirection::none ? std::string_view() : growth_word;
}

report::Row row_of(const TextFigure& figure, const TextSubject& subject) {
  return {figure.line,
          figure.column,
          in_unit(figure, figure.figure),
          words_or_nothing(unit_name(figure)),
          words_or_nothing(to_string(figure.direction)),
          words_or_nothing(to_string(figure.hedge())),
          words_or_nothing(measure_of(figure, subject)),
          words_or_nothing(subject.exporter),
          words_or_nothing(subject.importer),
          words_or_nothing(subject.country),
          words_or_nothing(joined(subject.items, " ")),
          subject.year ? report::Cell(*subject.year) : report::Cell(),
          figure.decimals(),
          figure.figure.stated.to_string(),
          figure.figure.unit_mult,
          figure.other ? report::Cell(in_unit(figure, *figure.other)) : report::Cell(),
          static_cast<std::int64_t>(figure.byte_start),
          static_cast<std::int64_t>(figure.byte_end),
          figure.text};
}

/// The figures of a text as rows: a large text has too many to hold at once.
report::RowStream figures_of(std::shared_ptr<const io::Text> text) {
  return [text = std::move(text)](const report::VisitRow& visit) {
    bool more = true;
    read_subjects(text->text, [&](const TextFigure& figure, const TextSubject& subject) {
      if (more) more = visit(row_of(figure, subject));
    });
  };
}

InputInfo describe(const std::string& path, const io::Text& text) {
  std::size_t count = 0;
  read_figures(text.text, [&](const TextFigure&) { ++count; });
  return {path, "text", text.sha256, count};
}

}  // namespace

std::vector<report::Column> figures_columns() {
  return {
      always(at_least({"line", ColumnKind::integer, "", "line of the text, from 1"}, 1)),
      always(at_least(
          {"column", ColumnKind::integer, "", "characters from the start of the line, from 1"}, 1)),
      {.name = "value",
       .kind = ColumnKind::number,
       .description = "in the base unit (dollars, per cents); signed where a minus is "
                      "written",
       .parts = report::value_part | report::lower_part | report::upper_part},
      {"unit", ColumnKind::text, "",
       "a currency by its code of ISO 4217, percent, percentage_point, rank, year or index; null "
       "where none is said, or nothing says whose money it is"},
      one_of({"direction", ColumnKind::text, "", "rise or fall, from the words around it", 1},
             words_of<TextDirection::rise, TextDirection::fall>),
      {"hedge", ColumnKind::text, "", "the text's word for how near the figure is", 2},
      one_of({"measure", ColumnKind::text, "", "what it measures, by its sentence", 3},
             [] {
               auto words =
                   words_of<TextMeasure::exports, TextMeasure::imports, TextMeasure::two_way,
                            TextMeasure::surplus, TextMeasure::deficit, TextMeasure::balance,
                            TextMeasure::total_exports_rank, TextMeasure::eci,
                            TextMeasure::eci_rank>();
               words.push_back(growth_word);
               return words;
             }),
      {"exporter", ColumnKind::text, "", "by its sentence; of a balance, whose it is", 3},
      {"importer", ColumnKind::text, "", "by its sentence; of a balance, with whom", 3},
      {"country", ColumnKind::text, "",
       "one of both, where the direction is not said, or the one that is described", 3},
      {"item", ColumnKind::text, "", "HS or EBOPS codes that the words for it may mean", 3},
      {"year", ColumnKind::integer, "", "that it is of, by its sentence or those before", 3},
      always(at_least(
          {"decimals", ColumnKind::integer, "", "digits after the decimal point as written", 4},
          0)),
      always(
          {"stated", ColumnKind::text, "", "the number before its scale, with all its digits", 4}),
      always(
          {"scale", ColumnKind::integer, "", "the power of ten of its scale: 6 for millions", 4}),
      {.name = "value_alternative",
       .kind = ColumnKind::number,
       .description = "the value if the separator of its digits is meant the other way",
       .drop_order = 4,
       .parts = report::value_part},
      always(at_least({"byte_start", ColumnKind::integer, "", "first byte of the words, from 0", 5},
                      0)),
      always(at_least({"byte_end", ColumnKind::integer, "", "first byte after the words", 5}, 1)),
      always({"text", ColumnKind::text, "", "the words as they stand"})};
}

Result<Answer> figures(const Question& question) {
  if (question.texts.empty())
    return Error{.code = ErrorCode::usage,
                 .message = "a text is missing",
                 .hint = "name a file, or - for standard input: tradestat figures FILE"};
  const std::string& path = question.texts.front();
  auto read = io::read_text(path, question.encoding);
  if (!read) return read.error();
  const auto text = std::make_shared<const io::Text>(*std::move(read));
  report::Table table = empty_table();
  table.stream = figures_of(text);
  if (const std::string note = note_of(*text); !note.empty()) table.notes.push_back(note);
  Answer answer{{.command = "figures", .tables = {std::move(table)}, .last_input = [path, text] {
                   return describe(path, *text);
                 }}};
  if (question.draft) {
    auto draft = draft_of(text->text);
    if (!draft) {
      Error error = draft.error();
      error.path = path;
      return error;
    }
    if (draft->dataset.observations.empty())
      return no_data("no sentence of the text says what its figures are of",
                     "see them with: tradestat figures FILE");
    answer.document.dataset = dataset_json(*draft, path);
  }
  return answer;
}

}  // namespace tradestat::answer
