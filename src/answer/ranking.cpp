#include "answer/ranking.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>

#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/text.hpp"
#include "tradestat/country.hpp"
#include "tradestat/measures.hpp"
#include "tradestat/series_break.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

struct Period {
  int base;
  int year;
};

/// A contender with a value, on its way to a rank.
struct Placed {
  const Contender* contender;
  ExactValue value;
  double key;  ///< by what it is ordered, if not by value or name
};

/// The sum of what the contender's flows have for a year.
ExactValue value_of(const Contender& contender, int year) {
  std::vector<ExactValue> parts;
  for (const Flow* flow : contender.flows)
    if (const Observation* found = flow->observation(year)) parts.push_back(value_of(*found));
  if (parts.empty()) return ExactValue::undefined("no figure for " + std::to_string(year));
  // One figure keeps its digits.
  return parts.size() == 1 ? std::move(parts.front()) : sum(parts);
}

/// Only for the order: rows show the exact one.
double growth_of(const Contender& contender, const ExactValue& value, int base_year) {
  const ExactValue base = value_of(contender, base_year);
  if (!base.defined() || base.value.sign() == 0) return std::numeric_limits<double>::quiet_NaN();
  return value.value.to_double() / base.value.to_double() - 1;
}

Result<Period> period_of(const std::vector<Contender>& contenders, const Ranking& ranking) {
  const int year = ranking.year_of(contenders);
  const int base = ranking.from.value_or(year - 1);
  if (base < year) return Period{base, year};
  return usage("--from " + std::to_string(base) + " is not before the year of the values, " +
                   std::to_string(year),
               "growth needs an earlier year");
}

/// By value, key or code; ties by code. What has no key stands last.
bool ranks_before(const Placed& a, const Placed& b, SortBy sort) {
  if (sort == SortBy::value) {
    if (const auto order = a.value.value <=> b.value.value; order != 0) return order > 0;
  } else if (sort != SortBy::name) {
    const bool a_known = !std::isnan(a.key);
    const bool b_known = !std::isnan(b.key);
    if (a_known != b_known) return a_known;
    if (a_known && a.key != b.key) return a.key > b.key;
  }
  return a.contender->code < b.contender->code;
}

ExactValue plus(const ExactValue& a, const ExactValue& b) { return sum(std::array{a, b}); }

/// After each of the first `shown`, the sum of all that stand behind it, `behind`
/// after the last.
std::vector<ExactValue> sums_behind(const std::vector<Placed>& placed, std::size_t shown,
                                    ExactValue behind) {
  std::vector<ExactValue> sums(shown);
  for (std::size_t i = placed.size(); i-- > 0;) {
    if (i < shown) sums[i] = behind;
    behind = plus(behind, placed[i].value);
  }
  return sums;
}

std::string left_out_note(std::vector<std::string> codes, const std::string& what, int year) {
  constexpr std::size_t most_named = 10;
  std::ranges::sort(codes);
  std::string note = what + " left out, without a figure for " + std::to_string(year) + ": ";
  for (std::size_t i = 0; i < std::min(codes.size(), most_named); ++i)
    note += (i == 0 ? "" : ", ") + codes[i];
  if (codes.size() > most_named)
    note += " and " + std::to_string(codes.size() - most_named) + " more";
  return note;
}

std::vector<report::Row> rows_of(const Subject& subject, const std::vector<Placed>& placed,
                                 std::size_t shown, const ExactValue& remainder,
                                 const std::optional<ExactValue>& whole, Period period) {
  std::vector<report::Row> rows;
  rows.reserve(shown);
  const std::vector<ExactValue> behind = sums_behind(placed, shown, remainder);
  ExactValue before = sum({});
  for (std::size_t i = 0; i < shown; ++i) {
    const Contender* const contender = placed[i].contender;
    const ExactValue& value = placed[i].value;
    const ExactValue reached = plus(before, value);
    report::Row row{static_cast<std::int64_t>(i + 1)};
    for (report::Cell& key : subject.keys(*contender)) row.push_back(std::move(key));
    row.insert(row.end(),
               {period.year, Estimate(value),
                whole ? share(value, *whole) : share_of_sum(value, plus(before, behind[i])),
                whole ? share(reached, *whole) : share_of_sum(reached, behind[i]),
                total_change(value_of(*contender, period.base), value)});
    if (subject.more)
      for (report::Cell& cell : subject.more(*contender)) row.push_back(std::move(cell));
    rows.push_back(std::move(row));
    before = reached;
  }
  return rows;
}

