#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "report/render.hpp"

namespace tradestat::report {
namespace {

std::string text_of(Scalar&& scalar) {
  if (auto* words = std::get_if<std::string>(&scalar)) return std::move(*words);
  if (const auto* whole = std::get_if<std::int64_t>(&scalar)) return std::to_string(*whole);
  if (const auto* number = std::get_if<double>(&scalar)) return number_text(*number);
  return {};
}

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

struct Dialect {
  char separator;
  void (*append)(std::string&, std::string_view);
  std::string_view empty_line;  ///< a line of one empty field, which readers would skip
};

void append_line(std::string& out, const Dialect& dialect, const std::vector<std::string>& texts) {
  if (texts.size() == 1 && texts[0].empty()) out += dialect.empty_line;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) out += dialect.separator;
    dialect.append(out, texts[i]);
  }
  out += '\n';
}

/// The fields of all tables, each once, in order of first appearance; before
/// them the section, where there are several.
class Union {
 public:
  explicit Union(const Document& document) {
    if (document.sectioned) place("section");
    for (const Table& table : document.tables) {
      for (const Field& field : fields(table)) place(field.name);
    }
  }
  /// The place of a field, which is new at its first appearance.
  std::size_t place(const std::string& name) {
    const auto [at, is_new] = places_.emplace(name, names_.size());
    if (is_new) names_.push_back(name);
    return at->second;
  }
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::size_t> places_;
};

void render(const Document& document, const Style& style, const Dialect& dialect, Output& output) {
  std::string& out = output.text;
  Union header(document);
  if (style.header) append_line(out, dialect, header.names());
  for (const Table& table : document.tables) {
    std::vector<std::size_t> places;
    for (const Field& field : fields(table)) places.push_back(header.place(field.name));
    std::vector<std::string> texts(header.names().size());
    if (document.sectioned) texts[0] = table.name;
    table.each_row([&](const Row& row) {
      std::vector<Scalar> values = scalars(table, row);
      for (std::size_t i = 0; i < values.size(); ++i)
        texts[places[i]] = text_of(std::move(values[i]));
      append_line(out, dialect, texts);
      return output.flush_if_full();
    });
  }
}

}  // namespace

void render_csv(const Document& document, const Style& style, Output& output) {
  render(document, style, {',', append_csv, "\"\""}, output);
}

void render_tsv(const Document& document, const Style& style, Output& output) {
  render(document, style, {'\t', append_tsv, ""}, output);
}

}  // namespace tradestat::report
