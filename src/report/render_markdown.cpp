#include <string_view>

#include "report/render.hpp"
#include "report/shown.hpp"

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

std::string cell_text(const ShownCell& cell) {
  std::string text = escaped(cell.text);
  if (!cell.range.empty()) text += " " + cell.range;
  return text;
}

void append_cell(std::string& out, std::string_view text) {
  out += text.empty() ? " |" : " ";
  if (!text.empty()) out.append(text).append(" |");
}

void append_table(std::string& out, const Shown& table, std::size_t rows) {
  out += '|';
  for (const ShownColumn& column : table.columns) {
    std::string heading = escaped(column.heading);
    if (!column.unit.empty()) heading += " (" + escaped(column.unit) + ")";
    append_cell(out, heading);
  }
  out += "\n|";
  for (const ShownColumn& column : table.columns)
    append_cell(out, column.numeric() ? "---:" : "---");
  out += '\n';
  for (std::size_t row = 0; row < rows; ++row) {
    out += '|';
    for (const ShownColumn& column : table.columns) append_cell(out, cell_text(column.cells[row]));
    out += '\n';
  }
}

void append_notes(std::string& out, const std::vector<std::string>& notes) {
  if (!notes.empty()) out += '\n';
  for (const std::string& note : notes) out += "- " + escaped(note) + "\n";
}

void append_section(std::string& out, const Table& table, std::string_view marks,
                    const Style& style) {
  const Shown content = shown(table, style.ascii);
  if (!content.title.empty()) out.append(marks).append(escaped(content.title)).append("\n\n");
  append_table(out, content, table.rows.size());
  std::vector<const ShownColumn*> columns;
  for (const ShownColumn& column : content.columns) columns.push_back(&column);
  std::vector<std::string> notes = reasons(columns);
  notes.insert(notes.end(), content.notes.begin(), content.notes.end());
  append_notes(out, notes);
}

}  // namespace

std::string render_markdown(const Document& document, const Style& style) {
  std::string out;
  if (document.sectioned && !document.title.empty()) out += "## " + escaped(document.title) + "\n";
  for (const Table& table : document.tables) {
    if (document.sectioned && table.rows.empty() && table.notes.empty()) continue;
    if (!out.empty()) out += '\n';
    append_section(out, table, document.sectioned ? "### " : "## ", style);
  }
  return out;
}

}  // namespace tradestat::report
