#pragma once

#include <string>
#include <vector>

#include "report/shown.hpp"

namespace tradestat::report {

inline constexpr int column_gap = 2;

/// A column with its place on the page. Numbers stand with their points, and
/// the points of the upper ends of their ranges, one below the other.
struct Placed {
  const ShownColumn* column = nullptr;
  std::vector<std::string> heading;  ///< in lines
  int width = 0;
  int after_point = 0;  ///< columns from the point (or the end of the number) on
  bool has_ranges = false;
};

/// How a table fits a width. Columns that are empty in all rows have no place.
struct Layout {
  std::vector<Placed> columns;              ///< without prose
  std::vector<const ShownColumn*> prose;    ///< paragraphs under each row
  std::vector<const ShownColumn*> caption;  ///< the same in all rows, said once
  std::vector<const ShownColumn*> omitted;  ///< dispensable, and too much
  int width = 0;                            ///< of all columns and gaps
  bool fits = false;                        ///< false: no choice of columns is narrow enough
};

/// Makes the table fit, in this order: key columns that say the same in all
/// rows go to the caption, words wrap, dispensable columns are left out. With
/// `header` the headings take their width too.
Layout layout(const Shown& table, int width, bool header);

}  // namespace tradestat::report
