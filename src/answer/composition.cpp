#include <algorithm>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

struct Part {
  std::string item;
  ExactValue value;
};

/// The parts known for a year, largest first.
std::vector<Part> parts_in(const Flow& total, const std::vector<Flow>& all, int year) {
  std::vector<Part> parts;
  for (const Flow* flow : parts_of(total, all, year))
    parts.push_back({flow->item, flow->value(year)});
  std::ranges::stable_sort(parts, std::ranges::greater(),
                           [](const Part& part) { return part.value.value; });
  return parts;
}

void add_year(const Flow& total, const std::vector<Flow>& all, int year, report::Table& table) {
  const std::vector<Part> parts = parts_in(total, all, year);
  if (parts.empty()) return;
  const ExactValue whole = total.value(year);
  std::vector<ExactValue> values;
  const auto add = [&](const std::string& item, const std::string& name, const ExactValue& value,
                       const Estimate& its_share) {
    table.rows.push_back(
        {total.exporter, total.importer, year, item, name, Estimate(value), its_share});
  };
  add(total.item, std::string(item_name(total.item)), whole,
      whole.defined() && whole.value.sign() != 0
          ? Estimate(ExactValue{Decimal(1, 0), Interval::exactly(Decimal(1, 0)), {}})
          : share(whole, whole));
  for (const auto& [item, value] : parts) {
    add(item, std::string(item_name(item)), value, share(value, whole));
    values.push_back(value);
  }
  add("residual", "not itemised", residual(whole, values), residual_share(whole, values));
}

}  // namespace

std::vector<report::Column> composition_columns() {
  return {exporter_column,
          importer_column,
          year_column,
          {"item", ColumnKind::text, "", "code of the total, of a part, or \"residual\""},
          {"item_name", ColumnKind::text, "", "English name of the item", 1},
          {"value", ColumnKind::money, "USD", "value of the item"},
          {"share", ColumnKind::ratio, "fraction", "value over the total's value"}};
}

Result<Answer> composition(const Question& question) {
  FlowQuery selection = question.flows;
  selection.indicator = Indicator::exports;
  // The item names the total; its parts are needed as well.
  FlowQuery with_parts = selection;
  with_parts.item.clear();
  auto dataset = load(question, with_parts);
  if (!dataset) return dataset.error();
  auto table = table_of_pairs(*dataset, selection, composition_table);
  if (!table) return table.error();
  if (table->rows.empty())
    return Error{.code = ErrorCode::no_data,
                 .message = "the dataset has no parts of " +
                            (selection.item.empty() ? "any total" : selection.item) +
                            " for this selection",
                 .hint = "see what it has with: tradestat data"};
  return Answer{
      {.command = "composition", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

report::Table composition_table(const Dataset& dataset, const FlowQuery& selection) {
  report::Table table{.name = "composition",
                      .title = "Composition of a total",
                      .columns = composition_columns(),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"exporter", "importer", "year", "item", "item_name"},
                                  .values = {"value"},
                                  .rest = "residual"}};
  const std::vector<Flow> all = flows(dataset);
  for (const Flow& flow : all) {
    if (selection.item.empty() ? !is_total(flow.item) : flow.item != selection.item) continue;
    for (const Observation* observation : flow.observations)
      add_year(flow, all, observation->year, table);
  }
  return table;
}

}  // namespace tradestat::answer
