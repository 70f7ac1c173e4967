#include <string_view>

#include "base/text.hpp"
#include "report/render.hpp"
#include "report/table_view.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

bool is_word(char c) { return is_letter(c) || is_digit(c); }

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

void append_cell(std::string& out, std::string_view text) {
  if (!text.empty()) out.append(" ").append(text);
  out += " |";
}

void append_table(Output& output, const TableView& view) {
  std::string& out = output.text;
  out += '|';
  for (const ColumnView& column : view.columns) {
    const std::string unit = column.unit.empty() ? "" : " (" + column.unit + ")";
    append_cell(out, escaped(column.heading + unit));
  }
  out += "\n|";
  for (const ColumnView& column : view.columns) append_cell(out, column.numeric() ? "---:" : "---");
  out += '\n';
  view.each_row([&](const std::vector<CellView>& cells) {
    out += '|';
    for (const CellView& cell : cells) {
      const std::string range = cell.range.empty() ? "" : " " + cell.range;
      append_cell(out, escaped(cell.text) + range);
    }
    out += '\n';
    return output.flush_if_full();
  });
}

void append_notes(std::string& out, const std::vector<std::string>& notes) {
  if (!notes.empty()) out += '\n';
  for (const std::string& note : notes) out.append("- ").append(escaped(note)).append("\n");
}

void append_section(Output& output, const Table& table, std::string_view marks,
                    const Style& style) {
  std::string& out = output.text;
  const TableView view = view_of(table, style);
  for (const std::string& sentence : table.text)
    out.append(escaped(paragraph(sentence, false))).append("\n");
  if (!table.text.empty()) return append_notes(out, notes_of(view));
  if (!view.title.empty()) out.append(marks).append(escaped(view.title)).append("\n\n");
  append_table(output, view);
  append_notes(out, notes_of(view));
}

}  // namespace

void render_markdown(const Document& document, const Style& style, Output& output) {
  std::string& out = output.text;
  bool is_first = true;
  if (document.sectioned && !document.title.empty()) {
    out += "## " + escaped(paragraph(document.title, false)) + "\n";
    is_first = false;
  }
  for (const Table& table : document.tables) {
    if (!document.shows(table)) continue;
    if (!is_first) out += '\n';
    is_first = false;
    append_section(output, table, document.sectioned ? "### " : "## ", style);
  }
}

}  // namespace tradestat::report
