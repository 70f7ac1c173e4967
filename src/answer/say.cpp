#include "answer/say.hpp"

#include <algorithm>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "answer/say/facts.hpp"
#include "answer/say/sentences.hpp"
#include "base/format.hpp"
#include "tradestat/load.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;
using say::Fact;
using say::Topic;
using say::Trade;

std::vector<std::string_view> topic_words() {
  std::vector<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(Topic::sum_of_products); ++i)
    words.emplace_back(say::to_string(static_cast<Topic>(i)));
  return words;
}

/// The products of files, of one direction where one is given, or none. Errors: as
/// tradestat::load(), but for no_data.
Result<Dataset> products_of_files(const Question& question, FlowQuery selection,
                                  std::optional<Direction> direction, bool added_up) {
  selection.indicator = Indicator::exports;
  selection.direction = direction;
  selection.by = {.exporter = true, .importer = true, .item = true};
  if (added_up)
    (direction == Direction::exports ? selection.by.importer : selection.by.exporter) = false;
  FileOptions files = question.files;
  files.year = selection.to;
  auto found = tradestat::load(question.inputs, selection, files);
  return !found && found.error().code == ErrorCode::no_data ? Dataset() : std::move(found);
}

/// Of a country's partners added up; of the World where it alone has some.
Result<Dataset> products_of_country(const Question& question, FlowQuery selection,
                                    Direction direction) {
  auto found = products_of_files(question, selection, direction, true);
  const auto is_product = [](const Observation& o) { return !is_total(o.item); };
  if (!found || std::ranges::any_of(found->observations, is_product)) return found;
  selection.pairs.front().second = "W00";
  return products_of_files(question, selection, direction, false);
}

/// The products of what files have, which their totals are read without.
Status load_products(const Question& question, const FlowQuery& selection, Trade& trade) {
  const auto add = [&](Result<Dataset> found) {
    if (!found) return Status(found.error());
    trade.products.push_back(*std::move(found));
    return Status(Done{});
  };
  if (!trade.with_all()) return add(products_of_files(question, selection, {}, false));
  if (auto status = add(products_of_country(question, selection, Direction::exports)); !status)
    return status;
  return add(products_of_country(question, selection, Direction::imports));
}

/// Errors: as load(); no_data where the year asked for is missing.
Result<Trade> load_trade(const Question& question) {
  FlowQuery selection = question.flows;
  selection.from.reset();  // of growth alone
  if (!selection.years.empty()) selection.to = selection.years.front();
  selection.years.clear();
  auto found = load(question, selection, selection.to);
  if (!found) return found.error();
  if (selection.to)
    if (auto error = missing_year(*found, selection, *selection.to)) return *std::move(error);
  Trade trade{.country = selection.country(),
              .partner = selection.partner().empty() ? "W00" : selection.partner(),
              .dataset = *std::move(found)};
  if (trade.of_files()) {
    if (auto status = load_products(question, selection, trade); !status) return status.error();
  } else if (!trade.with_all()) {  // what it says of both countries in the world, too
    selection.pairs.insert(selection.pairs.end(), {{trade.country, "W00"}, {trade.partner, "W00"}});
    auto whole = tradestat::load(question.inputs, selection, question.files);
    if (!whole) return whole.error();
    trade.dataset = *std::move(whole);
  }
  return trade;
}

report::Row figure_row(std::int64_t number, const std::string& sentence, const Fact& fact,
                       const say::Value* value) {
  const auto words = report::words_or_nothing;
  const std::string whole = fact.of == say::Goods::services ? "S" : "TOTAL";
  report::Row row{number,
                  sentence,
                  std::string(say::to_string(fact.topic)),
                  fact.country,
                  words(fact.partner),
                  words(fact.direction ? to_string(*fact.direction) : "")};
  if (value == nullptr) {
    row.insert(row.end(),
               {report::Cell(), whole, report::Cell(), report::number_or_nothing(fact.year),
                report::Cell(), report::Cell(), report::Cell()});
    return row;
  }
  const bool rate = value->role == say::Role::rate;
  row.insert(
      row.end(),
      {words(value->area), value->item.code.empty() ? whole : value->item.code,
       rate ? report::Cell(fact.since) : report::Cell(), value->year, value->estimate,
       value->unit == Unit::percent ? "fraction" : unit_name(value->unit), joined(value->ids)});
  return row;
}

}  // namespace

