#pragma once

#include <string>
#include <vector>

#include "report/table_view.hpp"

namespace tradestat::report {

inline constexpr int column_gap = 2;

/// A column with its place on the page. Numbers stand with their points, and
/// the points of the upper ends of their ranges, one below the other.
struct PlacedColumn {
  const ColumnView* column = nullptr;
  std::vector<std::string> heading;  ///< in lines
  int at = 0;                        ///< its first column of the page
  int width = 0;
  int value_width = 0;        ///< of that, for the value; less where ranges stand beside it
  int after_point = 0;        ///< columns from the point (or the end of the number) on
  int range_after_point = 0;  ///< of ranges
  bool has_ranges = false;
};

/// How a table fits a width. Columns that are empty in all rows have no place.
struct Layout {
  std::vector<PlacedColumn> columns;       ///< without prose
  std::vector<const ColumnView*> prose;    ///< paragraphs under each row
  std::vector<const ColumnView*> caption;  ///< the same in all rows, said once
  std::vector<const ColumnView*> omitted;  ///< too much for the width; none if nothing fits
  int width = 0;                           ///< of all columns and gaps
  bool ranges_beside = false;              ///< of their values, not below
  bool fits = false;                       ///< false: no choice of columns is narrow enough
};

/// Makes the table fit, in this order: key columns that say the same in all
/// rows go to the caption, ranges go below their values, words wrap, columns are left out in their
/// order. Columns that are n/a in several rows and have no value have no place: the notes tell
/// why. With `header` the headings take their width too; `brief` leaves out columns before it puts
/// ranges on lines of their own.
Layout layout(const TableView& view, int width, bool header, bool brief);

}  // namespace tradestat::report
