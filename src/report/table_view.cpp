#include "report/table_view.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>

#include "base/format.hpp"
#include "base/utf8.hpp"
#include "core/number/readable.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

constexpr int percent = -2;

struct MoneyScale {
  int power;
  std::string_view name;
};
constexpr MoneyScale scales[] = {{0, ""}, {3, " thousand"}, {6, " mn"}, {9, " bn"}, {12, " tn"}};

/// The largest scale in which the largest value is at least 1 and no value below
/// 0.1; where that would give the largest value seven digits or more before the
/// point, the small ones give way.
MoneyScale money_scale(const Table& table) {
  MoneyScale result = scales[0];
  if (std::ranges::find(table.columns, ColumnKind::money, &Column::kind) == table.columns.end())
    return result;
  double smallest = 0;
  double largest = 0;
  table.each_row([&](const Row& row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].kind != ColumnKind::money) continue;
      const Estimate* estimate = estimate_of(row[i]);
      if (!estimate || !estimate->defined() || estimate->value.infinity() != 0) continue;
      const double size = std::abs(estimate->value.to_double());
      if (size == 0) continue;
      smallest = smallest == 0 ? size : std::min(smallest, size);
      largest = std::max(largest, size);
    }
    return true;
  });
  for (const MoneyScale& scale : scales) {
    const double unit = std::pow(10.0, scale.power);
    if ((smallest / unit >= 0.1 && largest / unit >= 1) || largest / unit >= 1e6) result = scale;
  }
  return result;
}

/// An end of a range: "28.65" of "[28.65, 28.75)".
std::string end_of(const Readable& text, PartShown end) {
  if (text.range.empty()) return text.value;
  const std::size_t comma = text.range.find(", ");
  return end == PartShown::lower ? text.range.substr(1, comma - 1)
                                 : text.range.substr(comma + 2, text.range.size() - comma - 3);
}

CellView cell_of(const Estimate& estimate, const Column& column, int power, PartShown part,
                 const Style& style) {
  const bool ascii = style.ascii;
  if (part == PartShown::reason) return {.text = printable(estimate.reason, ascii)};
  const Readable text = readable(estimate, power, style.digits);
  if (!estimate.defined()) return {.text = text.value, .reason = paragraph(estimate.reason, ascii)};
  if (part == PartShown::lower || part == PartShown::upper)
    return {.text = printable(end_of(text, part), ascii)};
  CellView cell{.text = printable(text.value, ascii)};
  const bool hidden = column.parts == all_parts && text.is_said;
  if (part == PartShown::value_and_range && !hidden) cell.range = printable(text.range, ascii);
  return cell;
}

CellView cell_of(const Cell& cell, const Column& column, const ColumnView& shown,
                 const Style& style) {
  if (const Estimate* estimate = estimate_of(cell)) {
    const auto* in_unit = std::get_if<InUnit>(&cell);
    const int power = in_unit ? in_unit->power : shown.power;
    CellView result = cell_of(*estimate, column, power, shown.part, style);
    if (in_unit && !in_unit->grouped) std::erase(result.text, ',');
    return result;
  }
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return {.text = std::to_string(*whole)};
  const auto* words = std::get_if<std::string>(&cell);
  if (words == nullptr) return {};
  return {.text = column.kind == ColumnKind::prose ? paragraph(*words, style.ascii)
                                                   : printable(*words, style.ascii)};
}

std::string unit_of(const Column& column, const MoneyScale& scale) {
  switch (column.kind) {
    case ColumnKind::money: return std::string(column.unit) + std::string(scale.name);
    case ColumnKind::ratio: return "%";
    case ColumnKind::integer:
    case ColumnKind::number:
      // A column named year needs no unit year.
      return column.name.ends_with(column.unit) ? "" : std::string(column.unit);
    default: return "";
  }
}

int power_of(const Column& column, const MoneyScale& scale) {
  if (column.kind == ColumnKind::money) return scale.power;
  return column.kind == ColumnKind::ratio ? percent : 0;
}

/// What is shown of a column, each as a column of its own.
std::vector<PartShown> parts_shown(const Column& column) {
  if (!holds_estimates(column.kind)) return {PartShown::value};
  const unsigned ends = column.parts & (lower_part | upper_part);
  std::vector<PartShown> parts;
  const bool has_value = column.parts & value_part;
  const bool has_range = has_value && ends == (lower_part | upper_part);
  if (has_value) parts.push_back(has_range ? PartShown::value_and_range : PartShown::value);
  if (!has_range && (ends & lower_part)) parts.push_back(PartShown::lower);
  if (!has_range && (ends & upper_part)) parts.push_back(PartShown::upper);
  if (!has_value && (column.parts & reason_part)) parts.push_back(PartShown::reason);
  return parts;
}

std::string_view suffix_of(PartShown part) {
  switch (part) {
    case PartShown::lower: return " lower";
    case PartShown::upper: return " upper";
    case PartShown::reason: return " reason";
    default: return "";
  }
}

ColumnView column_of(const Column& column, PartShown part, const MoneyScale& scale, bool ascii) {
  ColumnView result;
  result.kind = column.kind;
  result.drop_order = column.drop_order;
  result.heading = printable(spaced(column.name), ascii).append(suffix_of(part));
  result.part = part;
  result.power = power_of(column, scale);
  if (part == PartShown::reason) {
    result.kind = ColumnKind::text;
  } else {
    result.unit = printable(unit_of(column, scale), ascii);
  }
  return result;
}

/// Widens the room for a number before and behind its point.
void widen(std::string_view number, int& before_point, int& after_point) {
  const int before = display_width(number.substr(0, point_of(number)));
  before_point = std::max(before_point, before);
  after_point = std::max(after_point, display_width(number) - before);
}

