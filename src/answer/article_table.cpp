#include <algorithm>
#include <utility>

#include "answer/columns.hpp"
#include "answer/tables.hpp"
#include "base/format.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;
using report::number_or_nothing;
using report::words_or_nothing;

report::Row row_of(const Mention& mention) {
  const TextFigure* figure = mention.figure ? &*mention.figure : nullptr;
  return {words_or_nothing(mention.id),
          words_or_nothing(mention.stated),
          words_or_nothing(mention.unit),
          number_or_nothing(mention.expected_line),
          std::string(to_string(mention.presence)),
          number_or_nothing(figure == nullptr ? 0 : figure->line),
          number_or_nothing(figure == nullptr ? 0 : figure->column),
          words_or_nothing(figure == nullptr ? std::string_view() : figure->text),
          words_or_nothing(mention.explanation)};
}

/// "19 found, 1 unknown", the worst first.
std::string summary(const std::vector<Mention>& mentions) {
  std::string text;
  for (const Presence presence :
       {Presence::contradicted, Presence::misattributed, Presence::missing, Presence::ambiguous,
        Presence::moved, Presence::found_rounded, Presence::found, Presence::unknown}) {
    const auto count = std::ranges::count(mentions, presence, &Mention::presence);
    if (count > 0)
      text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + to_string(presence);
  }
  return text;
}

}  // namespace

std::vector<report::Column> article_columns() {
  return {{"id", ColumnKind::text, "", "the figure of the dataset; null for unknown"},
          {"stated", ColumnKind::text, "", "its digits in the dataset"},
          {"unit", ColumnKind::text, "", "what the stated digits are counted in", 2},
          {"expected_line", ColumnKind::integer, "", "where the dataset says that it stands", 3},
          always(one_of(
              {"presence", ColumnKind::verdict, "",
               "found, found_rounded, ambiguous: in another reading of its separator, moved to "
               "another line, misattributed, contradicted, missing; "
               "unknown: a figure of the text that the dataset does not have"},
              words_of<Presence::found, Presence::found_rounded, Presence::ambiguous,
                       Presence::moved, Presence::misattributed, Presence::contradicted,
                       Presence::missing, Presence::unknown>)),
          {"line", ColumnKind::integer, "", "where it stands in the text, from 1"},
          {"column", ColumnKind::integer, "", "characters from the start of the line, from 1"},
          {"text", ColumnKind::text, "", "the words as they stand"},
          always({"explanation", ColumnKind::prose, "", "what was found, in words"})};
}

report::Table article_table(std::vector<Searched> searched, bool several) {
  report::Table table{.name = "article",
                      .title = "Figures of the dataset in the text",
                      .columns = article_columns()};
  if (several) table.columns.insert(table.columns.begin(), {dataset_column, article_column});
  for (const Searched& one : searched) {
    const std::string found = summary(*one.mentions);
    table.notes.push_back(several ? formatted("{} in {}: {}", one.dataset, one.article, found)
                                  : found);
  }
  // A row takes ten times as much memory as what it is made of.
  table.stream = [searched = std::move(searched), several](const report::VisitRow& visit) {
    for (const Searched& one : searched) {
      for (const Mention& mention : *one.mentions) {
        report::Row row = row_of(mention);
        if (several) row.insert(row.begin(), {one.dataset, one.article});
        if (!visit(row)) return;
      }
    }
  };
  return table;
}

}  // namespace tradestat::answer
