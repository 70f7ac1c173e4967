#include "cli/command_figures.hpp"

#include "io/read_file.hpp"
#include "io/sha256.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::cli {
namespace {

using report::Kind;

report::Cell word_or_nothing(std::string_view word) {
  if (word.empty()) return {};
  return std::string(word);
}

report::Table empty_table() {
  return {
      .name = "figures",
      .title = "Figures of the text",
      .columns = {{"line", Kind::integer, "", "line of the text, from 1"},
                  {"column", Kind::integer, "", "characters from the start of the line, from 1"},
                  {.name = "value",
                   .kind = Kind::number,
                   .description = "in the base unit (dollars, per cents); signed where a minus is "
                                  "written",
                   .parts = report::value_part | report::lower_part | report::upper_part},
                  {"unit", Kind::text, "",
                   "USD, percent, percentage_point, rank, year, index; null where none is said"},
                  {"direction", Kind::text, "", "rise or fall, from the words around it", 1},
                  {"hedge", Kind::text, "", "the text's word for how near the figure is", 2},
                  {"decimals", Kind::integer, "", "digits after the decimal point as written", 4},
                  {"byte_start", Kind::integer, "", "first byte of the words, from 0", 5},
                  {"byte_end", Kind::integer, "", "first byte after the words", 5},
                  {"text", Kind::text, "", "the words as they stand"}},
      .rows = {},
      .notes = {}};
}

report::Row row_of(const TextFigure& figure) {
  return {figure.line,
          figure.column,
          Estimate(Quantity::of(figure.figure)),
          word_or_nothing(to_string(figure.unit)),
          word_or_nothing(to_string(figure.direction)),
          word_or_nothing(to_string(figure.hedge())),
          figure.decimals(),
          static_cast<std::int64_t>(figure.byte_start),
          static_cast<std::int64_t>(figure.byte_end),
          figure.text};
}

}  // namespace

void FiguresCommand::setup(CLI::App& app) {
  add_argument(app, "FILE", path_, "a text in Arabic or English, UTF-8; - is stdin");
}

Result<Answer> FiguresCommand::run() {
  if (path_.empty())
    return Error{.code = ErrorCode::usage,
                 .message = "a text is missing",
                 .hint = "name a file, or - for standard input: tradestat figures FILE"};
  const auto text = io::read_file(path_);
  if (!text) return text.error();
  report::Table table = empty_table();
  read_figures(*text, [&](const TextFigure& figure) { table.rows.push_back(row_of(figure)); });
  const InputInfo input{path_, "text", io::sha256(*text), table.rows.size()};
  return Answer{
      {.command = "figures", .title = {}, .tables = {std::move(table)}, .inputs = {input}}};
}

}  // namespace tradestat::cli
