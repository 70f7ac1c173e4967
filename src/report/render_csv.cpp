#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "report/fields.hpp"
#include "report/render.hpp"
#include "report/scalar.hpp"

namespace tradestat::report {
namespace {

/// RFC 4180 with lines ending in LF.
void append_csv(std::string& out, std::string_view text) {
  const auto needs_quotes = [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; };
  if (std::ranges::none_of(text, needs_quotes)) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_tsv(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '\t': out += "\\t"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\\': out += "\\\\"; break;
      default: out += c;
    }
  }
}

/// What spreadsheets take for a formula by its beginning (OWASP, "CSV Injection"), but no number:
/// "-18.1" is one to them as well.
bool is_formula(std::string_view text) {
  static constexpr std::string_view beginnings[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                    "\n", "＝", "＋", "－", "＠"};
  const auto begins = [&](std::string_view beginning) { return text.starts_with(beginning); };
  if (std::ranges::none_of(beginnings, begins)) return false;
  const std::string_view digits = text.substr(1);
  const bool is_number =
      (text.front() == '-' || text.front() == '+') && is_digit(text.back()) &&
      std::ranges::all_of(digits, [](char c) { return is_digit(c) || c == '.'; }) &&
      std::ranges::count(digits, '.') <= 1;
  return !is_number;
}

struct Dialect {
  char separator;
  void (*append)(std::string&, std::string_view);
  std::string_view empty_line;  ///< a line of one empty field, which readers would skip
  bool no_formulas = false;
};

void append_value(std::string& out, const Dialect& dialect, const Scalar& value) {
  if (const auto* words = std::get_if<std::string_view>(&value)) {
    if (dialect.no_formulas && is_formula(*words))
      dialect.append(out, "'" + std::string(*words));
    else
      dialect.append(out, *words);
  }
  if (const auto* whole = std::get_if<std::int64_t>(&value)) append_number(out, *whole);
  if (const auto* number = std::get_if<double>(&value)) append_number(out, *number);
}

void append_line(std::string& out, const Dialect& dialect, const std::vector<Scalar>& values) {
  const std::size_t begin = out.size();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += dialect.separator;
    append_value(out, dialect, values[i]);
  }
  if (out.size() == begin) out += dialect.empty_line;
  out += '\n';
}

/// The fields of all tables, each once, in order of first appearance; before
/// them the section, where there are several.
std::vector<std::string> all_fields(const Document& document) {
  std::vector<std::string> all;
  if (document.sectioned) all.emplace_back("section");
  for (const Table& table : document.tables) {
    for (std::string& name : field_names(table))
      if (std::ranges::find(all, name) == all.end()) all.push_back(std::move(name));
  }
  return all;
}

void render(const Document& document, const Style& style, const Dialect& dialect, Output& output) {
  const std::vector<std::string> all = all_fields(document);
  if (style.header) append_line(output.text, dialect, {all.begin(), all.end()});
  for (const Table& table : document.tables) {
    std::vector<Scalar> line(all.size());
    if (document.sectioned) line[0] = table.name;
    std::vector<Scalar*> places;
    for (const std::string& name : field_names(table))
      places.push_back(&line[static_cast<std::size_t>(std::ranges::find(all, name) - all.begin())]);
    table.each_row([&](const Row& row) {
      const std::vector<Scalar> values = scalars(table, row);
      for (std::size_t i = 0; i < values.size(); ++i) *places[i] = values[i];
      append_line(output.text, dialect, line);
      return output.flush_if_full();
    });
  }
}

}  // namespace

void render_csv(const Document& document, const Style& style, Output& output) {
  render(document, style, {',', append_csv, "\"\"", style.no_formulas}, output);
}

void render_tsv(const Document& document, const Style& style, Output& output) {
  render(document, style, {'\t', append_tsv, "", style.no_formulas}, output);
}

}  // namespace tradestat::report
