#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"
#include "report/page.hpp"
#include "report/picture/picture.hpp"
#include "report/render.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

constexpr int gap = 2;
constexpr int least_area = 8;  // columns of a bar, below which ranges give way
constexpr std::string_view no_figures = "no figures";

/// A line of a picture: one value with its bar.
struct Line {
  std::string label{};
  std::string series{};
  Mark mark{};
  bool is_rest = false;
  bool is_gap = false;
};

/// Where the parts of all lines stand, measured before any is drawn.
struct Grid {
  int series_at = 0;
  int bars_at = 0;
  int zero = 0;     ///< columns of the bars before the axis
  int area = 0;     ///< columns of the bars, with the axis where there is one
  double unit = 1;  ///< of the values, to a column
  bool has_axis = false;
  int values_at = 0;
  int before_point = 0;
  int after_point = 0;
  bool has_ranges = false;
};

std::vector<Line> lines_of(const Picture& picture) {
  std::vector<Line> lines;
  for (const PictureRow& row : picture.rows) {
    const std::size_t first = lines.size();
    if (row.is_gap) {
      lines.push_back(
          {.label = row.label, .mark = {.text = std::string(no_figures)}, .is_gap = true});
      continue;
    }
    if (!row.has_values() && picture.kind == PictureKind::line) {
      lines.push_back({.label = row.label, .mark = row.marks.front(), .is_gap = true});
      continue;
    }
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
      const bool is_slope = picture.kind == PictureKind::slope && i < picture.years.size();
      std::string series = is_slope               ? picture.years[i]
                           : row.marks.size() > 1 ? picture.series[i]
                                                  : "";
      Mark mark = row.marks[i];
      // The second value of a point is in a unit of its own.
      if (picture.kind == PictureKind::scatter && i == 1) mark.value.reset();
      lines.push_back({.label = lines.size() == first ? row.label : "",
                       .series = std::move(series),
                       .mark = std::move(mark),
                       .is_rest = row.is_rest});
    }
  }
  return lines;
}

int widest(const std::vector<Line>& lines, std::string Line::*text) {
  int width = 0;
  for (const Line& line : lines) width = std::max(width, display_width(line.*text));
  return width;
}

/// The room that values and, where they fit, their ranges take.
int measure_values(const std::vector<Line>& lines, bool with_ranges, Grid& grid) {
  int range = 0;
  grid.before_point = grid.after_point = 0;
  for (const Line& line : lines) {
    const bool is_number = line.mark.value.has_value();
    const int width = display_width(line.mark.text);
    const int before =
        is_number
            ? display_width(std::string_view(line.mark.text).substr(0, point_of(line.mark.text)))
            : width;
    grid.before_point = std::max(grid.before_point, before);
    grid.after_point = std::max(grid.after_point, width - before);
    range = std::max(range, display_width(line.mark.range));
  }
  grid.has_ranges = with_ranges && range > 0;
  return grid.before_point + grid.after_point + (grid.has_ranges ? 1 + range : 0);
}

/// Shares the columns left between the bars on both sides of zero.
void place_zero(std::pair<double, double> span, Grid& grid) {
  const auto [least, largest] = span;
  grid.has_axis = least < 0;
  const int columns = grid.area - (grid.has_axis ? 1 : 0);
  if (!(largest - least > 0)) return;
  grid.zero = static_cast<int>(std::ceil(-least / (largest - least) * columns));
  if (least < 0 && largest > 0) grid.zero = std::clamp(grid.zero, 1, columns - 1);
  grid.unit = std::max(grid.zero > 0 ? -least / grid.zero : 0,
                       columns > grid.zero ? largest / (columns - grid.zero) : 0);
}

std::pair<double, double> span_of(const std::vector<Line>& lines) {
  std::pair<double, double> span{0, 0};
  for (const Line& line : lines) {
    span.first = std::min(span.first, line.mark.value.value_or(0));
    span.second = std::max(span.second, line.mark.value.value_or(0));
  }
  return span;
}

