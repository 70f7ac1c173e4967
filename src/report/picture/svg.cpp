#include "report/picture/svg.hpp"

#include <algorithm>
#include <cmath>

#include "base/format.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/number/readable.hpp"
#include "report/escape.hpp"
#include "report/render.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

constexpr double margin = 24;
constexpr double text_size = 13;
constexpr double small_size = 11;
constexpr double line_height = 19;
constexpr double mark_size = 4.5;
constexpr std::string_view families =
    "system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif";

enum class Anchor { start, middle, end };

/// How wide a text can be: fonts differ, and this is as wide as the widest of them.
double width_of(std::string_view text, double size = text_size) {
  return display_width(text) * size * 0.62;
}

/// As many lines as a text needs in a width of pixels.
std::vector<std::string> lines_of(std::string_view text, double width, double size = text_size) {
  return wrapped(text, std::max(static_cast<int>(width / size / 0.62), 6));
}

/// A pixel, or a tenth of one.
std::string px(double value) {
  std::string text = fixed(value, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  std::erase(text, ',');
  return text;
}

/// "-18.06" with a minus.
std::string with_minus(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_sign = text[i] == '-' && i + 1 < text.size() && is_digit(text[i + 1]) &&
                         (i == 0 || text[i - 1] == ' ' || text[i - 1] == '[' || text[i - 1] == '(');
    if (is_sign) {
      out += "−";
    } else {
      out += text[i];
    }
  }
  return out;
}

/// Elements of SVG, one after the other.
class Canvas {
 public:
  explicit Canvas(const Palette& palette) : palette_(palette) {}

  struct TextStyle {
    std::string_view fill{};  ///< empty for ink
    Anchor anchor = Anchor::start;
    double size = text_size;
    bool bold = false;
    bool halo = false;  ///< readable above lines
  };
  void text(double x, double y, std::string_view words, const TextStyle& style) {
    if (words.empty()) return;
    out_ += formatted("<text x=\"{}\" y=\"{}\" fill=\"{}\"", px(x), px(y),
                      style.fill.empty() ? palette_.ink : style.fill);
    if (style.anchor == Anchor::middle) out_ += " text-anchor=\"middle\"";
    if (style.anchor == Anchor::end) out_ += " text-anchor=\"end\"";
    if (style.size != text_size) out_ += formatted(" font-size=\"{}\"", px(style.size));
    if (style.bold) out_ += " font-weight=\"600\"";
    if (style.halo)
      out_ += formatted(" stroke=\"{}\" stroke-width=\"4\" paint-order=\"stroke\"", palette_.page);
    out_ += formatted(">{}</text>\n", xml_escaped(with_minus(words)));
  }
  void line(double x1, double y1, double x2, double y2, std::string_view color, double width = 1,
            bool dotted = false) {
    out_ += formatted("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\"", px(x1), px(y1),
                      px(x2), px(y2), color);
    if (width != 1) out_ += formatted(" stroke-width=\"{}\"", px(width));
    if (dotted) out_ += " stroke-dasharray=\"2 5\"";
    out_ += "/>\n";
  }
  void rect(double x, double y, double width, double height, std::string_view fill,
            std::string_view stroke = {}) {
    out_ += formatted("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"", px(x),
                      px(y), px(width), px(height), fill);
    if (!stroke.empty()) out_ += formatted(" stroke=\"{}\"", stroke);
    out_ += "/>\n";
  }
  /// The mark of a series: each has a colour and a shape.
  void mark(double x, double y, std::size_t series) {
    const double r = mark_size;
    if (series == 0) {
      out_ += formatted("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>\n", px(x), px(y), px(r),
                        color(series));
    } else {
      rect(x - r, y - r, 2 * r, 2 * r, color(series));
    }
  }
  void raw(std::string_view elements) { out_ += elements; }

  std::string_view color(std::size_t series) const {
    return series == 0 ? palette_.first : palette_.second;
  }
  const Palette& palette() const { return palette_; }
  std::string take() { return std::move(out_); }

