#include <algorithm>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"
#include "tradestat/series_break.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

report::Table empty_table(bool with_implied) {
  return {.name = "growth",
          .title = "Growth between two years",
          .columns = growth_columns(with_implied),
          .picture = {.kind = report::PictureKind::slope,
                      .labels = {"exporter", "importer", "item"},
                      .values = {"start_value", "end_value", "cagr"},
                      .years = {"start_year", "end_year"}}};
}

struct Period {
  int start;
  int end;
};

/// From each of the years named to the next; else from the first to the last.
std::vector<Period> periods_of(const Flow& flow, const FlowQuery& selection) {
  std::vector<Period> periods;
  for (std::size_t i = 1; i < selection.years.size(); ++i)
    periods.push_back({selection.years[i - 1], selection.years[i]});
  if (periods.empty())
    periods.push_back({selection.from.value_or(flow.observations.front()->year),
                       selection.to.value_or(flow.observations.back()->year)});
  return periods;
}

report::Row growth_row(const report::Row& keys, const ExactValue& start, const ExactValue& end,
                       Period period, std::optional<int> at) {
  const int years = period.end - period.start;
  const bool one_year = years == 0 && start.defined();
  const ExactValue later = one_year ? ExactValue::undefined("needs two different years") : end;
  report::Row row = keys;
  row.insert(row.end(), {period.start, period.end, Estimate(start), Estimate(end),
                         Estimate(absolute_change(start, later)), total_change(start, later),
                         cagr(start, later, years)});
  if (at) {
    row.emplace_back(*at);
    row.emplace_back(implied_value(start, later, years, *at - period.start));
  }
  return row;
}

/// Growth of two values, which are no dataset's.
Result<Answer> calculated(const Question& question) {
  const FlowQuery& flows = question.flows;
  if (!flows.pairs.empty() || !flows.item.empty() || !flows.years.empty() || flows.from || flows.to)
    return usage("--start, --end and --years take the place of a dataset",
                 "leave out the countries, --item, --year, --from and --to");
  if (!question.start || !question.end || !question.span)
    return usage("--start, --end and --years belong together",
                 "for example: tradestat growth --start 28.7 --end 10.6 --years 5");
  report::Table table = empty_table(question.at.has_value());
  for (auto& column : table.columns) {
    if (column.kind != ColumnKind::money) continue;
    column.kind = ColumnKind::number;
    column.unit = "";
  }
  const auto value = [](const Decimal& stated) { return ExactValue::of(Figure{.stated = stated}); };
  table.rows = {growth_row({{}, {}, {}}, value(*question.start), value(*question.end),
                           {0, *question.span}, question.at)};
  return Answer{{.command = "growth", .tables = {std::move(table)}}};
}

}  // namespace

std::vector<report::Column> growth_columns(bool with_implied) {
  std::vector<report::Column> columns{
      exporter_column,
      importer_column,
      item_column,
      {"start_year", ColumnKind::integer, "year", "first year of the comparison"},
      {"end_year", ColumnKind::integer, "year", "last year of the comparison"},
      {"start_value", ColumnKind::money, "USD", "value in the start year", 2},
      {"end_value", ColumnKind::money, "USD", "value in the end year", 2},
      {"change", ColumnKind::money, "USD", "end value minus start value", 3},
      {"total_change", ColumnKind::ratio, "fraction", "end value over start value, minus 1", 1},
      {"cagr", ColumnKind::ratio, "fraction",
       "compound annual growth rate: (end/start)^(1/years) - 1"},
  };
  if (with_implied) {
    columns.push_back({"at_year", ColumnKind::integer, "year", "year of the implied value"});
    columns.push_back({"implied_value", ColumnKind::money, "USD",
                       "value in at_year on the path of constant growth"});
  }
  return columns;
}

Status check_growth_years(const FlowQuery& selection) {
  if (selection.from && selection.from == selection.to)
    return usage("growth needs two different years, and --from and --to are both " +
                     std::to_string(*selection.from),
                 "leave one out to compare with the first or last year there is");
  std::vector<int> years = selection.years;
  std::ranges::sort(years);
  if (!years.empty() && (selection.from || selection.to || years.size() < 2 ||
                         std::ranges::adjacent_find(years) != years.end()))
    return usage("--year of growth is two or more different years, in place of --from and --to",
                 "for example: --year 2016,2021");
  return Done{};
}

Result<Answer> growth(const Question& question) {
  if (question.calculates()) return calculated(question);
  if (question.by) return contributions(question);
  FlowQuery selection = question.flows;
  std::ranges::sort(selection.years);
  if (auto status = check_growth_years(selection); !status) return status.error();
  selection.indicator = Indicator::exports;
  selection.bilateral = true;
  auto dataset = load(question, selection);
  if (!dataset) return dataset.error();
  for (const auto year : {selection.from, selection.to}) {
    if (!year) continue;
    if (auto error = missing_year(*dataset, selection, *year)) return *std::move(error);
  }
  auto table = table_of_pairs(*dataset, selection, [&](const Dataset& part, const FlowQuery& one) {
    return growth_table(part, one, question.at);
  });
  if (!table) return table.error();
  return Answer{{.command = "growth", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

report::Table growth_table(const Dataset& dataset, const FlowQuery& selection,
                           std::optional<int> at) {
  report::Table table = empty_table(at.has_value());
  std::string left_out;
  for (const Flow& flow : flows(dataset)) {
    bool any = false;
    for (const Period& period : periods_of(flow, selection)) {
      const ExactValue start = flow.value(period.start);
      const ExactValue end = flow.value(period.end);
      const bool two_figures = period.start < period.end && start.defined() && end.defined();
      if (!two_figures && selection.item.empty()) continue;
      any = true;
      if (two_figures) add_breaks(table.breaks, breaks_of(flow, period.start, period.end));
      table.rows.push_back(
          growth_row({flow.exporter, flow.importer, flow.item}, start, end, period, at));
    }
    if (any) continue;
    left_out +=
        (left_out.empty() ? "" : ", ") + flow.exporter + " to " + flow.importer + " " + flow.item;
    // A break beside the only figure may be why there is no other.
    const auto [first, last] = std::ranges::minmax(flow.observations, {}, &Observation::year);
    add_breaks(table.breaks, breaks_of(flow, first->year - 1, last->year + 1));
  }
  if (!left_out.empty())
    table.notes.push_back("left out, without figures for two years: " + left_out);
  return table;
}

}  // namespace tradestat::answer
