// Debian has no static libfmt: this one file takes the header-only code.
#define FMT_HEADER_ONLY
#include "base/format.hpp"

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace tradestat {
namespace {

std::string escape(const CodePoint& c) {
  if (c.valid && c.value == '\n') return "\\n";
  if (c.valid && c.value == '\t') return "\\t";
  const auto value = static_cast<unsigned>(c.value);
  // A byte by its two digits, a code point by four.
  return value > 0xFF ? formatted("\\u{:04x}", value) : formatted("\\x{:02x}", value);
}

/// Whether a character and the same before it begin a command of a runner of CI: "::error::",
/// "##[group]", "##vso[", "##teamcity[".
bool marks_command(char c) { return c == ':' || c == '#'; }

bool marks_command(std::string_view text) {
  return text.find("::") != std::string_view::npos || text.find("##") != std::string_view::npos;
}

}  // namespace

std::string written(fmt::string_view format, fmt::format_args arguments) {
  return fmt::vformat(format, arguments);
}

std::string printable(std::string_view text) {
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  if (std::ranges::all_of(text, is_plain) && !marks_command(text)) return std::string(text);
  std::string out;
  for_each_code_point(text, [&](const CodePoint& next, std::string_view bytes) {
    const bool again = !out.empty() && marks_command(out.back()) && bytes.front() == out.back();
    out += !next.valid || steers(next.value) || again ? escape(next) : std::string(bytes);
  });
  return out;
}

std::string excerpt(std::string_view text) {
  constexpr std::size_t max_size = 60;
  const std::string_view beginning = text.substr(0, max_size);
  if (beginning.size() == text.size()) return printable(text);
  return printable(beginning.substr(0, whole_characters(beginning))) + "…";
}

std::string in_quotes(std::string_view text) { return "'" + excerpt(text) + "'"; }

std::string counted(std::size_t number, std::string_view one, std::string_view several) {
  if (number == 1) return formatted("1 {}", one);
  return several.empty() ? formatted("{} {}s", number, one) : formatted("{} {}", number, several);
}

std::string alternatives(std::span<const std::string_view> words) {
  if (words.size() < 2) return joined(words);
  return formatted("{} or {}", joined(words.first(words.size() - 1)), words.back());
}

}  // namespace tradestat
