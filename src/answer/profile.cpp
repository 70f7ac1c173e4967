#include <algorithm>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/tables.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/series_break.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

struct CountryYear {
  std::string country;
  int year;

  bool operator==(const CountryYear&) const = default;
};

/// One figure about a country as a whole.
Estimate figure_of(const Dataset& dataset, const CountryYear& subject, Indicator indicator) {
  for (const Observation& observation : dataset.observations) {
    if (observation.indicator == indicator && observation.exporter == subject.country &&
        observation.importer == "W00" && observation.year == subject.year &&
        observation.item == "TOTAL" && is_measured(observation))
      return value_of(observation);
  }
  return Estimate::undefined("no figure in the dataset");
}

}  // namespace

std::vector<report::Column> profile_columns() {
  return {area({"country", ColumnKind::text, "", "ISO 3166-1 alpha-3"}),
          year_column,
          {"total_exports", ColumnKind::money, "USD", "exports to the World"},
          {"total_exports_rank", ColumnKind::number, "rank",
           "rank of total exports among all countries"},
          {"eci", ColumnKind::number, "index", "economic complexity index"},
          {"eci_rank", ColumnKind::number, "rank", "rank of the index among all countries"}};
}

Result<Answer> profile(const Question& question) {
  FlowQuery selection = question.flows;
  selection.pairs = {{.first = "W00"}};
  auto dataset = load(question, selection);
  if (!dataset) return dataset.error();
  for (const std::string& country : question.countries) {
    if (std::ranges::find(dataset->observations, country, &Observation::exporter) ==
        dataset->observations.end())
      return Error{.code = ErrorCode::no_data,
                   .message = "the dataset has no figures about " + country + " as a whole",
                   .hint = "see what it has with: tradestat profile"};
  }
  return Answer{{.command = "profile",
                 .tables = {profile_table(*dataset, question.countries)},
                 .inputs = dataset->inputs}};
}

report::Table profile_table(const Dataset& dataset, const std::vector<std::string>& countries) {
  report::Table table{.name = "profile",
                      .title = "Countries side by side",
                      .columns = profile_columns(),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"country", "year"},
                                  .values = {"total_exports"}}};
  std::vector<CountryYear> subjects;
  for (const Observation& observation : dataset.observations) {
    const bool wanted =
        countries.empty() || std::ranges::find(countries, observation.exporter) != countries.end();
    const CountryYear subject{observation.exporter, observation.year};
    if (wanted && observation.importer == "W00" && is_measured(observation) &&
        std::ranges::find(subjects, subject) == subjects.end())
      subjects.push_back(subject);
  }
  for (const Flow& flow : flows(dataset)) {
    const auto is_of = [&](const CountryYear& subject) { return subject.country == flow.exporter; };
    if (std::ranges::any_of(subjects, is_of)) add_breaks(table.breaks, breaks_of(flow));
  }
  for (const CountryYear& subject : subjects) {
    report::Row row{subject.country, subject.year};
    for (const Indicator indicator :
         {Indicator::exports, Indicator::total_exports_rank, Indicator::eci, Indicator::eci_rank})
      row.emplace_back(figure_of(dataset, subject, indicator));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace tradestat::answer
