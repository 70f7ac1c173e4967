#include <algorithm>
#include <functional>

#include "base/format.hpp"
#include "base/utf8.hpp"
#include "report/layout.hpp"
#include "report/page.hpp"
#include "report/render.hpp"
#include "report/table_view.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

constexpr int prose_indent = 2;
constexpr int note_hang = 2;

Tone tone_of(const ColumnView& column, const CellView& cell) {
  if (!cell.reason.empty()) return Tone::dim;
  return column.kind == ColumnKind::verdict ? tone_of_verdict(cell.text) : Tone::plain;
}

/// Writes a text of a column at the side where it belongs.
void put_aside(Page& page, const PlacedColumn& placed, std::string_view text, Tone tone) {
  const int room = placed.column->numeric() ? placed.value_width - display_width(text) : 0;
  page.put(placed.at + room, text, tone);
}

void draw_heading(Page& page, const Layout& layout) {
  std::size_t height = 0;
  bool has_units = false;
  for (const PlacedColumn& placed : layout.columns) {
    height = std::max(height, placed.heading.size());
    has_units = has_units || !placed.column->unit.empty();
  }
  for (std::size_t line = 0; line < height; ++line) {
    for (const PlacedColumn& placed : layout.columns) {
      const std::size_t above = height - placed.heading.size();
      if (line >= above) put_aside(page, placed, placed.heading[line - above], Tone::bold);
    }
    page.end_line();
  }
  if (has_units) {
    for (const PlacedColumn& placed : layout.columns)
      put_aside(page, placed, placed.column->unit, Tone::dim);
    page.end_line();
  }
  page.rule(layout.width);
}

/// Writes a number so that the points of a column stand one below the other.
void put_number(Page& page, int end, int after_point, std::string_view number, Tone tone) {
  const int before = display_width(number.substr(0, point_of(number)));
  page.put(end - after_point - before, number, tone);
}

void draw_cell(Page& page, const PlacedColumn& placed, const CellView& cell, bool beside) {
  const Tone tone = tone_of(*placed.column, cell);
  const int end = placed.at + placed.value_width;
  if (!cell.reason.empty()) {
    const int bracket = placed.has_ranges && !beside ? 1 : 0;
    page.put(end - bracket - display_width(cell.text), cell.text, tone);
    return;
  }
  put_number(page, end, placed.after_point, cell.text, tone);
  if (beside && !cell.range.empty())
    put_number(page, placed.at + placed.width, placed.range_after_point, cell.range, Tone::dim);
}

/// The lines of a cell: of words, or a number and the range below it.
std::vector<std::string> lines_of(const PlacedColumn& placed, const CellView& cell, bool beside) {
  if (!placed.column->numeric()) return wrapped(cell.text, placed.width);
  if (cell.range.empty() || beside) return {cell.text};
  return {cell.text, cell.range};
}

void draw_row(Page& page, const Layout& layout, const std::vector<CellView>& cells) {
  std::vector<std::vector<std::string>> lines;
  std::size_t height = 1;
  for (const PlacedColumn& placed : layout.columns) {
    lines.push_back(lines_of(placed, cells[placed.column->place], layout.ranges_beside));
    height = std::max(height, lines.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const PlacedColumn& placed = layout.columns[i];
      const CellView& cell = cells[placed.column->place];
      if (line >= lines[i].size()) continue;
      if (!placed.column->numeric()) {
        page.put(placed.at, lines[i][line], tone_of(*placed.column, cell));
      } else if (line == 0) {
        draw_cell(page, placed, cell, layout.ranges_beside);
      } else {
        put_number(page, placed.at + placed.value_width, placed.range_after_point, lines[i][line],
                   Tone::dim);
      }
    }
    page.end_line();
  }
}

void draw_prose(Page& page, const Layout& layout, const std::vector<CellView>& cells) {
  for (const ColumnView* column : layout.prose) {
    const std::string& text = cells[column->place].text;
    if (!text.empty()) page.paragraph(prose_indent, 0, text);
  }
}

void draw_caption(Page& page, const Layout& layout) {
  const std::string caption =
      joined(layout.caption, page.style().ascii ? " - " : " · ", [](const ColumnView* column) {
        return formatted("{} {}", column->heading, column->extent.first);
      });
  if (!caption.empty()) page.paragraph(0, 0, caption, Tone::dim);
}