/// Those that the growth of what is shown crosses.
void add_breaks_of(const std::vector<Placed>& placed, std::size_t shown, Period period,
                   std::vector<SeriesBreak>& breaks) {
  for (std::size_t i = 0; i < shown; ++i)
    for (const Flow* flow : placed[i].contender->flows)
      if (flow->observation(period.base) != nullptr && flow->observation(period.year) != nullptr)
        add_breaks(breaks, breaks_of(*flow, period.base, period.year));
}

/// What a stated whole has beyond all that is ranked.
ExactValue rest_of(const ExactValue& whole, const std::vector<Placed>& placed,
                   const ExactValue& remainder) {
  std::vector<ExactValue> parts{remainder};
  for (const Placed& part : placed) parts.push_back(part.value);
  return residual(whole, parts);
}

/// Adds the rest of the whole as a row, or tells that its parts are more; where nothing is
/// stated, of what the shares are.
void add_whole(const Subject& subject, const std::optional<ExactValue>& whole,
               const std::vector<Placed>& placed, const ExactValue& remainder, std::size_t all,
               Period period, report::Table& table) {
  if (!whole) {
    const std::string one = subject.what.substr(0, subject.what.size() - 1);
    table.notes.push_back(formatted("shares are of the {} in the data: no total is stated",
                                    counted(all, one, subject.what)));
    return;
  }
  const ExactValue rest = rest_of(*whole, placed, remainder);
  if (!rest.defined() || rest.interval.contains(Decimal())) return;
  if (rest.value.sign() < 0) {
    table.notes.push_back(formatted("the {} are {} USD more than the total that is stated",
                                    subject.what, (-rest.value).to_string()));
    return;
  }
  report::Row row{report::Cell()};
  row.insert(row.end(), subject.rest_keys.begin(), subject.rest_keys.end());
  row.insert(row.end(),
             {period.year, Estimate(rest), share(rest, *whole), report::Cell(), report::Cell()});
  row.resize(row.size() + subject.more_columns);
  table.rows.push_back(std::move(row));
}

}  // namespace

std::vector<report::Column> ranking_columns(std::initializer_list<report::Column> keys,
                                            bool since_given) {
  std::vector<report::Column> columns{
      at_least({"rank", ColumnKind::integer, "", "place in the order asked for"}, 1)};
  columns.insert(columns.end(), keys);
  columns.insert(
      columns.end(),
      {year_column,
       {"value", ColumnKind::money, "USD", "value of the trade in that year"},
       {"share", ColumnKind::ratio, "fraction",
        "value over the total that is stated, else over the sum of all, shown or not"},
       {"cumulative_share", ColumnKind::ratio, "fraction", "share of this row and all above it", 2},
       {"growth", ColumnKind::ratio, "fraction",
        since_given ? "total change: value over that of the --from year, minus 1"
                    : "total change: value over that of the year before, minus 1",
        1}});
  return columns;
}

bool Ranking::accepts(const Flow& flow, const FlowQuery& selection) const {
  if (selection.country().empty()) return !is_group(flow.exporter) && !is_group(flow.importer);
  const auto& [country, partner] =
      imports ? std::tie(flow.importer, flow.exporter) : std::tie(flow.exporter, flow.importer);
  return country == selection.country() &&
         (selection.partner().empty() ? !is_group(partner) : partner == selection.partner());
}

int Ranking::year_of(const std::vector<Contender>& contenders) const {
  if (year) return *year;
  int last = 0;
  for (const Contender& contender : contenders)
    for (const Flow* flow : contender.flows) last = std::max(last, flow->observations.back()->year);
  return last;
}

