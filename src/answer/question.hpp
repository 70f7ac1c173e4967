#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/encodings.hpp"
#include "base/language.hpp"
#include "sql/statement.hpp"
#include "tradestat/decimal.hpp"
#include "tradestat/file_options.hpp"
#include "tradestat/flow_query.hpp"

namespace tradestat::answer {

enum class SortBy { value, growth, name, cog, density, pci, rca };

/// What an answer has a row for.
enum class By { country, item, partner, effect };

/// What goes into a matrix of countries and products.
struct MatrixChoice {
  std::optional<std::pair<int, int>> period{};  ///< years that are added up first
  std::optional<Decimal> least_exports{};       ///< of a country in all, in dollars
  std::optional<Decimal> least_trade{};         ///< of a product in all, in dollars
  std::vector<std::string> countries{};         ///< only these; alpha-3
  std::vector<std::string> excluded{};
};

/// What a verification fails on, besides contradictions.
struct FailOn {
  bool not_derivable = false;
  bool missing = false;
  bool moved = false;
  bool warning = false;
  bool zeros = false;  ///< what only the wide reading of trailing zeros makes consistent
};

/// All that can be asked. What an answer has no use for, it does not look at.
struct Question {
  /// A dataset, or trade files and folders of them; none for the bundled dataset.
  std::vector<std::string> inputs{};
  FileOptions files{};
  std::vector<std::string> datasets{};  ///< instead of inputs, each by itself
  std::vector<std::string> texts{};     ///< paths; "-" for standard input
  std::string command{};                ///< whose columns are listed; empty for all
  bool draft = false;                   ///< a dataset is to be drafted from the text
  std::optional<Encoding> encoding{};   ///< of the texts; none for what their bytes show

  FlowQuery flows{};                     ///< pairs, item, years, whose reports
  std::vector<std::string> countries{};  ///< alpha-3, where they are no pairs

  // What is ranked:
  std::optional<Direction> direction{};  ///< what the first country exports, or imports
  std::optional<SortBy> sort{};          ///< none for the answer's own
  std::optional<std::size_t> top = 20;   ///< rows to show; none for all
  std::optional<std::size_t>
      level{};  ///< digits of the codes of products; none for as many as there are

  /// What the world's trade tells of a country's products or partners, which takes another reading.
  bool against_world = false;

  // What a matrix tells:
  MatrixChoice matrix{};
  std::string convention{};  ///< its name, or "all"; empty for ours
  std::optional<By> by{};    ///< none for the answer's own
  std::string importer{};    ///< the market that competitors are looked for in; empty for all

  Language language = Language::english;  ///< of sentences

  // Growth of values that are no dataset's; and the year of a value that it implies.
  std::optional<Decimal> start{};
  std::optional<Decimal> end{};
  std::optional<int> span{};  ///< years from start to end
  std::optional<int> at{};

  sql::Target engine{};  ///< whose rows are asked, where the question is to be SQL

  // What is verified:
  std::string check{};    ///< the id of the only one that is explained; empty for all
  bool rounding = false;  ///< under each way of rounding, too
  FailOn fail_on{};

  /// Whether growth of two values is asked for, and of no dataset.
  bool calculates() const { return start || end || span; }
};

}  // namespace tradestat::answer
