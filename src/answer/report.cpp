#include <algorithm>
#include <set>
#include <utility>

#include "answer/answers.hpp"
#include "answer/loading.hpp"
#include "answer/say.hpp"
#include "answer/tables.hpp"
#include "base/format.hpp"
#include "core/verify/claim_graph.hpp"
#include "tradestat/country.hpp"
#include "tradestat/verify.hpp"

namespace tradestat::answer {
namespace {

using report::OnScreen;

std::string country_name(const std::string& alpha3) {
  const Country* country = country_by_alpha3(alpha3);
  return std::string(country == nullptr ? std::string_view(alpha3) : country->name);
}

bool is_bilateral(const Observation& observation, const FlowQuery& pair) {
  return (observation.exporter == pair.country() && observation.importer == pair.partner()) ||
         (observation.exporter == pair.partner() && observation.importer == pair.country());
}

bool is_about(const Observation& observation, const FlowQuery& pair) {
  return is_bilateral(observation, pair) ||
         (observation.importer == "W00" &&
          (observation.exporter == pair.country() || observation.exporter == pair.partner()));
}

report::Table section(report::Table table, std::string_view name, std::string title,
                      report::OnScreen on_screen = report::OnScreen::all) {
  table.name = name;
  table.on_screen = on_screen;
  table.title = std::move(title);
  if (table.rows.empty()) {
    table.notes.clear();
    table.breaks.clear();
  }
  return table;
}

/// The figures between the two countries as stated: what a reader starts from.
report::Table flows_table(Dataset between) {
  between.claims.clear();  // they stand under the checks
  report::Table table = data_table(between);
  for (report::Column& column : table.columns) {  // here the countries matter, not the ids
    if (column.name == "id") column.drop_order = 7;
    if (column.name == "place") column.drop_order = 3;
    if (column.name == "exporter" || column.name == "importer" || column.name == "item" ||
        column.name == "period")
      column.drop_order = 0;
  }
  return section(std::move(table), "flows", "Figures as stated", OnScreen::nothing);
}

/// What is said of the trade between both: the sections below tell the rest.
std::vector<say::Fact> facts_between(const FlowQuery& pair, const Dataset& about) {
  std::vector<say::Fact> facts =
      say::facts_of({.country = pair.country(), .partner = pair.partner(), .dataset = about}, {});
  std::erase_if(facts, [](const say::Fact& fact) {
    return fact.topic >= say::Topic::rank || fact.topic == say::Topic::balance_before ||
           fact.partner == "W00";
  });
  return facts;
}

/// The observations that a predicate accepts, and the claims over them.
template <class Predicate>
Dataset part_of(const Dataset& dataset, const Predicate& accepts) {
  Dataset part = dataset;
  std::erase_if(part.observations, [&](const Observation& o) { return !accepts(o); });
  drop_incomplete_claims(part);
  return part;
}

/// Names the pair and, where the question does not, how many there are.
std::string title_of(const Dataset& dataset, const FlowQuery& asked, const FlowQuery& pair) {
  std::set<std::pair<std::string, std::string>> pairs;
  for (const Observation& o : dataset.observations) {
    const std::string& country = asked.country();
    const bool involved = country.empty() || o.exporter == country || o.importer == country;
    if (is_flow(o.indicator) && o.exporter != "W00" && o.importer != "W00" && involved)
      pairs.insert(std::minmax(o.exporter, o.importer));
  }
  std::string title = country_name(pair.country()) + " and " + country_name(pair.partner());
  if (!asked.partner().empty() || pairs.size() < 2) return title;
  const auto& [first, second] = *pairs.rbegin();
  return title + formatted(", the first of {} pairs; name another, as in: tradestat report {} {}",
                           pairs.size(), first, second);
}

}  // namespace

Result<Answer> report(const Question& question) {
  FlowQuery pair = question.flows;
  auto dataset = load(question, {});
  if (!dataset) return dataset.error();
  choose_pair(*dataset, pair);
  const Dataset between =
      part_of(*dataset, [&](const Observation& o) { return is_bilateral(o, pair); });
  const Dataset about = part_of(*dataset, [&](const Observation& o) { return is_about(o, pair); });
  if (between.observations.empty())
    return Error{
        .code = ErrorCode::no_data,
        .message = "the dataset has no trade between " + pair.country() + " and " + pair.partner(),
        .hint = "see what it has with: tradestat data"};
  std::vector<Check> checks = verify(about);
  const auto warnings = std::stable_partition(checks.begin(), checks.end(), [](const Check& check) {
    return check.kind != CheckKind::warning;
  });
  const std::vector<Check> cautions(warnings, checks.end());
  checks.erase(warnings, checks.end());

  FlowQuery goods = pair;
  goods.item = "TOTAL";
  report::Table growth = growth_table(between, pair, {});
  growth.notes.clear();  // the flows above tell which have one year only
  report::Table context = profile_table(about, {pair.country(), pair.partner()});
  report::Document document{
      .command = "report",
      .title = title_of(*dataset, question.flows, pair),
      .sectioned = true,
      .tables = {say_table(facts_between(pair, about), question.language), flows_table(between),
                 section(std::move(growth), "growth", "Growth between two years",
                         OnScreen::nothing),
                 section(balance_table(between, goods), "balance",
                         "Balance, seen from " + country_name(pair.country())),
                 section(composition_table(between, {}), "services", "Services and their parts",
                         OnScreen::nothing),
                 section(std::move(context), "profile", "The countries in the world"),
                 section(verify_table(cautions), "cautions", "What to be careful about",
                         OnScreen::without_prose),
                 section(verify_table(checks), "verify", "Checks", OnScreen::without_prose)},
      .inputs = dataset->inputs};
  return Answer{std::move(document)};
}

}  // namespace tradestat::answer