Result<Dataset> Ranking::load(const Question& question, FlowQuery selection) const {
  selection.years.clear();
  selection.from = from;
  if (!from && year) selection.from = *year - 1;
  selection.to = year;
  auto dataset = answer::load(question, selection, year);
  if (!dataset) return dataset;
  for (const auto wanted : {from, year}) {
    if (!wanted) continue;
    if (auto error = missing_year(*dataset, selection, *wanted)) return *std::move(error);
  }
  return dataset;
}

Result<Ranking> ranking_of(const Question& question) {
  if (question.direction && question.flows.country().empty())
    return usage("--flow needs a country to look from", "name one, or leave --flow out");
  Ranking ranking{.imports = question.direction == Direction::imports,
                  .sort = question.sort.value_or(SortBy::value),
                  .top = question.top,
                  .from = question.flows.from};
  if (!question.flows.years.empty()) ranking.year = question.flows.years.front();
  return ranking;
}

void add_columns(std::vector<report::Column> columns,
                 std::function<report::Row(const Contender&)> cells, Subject& subject) {
  subject.more_columns = columns.size();
  std::ranges::move(columns, std::back_inserter(subject.columns));
  subject.more = std::move(cells);
}

std::optional<ExactValue> stated_whole(const std::vector<Flow>& flows, const std::vector<Flow>& all,
                                       std::string_view total, int year) {
  std::set<std::pair<std::string_view, std::string_view>> pairs;
  for (const Flow& flow : flows)
    if (flow.observation(year) != nullptr) pairs.insert({flow.exporter, flow.importer});
  std::vector<ExactValue> totals;
  for (const Flow& flow : all)
    if (flow.item == total && pairs.contains({flow.exporter, flow.importer}))
      totals.push_back(flow.value(year));
  const bool all_stated =
      totals.size() == pairs.size() && std::ranges::all_of(totals, &ExactValue::defined);
  return totals.empty() || !all_stated ? std::nullopt : std::optional(sum(totals));
}

Result<report::Table> ranking_table(const Subject& subject,
                                    const std::vector<Contender>& contenders,
                                    const std::optional<Remainder>& remainder,
                                    const Ranking& ranking) {
  if (contenders.empty())
    return no_data("the dataset has no " + subject.trade, "see what it has with: tradestat data");
  const auto period = period_of(contenders, ranking);
  if (!period) return period.error();
  std::vector<Placed> placed;
  const Remainder rest = remainder.value_or(Remainder());
  std::vector<std::string> left_out = rest.without;
  for (const Contender& contender : contenders) {
    ExactValue value = value_of(contender, period->year);
    if (!value.defined()) {
      left_out.push_back(contender.code);
      continue;
    }
    const double key = subject.order_by                 ? subject.order_by(contender)
                       : ranking.sort == SortBy::growth ? growth_of(contender, value, period->base)
                                                        : 0;
    placed.push_back({&contender, std::move(value), key});
  }
  if (placed.empty())
    return no_data("the dataset has no " + subject.trade + " for " + std::to_string(period->year),
                   "see what it has with: tradestat data");
  std::ranges::sort(
      placed, [&](const Placed& a, const Placed& b) { return ranks_before(a, b, ranking.sort); });
  const std::size_t shown = std::min(placed.size(), ranking.top.value_or(placed.size()));
  const ExactValue behind = rest.flows > 0 ? ExactValue::of(rest.value) : sum({});
  const auto whole = subject.whole ? subject.whole(period->year) : std::nullopt;
  report::Table table{.name = subject.table,
                      .title = subject.title,
                      .columns = subject.columns,
                      .rows = rows_of(subject, placed, shown, behind, whole, *period),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"item", "name", "exporter", "importer", "year"},
                                  .values = {"value"},
                                  .rest = "not itemised"}};
  add_breaks_of(placed, shown, *period, table.breaks);
  table.notes.push_back("growth is from " + std::to_string(period->base) + " to " +
                        std::to_string(period->year));
  const std::size_t all = placed.size() + rest.flows;
  add_whole(subject, whole, placed, behind, all, *period, table);
  note_shown(shown, all, subject.what, table);
  if (!left_out.empty())
    table.notes.push_back(left_out_note(std::move(left_out), subject.what, period->year));
  return table;
}

}  // namespace tradestat::answer