 private:
  const Palette& palette_;
  std::string out_{};
};

/// A part of the drawing, from `top` down.
struct Frame {
  double width = 0;
  double top = 0;
  std::string id{};

  double right() const { return width - margin; }
  double inner() const { return width - 2 * margin; }
};

double draw_lines(Canvas& canvas, double x, double y, const std::vector<std::string>& lines,
                  const Canvas::TextStyle& style, double height = line_height) {
  for (const std::string& line : lines) {
    canvas.text(x, y, line, style);
    y += height;
  }
  return y;
}

/// Title and subtitle; the frame goes on below them.
void draw_head(Canvas& canvas, const Picture& picture, Frame& frame) {
  constexpr double title_size = 18;
  double y = frame.top + 32;
  y = draw_lines(canvas, margin, y, lines_of(picture.title, frame.inner(), title_size),
                 {.size = title_size, .bold = true}, 24);
  y = draw_lines(canvas, margin, y - 2, lines_of(picture.subtitle, frame.inner()),
                 {.fill = canvas.palette().soft});
  frame.top = y + 2;
}

void draw_notes(Canvas& canvas, const Picture& picture, Frame& frame) {
  double y = frame.top + 20;
  for (const std::string& note : picture.notes)
    y = draw_lines(canvas, margin, y, lines_of(note, frame.inner(), small_size),
                   {.fill = canvas.palette().soft, .size = small_size}, 16);
  frame.top = y;
}

/// The marks of the series and what they are.
void draw_legend(Canvas& canvas, const Picture& picture, Frame& frame) {
  if (picture.series.size() < 2) return;
  double x = margin;
  for (std::size_t i = 0; i < picture.series.size(); ++i) {
    const double room = 14 + width_of(picture.series[i]) + 24;
    if (x > margin && x + room > frame.right()) {
      x = margin;
      frame.top += line_height;
    }
    canvas.mark(x + mark_size, frame.top + 4, i);
    canvas.text(x + 16, frame.top + 8.5, picture.series[i], {.fill = canvas.color(i)});
    x += room;
  }
  frame.top += line_height;
}

/// The columns of pictures with a row a line: labels, what is drawn, values.
struct Columns {
  double label_width = 0;
  double from = 0;
  double to = 0;
  double values_at = 0;  ///< their right end
  double zero = 0;
  double scale = 0;  ///< pixels to a unit

  double at(double value) const { return zero + value * scale; }
};

std::string value_text(const PictureRow& row) {
  return joined(row.marks, " / ", [](const Mark& mark) { return mark.text; });
}

Columns columns_of(const Picture& picture, const Frame& frame) {
  double labels = 0;
  double values = 0;
  for (const PictureRow& row : picture.rows) {
    labels = std::max(labels, width_of(row.label));
    const std::string text = picture.kind == PictureKind::dumbbell ? value_text(row) : "";
    values = std::max(values, width_of(row.is_gap ? "no figures" : text));
    for (const Mark& mark : row.marks) values = std::max(values, width_of(mark.said()));
  }
  Columns columns;
  // On a narrow picture names stand above their bars.
  const bool is_above = frame.width < 500 && picture.kind == PictureKind::bars;
  columns.label_width = is_above ? frame.inner() : std::min(labels, frame.inner() * 0.36);
  columns.from = is_above ? margin : margin + columns.label_width + 12;
  columns.values_at = frame.right();
  columns.to = std::max(frame.right() - values - 12, columns.from + 30);
  const auto [least, largest] = picture.span();
  columns.scale = largest > least ? (columns.to - columns.from) / (largest - least) : 0;
  columns.zero = columns.from - least * columns.scale;
  return columns;
}

