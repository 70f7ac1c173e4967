#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "report/table.hpp"

namespace tradestat::report {

/// A cell as people read it.
struct ShownCell {
  std::string text;    ///< "-18.06", "n/a", "RUS"; empty where there is nothing
  std::string range;   ///< "[-18.17, -17.96]", or empty where it says nothing more
  std::string reason;  ///< why it is n/a
};

/// What all cells of a column come to, in columns of the page.
struct Extent {
  int words = 0;         ///< the widest text that is no number
  int word = 0;          ///< the widest word
  int before_point = 0;  ///< of numbers and their ranges
  int after_point = 0;   ///< from the point (or the end of the number) on
  bool has_ranges = false;
  bool is_empty = true;     ///< says nothing in any row
  bool is_constant = true;  ///< says the same in all rows
  bool right_to_left = false;
  std::string first;                 ///< the text of the first row
  std::vector<std::string> reasons;  ///< why cells are n/a, each once
  std::unordered_set<std::string> known_reasons{};
};

/// What a shown column takes from the estimates of a column.
enum class Take { value, value_and_range, lower, upper, reason };

/// A column as people read it: words, or numbers in one unit.
struct ShownColumn {
  std::string heading;  ///< "start value"
  std::string unit;     ///< "USD mn", "%"; empty where the heading says it
  Kind kind = Kind::text;
  int dispensable = 0;
  std::size_t source = 0;  ///< its column of the table
  std::size_t place = 0;   ///< among the shown columns, and among the cells of a row
  Take take = Take::value;
  int power = 0;  ///< values are shown in units of 10^power
  Extent extent{};

  bool numeric() const { return kind == Kind::integer || holds_estimates(kind); }
};

/// A table for reading: all that a page shows, before its layout.
struct Shown {
  std::string title;
  std::vector<ShownColumn> columns;
  std::vector<std::string> notes;
  std::size_t rows = 0;
};

/// All texts are printable(). All money stands in one scale. The interval of a
/// figure whose digits already say it is left away: 28.7 is [28.65, 28.75).
Shown shown(const Table& table, bool ascii);

/// The cells of a row of that table, one of each shown column.
std::vector<ShownCell> cells_of(const Shown& shown, const Table& table, const Row& row, bool ascii);

/// Where the point of a number, or of the upper end of a range, stands: the
/// bytes before it.
std::size_t point_of(std::string_view number);

/// "n/a in cagr: REASON", each reason once.
std::vector<std::string> reasons(const std::vector<const ShownColumn*>& columns);

}  // namespace tradestat::report