/// Widens the extent of a column by a cell of one more row.
void measure(ColumnView& column, const CellView& cell, bool is_first) {
  Extent& extent = column.extent;
  if (is_first) extent.first = cell.text;
  extent.is_constant = extent.is_constant && cell.text == extent.first;
  extent.is_empty = extent.is_empty && cell.text.empty();
  extent.has_values = extent.has_values || cell.reason.empty();
  if (!cell.reason.empty() && extent.known_reasons.insert(cell.reason).second)
    extent.reasons.push_back(cell.reason);
  if (column.kind == ColumnKind::prose) return;
  if (!column.numeric() || !cell.reason.empty()) {
    extent.words = std::max(extent.words, display_width(cell.text));
    if (column.numeric()) return;
    extent.word = std::max(extent.word, widest_word(cell.text));
    extent.right_to_left = extent.right_to_left || is_right_to_left(cell.text);
    return;
  }
  widen(cell.text, extent.before_point, extent.after_point);
  widen(cell.range, extent.range_before_point, extent.range_after_point);
}

/// Tells years without any value: "no figures for 2017 to 2020", of several countries with theirs.
class Gaps {
 public:
  explicit Gaps(const Table& table) {
    const auto year = std::ranges::find(table.columns, std::string_view("year"), &Column::name);
    year_ = static_cast<std::size_t>(year - table.columns.begin());
  }

  void add(const Row& row) {
    const std::int64_t year = std::get<std::int64_t>(row[year_]);
    std::string of;
    for (const Cell& cell : row) {
      const auto* words = std::get_if<std::string>(&cell);
      if (words != nullptr) of += *words + " ";
    }
    std::vector<Span>& spans = spans_[of];
    if (!spans.empty() && spans.back().last == year - 1) {
      spans.back().last = year;
    } else {
      spans.push_back({year, year});
    }
  }

  /// `of_several`: the rows are not all of the same countries.
  void append_to(std::vector<std::string>& notes, bool of_several) const {
    for (const auto& [of, spans] : spans_) {
      const std::string years = joined(spans, ", ", [](const Span& span) {
        return span.first == span.last ? formatted("{}", span.first)
                                       : formatted("{} to {}", span.first, span.last);
      });
      notes.push_back(formatted("no figures for {}{}", of_several ? of : "", years));
    }
  }

 private:
  struct Span {
    std::int64_t first = 0;
    std::int64_t last = 0;
  };
  std::size_t year_ = 0;
  std::map<std::string, std::vector<Span>> spans_;
};

/// Whether the rows are of several countries, which some column of words then tells apart.
bool has_several(const TableView& view) {
  return std::ranges::any_of(view.columns, [](const ColumnView& column) {
    return column.kind == ColumnKind::text && !column.extent.is_constant;
  });
}

}  // namespace

std::size_t point_of(std::string_view number) {
  const std::size_t comma = number.find(", ");
  const std::size_t point = number.rfind('.');
  if (comma == std::string_view::npos) return std::min(point, number.size());
  return point == std::string_view::npos || point < comma ? number.size() - 1 : point;
}

TableView view_of(const Table& table, const Style& style) {
  TableView view{.table = &table, .style = style, .title = paragraph(table.title, style.ascii)};
  const MoneyScale scale = money_scale(table);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    for (const PartShown part : parts_shown(table.columns[i])) {
      view.columns.push_back(column_of(table.columns[i], part, scale, style.ascii));
      view.columns.back().source = i;
      view.columns.back().place = view.columns.size() - 1;
    }
  }
  Gaps gaps(table);
  table.each_row([&](const Row& row) {
    if (is_gap(table, row)) {
      gaps.add(row);
      return true;
    }
    const std::vector<CellView> cells = cells_of(view, row);
    for (std::size_t i = 0; i < cells.size(); ++i)
      measure(view.columns[i], cells[i], view.rows == 0);
    ++view.rows;
    return true;
  });
  gaps.append_to(view.notes, has_several(view));
  for (const std::string& note : table.notes) view.notes.push_back(paragraph(note, style.ascii));
  return view;
}

bool is_gap(const Table& table, const Row& row) {
  return table.tells_gaps && std::ranges::none_of(row, [](const Cell& cell) {
           const Estimate* estimate = estimate_of(cell);
           return estimate != nullptr && estimate->defined();
         });
}

std::vector<CellView> cells_of(const TableView& view, const Row& row) {
  std::vector<CellView> cells;
  cells.reserve(view.columns.size());
  for (const ColumnView& column : view.columns) {
    cells.push_back(
        cell_of(row[column.source], view.table->columns[column.source], column, view.style));
  }
  return cells;
}

std::vector<std::string> notes_of(const TableView& view,
                                  const std::vector<const ColumnView*>& omitted) {
  struct Undefined {
    std::string_view reason;
    std::vector<std::string_view> headings;
  };
  std::vector<Undefined> all;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const ColumnView& column : view.columns) {
    if (std::ranges::find(omitted, &column) != omitted.end()) continue;
    for (const std::string& reason : column.extent.reasons) {
      const auto [place, is_new] = places.emplace(reason, all.size());
      if (is_new) all.push_back({reason, {}});
      auto& headings = all[place->second].headings;
      if (headings.empty() || headings.back() != column.heading) headings.push_back(column.heading);
    }
  }
  std::vector<std::string> notes;
  notes.reserve(all.size() + view.notes.size());
  for (const Undefined& one : all)
    notes.push_back(formatted("n/a in {}: {}", joined(one.headings), one.reason));
  notes.insert(notes.end(), view.notes.begin(), view.notes.end());
  return notes;
}

}  // namespace tradestat::report
