#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/ranking.hpp"
#include "base/format.hpp"

namespace tradestat::answer {
namespace {

std::vector<Contender> contenders_of(const std::vector<Flow>& all, const Ranking& ranking,
                                     const FlowQuery& selection) {
  std::vector<Contender> contenders;
  for (const Flow& flow : all) {
    if (!ranking.accepts(flow, selection)) continue;
    const std::string code = selection.country().empty() ? flow.exporter + "-" + flow.importer
                             : ranking.imports           ? flow.exporter
                                                         : flow.importer;
    contenders.push_back({code, {&flow}});
  }
  return contenders;
}

}  // namespace

std::vector<report::Column> partners_columns(bool since_given) {
  return ranking_columns({exporter_column, importer_column}, since_given);
}

Result<Answer> partners(const Question& question) {
  FlowQuery selection = question.flows;
  const auto ranking = ranking_of(question);
  if (!ranking) return ranking.error();
  selection.indicator = Indicator::exports;
  selection.bilateral = true;
  selection.with_world = !selection.country().empty();
  selection.one_side = selection.country().empty();
  if (ranking->imports) selection.direction = Direction::imports;
  if (selection.item.empty()) selection.item = "TOTAL";
  // All pairs of a trade file are too many to keep for a screen of them.
  if (selection.country().empty() && ranking->sort == SortBy::value)
    selection.largest = ranking->top;
  const auto dataset = ranking->load(question, selection);
  if (!dataset) return dataset.error();
  const std::string& country = selection.country();
  const std::string item =
      dataset->listed_products > 0
          ? formatted("the {} listed", counted(dataset->listed_products, "product"))
          : std::string(item_name(selection.item));
  const std::string direction = ranking->imports ? "imports" : "exports";
  const std::vector<Flow> all = flows(*dataset);
  const auto world = [&](int year) -> std::optional<ExactValue> {
    const Flow* const flow = ranking->imports ? find_flow(all, "W00", country, selection.item)
                                              : find_flow(all, country, "W00", selection.item);
    if (flow == nullptr || !flow->value(year).defined()) return std::nullopt;
    return flow->value(year);
  };
  const std::string rest = "not itemised";
  const Subject subject{
      .table = "partners",
      .title = country.empty() ? "Pairs of countries by exports, " + item
                               : "Partners of " + country + " by its " + direction + ", " + item,
      .what = country.empty() ? "pairs" : "partners",
      .trade = country.empty() ? item + " exports from country to country"
                               : item + " " + direction + " of " + country,
      .columns = partners_columns(ranking->from.has_value()),
      .keys =
          [](const Contender& contender) {
            const Flow& flow = *contender.flows.front();
            return report::Row{flow.exporter, flow.importer};
          },
      .rest_keys = ranking->imports ? report::Row{rest, country} : report::Row{country, rest},
      .whole = world};
  const auto contenders = contenders_of(all, *ranking, selection);
  auto table = ranking_table(subject, contenders, dataset->remainder, *ranking);
  if (!table) return table.error();
  return Answer{{.command = "partners", .tables = {*std::move(table)}, .inputs = dataset->inputs}};
}

}  // namespace tradestat::answer
