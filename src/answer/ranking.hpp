#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "answer/question.hpp"
#include "report/table.hpp"
#include "tradestat/flow.hpp"

/// What the answers that rank flows share: the choice of the years, the order and the
/// table.
namespace tradestat::answer {

/// One thing to rank: the sum of some flows.
struct Contender {
  std::string code;  ///< decides ties, and orders by name
  std::vector<const Flow*> flows;
};

/// How a question wants things ranked.
struct Ranking {
  bool imports = false;  ///< what the country imports, not what it exports
  SortBy sort = SortBy::value;
  std::optional<std::size_t> top{};  ///< rows to show; none for all
  std::optional<int> year{};         ///< of the values; none for the last there is
  std::optional<int> from{};         ///< growth is since then; none for the year before

  /// The flow is one that the question is about: of the reporter in the
  /// direction asked for, of all countries where none is named. The World is no
  /// partner unless it is named.
  bool accepts(const Flow& flow, const FlowQuery& selection) const;
  /// The year of the values. Precondition: there is a contender.
  int year_of(const std::vector<Contender>& contenders) const;
  /// Loads the years that the answer needs. Errors: as answer::load(); no_data where a
  /// year that is asked for is missing.
  Result<Dataset> load(const Question& question, FlowQuery selection) const;
};

/// How the question wants things ranked. Errors (usage): a direction where no country
/// is named.
Result<Ranking> ranking_of(const Question& question);

/// The columns of a ranking, whose rows name what is ranked by these keys. `since_given`:
/// growth is since a year that is asked for, not since the year before.
std::vector<report::Column> ranking_columns(std::initializer_list<report::Column> keys,
                                            bool since_given);

/// What is ranked, and how its rows name it.
struct Subject {
  std::string_view table;  ///< the table's name
  std::string title;
  std::string what;   ///< in messages: "partners"
  std::string trade;  ///< in messages: "goods exports of RUS"
  std::vector<report::Column> columns;
  std::function<report::Row(const Contender&)> keys;
  report::Row rest_keys;  ///< of what a stated whole has beyond its parts
  /// What all of them together are stated to be in a year; nothing where that is not so.
  std::function<std::optional<ExactValue>(int year)> whole;
  std::size_t more_columns = 0;                         ///< behind those of all rankings,
  std::function<report::Row(const Contender&)> more{};  ///< and their cells
  std::function<double(const Contender&)> order_by{};   ///< the largest first
};

/// Columns behind those of all rankings, and their cells.
void add_columns(std::vector<report::Column> columns,
                 std::function<report::Row(const Contender&)> cells, Subject& subject);

/// The sum of the totals of flows in a year: of each pair that one of the flows is of. Nothing
/// where a pair has none.
std::optional<ExactValue> stated_whole(const std::vector<Flow>& flows, const std::vector<Flow>& all,
                                       std::string_view total, int year);

/// The contenders with a value, in order, with shares of the stated whole, whose rest is a row
/// of its own, else of all of them and of the remainder. Others are named in a note. Errors:
/// no_data where none has a value in the year; usage where growth would not start before it.
Result<report::Table> ranking_table(const Subject& subject,
                                    const std::vector<Contender>& contenders,
                                    const std::optional<Remainder>& remainder,
                                    const Ranking& ranking);

}  // namespace tradestat::answer