void draw_bar(Canvas& canvas, const Columns& columns, const PictureRow& row, std::size_t series,
              double y, const std::string& id) {
  const Mark& mark = row.marks[series];
  if (!mark.value) return;
  constexpr double height = 13;
  const double end = columns.at(*mark.value);
  const double width = std::max(std::abs(end - columns.zero), *mark.value == 0 ? 0.0 : 1.0);
  const std::string hatched = "url(#" + id + "rest)";
  const std::string_view color = canvas.color(series);
  canvas.rect(std::min(end, columns.zero), y - height / 2, width, height,
              row.is_rest ? std::string_view(hatched) : color, row.is_rest ? color : "");
  const double lower = columns.at(mark.lower);
  const double upper = columns.at(mark.upper);
  if (upper - lower < 3) return;
  const std::string_view ink = canvas.palette().ink;
  canvas.line(lower, y, upper, y, ink, 1.5);
  for (const double x : {lower, upper}) canvas.line(x, y - 4, x, y + 4, ink, 1.5);
}

void draw_bars(Canvas& canvas, const Picture& picture, Frame& frame) {
  draw_legend(canvas, picture, frame);
  const Columns columns = columns_of(picture, frame);
  const std::string_view soft = canvas.palette().soft;
  if (std::ranges::any_of(picture.rows, &PictureRow::is_rest))
    canvas.raw(
        formatted("<pattern id=\"{}rest\" width=\"6\" height=\"6\" "
                  "patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"{}\" "
                  "stroke-width=\"1.5\"/></pattern>\n",
                  frame.id, canvas.palette().first));
  const double top = frame.top + 4;
  double y = top;
  for (const PictureRow& row : picture.rows) {
    const auto label = lines_of(row.label, columns.label_width + 8);
    draw_lines(canvas, margin, y + 14, label, {.fill = row.is_gap ? soft : std::string_view()}, 16);
    const bool is_above = columns.from == margin && !row.is_gap;
    if (is_above) y += static_cast<double>(label.size()) * 16;
    if (row.is_gap)
      canvas.text(columns.values_at, y + 14, "no figures", {.fill = soft, .anchor = Anchor::end});
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
      const double middle = y + 10 + static_cast<double>(i) * line_height;
      draw_bar(canvas, columns, row, i, middle, frame.id);
      const bool known = row.marks[i].value.has_value();
      canvas.text(columns.values_at, middle + 4.5, row.marks[i].said(),
                  {.fill = known ? std::string_view() : soft, .anchor = Anchor::end});
    }
    y += std::max(is_above ? 0 : static_cast<double>(label.size()) * 16,
                  static_cast<double>(std::max<std::size_t>(row.marks.size(), 1)) * line_height) +
         5;
  }
  canvas.line(columns.zero, top, columns.zero, y, canvas.palette().ink);
  frame.top = y + 4;
}

void draw_dumbbells(Canvas& canvas, const Picture& picture, Frame& frame) {
  draw_legend(canvas, picture, frame);
  const Columns columns = columns_of(picture, frame);
  const std::string_view soft = canvas.palette().soft;
  const double top = frame.top + 4;
  double y = top;
  for (const PictureRow& row : picture.rows) {
    const auto label = lines_of(row.label, columns.label_width + 8);
    draw_lines(canvas, margin, y + 14, label, {}, 16);
    if (row.marks[0].value && row.marks[1].value)
      canvas.line(columns.at(*row.marks[0].value), y + 10, columns.at(*row.marks[1].value), y + 10,
                  soft, 2);
    for (std::size_t i = 0; i < 2; ++i)
      if (row.marks[i].value) canvas.mark(columns.at(*row.marks[i].value), y + 10, i);
    canvas.text(columns.values_at, y + 14.5, value_text(row), {.anchor = Anchor::end});
    y += std::max(static_cast<double>(label.size()) * 16, line_height) + 5;
  }
  canvas.line(columns.zero, top, columns.zero, y, canvas.palette().ink);
  frame.top = y + 4;
}

/// A text that may move up or down, so that it stands beside others.
struct Beside {
  double y = 0;
  std::string text{};
  std::size_t series = 0;
};

