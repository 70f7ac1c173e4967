#include "cli/display.hpp"

#include <algorithm>

#include "answer/loading.hpp"
#include "base/text.hpp"
#include "cli/values.hpp"
#include "report/fields.hpp"

namespace tradestat::cli {
namespace {

bool is_on(const Environment& environment, const char* name) {
  const std::string value = variable(environment, name);
  return !value.empty() && value != "0";
}

bool has_color(UseColor use, bool to_terminal, const Environment& environment) {
  if (use != UseColor::automatic) return use == UseColor::always;
  if (!variable(environment, "NO_COLOR").empty()) return false;
  if (is_on(environment, "CLICOLOR_FORCE") || is_on(environment, "FORCE_COLOR")) return true;
  const std::string terminal = variable(environment, "TERM");
  return to_terminal && !terminal.empty() && terminal != "dumb" &&
         variable(environment, "CLICOLOR") != "0";
}

bool is_utf8(const Environment& environment) {
  std::string locale = variable(environment, "LC_ALL");
  if (locale.empty()) locale = variable(environment, "LC_CTYPE");
  if (locale.empty()) locale = variable(environment, "LANG");
  locale = lowered(locale);
  return locale.ends_with("utf-8") || locale.ends_with("utf8");
}

/// A terminal's own claims are taken as they are useful, never as errors.
std::optional<int> claimed_width(const Environment& environment) {
  const auto columns = whole_number(variable(environment, "COLUMNS"), 1, 100000);
  const int found = columns ? *columns : environment.terminal_width;
  if (found <= 0) return std::nullopt;
  return std::clamp(found, Display::least_width, Display::most_width);
}

}  // namespace

report::Style style_of(const Display& display, const Environment& environment) {
  const bool to_terminal = environment.output_is_terminal && display.path.empty();
  report::Style style{.color = has_color(display.color, to_terminal, environment),
                      .ascii = display.ascii || (to_terminal && !is_utf8(environment)),
                      .digits = display.digits,
                      .header = !display.no_header,
                      .no_formulas = display.safe_csv,
                      .wider = "use --width, or --format csv",
                      .wider_sections = "--width 120 shows more"};
  const auto width = display.width ? display.width : claimed_width(environment);
  style.width = width.value_or(style.width);
  return style;
}

Result<report::Document> with_columns(report::Document document,
                                      const std::vector<std::string>& columns) {
  if (columns.empty()) return document;
  if (document.sectioned)
    return answer::usage("--columns needs a single table, and this command answers with several",
                         "ask for one: tradestat growth, balance, composition, profile or verify");
  auto table = report::with_columns(document.tables.front(), columns);
  if (!table) return table.error();
  document.tables.front() = *std::move(table);
  document.tables.front().text.clear();  // the fields are asked for
  return document;
}

}  // namespace tradestat::cli
