#include "cli/command_growth.hpp"

#include "cli/columns.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::cli {
namespace {

using report::Kind;

report::Table empty_table(bool with_implied) {
  report::Table table{.name = "growth",
                      .title = "Growth between two years",
                      .columns = {},
                      .rows = {},
                      .notes = {}};
  table.columns = {
      exporter_column,
      importer_column,
      item_column,
      {"start_year", Kind::integer, "year", "first year of the comparison"},
      {"end_year", Kind::integer, "year", "last year of the comparison"},
      {"start_value", Kind::money, "USD", "value in the start year", 2},
      {"end_value", Kind::money, "USD", "value in the end year", 2},
      {"change", Kind::money, "USD", "end value minus start value", 3},
      {"total_change", Kind::ratio, "fraction", "end value over start value, minus 1", 1},
      {"cagr", Kind::ratio, "fraction", "compound annual growth rate: (end/start)^(1/years) - 1"},
  };
  if (with_implied) {
    table.columns.push_back({"at_year", Kind::integer, "year", "year of the implied value"});
    table.columns.push_back(
        {"implied_value", Kind::money, "USD", "value in at_year on the path of constant growth"});
  }
  return table;
}

struct Period {
  int start;
  int end;
};

report::Row growth_row(const report::Row& keys, const Quantity& start, const Quantity& end,
                       Period period, std::optional<int> at) {
  const int years = period.end - period.start;
  const bool one_year = years == 0 && start.defined();
  const Quantity later = one_year ? Quantity::undefined("needs two different years") : end;
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

Result<Quantity> typed_value(const std::string& text, const std::string& option) {
  const auto decimal = Decimal::parse(text);
  if (!decimal) return usage(option + ": " + decimal.error().message, decimal.error().hint);
  return Quantity::of(Figure{.stated = *decimal});
}

}  // namespace

void GrowthCommand::setup(CLI::App& app) {
  selection_.add_data(app);
  selection_.add_countries(app, 2);
  selection_.add_item(app);
  selection_.add_range(app);
  add_text(app, "--at", at_, "also the value that the rate implies for this year", "YEAR");
  add_text(app, "--start", start_, "calculate from this value; its digits count", "VALUE");
  add_text(app, "--end", end_, "to this value", "VALUE");
  add_text(app, "--years", years_, "over so many years; --at then counts from the start", "N");
}

Result<Answer> GrowthCommand::calculate() const {
  if (start_.empty() || end_.empty() || years_.empty())
    return usage("--start, --end and --years belong together",
                 "for example: tradestat growth --start 28.7 --end 10.6 --years 5");
  const auto start = typed_value(start_, "--start");
  if (!start) return start.error();
  const auto end = typed_value(end_, "--end");
  if (!end) return end.error();
  const auto years = parse_integer(years_, "--years", 1, 1000);
  if (!years) return years.error();
  std::optional<int> at;
  if (!at_.empty()) {
    const auto number = parse_integer(at_, "--at with --years", -1000, 1000);
    if (!number) return number.error();
    at = *number;
  }
  report::Table table = empty_table(at.has_value());
  for (auto& column : table.columns) {
    if (column.kind != Kind::money) continue;
    column.kind = Kind::number;
    column.unit = "";
  }
  table.rows = {growth_row({{}, {}, {}}, *start, *end, {0, *years}, at)};
  return Answer{{.command = "growth", .title = {}, .tables = {std::move(table)}, .inputs = {}}};
}

Result<Answer> GrowthCommand::run() {
  const bool calculator = !start_.empty() || !end_.empty() || !years_.empty();
  auto selection = selection_.selection();
  if (!selection) return selection.error();
  if (calculator) {
    if (!selection->reporter.empty() || !selection->item.empty() || selection->from ||
        selection->to)
      return usage("--start, --end and --years take the place of a dataset",
                   "leave out the countries, --item, --from and --to");
    return calculate();
  }
  std::optional<int> at;
  if (!at_.empty()) {
    const auto year = parse_year(at_, "--at");
    if (!year) return year.error();
    at = *year;
  }
  if (selection->from && selection->from == selection->to)
    return usage("growth needs two different years, and --from and --to are both " +
                     std::to_string(*selection->from),
                 "leave one out to compare with the first or last year there is");
  selection->indicator = Indicator::exports;
  selection->bilateral = true;
  auto dataset = selection_.load(*selection);
  if (!dataset) return dataset.error();
  for (const auto year : {selection->from, selection->to}) {
    if (!year) continue;
    if (auto error = missing_year(*dataset, *selection, *year)) return *std::move(error);
  }
  report::Table table = growth_table(*dataset, *selection, at);
  return Answer{
      {.command = "growth", .title = {}, .tables = {std::move(table)}, .inputs = dataset->inputs}};
}

report::Table growth_table(const Dataset& dataset, const Selection& selection,
                           std::optional<int> at) {
  report::Table table = empty_table(at.has_value());
  std::string left_out;
  for (const Flow& flow : flows(dataset)) {
    const Period period{selection.from.value_or(flow.observations.front()->time_period),
                        selection.to.value_or(flow.observations.back()->time_period)};
    const Quantity start = flow.value(period.start);
    const Quantity end = flow.value(period.end);
    const bool two_figures = period.start < period.end && start.defined() && end.defined();
    if (!two_figures && selection.item.empty()) {
      left_out +=
          (left_out.empty() ? "" : ", ") + flow.exporter + " to " + flow.importer + " " + flow.item;
      continue;
    }
    table.rows.push_back(
        growth_row({flow.exporter, flow.importer, flow.item}, start, end, period, at));
  }
  if (!left_out.empty())
    table.notes.push_back("left out, without figures for two years: " + left_out);
  return table;
}

}  // namespace tradestat::cli