/// Moves texts apart, in their order, within the heights.
void spread(std::vector<Beside>& texts, double top, double bottom) {
  std::ranges::stable_sort(texts, {}, &Beside::y);
  double least = top;
  for (Beside& text : texts) {
    text.y = std::max(text.y, least);
    least = text.y + line_height;
  }
  double most = bottom;
  for (std::size_t i = texts.size(); i-- > 0;) {
    texts[i].y = std::min(texts[i].y, most);
    most = texts[i].y - line_height;
  }
}

/// The plane of a line: years to the right, values up, from zero.
struct Plane {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  double least = 0;
  double largest = 1;

  double y(double value) const {
    return bottom - (value - least) / (largest - least) * (bottom - top);
  }
};

void draw_value_axis(Canvas& canvas, const Plane& plane, double from) {
  for (const auto& [value, text] : ticks(plane.least, plane.largest, 5)) {
    const bool is_zero = value == 0;
    canvas.line(from, plane.y(value), plane.right, plane.y(value),
                is_zero ? canvas.palette().ink : canvas.palette().rule);
    canvas.text(from - 8, plane.y(value) + 4.5, text,
                {.fill = canvas.palette().soft, .anchor = Anchor::end});
  }
}

/// The largest value at the axis' end: a round number, so that nothing lies above the last tick.
Plane plane_of(const Picture& picture, double height, const Frame& frame) {
  auto [least, largest] = picture.span();
  if (!(largest > least)) largest = least + 1;
  const auto steps = ticks(least, largest, 5);
  const double step = steps.size() > 1 ? steps[1].first - steps[0].first : largest - least;
  return {.top = frame.top + 12,
          .bottom = frame.top + 12 + height,
          .least = std::floor(least / step + 1e-9) * step,
          .largest = std::ceil(largest / step - 1e-9) * step};
}

double axis_width(const Plane& plane) {
  double width = 0;
  for (const auto& [value, text] : ticks(plane.least, plane.largest, 5))
    width = std::max(width, width_of(text));
  return width + 8;
}

void draw_years(Canvas& canvas, const Picture& picture, const Plane& plane, double step) {
  const std::size_t rows = picture.rows.size();
  const auto every = static_cast<std::size_t>(std::max(std::ceil(42 / std::max(step, 1.0)), 1.0));
  std::size_t run = 0;  // years without any figure before this one
  for (std::size_t i = 0; i <= rows; ++i) {
    const double x = plane.left + static_cast<double>(i) * step;
    const bool known = i == rows || picture.rows[i].has_values();
    if (i < rows) {
      canvas.line(x, plane.bottom, x, plane.bottom + 5, canvas.palette().ink);
      if (i % every == 0)
        canvas.text(
            x, plane.bottom + 21, picture.rows[i].label,
            {.fill = known ? std::string_view() : canvas.palette().soft, .anchor = Anchor::middle});
    }
    if (known && run > 0) {
      const double from = x - (static_cast<double>(run) + 0.3) * step;
      const double to = x - 0.7 * step;
      const double y = plane.bottom + 30;
      canvas.raw(formatted("<path d=\"M{} {}v-4M{} {}H{}v-4\" fill=\"none\" stroke=\"{}\"/>\n",
                           px(from), px(y), px(from), px(y), px(to), canvas.palette().soft));
      if (to - from > width_of("no figures"))
        canvas.text((from + to) / 2, y + 17, "no figures",
                    {.fill = canvas.palette().soft, .anchor = Anchor::middle});
    }
    run = known ? 0 : run + 1;
  }
}

