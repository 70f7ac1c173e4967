#include <algorithm>
#include <set>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/records.hpp"
#include "base/format.hpp"
#include "tradestat/country.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

report::Cell name_of(const Dataset& dataset, const std::string& item) {
  const auto given = dataset.item_names.find(item);
  if (given != dataset.item_names.end()) return given->second;
  const std::string_view name = item_name(item);
  return name == item ? report::Cell() : std::string(name);
}

std::string unit_of(const report::Column& column) {
  return std::string(report::holds_estimates(column.kind) ? column.unit : "");
}

}  // namespace

std::vector<report::Column> countries_columns() {
  return {always({"country", ColumnKind::text, "", "ISO 3166-1 alpha-3, or the code of an area"}),
          {"alpha2", ColumnKind::text, "", "ISO 3166-1 alpha-2"},
          {"m49", ColumnKind::text, "", "UN M49 and ISO numeric code"},
          always({"name", ColumnKind::text, "", "short English name"})};
}

std::vector<report::Column> items_columns() { return {always(item_column), item_name_column}; }

std::vector<report::Column> columns_columns() {
  return {always({"command", ColumnKind::text, "", "whose answer has the column"}),
          {"section", ColumnKind::text, "", "of an answer of several tables", 1},
          always({"column", ColumnKind::text, "", "what --columns takes"}),
          {"unit", ColumnKind::text, "", "of its values in JSON and CSV"},
          {"description", ColumnKind::text, "", "what it is"}};
}

Result<Answer> countries(const Question& question) {
  report::Table table{
      .name = "countries", .title = "Countries and areas", .columns = countries_columns()};
  std::vector<InputInfo> inputs;
  std::set<std::string> only;
  if (!question.inputs.empty()) {
    const auto dataset = load(question, {});
    if (!dataset) return dataset.error();
    only.insert(dataset->coverage.countries.begin(), dataset->coverage.countries.end());
    inputs = dataset->inputs;
  }
  for (const Country& area : areas()) {
    if (question.inputs.empty() ? area.kind == AreaKind::group && !is_group(area.alpha3)
                                : only.erase(std::string(area.alpha3)) == 0)
      continue;
    table.rows.push_back({std::string(area.alpha3), report::words_or_nothing(area.alpha2),
                          area.m49 == 0 ? report::Cell() : formatted("{:03}", area.m49),
                          std::string(area.name)});
  }
  // Areas that have no code but their name.
  for (const std::string& name : only) table.rows.push_back({name, {}, {}, name});
  return Answer{
      {.command = "countries", .tables = {std::move(table)}, .inputs = std::move(inputs)}};
}

Result<Answer> items(const Question& question) {
  const FlowQuery of_all{.by = {.exporter = false, .importer = false, .item = true}};
  const auto dataset = load(question, of_all);
  if (!dataset) return dataset.error();
  report::Table table{.name = "items", .title = "Items of the data", .columns = items_columns()};
  for (const std::string& item : dataset->coverage.items)
    table.rows.push_back({item, name_of(*dataset, item)});
  return Answer{{.command = "items", .tables = {std::move(table)}, .inputs = dataset->inputs}};
}

Result<Answer> columns(const Question& question) {
  report::Table table{.name = "columns", .title = "Columns", .columns = columns_columns()};
  std::set<std::string> known;
  for (const Records& records : all_records()) {
    if (!question.command.empty() && records.command != question.command) continue;
    for (const report::Column& column : records.columns) {
      if (!known.insert(formatted("{} {} {}", records.command, records.section, column.name))
               .second)
        continue;
      table.rows.push_back({std::string(records.command), report::words_or_nothing(records.section),
                            std::string(column.name), report::words_or_nothing(unit_of(column)),
                            std::string(column.description)});
    }
  }
  return Answer{{.command = "columns", .tables = {std::move(table)}}};
}

}  // namespace tradestat::answer
