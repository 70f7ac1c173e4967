#include <string_view>

#include "report/render.hpp"
#include "report/table_view.hpp"

namespace tradestat::report {
namespace {

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Escapes what Markdown would read as something else; a '_' within a word is
/// nothing else.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool within_word =
        i > 0 && i + 1 < text.size() && is_word(text[i - 1]) && is_word(text[i + 1]);
    const bool is_special = std::string_view("\\|`*_<[&~").find(text[i]) != std::string_view::npos;
    if (is_special && !(text[i] == '_' && within_word)) out += '\\';
    out += text[i];
  }
  return out;
}

std::string cell_text(const CellView& cell) {
  std::string text = escaped(cell.text);
  if (!cell.range.empty()) text += " " + cell.range;
  return text;
}

void append_cell(std::string& out, std::string_view text) {
  out += text.empty() ? " |" : " ";
  if (!text.empty()) out.append(text).append(" |");
}

void append_table(Output& output, const TableView& view) {
  std::string& out = output.text;
  out += '|';
  for (const ColumnView& column : view.columns) {
    std::string heading = escaped(column.heading);
    if (!column.unit.empty()) heading += " (" + escaped(column.unit) + ")";
    append_cell(out, heading);
  }
  out += "\n|";
  for (const ColumnView& column : view.columns) append_cell(out, column.numeric() ? "---:" : "---");
  out += '\n';
  view.table->each_row([&](const Row& row) {
    out += '|';
    for (const CellView& cell : cells_of(view, row)) append_cell(out, cell_text(cell));
    out += '\n';
    return output.flush_if_full();
  });
}

void append_notes(std::string& out, const std::vector<std::string>& notes) {
  if (!notes.empty()) out += '\n';
  for (const std::string& note : notes) out += "- " + escaped(note) + "\n";
}

void append_section(Output& output, const Table& table, std::string_view marks,
                    const Style& style) {
  std::string& out = output.text;
  const TableView view = view_of(table, style);
  if (!view.title.empty()) out.append(marks).append(escaped(view.title)).append("\n\n");
  append_table(output, view);
  std::vector<const ColumnView*> columns;
  for (const ColumnView& column : view.columns) columns.push_back(&column);
  std::vector<std::string> notes = reasons(columns);
  notes.insert(notes.end(), view.notes.begin(), view.notes.end());
  append_notes(out, notes);
}

}  // namespace

void render_markdown(const Document& document, const Style& style, Output& output) {
  std::string& out = output.text;
  bool is_first = true;
  if (document.sectioned && !document.title.empty()) {
    out += "## " + escaped(document.title) + "\n";
    is_first = false;
  }
  for (const Table& table : document.tables) {
    if (document.sectioned && table.empty() && table.notes.empty()) continue;
    if (!is_first) out += '\n';
    is_first = false;
    append_section(output, table, document.sectioned ? "### " : "## ", style);
  }
}

}  // namespace tradestat::report