/// Solid from year to year, dotted over years without a figure.
void draw_series(Canvas& canvas, const Picture& picture, const Plane& plane, double step,
                 std::size_t series, std::vector<Beside>& first, std::vector<Beside>& last) {
  std::optional<std::size_t> before;
  const auto x = [&](std::size_t i) { return plane.left + static_cast<double>(i) * step; };
  const auto mark = [&](std::size_t i) -> const Mark& { return picture.rows[i].marks[series]; };
  for (std::size_t i = 0; i < picture.rows.size(); ++i) {
    if (!mark(i).value) continue;
    if (before)
      canvas.line(x(*before), plane.y(*mark(*before).value), x(i), plane.y(*mark(i).value),
                  canvas.color(series), 1.5, i > *before + 1);
    if (i == 0) first.push_back({plane.y(*mark(i).value), mark(i).text, series});
    before = i;
  }
  for (std::size_t i = 0; i < picture.rows.size(); ++i)
    if (mark(i).value) canvas.mark(x(i), plane.y(*mark(i).value), series);
  if (!before) return;
  const bool is_last = *before + 1 == picture.rows.size();
  const std::string year = is_last ? "" : " (" + picture.rows[*before].label + ")";
  last.push_back({plane.y(*mark(*before).value),
                  mark(*before).text + year + " " + picture.series[series], series});
}

void draw_line(Canvas& canvas, const Picture& picture, Frame& frame) {
  Plane plane = plane_of(picture, 240, frame);
  double first_width = 0;
  double last_width = 0;
  for (const PictureRow& row : picture.rows)
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
      first_width = std::max(first_width, width_of(row.marks[i].text) * 1.05);
      last_width =
          std::max(last_width, width_of(row.marks[i].text + " (2000) " + picture.series[i]));
    }
  const double axis = margin + axis_width(plane);
  plane.left = axis + first_width + 16;
  plane.right =
      std::max(frame.right() - std::min(last_width, frame.inner() * 0.4) - 10, plane.left + 20);
  draw_value_axis(canvas, plane, axis);
  const std::size_t rows = picture.rows.size();
  const double step = rows > 1 ? (plane.right - plane.left) / static_cast<double>(rows - 1) : 0;
  draw_years(canvas, picture, plane, step);
  std::vector<Beside> first;
  std::vector<Beside> last;
  for (std::size_t i = 0; i < picture.series.size(); ++i)
    draw_series(canvas, picture, plane, step, i, first, last);
  spread(first, plane.top, plane.bottom - 10);
  spread(last, plane.top, plane.bottom);
  for (const Beside& text : first)
    canvas.text(
        plane.left - 10, text.y + 4.5, text.text,
        {.fill = canvas.color(text.series), .anchor = Anchor::end, .bold = true, .halo = true});
  for (const Beside& text : last)
    canvas.text(plane.right + 12, text.y + 4.5, text.text, {.fill = canvas.color(text.series)});
  frame.top = plane.bottom + 50;
}

/// Names of lines under them, each with its mark.
void draw_below(Canvas& canvas, const std::vector<Beside>& names, Frame& frame) {
  for (const Beside& name : names) {
    canvas.mark(margin + mark_size, frame.top + 10, name.series);
    frame.top =
        draw_lines(canvas, margin + 16, frame.top + 14.5, lines_of(name.text, frame.inner() - 16),
                   {.fill = canvas.color(name.series)}) -
        12;
  }
}

