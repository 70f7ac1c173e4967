#include "base/text.hpp"

#include "base/format.hpp"
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

bool steers(char32_t c) {
  const bool separator = c == 0x2028 || c == 0x2029;
  const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || separator || direction;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

bool same_word(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> pieces(1);
  for (const char c : text) {
    if (c == separator) {
      pieces.emplace_back();
    } else {
      pieces.back() += c;
    }
  }
  return pieces;
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

}  // namespace tradestat
