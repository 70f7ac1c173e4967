#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "base/format.hpp"
#include "tradestat/load.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;
using report::words_or_nothing;

report::Cell count(std::size_t number) { return static_cast<std::int64_t>(number); }

/// "2012/2023", "2021".
std::string span_of(const std::vector<int>& years) {
  if (years.empty()) return {};
  const std::string first = std::to_string(years.front());
  return years.size() == 1 ? first : first + "/" + std::to_string(years.back());
}

void add_notes(const InputInfo& input, report::Table& table) {
  for (const LeftOut& left_out : input.profile->left_out)
    table.notes.push_back(input.name + ": " + left_out.to_string());
  for (const std::string& warning : input.profile->warnings)
    table.notes.push_back(input.name + ": warning: " + with_options(warning));
}

/// A row a file.
report::Table inspect_table(const std::vector<InputInfo>& inputs) {
  report::Table table{
      .name = "inspect", .title = "What the files hold", .columns = inspect_columns()};
  for (const InputInfo& input : inputs) {
    if (!input.profile) {
      report::Row row{input.name, input.format, {}, {}, {}, {}, {}, count(input.observations)};
      row.resize(table.columns.size());
      table.rows.push_back(std::move(row));
      continue;
    }
    const FileProfile& profile = *input.profile;
    std::size_t left_out = 0;
    for (const LeftOut& reason : profile.left_out) left_out += reason.rows;
    table.rows.push_back({input.name, input.format, profile.encoding, profile.delimiter,
                          words_or_nothing(profile.codes), words_or_nothing(profile.unit),
                          count(profile.rows), count(input.observations), count(left_out),
                          words_or_nothing(span_of(profile.years)), count(profile.countries),
                          count(profile.items)});
    add_notes(input, table);
  }
  return table;
}

}  // namespace

std::vector<report::Column> inspect_columns() {
  return {always({"file", ColumnKind::text, "", "as it was named"}),
          always({"format", ColumnKind::text, "", "as --input-format takes it"}),
          {"encoding", ColumnKind::text, "", "ASCII, UTF-8 or ISO-8859-1", 5},
          {"delimiter", ColumnKind::text, "", "between fields", 5},
          {"codes", ColumnKind::text, "", "how countries are coded", 4},
          {"unit", ColumnKind::text, "", "what the values are counted in", 1},
          {"rows", ColumnKind::integer, "", "without the header"},
          {"figures", ColumnKind::integer, "", "rows that state a flow"},
          {"left_out", ColumnKind::integer, "",
           "rows that state none that is summed; the notes "
           "say why",
           1},
          {"years", ColumnKind::text, "", "first and last: 2012/2023"},
          {"countries", ColumnKind::integer, "", "exporters and importers, without the World", 2},
          {"items", ColumnKind::integer, "", "commodity codes", 2}};
}

Result<Answer> inspect(const Question& question) {
  if (question.inputs.empty())
    return usage("a file is missing", "name trade files: tradestat inspect FILE...");
  Inspection found = tradestat::inspect(question.inputs, question.flows, question.files);
  if (found.inputs.empty() && found.errors.size() == 1) return found.errors.front();
  report::Table table = inspect_table(found.inputs);
  if (!found.passed_over.empty())
    table.notes.push_back("passed over, as of no kind that is read: " +
                          first_of(found.passed_over));
  return Answer{.document = {.command = "inspect",
                             .tables = {std::move(table)},
                             .inputs = std::move(found.inputs)},
                .errors = std::move(found.errors)};
}

}  // namespace tradestat::answer