/// The way of each row from the first year to the second: dotted, as nothing is known between.
void draw_slope(Canvas& canvas, const Picture& picture, Frame& frame) {
  const auto rows = static_cast<double>(picture.rows.size());
  Plane plane = plane_of(picture, std::max(220.0, (rows + 1) * line_height), frame);
  double values = 0;
  for (const PictureRow& row : picture.rows) values = std::max(values, width_of(row.marks[0].text));
  const double axis = margin + axis_width(plane);
  plane.left = axis + values * 1.05 + 20;
  plane.right = plane.left + frame.width * (frame.width < 500 ? 0.4 : 0.25);
  draw_value_axis(canvas, plane, axis);
  std::vector<Beside> first;
  std::vector<Beside> last;
  std::vector<Beside> below;  // what a narrow picture has no room for beside its lines
  const bool is_narrow = frame.width < 500;
  const double x[] = {plane.left, plane.right};
  for (std::size_t i = 0; i < picture.rows.size(); ++i) {
    const PictureRow& row = picture.rows[i];
    const std::size_t series =
        row.marks[0].value && row.marks[1].value && *row.marks[1].value < *row.marks[0].value ? 1
                                                                                              : 0;
    std::string name = row.label;
    for (std::size_t more = 2; more < row.marks.size(); ++more)
      name.append(", ").append(picture.series[more]).append(" ").append(row.marks[more].said());
    below.push_back({0, name, series});
    std::string said = row.marks[1].text;
    if (!is_narrow) said.append("  ").append(name);
    const double y = plane.y(row.marks[1].value.value_or(0));
    last.push_back({y, said, series});
    if (row.marks[0].value)
      first.push_back({plane.y(*row.marks[0].value), row.marks[0].text, series});
    if (row.marks[0].value && row.marks[1].value)
      canvas.line(plane.left, first.back().y, plane.right, y, canvas.color(series), 1.5, true);
    for (std::size_t end = 0; end < 2; ++end)
      if (row.marks[end].value) canvas.mark(x[end], plane.y(*row.marks[end].value), series);
  }
  for (std::size_t end = 0; end < 2; ++end) {
    canvas.line(x[end], plane.bottom, x[end], plane.bottom + 5, canvas.palette().ink);
    canvas.text(x[end], plane.bottom + 21, picture.years[end], {.anchor = Anchor::middle});
  }
  spread(first, plane.top, plane.bottom - 8);
  spread(last, plane.top, plane.bottom - 8);
  for (const Beside& text : first)
    canvas.text(
        plane.left - 10, text.y + 4.5, text.text,
        {.fill = canvas.color(text.series), .anchor = Anchor::end, .bold = true, .halo = true});
  for (const Beside& text : last)
    canvas.text(plane.right + 12, text.y + 4.5, text.text, {.fill = canvas.color(text.series)});
  frame.top = plane.bottom + 34;
  if (is_narrow) draw_below(canvas, below, frame);
}

/// As many round numbers as have room beside each other.
std::vector<std::pair<double, std::string>> ticks_in(double least, double largest, double room) {
  for (int most = 5;; --most) {
    auto all = ticks(least, largest, most);
    double width = 0;
    for (const auto& [value, text] : all) width += width_of(with_minus(text), small_size) + 12;
    if (width <= room || most == 2) return all;
  }
}

/// The axis under what is drawn from `from` to `to`; each row has its own, as it shows ends
/// that lie close to each other.
void draw_own_axis(Canvas& canvas, const PictureRow& row, double from, double to, double y) {
  const auto [least, largest] = row.span();
  canvas.line(from, y, to, y, canvas.palette().soft);
  for (const auto& [value, text] : ticks_in(least, largest, to - from)) {
    const double x = from + (value - least) / (largest - least) * (to - from);
    canvas.line(x, y, x, y + 4, canvas.palette().soft);
    canvas.text(x, y + 16, text,
                {.fill = canvas.palette().soft, .anchor = Anchor::middle, .size = small_size});
  }
}

void draw_interval(Canvas& canvas, const PictureRow& row, double from, double to, double y) {
  const auto [least, largest] = row.span();
  const auto x = [from, to, least = least, largest = largest](double value) {
    return from + (value - least) / (largest - least) * (to - from);
  };
  const Mark& computed = row.marks.front();
  const Mark& stated = row.marks.back();
  if (stated.value)
    canvas.rect(x(stated.lower), y - 14, std::max(x(stated.upper) - x(stated.lower), 2.0), 28,
                canvas.palette().band, canvas.palette().band_edge);
  if (!computed.value) return;
  canvas.line(x(computed.lower), y, x(computed.upper), y, canvas.color(0), 2);
  for (const double end : {x(computed.lower), x(computed.upper)})
    canvas.line(end, y - 6, end, y + 6, canvas.color(0), 2);
  canvas.mark(x(*computed.value), y, 0);
}

