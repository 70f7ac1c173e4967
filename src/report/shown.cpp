#include "report/shown.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "base/utf8.hpp"
#include "core/number/format.hpp"
#include "report/text.hpp"

namespace tradestat::report {
namespace {

constexpr int percent = -2;

struct Scale {
  int power;
  std::string_view name;
};
constexpr Scale scales[] = {{0, ""}, {3, " thousand"}, {6, " mn"}, {9, " bn"}, {12, " tn"}};

/// The largest scale in which the largest value is at least 1 and no value below
/// 0.1; where that would give the largest value seven digits or more before the
/// point, the small ones give way.
Scale money_scale(const Table& table) {
  double smallest = 0;
  double largest = 0;
  const bool any =
      std::ranges::find(table.columns, Kind::money, &Column::kind) != table.columns.end();
  const auto measure = [&](const Row& row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].kind != Kind::money) continue;
      const Estimate* estimate = estimate_of(row[i]);
      if (!estimate || !estimate->defined() || estimate->value.infinity() != 0) continue;
      const double size = std::abs(estimate->value.to_double());
      if (size == 0) continue;
      smallest = smallest == 0 ? size : std::min(smallest, size);
      largest = std::max(largest, size);
    }
    return true;
  };
  if (any) table.each_row(measure);
  Scale result = scales[0];
  for (const Scale& scale : scales) {
    const double unit = std::pow(10.0, scale.power);
    if ((smallest / unit >= 0.1 && largest / unit >= 1) || largest / unit >= 1e6) result = scale;
  }
  return result;
}

/// True where the digits shown say the interval: a figure as stated, with its
/// last digit not before the point.
bool is_evident(const Estimate& estimate, int power) {
  const auto value = estimate.value.decimal();
  const auto lower = estimate.lower.decimal();
  const auto upper = estimate.upper.decimal();
  if (!value || !lower || !upper || value->exponent() > power) return false;
  const Interval said = Figure{.stated = *value}.interval();
  return said.lower.value == *lower && said.upper.value == *upper &&
         said.lower.closed == estimate.lower.closed && said.upper.closed == estimate.upper.closed;
}

/// The ends of a range: "[28.65" and "28.75)".
std::string end_of(const Readable& text, Take end) {
  if (text.range.empty()) return text.value;
  const std::size_t comma = text.range.find(", ");
  return end == Take::lower ? text.range.substr(1, comma - 1)
                            : text.range.substr(comma + 2, text.range.size() - comma - 3);
}

ShownCell cell_of(const Estimate& estimate, const Column& column, int power, Take take,
                  bool ascii) {
  if (take == Take::reason) return {printable(estimate.reason, ascii), "", ""};
  const Readable text = readable(estimate, power);
  ShownCell cell;
  if (!estimate.defined()) {
    cell.text = text.value;
    cell.reason = paragraph(estimate.reason, ascii);
  } else if (take == Take::lower || take == Take::upper) {
    cell.text = printable(end_of(text, take), ascii);
  } else {
    cell.text = printable(text.value, ascii);
    const bool hidden = column.parts == all_parts && is_evident(estimate, power);
    if (take == Take::value_and_range && !hidden) cell.range = printable(text.range, ascii);
  }
  return cell;
}

ShownCell cell_of(const Cell& cell, const Column& column, int power, Take take, bool ascii) {
  if (const auto* in_unit = std::get_if<InUnit>(&cell)) {
    ShownCell result = cell_of(in_unit->estimate, column, in_unit->power, take, ascii);
    if (!in_unit->grouped) std::erase(result.text, ',');
    return result;
  }
  if (const Estimate* estimate = estimate_of(cell))
    return cell_of(*estimate, column, power, take, ascii);
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return {std::to_string(*whole), "", ""};
  if (const auto* words = std::get_if<std::string>(&cell)) {
    return {column.kind == Kind::prose ? paragraph(*words, ascii) : printable(*words, ascii), "",
            ""};
  }
  return {};
}

std::string unit_of(const Column& column, const Scale& scale) {
  switch (column.kind) {
    case Kind::money: return std::string(column.unit) + std::string(scale.name);
    case Kind::ratio: return "%";
    case Kind::integer:
    case Kind::number:
      // A column named year needs no unit year.
      return column.name.ends_with(column.unit) ? "" : std::string(column.unit);
    default: return "";
  }
}

int power_of(const Column& column, const Scale& scale) {
  if (column.kind == Kind::money) return scale.power;
  return column.kind == Kind::ratio ? percent : 0;
}

