#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "report/render.hpp"

namespace tradestat::report {
namespace {

constexpr std::array<std::string_view, 1> table_suffixes = {".txt"};
constexpr std::array<std::string_view, 1> json_suffixes = {".json"};
constexpr std::array<std::string_view, 2> ndjson_suffixes = {".ndjson", ".jsonl"};
constexpr std::array<std::string_view, 1> csv_suffixes = {".csv"};
constexpr std::array<std::string_view, 2> tsv_suffixes = {".tsv", ".tab"};
constexpr std::array<std::string_view, 2> markdown_suffixes = {".md", ".markdown"};
constexpr std::array<std::string_view, 1> junit_suffixes = {".xml"};
constexpr std::array<std::string_view, 1> sarif_suffixes = {".sarif"};

constexpr std::array<Format, 9> all_formats = {{
    {"table", table_suffixes, render_table},
    {"json", json_suffixes, render_json},
    {"ndjson", ndjson_suffixes, render_ndjson},
    {"csv", csv_suffixes, render_csv},
    {"tsv", tsv_suffixes, render_tsv},
    {"markdown", markdown_suffixes, render_markdown},
    {"junit", junit_suffixes, render_junit, true},
    {"github", {}, render_github, true},
    {"sarif", sarif_suffixes, render_sarif, true},
}};

bool ends_with(std::string_view path, std::string_view suffix) {
  // A file that is named nothing but ".csv" has no suffix.
  if (path.size() <= suffix.size() || path[path.size() - suffix.size() - 1] == '/') return false;
  return same_word(path.substr(path.size() - suffix.size()), suffix);
}

}  // namespace

std::string rendered(Renderer render, const Document& document, const Style& style) {
  std::string text;
  Output output([&](std::string_view block) {
    text += block;
    return true;
  });
  render(document, style, output);
  output.flush();
  return text;
}

std::span<const Format> formats() { return all_formats; }

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(all_formats.begin(), all_formats.end(),
                                  [&](const Format& format) { return format.name == name; });
  return found == all_formats.end() ? nullptr : &*found;
}

const Format* format_of_path(std::string_view path) {
  for (const Format& format : all_formats) {
    for (const std::string_view suffix : format.suffixes) {
      if (ends_with(path, suffix)) return &format;
    }
  }
  return nullptr;
}

}  // namespace tradestat::report
