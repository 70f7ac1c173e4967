#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "report/document.hpp"
#include "report/output.hpp"
#include "report/style.hpp"
#include "tradestat/error.hpp"

namespace tradestat::report {

/// The version of what JSON holds: data/output.schema.json.
inline constexpr std::string_view schema_version = "1.0";

void render_table(const Document& document, const Style& style, Output& output);
void render_json(const Document& document, const Style& style, Output& output);
void render_ndjson(const Document& document, const Style& style, Output& output);
void render_csv(const Document& document, const Style& style, Output& output);
void render_tsv(const Document& document, const Style& style, Output& output);
void render_markdown(const Document& document, const Style& style, Output& output);
void render_junit(const Document& document, const Style& style, Output& output);
void render_github(const Document& document, const Style& style, Output& output);
void render_dataset(const Document& document, const Style& style, Output& output);
void render_sarif(const Document& document, const Style& style, Output& output);
void render_html(const Document& document, const Style& style, Output& output);
void render_chart(const Document& document, const Style& style, Output& output);
void render_svg(const Document& document, const Style& style, Output& output);

// An error, with a newline:
/// as a line of text: "tradestat: error: MESSAGE; HINT",
std::string render_error_text(const Error& error);
/// as one JSON object: code, message, hint, path, line, column,
std::string render_error_json(const Error& error);
/// as one of GitHub's annotations.
std::string render_error_github(const Error& error);

/// All that the program knows of a format.
struct OutputFormat {
  std::string_view name;
  std::array<std::string_view, 2> suffixes{};  ///< of paths that mean it; empty for none
  void (*render)(const Document&, const Style&, Output&) = nullptr;
  std::string (*render_error)(const Error&) = render_error_text;
  bool of_findings = false;  ///< it tells what was checked, not the tables
  bool of_pictures = false;  ///< it draws what it can, and tells no more
  bool of_datasets = false;  ///< it is a dataset, of a command that makes one
  bool notes_aside = false;  ///< it has no place for what inputs have to tell
};

/// All formats, the default first.
std::span<const OutputFormat> formats();
/// The format of that name, or null.
const OutputFormat* find_format(std::string_view name);
/// The format of a path's suffix, or null.
const OutputFormat* format_of_path(std::string_view path);

}  // namespace tradestat::report
