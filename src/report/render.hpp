#pragma once

#include <span>
#include <string>
#include <string_view>

#include "report/document.hpp"
#include "report/output.hpp"
#include "report/style.hpp"
#include "tradestat/error.hpp"

namespace tradestat::report {

using Renderer = void (*)(const Document&, const Style&, Output&);

/// A document as one text.
std::string rendered(Renderer render, const Document& document, const Style& style);

/// A format: its name in --format and the suffixes of -o that mean it.
struct Format {
  std::string_view name;
  std::span<const std::string_view> suffixes;
  Renderer render;
  bool of_findings = false;  ///< it tells what was checked, not the tables
};

/// All formats, the default (table) first.
std::span<const Format> formats();
const Format* find_format(std::string_view name);
/// The format of a path's suffix, or null.
const Format* format_of_path(std::string_view path);

void render_table(const Document& document, const Style& style, Output& output);
void render_json(const Document& document, const Style& style, Output& output);
void render_ndjson(const Document& document, const Style& style, Output& output);
void render_csv(const Document& document, const Style& style, Output& output);
void render_tsv(const Document& document, const Style& style, Output& output);
void render_markdown(const Document& document, const Style& style, Output& output);
void render_junit(const Document& document, const Style& style, Output& output);
void render_github(const Document& document, const Style& style, Output& output);
void render_sarif(const Document& document, const Style& style, Output& output);

/// An error as one JSON object, with a newline: code, message, hint, path, line, column.
std::string render_error_json(const Error& error);
/// An error as one of GitHub's annotations, with a newline.
std::string render_error_github(const Error& error);

}  // namespace tradestat::report