std::vector<Take> takes_of(const Column& column) {
  if (!holds_estimates(column.kind)) return {Take::value};
  const unsigned ends = column.parts & (lower_part | upper_part);
  std::vector<Take> takes;
  const bool has_value = column.parts & value_part;
  const bool has_range = has_value && ends == (lower_part | upper_part);
  if (has_value) takes.push_back(has_range ? Take::value_and_range : Take::value);
  if (!has_range && (ends & lower_part)) takes.push_back(Take::lower);
  if (!has_range && (ends & upper_part)) takes.push_back(Take::upper);
  if (!has_value && (column.parts & reason_part)) takes.push_back(Take::reason);
  return takes;
}

ShownColumn column_of(const Table& table, std::size_t index, Take take, const Scale& scale,
                      bool ascii) {
  const Column& column = table.columns[index];
  ShownColumn result;
  result.kind = take == Take::reason ? Kind::text : column.kind;
  result.dispensable = column.dispensable;
  result.heading = printable(spaced(column.name), ascii);
  if (take == Take::lower) result.heading += " lower";
  if (take == Take::upper) result.heading += " upper";
  if (take == Take::reason) result.heading += " reason";
  if (take != Take::reason) result.unit = printable(unit_of(column, scale), ascii);
  result.source = index;
  result.take = take;
  result.power = power_of(column, scale);
  return result;
}

/// Widens the extent of a column by a cell of one more row.
void measure(ShownColumn& column, const ShownCell& cell, bool is_first) {
  Extent& extent = column.extent;
  if (is_first) extent.first = cell.text;
  extent.is_constant = extent.is_constant && cell.text == extent.first;
  extent.is_empty = extent.is_empty && cell.text.empty();
  if (!cell.reason.empty() && extent.known_reasons.insert(cell.reason).second)
    extent.reasons.push_back(cell.reason);
  if (column.kind == Kind::prose) return;
  if (!column.numeric() || !cell.reason.empty()) {
    extent.words = std::max(extent.words, display_width(cell.text));
    if (column.numeric()) return;
    extent.word = std::max(extent.word, widest_word(cell.text));
    extent.right_to_left = extent.right_to_left || is_right_to_left(cell.text);
    return;
  }
  for (const std::string* number : {&cell.text, &cell.range}) {
    const int before = display_width(std::string_view(*number).substr(0, point_of(*number)));
    extent.before_point = std::max(extent.before_point, before);
    extent.after_point = std::max(extent.after_point, display_width(*number) - before);
  }
  extent.has_ranges = extent.has_ranges || !cell.range.empty();
}

}  // namespace

std::size_t point_of(std::string_view number) {
  const std::size_t comma = number.find(", ");
  const std::size_t point = number.rfind('.');
  if (comma == std::string_view::npos) return std::min(point, number.size());
  return point == std::string_view::npos || point < comma ? number.size() - 1 : point;
}

Shown shown(const Table& table, bool ascii) {
  Shown result;
  result.title = paragraph(table.title, ascii);
  const Scale scale = money_scale(table);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    for (const Take take : takes_of(table.columns[i]))
      result.columns.push_back(column_of(table, i, take, scale, ascii));
  }
  for (std::size_t i = 0; i < result.columns.size(); ++i) result.columns[i].place = i;
  for (const std::string& note : table.notes) result.notes.push_back(paragraph(note, ascii));
  table.each_row([&](const Row& row) {
    const std::vector<ShownCell> cells = cells_of(result, table, row, ascii);
    for (std::size_t i = 0; i < cells.size(); ++i)
      measure(result.columns[i], cells[i], result.rows == 0);
    ++result.rows;
    return true;
  });
  return result;
}

std::vector<ShownCell> cells_of(const Shown& shown, const Table& table, const Row& row,
                                bool ascii) {
  std::vector<ShownCell> cells;
  cells.reserve(shown.columns.size());
  for (const ShownColumn& column : shown.columns) {
    cells.push_back(cell_of(row[column.source], table.columns[column.source], column.power,
                            column.take, ascii));
  }
  return cells;
}

std::vector<std::string> reasons(const std::vector<const ShownColumn*>& columns) {
  struct Group {
    std::string_view reason;
    std::vector<std::string_view> headings;
  };
  std::vector<Group> groups;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const ShownColumn* column : columns) {
    for (const std::string& reason : column->extent.reasons) {
      const auto [place, is_new] = places.emplace(reason, groups.size());
      if (is_new) groups.push_back({reason, {}});
      auto& headings = groups[place->second].headings;
      if (headings.empty() || headings.back() != column->heading)
        headings.push_back(column->heading);
    }
  }
  std::vector<std::string> result;
  for (const Group& group : groups) {
    std::string& note = result.emplace_back("n/a in ");
    for (const std::string_view heading : group.headings) {
      if (note.size() > 7) note += ", ";
      note += heading;
    }
    note.append(": ").append(group.reason);
  }
  return result;
}

}  // namespace tradestat::report
