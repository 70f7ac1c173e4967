#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "report/style.hpp"
#include "report/table.hpp"

namespace tradestat::report {

/// A cell as people read it.
struct CellView {
  std::string text{};    ///< "-18.06", "n/a", "RUS"; empty where there is nothing
  std::string range{};   ///< "[-18.17, -17.96]", or empty where it says nothing more
  std::string reason{};  ///< why it is n/a
};

/// What all cells of a column come to, in columns of the page.
struct Extent {
  int words = 0;         ///< the widest text that is no number
  int word = 0;          ///< the widest word
  int before_point = 0;  ///< of numbers
  int after_point = 0;   ///< from the point (or the end of the number) on
  int range_before_point = 0;
  int range_after_point = 0;
  bool has_values = false;  ///< says something else than why it is n/a
  bool is_empty = true;     ///< says nothing in any row
  bool is_constant = true;  ///< says the same in all rows
  bool right_to_left = false;
  std::string first;                 ///< the text of the first row
  std::vector<std::string> reasons;  ///< why cells are n/a, each once
  std::unordered_set<std::string> known_reasons{};
};

/// What a column of the page shows of the estimates of a table's column.
enum class PartShown { value, value_and_range, lower, upper, reason };

/// A column as people read it: words, or numbers in one unit.
struct ColumnView {
  std::string heading;  ///< "start value"
  std::string unit;     ///< "USD mn", "%"; empty where the heading says it
  ColumnKind kind = ColumnKind::text;
  int drop_order = 0;
  std::size_t source = 0;  ///< its column of the table
  std::size_t place = 0;   ///< among the columns of the view, and among the cells of a row
  PartShown part = PartShown::value;
  int power = 0;  ///< values are shown in units of 10^power
  Extent extent{};

  bool numeric() const { return kind == ColumnKind::integer || holds_estimates(kind); }
};

/// A table for reading: all that a page shows, before its layout.
struct TableView {
  const Table* table = nullptr;  ///< has to outlive the view
  Style style{};
  std::string title{};
  std::vector<ColumnView> columns{};
  std::vector<std::string> notes{};  ///< the table's own
  std::size_t rows = 0;

  /// Calls a function with the cells of each row that is shown, until it returns false.
  template <class Visit>
  void each_row(const Visit& visit) const;
};

/// All texts are printable(). All money stands in one scale. An
/// interval that the digits shown already say is left away: 28.7 is [28.65, 28.75).
TableView view_of(const Table& table, const Style& style);

/// The cells of a row of the view's table, one for each column of the view.
std::vector<CellView> cells_of(const TableView& view, const Row& row);

/// Whether the row is of a year without any value, which the notes tell.
bool is_gap(const Table& table, const Row& row);

template <class Visit>
void TableView::each_row(const Visit& visit) const {
  table->each_row(
      [&](const Row& row) { return is_gap(*table, row) || visit(cells_of(*this, row)); });
}

/// Where the point of a number, or of the upper end of a range, stands: the
/// bytes before it.
std::size_t point_of(std::string_view number);

/// What is said under the table: "n/a in cagr: REASON", each reason once, of
/// the columns that are not omitted; then the table's notes.
std::vector<std::string> notes_of(const TableView& view,
                                  const std::vector<const ColumnView*>& omitted = {});

}  // namespace tradestat::report