/// "▯ stated ├●┤ recomputed"
void draw_interval_legend(Canvas& canvas, Frame& frame) {
  const double y = frame.top + 6;
  canvas.rect(margin, y - 7, 18, 14, canvas.palette().band, canvas.palette().band_edge);
  canvas.text(margin + 26, y + 4.5, "stated", {});
  const double x = margin + 26 + width_of("stated") + 24;
  canvas.line(x, y, x + 22, y, canvas.color(0), 2);
  for (const double end : {x, x + 22}) canvas.line(end, y - 5, end, y + 5, canvas.color(0), 2);
  canvas.mark(x + 11, y, 0);
  canvas.text(x + 30, y + 4.5, "recomputed", {});
  frame.top += 28;
}

void draw_intervals(Canvas& canvas, const Picture& picture, Frame& frame) {
  draw_interval_legend(canvas, frame);
  double verdicts = 0;
  for (const PictureRow& row : picture.rows) verdicts = std::max(verdicts, width_of(row.verdict));
  const bool is_narrow = frame.width < 500;
  const double labels = is_narrow ? frame.inner() : frame.inner() * 0.36;
  const double from = is_narrow ? margin : margin + labels + 16;
  const double to = is_narrow ? frame.right() : frame.right() - verdicts - 16;
  for (const PictureRow& row : picture.rows) {
    const std::string said =
        "stated " + row.marks.back().text + ", recomputed " + row.marks.front().said();
    double y = draw_lines(canvas, margin, frame.top + 14, lines_of(row.label, labels), {}, 16);
    y = draw_lines(canvas, margin, y, lines_of(said, labels, small_size),
                   {.fill = canvas.palette().soft, .size = small_size}, 15);
    const double axis = is_narrow ? y + 38 : frame.top + 32;
    if (is_narrow)
      y = draw_lines(canvas, margin, y, lines_of(row.verdict, labels), {}, 16);
    else
      canvas.text(frame.right(), frame.top + 20, row.verdict, {.anchor = Anchor::end});
    if (row.has_values()) {
      draw_interval(canvas, row, from, to, axis - 15);
      draw_own_axis(canvas, row, from, to, axis);
      y = std::max(y, axis + 34);
    }
    y = draw_lines(canvas, margin, y, lines_of(row.explanation, frame.inner(), small_size),
                   {.fill = canvas.palette().soft, .size = small_size}, 15);
    frame.top = y + 10;
  }
}

/// Whether texts of the same line height, with room, would stand on each other.
struct Box {
  double x = 0;
  double y = 0;
  double width = 0;

  bool meets(const Box& other) const {
    return x < other.x + other.width && other.x < x + width && std::abs(y - other.y) < line_height;
  }
};

/// A point a row; names where they have room: all of them stand in the description.
void draw_points(Canvas& canvas, const Picture& picture, const Plane& plane, double scale) {
  std::vector<Box> taken;
  const auto place = [&](const PictureRow& row) {
    return std::pair(plane.left + *row.marks[0].value * scale, plane.y(*row.marks[1].value));
  };
  const auto is_point = [](const PictureRow& row) {
    return row.marks[0].value.has_value() && row.marks[1].value.has_value();
  };
  for (const PictureRow& row : picture.rows) {
    if (!is_point(row)) continue;
    const auto at = place(row);
    canvas.mark(at.first, at.second, 0);
    taken.push_back({at.first - 6, at.second, 12});
  }
  for (const PictureRow& row : picture.rows) {
    if (!is_point(row)) continue;
    const auto at = place(row);
    const double width = width_of(row.label, small_size);
    for (const double x : {at.first + 8, at.first - 8 - width}) {
      const Box box{x, at.second, width};
      const bool is_free =
          std::ranges::none_of(taken, [&](const Box& other) { return box.meets(other); });
      if (!is_free || x + width > plane.right || x < plane.left) continue;
      canvas.text(x, box.y + 4, row.label, {.size = small_size, .halo = true});
      taken.push_back(box);
      break;
    }
  }
}

