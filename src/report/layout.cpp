#include "report/layout.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

/// Words are not wrapped into columns narrower than this.
constexpr int narrowest_words = 12;

bool is_constant(const ColumnView& column, std::size_t rows) {
  const bool is_key = column.kind == ColumnKind::text || column.kind == ColumnKind::integer;
  return is_key && rows > 1 && column.extent.is_constant && !column.extent.is_empty;
}

/// Whether it says more than why it is n/a, which the notes tell as well.
bool is_shown(const ColumnView& column, std::size_t rows) {
  return !column.extent.is_empty && (column.extent.has_values || rows < 2);
}

PlacedColumn place(const ColumnView& column, bool header, bool beside) {
  PlacedColumn placed;
  placed.column = &column;
  const Extent& extent = column.extent;
  const int range_width = extent.range_before_point + extent.range_after_point;
  placed.has_ranges = range_width > 0;
  placed.after_point = extent.after_point;
  placed.range_after_point = extent.range_after_point;
  int before_point = extent.before_point;
  if (!beside) {  // points of ranges and values stand below each other
    placed.after_point = placed.range_after_point =
        std::max(extent.after_point, extent.range_after_point);
    before_point = std::max(before_point, extent.range_before_point);
  }
  const int bracket = placed.has_ranges && !beside ? 1 : 0;
  placed.value_width = std::max(extent.words + bracket, before_point + placed.after_point);
  if (header)
    placed.value_width =
        std::max({placed.value_width, widest_word(column.heading), display_width(column.unit)});
  placed.width = placed.value_width + (beside && placed.has_ranges ? 1 + range_width : 0);
  if (header) placed.heading = wrapped(column.heading, placed.value_width);
  return placed;
}

int total_width(const std::vector<PlacedColumn>& columns) {
  int total = 0;
  for (const PlacedColumn& placed : columns) total += placed.width + column_gap;
  return columns.empty() ? 0 : total - column_gap;
}

/// The width below which a column of words cannot go.
int narrowest(const PlacedColumn& placed, bool header) {
  if (placed.column->kind != ColumnKind::text) return placed.width;
  const int width =
      std::max(header ? widest_word(placed.column->heading) : 0, placed.column->extent.word);
  return std::min(placed.width, std::max(width, narrowest_words));
}

/// Takes the excess from the columns of words, the widest first. False where
/// that is not enough.
bool shrink(std::vector<PlacedColumn>& columns, int excess, bool header) {
  std::vector<int> room;
  room.reserve(columns.size());
  for (const PlacedColumn& placed : columns)
    room.push_back(excess > 0 ? placed.width - narrowest(placed, header) : 0);
  for (; excess > 0; --excess) {
    std::size_t widest = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (room[i] > 0 && (widest == columns.size() || columns[i].width > columns[widest].width))
        widest = i;
    }
    if (widest == columns.size()) return false;
    --columns[widest].width;
    --columns[widest].value_width;
    --room[widest];
  }
  for (PlacedColumn& placed : columns) {
    if (header) placed.heading = wrapped(placed.column->heading, placed.value_width);
  }
  return true;
}

/// The column to leave out next; the end where all have to stay.
std::vector<PlacedColumn>::iterator next_to_drop(std::vector<PlacedColumn>& columns) {
  auto next = columns.end();
  for (auto at = columns.begin(); at != columns.end(); ++at) {
    const int order = at->column->drop_order;
    if (order > 0 && (next == columns.end() || order >= next->column->drop_order)) next = at;
  }
  return next;
}

/// What runs from right to left stands last, so that it moves nothing else.
void move_right_to_left_last(std::vector<PlacedColumn>& columns) {
  std::stable_partition(columns.begin(), columns.end(), [](const PlacedColumn& placed) {
    return !placed.column->extent.right_to_left;
  });
}

/// All columns that say something, with ranges beside or below their values; what is the same in
/// all rows in the caption where that is too wide.
Layout placed_all(const TableView& view, int width, bool header, bool beside) {
  Layout result;
  result.ranges_beside = beside;
  for (const ColumnView& column : view.columns) {
    if (!is_shown(column, view.rows)) continue;
    if (column.kind == ColumnKind::prose) {
      result.prose.push_back(&column);
    } else {
      result.columns.push_back(place(column, header, beside));
    }
  }
  move_right_to_left_last(result.columns);
  if (total_width(result.columns) <= width) return result;
  const auto first = std::stable_partition(
      result.columns.begin(), result.columns.end(),
      [&](const PlacedColumn& placed) { return !is_constant(*placed.column, view.rows); });
  for (auto at = first; at != result.columns.end(); ++at) result.caption.push_back(at->column);
  result.columns.erase(first, result.columns.end());
  return result;
}

/// Leaves out columns until the others fit. False where a column too many has to stay.
bool fit(Layout& result, const TableView& view, int width, bool header) {
  while (!shrink(result.columns, total_width(result.columns) - width, header)) {
    const auto next = next_to_drop(result.columns);
    // A single row reads better down the page, whole, than across it with gaps.
    if (next == result.columns.end() || view.rows == 1) {
      result.omitted.clear();
      return false;
    }
    result.omitted.push_back(next->column);
    result.columns.erase(next);
    for (PlacedColumn& placed : result.columns)
      placed = place(*placed.column, header, result.ranges_beside);
  }
  return true;
}

}  // namespace

Layout layout(const TableView& view, int width, bool header, bool brief) {
  Layout result = placed_all(view, width, header, true);
  result.fits = total_width(result.columns) <= width || (brief && fit(result, view, width, header));
  if (!result.fits) {
    result = placed_all(view, width, header, false);
    result.fits = fit(result, view, width, header);
  }
  if (!result.fits) return result;
  result.width = total_width(result.columns);
  int at = 0;
  for (PlacedColumn& placed : result.columns)
    placed.at = std::exchange(at, at + placed.width + column_gap);
  return result;
}

}  // namespace tradestat::report