std::vector<report::Column> say_columns() {
  return {
      at_least(always({"sentence", ColumnKind::integer, "", "its place in the text"}), 1),
      always({"text", ColumnKind::text, "", "the sentence"}),
      always(one_of({"topic", ColumnKind::text, "", "what it is about"}, topic_words)),
      always(area({"country", ColumnKind::text, "", "whose trade it is: alpha-3"})),
      area({"partner", ColumnKind::text, "", "with whom: alpha-3, W00 for all"}),
      one_of({"flow", ColumnKind::text, "", "the country's exports or imports; none for both"},
             words_of<Direction::exports, Direction::imports>),
      area({"part", ColumnKind::text, "", "of the largest partners, this one: alpha-3"}),
      item_column,
      {"since", ColumnKind::integer, "year", "first year of a rate"},
      year_column,
      {"value", ColumnKind::number, "", "the figure: of dollars, a rate, a share, a rank"},
      {"unit", ColumnKind::text, "", "what the value is counted in: USD, fraction, rank, index"},
      {"ids", ColumnKind::text, "", "the figures that it is, or is computed from"}};
}

void choose_pair(const Dataset& dataset, FlowQuery& selection) {
  for (const Observation& o : dataset.observations) {
    if (!selection.partner().empty()) return;
    const std::string& country = selection.country();
    if (!is_flow(o.indicator) || o.importer == "W00") continue;
    if (!country.empty() && o.exporter != country && o.importer != country) continue;
    selection.pairs = {country.empty() || o.exporter == country
                           ? CountryPair{o.exporter, o.importer}
                           : CountryPair{o.importer, o.exporter}};
  }
}

report::Table say_table(const std::vector<Fact>& facts, Language language) {
  report::Table table{.name = "say", .columns = say_columns()};
  for (const Fact& fact : facts) {
    const std::string sentence = say::sentence(fact, language);
    if (sentence.empty()) continue;
    table.text.push_back(sentence);
    const auto number = static_cast<std::int64_t>(table.text.size());
    if (fact.values.empty()) table.rows.push_back(figure_row(number, sentence, fact, nullptr));
    for (const say::Value& value : fact.values) {
      const bool unsaid = fact.topic == Topic::balance_before && value.role == say::Role::value;
      if (!unsaid) table.rows.push_back(figure_row(number, sentence, fact, &value));
    }
  }
  return table;
}

Result<Answer> say(const Question& question) {
  Question asked = question;
  if (asked.flows.pairs.empty()) {
    if (!asked.inputs.empty())
      return usage("say needs a country, or two", "for example: tradestat say FRA DEU");
    const Dataset known = bundled();
    choose_pair(known, asked.flows);
  }
  CountryPair& pair = asked.flows.pairs.front();
  if (pair.first == "W00" && !pair.second.empty()) std::swap(pair.first, pair.second);
  if (auto status = check_rereadable(asked, "say"); !status) return status.error();
  const auto trade = load_trade(asked);
  if (!trade) return trade.error();
  const std::optional<int> from = asked.flows.from;
  const std::vector<Fact> facts = say::facts_of(*trade, from);
  if (from && std::ranges::find(facts, *from, &Fact::since) == facts.end())
    return no_data(formatted("neither exports nor imports have figures to compare since {}", *from),
                   "the years are " + first_of(trade->dataset.coverage.years));
  report::Table table = say_table(facts, asked.language);
  const auto untold = std::ranges::count_if(trade->dataset.observations,
                                            [](const Observation& o) { return !is_measured(o); });
  if (untold > 0)
    table.notes.push_back(
        formatted("{} of quantities, of other money or of no calendar year not told",
                  counted(static_cast<std::size_t>(untold), "figure")));
  if (table.rows.empty())
    return no_data("the dataset has nothing to say of " + trade->country +
                       (trade->with_all() ? " as a whole" : " and " + trade->partner),
                   trade->with_all()
                       ? "name a partner, too, or see what it has with: tradestat data"
                       : "see what it has with: tradestat data");
  return Answer{{.command = "say", .tables = {std::move(table)}, .inputs = trade->dataset.inputs}};
}

}  // namespace tradestat::answer