Grid grid_of(const std::vector<Line>& lines, int labels, int width) {
  Grid grid;
  grid.series_at = labels > 0 ? labels + gap : 0;
  const int series = widest(lines, &Line::series);
  grid.bars_at = grid.series_at + (series > 0 ? series + gap : 0);
  int values = measure_values(lines, true, grid);
  if (width - grid.bars_at - gap - values < least_area) values = measure_values(lines, false, grid);
  grid.area = std::max(width - grid.bars_at - gap - values, 1);
  grid.values_at = grid.bars_at + grid.area + gap;
  place_zero(span_of(lines), grid);
  return grid;
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

/// A bar to the right: in eighths of a column; at least one where there is a value.
std::string bar_right(double columns, bool is_rest, bool ascii) {
  if (ascii || is_rest) {
    const int whole = std::max(static_cast<int>(std::lround(columns)), 1);
    return repeated(!ascii ? "▒" : is_rest ? ":" : "#", whole);
  }
  constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const int eighths = std::max(static_cast<int>(std::lround(columns * 8)), 1);
  return repeated("█", eighths / 8) += parts[static_cast<std::size_t>(eighths % 8)];
}

/// A bar to the left, which has only halves of a column, and the columns that it takes.
std::string bar_left(double columns, bool is_rest, bool ascii) {
  if (ascii || is_rest) return bar_right(columns, is_rest, ascii);
  const int halves = std::max(static_cast<int>(std::lround(columns * 2)), 1);
  return (halves % 2 != 0 ? "▐" : "") + repeated("█", halves / 2);
}

void draw_bar(Page& page, const Grid& grid, const Line& line) {
  const bool ascii = page.style().ascii;
  const double columns = line.mark.value ? *line.mark.value / grid.unit : 0;
  if (columns < 0) {
    const std::string bar = bar_left(-columns, line.is_rest, ascii);
    page.put(grid.bars_at + grid.zero - display_width(bar), bar);
  }
  if (grid.has_axis) page.put(grid.bars_at + grid.zero, ascii ? "|" : "│", Tone::dim);
  if (columns > 0)
    page.put(grid.bars_at + grid.zero + (grid.has_axis ? 1 : 0),
             bar_right(columns, line.is_rest, ascii));
}

void draw_value(Page& page, const Grid& grid, const Mark& mark) {
  const std::size_t point = mark.value ? point_of(mark.text) : mark.text.size();
  const int before = display_width(std::string_view(mark.text).substr(0, point));
  page.put(grid.values_at + grid.before_point - before, mark.text,
           mark.value ? Tone::plain : Tone::dim);
  if (grid.has_ranges)
    page.put(grid.values_at + grid.before_point + grid.after_point + 1, mark.range, Tone::dim);
}

/// Labels wider than a third of the page stand in several lines.
int label_width(const std::vector<Line>& lines, int width) {
  return std::min(widest(lines, &Line::label), std::max(width / 3, 8));
}

void draw_bars(Page& page, const Picture& picture) {
  const std::vector<Line> lines = lines_of(picture);
  const int labels = label_width(lines, page.style().width);
  const Grid grid = grid_of(lines, labels, page.style().width);
  for (const Line& line : lines) {
    const std::vector<std::string> label = wrapped(line.label, std::max(labels, 1));
    page.put(0, label.front(), line.is_gap ? Tone::dim : Tone::plain);
    page.put(grid.series_at, line.series, Tone::dim);
    draw_bar(page, grid, line);
    draw_value(page, grid, line.mark);
    page.end_line();
    for (std::size_t i = 1; i < label.size(); ++i) {
      page.put(0, label[i]);
      page.end_line();
    }
    if (!page.flush_if_full()) return;
  }
}

/// Both values of a row on one line: "●───■".
void draw_dumbbells(Page& page, const Picture& picture) {
  const bool ascii = page.style().ascii;
  const std::array<std::string_view, 2> shapes{ascii ? "o" : "●", ascii ? "x" : "■"};
  std::vector<Line> lines;
  for (const PictureRow& row : picture.rows)
    lines.push_back(
        {.label = row.label, .mark = {.text = row.marks[0].text + " / " + row.marks[1].text}});
  const int labels = label_width(lines, page.style().width);
  Grid grid = grid_of(lines, labels, page.style().width);
  place_zero(picture.span(), grid);
  page.paragraph(0, 0,
                 std::string(shapes[0]) + " " + picture.series[0] + "  " + std::string(shapes[1]) +
                     " " + picture.series[1],
                 Tone::dim);
  const auto column_of = [&](const Mark& mark) {
    return std::min(grid.zero + static_cast<int>(*mark.value / grid.unit), grid.area - 1);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::vector<std::string> label = wrapped(lines[i].label, std::max(labels, 1));
    page.put(0, label.front());
    std::string cells = repeated(" ", grid.area);
    std::vector<std::pair<int, std::string_view>> points;
    for (std::size_t side = 0; side < 2; ++side)
      if (const Mark& mark = picture.rows[i].marks[side]; mark.value)
        points.emplace_back(column_of(mark), shapes[side]);
    std::ranges::sort(points);
    if (points.size() == 2 && points[0].first == points[1].first)
      points = {{points[0].first, ascii ? "*" : "◆"}};
    if (!points.empty()) page.put(grid.bars_at + points[0].first, points[0].second);
    if (points.size() == 2) {
      page.put(grid.bars_at + points[0].first + 1,
               repeated(ascii ? "-" : "─", points[1].first - points[0].first - 1), Tone::dim);
      page.put(grid.bars_at + points[1].first, points[1].second);
    }
    draw_value(page, grid, lines[i].mark);
    page.end_line();
    for (std::size_t more = 1; more < label.size(); ++more) {
      page.put(0, label[more]);
      page.end_line();
    }
  }
}

/// "▒▒▒├──●──┤": the stated digits stand for the band, the inputs' allow what lies between the
/// ends; under it the ends of the row's own axis.
void draw_interval(Page& page, const Grid& grid, const PictureRow& row) {
  const bool ascii = page.style().ascii;
  const auto [least, largest] = row.span();
  const auto column_of = [least = least, largest = largest, &grid](double value) {
    const double part = (value - least) / (largest - least);
    return grid.bars_at + static_cast<int>(std::lround(part * (grid.area - 1)));
  };
  std::vector<std::string_view> cells(static_cast<std::size_t>(grid.area), " ");
  const auto fill = [&](double from, double to, std::string_view with) {
    for (int i = column_of(from); i <= column_of(to); ++i)
      cells[static_cast<std::size_t>(i - grid.bars_at)] = with;
  };
  const Mark& computed = row.marks.front();
  const Mark& stated = row.marks.back();
  if (stated.value) fill(stated.lower, stated.upper, ascii ? ":" : "▒");
  if (computed.value && computed.lower < computed.upper) {
    fill(computed.lower, computed.upper, ascii ? "-" : "─");
    // What both allow.
    const double from = std::max(computed.lower, stated.value ? stated.lower : computed.upper);
    const double to = std::min(computed.upper, stated.value ? stated.upper : computed.lower);
    if (from < to) fill(from, to, ascii ? "=" : "═");
    fill(computed.lower, computed.lower, ascii ? "|" : "├");
    fill(computed.upper, computed.upper, ascii ? "|" : "┤");
  }
  if (computed.value) fill(*computed.value, *computed.value, ascii ? "o" : "●");
  std::string text;
  for (const std::string_view cell : cells) text += cell;
  page.put(grid.bars_at, text.substr(0, text.find_last_not_of(' ') + 1));
}

void draw_intervals(Page& page, const Picture& picture) {
  std::vector<Line> lines;
  for (const PictureRow& row : picture.rows)
    lines.push_back({.label = row.label, .mark = {.text = row.verdict}});
  const int labels = label_width(lines, page.style().width);
  const Grid grid = grid_of(lines, labels, page.style().width);
  const bool ascii = page.style().ascii;
  page.paragraph(
      0, 0, ascii ? "::: stated, |-o-| recomputed, = both" : "▒▒▒ stated, ├─●─┤ recomputed, ═ both",
      Tone::dim);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PictureRow& row = picture.rows[i];
    std::vector<std::string> label = wrapped(row.label, std::max(labels, 1));
    label.resize(std::max<std::size_t>(label.size(), 2));
    page.put(0, label.front());
    if (row.has_values()) draw_interval(page, grid, row);
    page.put(grid.values_at, row.verdict, tone_of_verdict(row.verdict));
    page.end_line();
    page.put(0, label[1]);
    const std::string said = row.marks.back().text + " / " + row.marks.front().text;
    page.put(grid.bars_at, said, Tone::dim);
    page.end_line();
    for (std::size_t more = 2; more < label.size(); ++more) {
      page.put(0, label[more]);
      page.end_line();
    }
    page.paragraph(2, 0, row.explanation, Tone::dim);
    if (!page.flush_if_full()) return;
  }
}

void draw(Page& page, const Picture& picture) {
  page.paragraph(0, 0, picture.title, Tone::bold);
  page.paragraph(0, 0, picture.subtitle, Tone::dim);
  page.blank_line();
  if (picture.kind == PictureKind::dumbbell) {
    draw_dumbbells(page, picture);
  } else if (picture.kind == PictureKind::intervals) {
    draw_intervals(page, picture);
  } else {
    draw_bars(page, picture);
  }
  if (!picture.notes.empty()) page.blank_line();
  for (const std::string& note : picture.notes) page.paragraph(0, 2, note);
}

}  // namespace

void render_chart(const Document& document, const Style& style, Output& output) {
  Page page(style, output);
  for (const Picture& picture : pictures_of(document, style)) {
    page.blank_line();
    draw(page, picture);
  }
}

}  // namespace tradestat::report