void draw_grid(Page& page, const Layout& layout, const TableView& view) {
  if (page.style().header && !layout.columns.empty()) draw_heading(page, layout);
  bool is_first = true;
  view.each_row([&](const std::vector<CellView>& cells) {
    if (!is_first && !layout.prose.empty()) page.blank_line();
    is_first = false;
    draw_row(page, layout, cells);
    draw_prose(page, layout, cells);
    return page.flush_if_full();
  });
}

/// A row as lines of a name and its value; `names` is the room for the names.
void draw_record(Page& page, const TableView& view, const std::vector<CellView>& cells, int names) {
  for (const ColumnView& column : view.columns) {
    const CellView& cell = cells[column.place];
    if (cell.text.empty()) continue;
    std::string text = cell.text;
    if (cell.reason.empty() && !column.unit.empty()) text += " " + column.unit;
    if (!cell.range.empty()) text += " " + cell.range;
    if (column.kind == ColumnKind::prose) {
      page.paragraph(prose_indent, 0, text);
      continue;
    }
    if (page.style().header) {
      page.put(0, column.heading, Tone::dim);
      if (display_width(column.heading) + column_gap > names) page.end_line();
    }
    page.paragraph(names, 0, text, tone_of(column, cell));
  }
}

/// Where no grid is narrow enough: one record below the other.
void draw_records(Page& page, const TableView& view) {
  int names = 0;
  for (const ColumnView& column : view.columns)
    names = std::max(names, display_width(column.heading));
  names = page.style().header ? std::min(names, page.style().width / 2) + column_gap : 0;
  bool is_first = true;
  view.each_row([&](const std::vector<CellView>& cells) {
    if (!is_first) page.blank_line();
    is_first = false;
    draw_record(page, view, cells, names);
    return page.flush_if_full();
  });
}

void draw_notes(Page& page, const std::vector<std::string>& notes, bool alone) {
  if (!notes.empty() && alone) page.blank_line();
  for (const std::string& note : notes) page.paragraph(0, note_hang, note);
}

/// Sentences are no table. Alone they have a line each, for who copies them.
void draw_text(Page& page, const Table& table, bool alone) {
  if (!alone) page.paragraph(0, 0, paragraph(joined(table.text, " "), page.style().ascii));
  for (std::size_t i = 0; alone && i < table.text.size(); ++i) {
    page.put(0, paragraph(table.text[i], page.style().ascii));
    page.end_line();
  }
  std::vector<std::string> notes;
  for (const std::string& note : table.notes) notes.push_back(paragraph(note, page.style().ascii));
  draw_notes(page, notes, alone);
}

/// Draws a table; true where it leaves out columns, which it names if it stands alone.
bool draw_table(Page& page, const Table& table, bool alone) {
  const Style& style = page.style();
  if (!table.text.empty()) {
    draw_text(page, table, alone);
    return false;
  }
  const TableView view = view_of(table, style);
  Layout placed = layout(view, style.width, style.header, !alone);
  if (!alone && table.on_screen == OnScreen::without_prose) placed.prose.clear();
  if (!view.title.empty()) page.paragraph(0, 0, view.title, Tone::bold);
  if (view.rows == 0) {
    page.paragraph(0, 0, "no records", Tone::dim);
  } else if (placed.fits) {
    draw_caption(page, placed);
    if (alone) page.blank_line();
    draw_grid(page, placed, view);
  } else {
    page.blank_line();
    draw_records(page, view);
  }
  std::vector<std::string> notes = notes_of(view, placed.omitted);
  const bool leaves_out = !placed.omitted.empty();
  if (leaves_out && alone) {
    const std::string names = joined(placed.omitted, ", ", std::mem_fn(&ColumnView::heading));
    notes.push_back(formatted("left out at this width: {}; {}", names, style.wider));
  }
  draw_notes(page, notes, alone);
  return leaves_out;
}

}  // namespace

void render_table(const Document& document, const Style& style, Output& output) {
  Page page(style, output);
  if (document.sectioned && !document.title.empty()) {
    const std::string title = paragraph(document.title, style.ascii);
    page.paragraph(0, 0, title, Tone::bold);
    page.rule(std::min(style.width, display_width(title)));
  }
  bool leave_out = false;
  for (const Table& table : document.tables) {
    if (!document.shows(table) || (document.sectioned && table.on_screen == OnScreen::nothing))
      continue;
    page.blank_line();
    leave_out |= draw_table(page, table, !document.sectioned);
  }
  if (document.sectioned && leave_out)
    draw_notes(page,
               {formatted("Some columns are left out at this width; {}.", style.wider_sections)},
               false);
}

}  // namespace tradestat::report
