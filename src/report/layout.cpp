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

PlacedColumn place(const ColumnView& column, bool header) {
  PlacedColumn placed;
  placed.column = &column;
  const Extent& extent = column.extent;
  placed.after_point = extent.after_point;
  placed.has_ranges = extent.has_ranges;
  placed.width = std::max(extent.words + (extent.has_ranges ? 1 : 0),
                          extent.before_point + extent.after_point);
  if (!header) return placed;
  placed.width = std::max({placed.width, widest_word(column.heading), display_width(column.unit)});
  placed.heading = wrapped(column.heading, placed.width);
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
    --room[widest];
  }
  for (PlacedColumn& placed : columns) {
    if (header) placed.heading = wrapped(placed.column->heading, placed.width);
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

}  // namespace

Layout layout(const TableView& view, int width, bool header) {
  Layout result;
  for (const ColumnView& column : view.columns) {
    if (column.extent.is_empty) continue;
    if (column.kind == ColumnKind::prose) {
      result.prose.push_back(&column);
    } else {
      result.columns.push_back(place(column, header));
    }
  }
  move_right_to_left_last(result.columns);
  if (total_width(result.columns) > width) {
    const auto first = std::stable_partition(
        result.columns.begin(), result.columns.end(),
        [&](const PlacedColumn& placed) { return !is_constant(*placed.column, view.rows); });
    for (auto at = first; at != result.columns.end(); ++at) result.caption.push_back(at->column);
    result.columns.erase(first, result.columns.end());
  }
  while (!(result.fits = shrink(result.columns, total_width(result.columns) - width, header))) {
    const auto next = next_to_drop(result.columns);
    // A single row reads better down the page, whole, than across it with gaps.
    if (next == result.columns.end() || view.rows == 1) {
      result.omitted.clear();
      return result;
    }
    result.omitted.push_back(next->column);
    result.columns.erase(next);
    for (PlacedColumn& placed : result.columns) placed = place(*placed.column, header);
  }
  result.width = total_width(result.columns);
  int at = 0;
  for (PlacedColumn& placed : result.columns)
    placed.at = std::exchange(at, at + placed.width + column_gap);
  return result;
}

}  // namespace tradestat::report