void draw_scatter(Canvas& canvas, const Picture& picture, Frame& frame) {
  Picture up = picture;  // what goes up alone
  double largest = 0;
  for (PictureRow& row : up.rows) {
    largest = std::max(largest, row.marks[0].value.value_or(0));
    row.marks.erase(row.marks.begin());
  }
  frame.top += line_height;
  canvas.text(margin, frame.top, picture.series[1], {.fill = canvas.palette().soft});
  Plane plane = plane_of(up, 280, frame);
  plane.left = margin + axis_width(plane);
  plane.right = frame.right();
  draw_value_axis(canvas, plane, plane.left);
  const auto steps = ticks_in(0, largest > 0 ? largest : 1, plane.right - plane.left);
  const double step = steps.size() > 1 ? steps[1].first : 1;
  const double end = std::ceil(largest / step - 1e-9) * step;
  const double scale = (plane.right - plane.left - 20) / (end > 0 ? end : 1);
  for (const auto& [value, text] : ticks_in(0, end, plane.right - plane.left))
    canvas.text(plane.left + value * scale, plane.bottom + 20, text,
                {.fill = canvas.palette().soft, .anchor = Anchor::middle, .size = small_size});
  canvas.line(plane.left, plane.bottom, plane.right, plane.bottom, canvas.palette().soft);
  canvas.text(plane.right, plane.bottom + 40, picture.series[0],
              {.fill = canvas.palette().soft, .anchor = Anchor::end});
  draw_points(canvas, picture, plane, scale);
  frame.top = plane.bottom + 46;
}

}  // namespace

Drawing drawing_of(const Picture& picture, int width, const Palette& palette,
                   const std::string& id) {
  Canvas canvas(palette);
  Frame frame{.width = static_cast<double>(width), .id = id};
  draw_head(canvas, picture, frame);
  switch (picture.kind) {
    case PictureKind::line: draw_line(canvas, picture, frame); break;
    case PictureKind::slope: draw_slope(canvas, picture, frame); break;
    case PictureKind::dumbbell: draw_dumbbells(canvas, picture, frame); break;
    case PictureKind::scatter: draw_scatter(canvas, picture, frame); break;
    case PictureKind::intervals: draw_intervals(canvas, picture, frame); break;
    default: draw_bars(canvas, picture, frame); break;
  }
  draw_notes(canvas, picture, frame);
  return {canvas.take(), frame.top + 8};
}

std::string svg_of(const Picture& picture, int width, const Palette& palette,
                   const std::string& id) {
  const Drawing drawing = drawing_of(picture, width, palette, id);
  return formatted(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
      "height=\"{1}\" role=\"img\" aria-labelledby=\"{2}t {2}d\" font-family=\"{3}\" "
      "font-size=\"13\">\n<title id=\"{2}t\">{4}</title>\n<desc id=\"{2}d\">{5}</desc>\n"
      "<rect width=\"{0}\" height=\"{1}\" fill=\"{6}\"/>\n{7}</svg>\n",
      width, px(drawing.height), id, families, xml_escaped(picture.title),
      xml_escaped(with_minus(picture.description)), palette.page, drawing.elements);
}

void render_svg(const Document& document, const Style& style, Output& output) {
  constexpr int width = 720;
  Style unlimited = style;
  unlimited.ascii = false;
  const std::vector<Picture> all = pictures_of(document, unlimited);
  if (all.size() == 1) {
    output.text += svg_of(all.front(), width, {}, "p");
    return;
  }
  // Several stand one below the other, each an image of its own.
  std::string inner;
  double height = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string id = "p" + std::to_string(i + 1);
    const std::string svg = svg_of(all[i], width, {}, id);
    const double own = drawing_of(all[i], width, {}, id).height;
    inner += formatted("<g transform=\"translate(0 {})\">\n{}</g>\n", px(height), svg);
    height += own;
  }
  output.text += formatted(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
      "height=\"{1}\">\n{2}</svg>\n",
      width, px(height), inner);
}

}  // namespace tradestat::report
