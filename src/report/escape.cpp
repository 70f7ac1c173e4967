#include "report/escape.hpp"

#include "base/format.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace tradestat::report {
namespace {

constexpr std::string_view replacement = "\uFFFD";

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Copies a text, with what `substitute` gives for a code point (and its
/// bytes) in its place. Bytes that are no UTF-8 are replaced.
template <class Substitute>
std::string substituted(std::string_view text, Substitute substitute) {
  std::string out;
  out.reserve(text.size());
  for_each_code_point(text, [&](const CodePoint& c, std::string_view bytes) {
    out += c.valid ? substitute(c.value, bytes) : std::string(replacement);
  });
  return out;
}

/// %0A; of a code point that is one byte.
std::string percent(char32_t byte) { return formatted("%{:02X}", static_cast<unsigned>(byte)); }

std::string github(std::string_view text, std::string_view special) {
  return substituted(text, [=](char32_t c, std::string_view bytes) -> std::string {
    if (special.find(bytes) != std::string_view::npos) return percent(c);
    return std::string(is_control(c) && c != '\t' ? replacement : bytes);
  });
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  return substituted(text, [](char32_t c, std::string_view bytes) -> std::string {
    switch (c) {
      case '&': return "&amp;";
      case '<': return "&lt;";
      case '>': return "&gt;";
      case '"': return "&quot;";
      default: break;
    }
    const bool space = c == '\t' || c == '\n' || c == '\r';
    const bool forbidden = (c < 0x20 && !space) || c == 0xFFFE || c == 0xFFFF;
    if (!forbidden && is_control(c)) return formatted("&#{};", static_cast<unsigned>(c));
    return std::string(forbidden ? replacement : bytes);
  });
}

std::string github_message(std::string_view text) { return github(text, "%\r\n"); }

std::string github_property(std::string_view text) { return github(text, "%\r\n:,"); }

std::string uri_of_path(std::string_view path) {
  constexpr std::string_view kept = "-._~/";
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (is_letter(c) || is_digit(c) || kept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += percent(static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace tradestat::report
