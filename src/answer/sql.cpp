#include <algorithm>
#include <array>

#include "answer/answers.hpp"
#include "answer/loading.hpp"
#include "base/format.hpp"
#include "sql/queries.hpp"

namespace tradestat::answer {
namespace {

constexpr std::array<std::string_view, 7> known{"balance",  "series",   "mirror", "growth",
                                                "partners", "products", "data"};

/// They need more than SQL says, of the sums that it can.
constexpr std::array<std::string_view, 6> of_sums{"composition",   "complexity",    "opportunities",
                                                  "concentration", "intraindustry", "competitors"};

sql::Ranked ranked_of(const Question& question) {
  using By = sql::Ranked::By;
  const SortBy sort = question.sort.value_or(SortBy::value);
  return {.by = sort == SortBy::growth ? By::growth
                : sort == SortBy::name ? By::name
                                       : By::value,
          .imports = question.direction == Direction::imports,
          .top = question.top,
          .level = question.level};
}

Error not_in_sql(const std::string& what, const std::string& why) {
  return usage(what + " cannot be said in SQL: " + why,
               "leave it out, or give files with --data in place of sql");
}

/// Errors (usage): options of the command that there is no SQL for.
Status check_options(const Question& question, std::string_view command) {
  if (question.against_world)
    return not_in_sql("a comparison with the world", "it takes several questions");
  if (command != "growth") return Done{};
  if (question.calculates())
    return usage("--start, --end and --years calculate without rows",
                 "say: tradestat growth --start 28.7 --end 10.6 --years 5");
  if (question.by) return not_in_sql("--by of growth", "it compares several sums");
  if (question.at) return not_in_sql("--at", "engines differ in their powers");
  return Done{};
}

/// Errors (usage): no dialect, no table, or other columns than the layout has.
Status check_target(const sql::Target& target) {
  if (target.dialect == nullptr)
    return usage("sql needs a dialect", formatted("say --dialect {}", "duckdb"));
  if (target.table.empty())
    return usage("sql needs a table", "name what stands behind FROM: --table baci");
  const auto columns = sql::columns_of(target.layout);
  if (target.columns.empty()) return Done{};
  const std::string names =
      joined(columns, ",", [](const sql::LayoutColumn& column) { return column.name; });
  if (target.columns.size() != columns.size())
    return usage(formatted("--columns names {}, and the layout has {}",
                           counted(target.columns.size(), "column"), columns.size()),
                 formatted("name yours in the order of: {}", names));
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (target.columns[i].empty() || (columns[i].needed && target.columns[i] == "-"))
      return usage(formatted("--columns names no column for {}", columns[i].name),
                   formatted("name yours in the order of: {}", names));
  return Done{};
}

}  // namespace

Status check_engine(const Question& question) { return check_target(question.engine); }

std::span<const std::string_view> commands_of_sums() { return of_sums; }

std::span<const std::string_view> commands_in_sql() { return known; }

Result<std::string> sql(const Question& question, std::string_view command) {
  if (auto status = check_target(question.engine); !status) return status.error();
  if (std::ranges::find(of_sums, command) != of_sums.end())
    return usage(formatted("{} cannot be said in SQL: it takes more than sums of rows", command),
                 "with --run the engine adds up, and the rest is computed here");
  if (auto status = check_options(question, command); !status) return status.error();
  FlowQuery flows = question.flows;
  if (command == "balance") return sql::balance(flows, question.engine);
  if (command == "data") return sql::data(flows, question.engine);
  if (command == "partners") return sql::partners(flows, ranked_of(question), question.engine);
  if (command == "products") return sql::products(flows, ranked_of(question), question.engine);
  if (command == "series" || command == "mirror") {
    const auto pair = flows_of_pair(question, std::string(command));
    if (!pair) return pair.error();
    return command == "series" ? sql::series(*pair, question.engine)
                               : sql::mirror(*pair, question.engine);
  }
  if (auto status = check_growth_years(flows); !status) return status.error();
  std::ranges::sort(flows.years);
  return sql::growth(flows, question.engine);
}

}  // namespace tradestat::answer
