#include <algorithm>

#include "base/format.hpp"
#include "base/text.hpp"
#include "report/render.hpp"

namespace tradestat::report {
namespace {

constexpr OutputFormat all_formats[] = {
    {.name = "table", .suffixes = {".txt"}, .render = render_table},
    {.name = "json",
     .suffixes = {".json"},
     .render = render_json,
     .render_error = render_error_json},
    {.name = "ndjson",
     .suffixes = {".ndjson", ".jsonl"},
     .render = render_ndjson,
     .render_error = render_error_json,
     .notes_aside = true},
    {.name = "csv", .suffixes = {".csv"}, .render = render_csv, .notes_aside = true},
    {.name = "tsv", .suffixes = {".tsv", ".tab"}, .render = render_tsv, .notes_aside = true},
    {.name = "markdown", .suffixes = {".md", ".markdown"}, .render = render_markdown},
    {.name = "html", .suffixes = {".html", ".htm"}, .render = render_html},
    {.name = "junit", .suffixes = {".xml"}, .render = render_junit, .of_findings = true},
    {.name = "github",
     .render = render_github,
     .render_error = render_error_github,
     .of_findings = true},
    {.name = "sarif", .suffixes = {".sarif"}, .render = render_sarif, .of_findings = true},
    {.name = "chart", .render = render_chart, .of_pictures = true},
    {.name = "svg", .suffixes = {".svg"}, .render = render_svg, .of_pictures = true},
    {.name = "dataset",
     .render = render_dataset,
     .render_error = render_error_json,
     .of_datasets = true,
     .notes_aside = true},
};

/// Whether the path ends so; a file that is named nothing but ".csv" has no suffix.
bool has_suffix(std::string_view path, std::string_view suffix) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return !suffix.empty() && name.size() > suffix.size() &&
         same_word(name.substr(name.size() - suffix.size()), suffix);
}

}  // namespace

void render_dataset(const Document& document, const Style&, Output& output) {
  output.text += document.dataset;
}

std::span<const OutputFormat> formats() { return all_formats; }

const OutputFormat* find_format(std::string_view name) {
  const auto found = std::ranges::find(all_formats, name, &OutputFormat::name);
  return found == std::end(all_formats) ? nullptr : &*found;
}

const OutputFormat* format_of_path(std::string_view path) {
  const OutputFormat* found = nullptr;
  std::size_t longest = 0;  // ".vl.json" says more than ".json"
  for (const OutputFormat& format : all_formats) {
    for (const std::string_view suffix : format.suffixes) {
      if (!has_suffix(path, suffix) || suffix.size() <= longest) continue;
      found = &format;
      longest = suffix.size();
    }
  }
  return found;
}

std::string render_error_text(const Error& error) {
  std::string place;
  if (error.line > 0) place = place_text(error.path, error.line, error.column) + ": ";
  const std::string_view separator = error.hint.empty() ? "" : "; ";
  return formatted("tradestat: error: {}\n",
                   printable(formatted("{}{}{}{}", place, error.message, separator, error.hint)));
}

}  // namespace tradestat::report
