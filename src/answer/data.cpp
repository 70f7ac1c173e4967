#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "base/format.hpp"
#include "core/verify/claim_graph.hpp"
#include "tradestat/flow.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;
using report::words_or_nothing;

std::string sources_text(const std::vector<std::string>& sources) {
  std::string text;
  for (const auto& source : sources) text += (text.empty() ? "" : ", citing ") + source;
  return text;
}

/// Empty for sums of the rows of a file.
std::string places_text(const std::vector<SourceLine>& places) {
  if (places.empty()) return {};
  std::string text = "line";
  for (const SourceLine& place : places)
    text += (text == "line" ? " " : ", ") + std::to_string(place.line);
  return text;
}

/// A hedge must not get lost where its column does not fit.
void add_hedge_note(const Observation& o, report::Table& table) {
  if (!o.figure || o.figure->hedge == Hedge::none) return;
  table.notes.push_back(o.id + " is stated as \"" + to_string(o.figure->hedge) + "\" " + o.stated +
                        " " + unit_name(o.unit, o.figure->unit_mult));
}

/// "exports"; of a rate or share also what it is of: "growth of imports".
std::string measured(const Observation& o) {
  const std::string indicator = to_string(o.indicator);
  return o.of ? formatted("{} of {}", indicator, to_string(*o.of)) : indicator;
}

report::Row observation_row(const Observation& o) {
  return {o.id,
          std::string("observation"),
          measured(o),
          o.exporter,
          o.importer,
          o.item,
          to_string(period_of(o)),
          o.figure ? report::Cell(o.stated) : report::Cell(),
          unit_name(o.unit, o.figure ? o.figure->unit_mult : 0),
          Estimate(value_of(o)),
          words_or_nothing(o.figure ? to_string(o.figure->hedge) : ""),
          sources_text(o.sources),
          places_text(o.places)};
}

report::Row claim_row(const Claim& claim, const Scope& scope) {
  return {claim.id,
          std::string("claim"),
          std::string(to_string(claim.formula)),
          words_or_nothing(scope.exporter),
          words_or_nothing(scope.importer),
          words_or_nothing(scope.item),
          to_string(scope.period),
          claim.stated,
          unit_name(claim),
          Estimate(ExactValue::of(claim.figure)),
          words_or_nothing(to_string(claim.figure.hedge)),
          sources_text(claim.sources),
          places_text(claim.places)};
}

}  // namespace

std::vector<report::Column> data_columns() {
  return {
      always({"id", ColumnKind::text, "", "name of the figure in the dataset"}),
      always(one_of({"kind", ColumnKind::text, "", "observation or claim", 7},
                    [] {
                      return std::vector<std::string_view>{"observation", "claim"};
                    })),
      always({"indicator", ColumnKind::text, "", "what it measures; of a claim, its formula", 2}),
      area({.name = "exporter", .description = exporter_column.description, .drop_order = 4}),
      area({.name = "importer", .description = importer_column.description, .drop_order = 4}),
      {.name = "item", .description = item_column.description, .drop_order = 3},
      {"period", ColumnKind::text, "",
       "year, or first and last year of a claim: 2016/2021; 2024-Q1, 2024-03, 2024-A1 as SDMX", 1},
      {"stated", ColumnKind::text, "", "the digits as the source states them"},
      {"unit", ColumnKind::text, "", "what the stated digits are counted in"},
      {"value", ColumnKind::number, "",
       "the value in the base unit: dollars, a fraction, a rank, index points", 6},
      {"hedge", ColumnKind::text, "", "the source's word for how near the figure is", 5},
      {"source", ColumnKind::text, "", "who states it, and whom that cites", 5},
      {"place", ColumnKind::text, "", "where in the source"}};
}

Result<Answer> data(const Question& question) {
  auto dataset = load(question, question.flows);
  if (!dataset) return dataset.error();
  return Answer{{.command = "data", .tables = {data_table(*dataset)}, .inputs = dataset->inputs}};
}

report::Table data_table(const Dataset& dataset) {
  report::Table table{.name = "data", .title = dataset.title, .columns = data_columns()};
  for (const Observation& observation : dataset.observations)
    table.rows.push_back(observation_row(observation));
  const auto scope_of = scopes(dataset);
  for (const Claim& claim : dataset.claims)
    table.rows.push_back(claim_row(claim, scope_of.at(claim.id)));
  for (const Observation& o : dataset.observations) add_hedge_note(o, table);
  return table;
}

}  // namespace tradestat::answer
