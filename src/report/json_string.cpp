#include "report/json_string.hpp"

#include <algorithm>

#include "report/display_width.hpp"

namespace tradestat::report {
namespace {

// No function: its address would keep the compiler from inlining it.
constexpr auto is_plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };

void append_escape(std::string& out, char32_t control) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u00";
  out += digits[control >> 4U & 0xFU];
  out += digits[control & 0xFU];
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    const auto special = std::find_if_not(text.begin(), text.end(), is_plain);
    out.append(text.begin(), special);
    text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
    if (text.empty()) break;
    const CodePoint next = first_code_point(text);
    if (!next.valid) {
      out += "\uFFFD";
    } else if (next.value == '"' || next.value == '\\') {
      out.append("\\").append(text.substr(0, 1));
    } else if (next.value == '\n') {
      out += "\\n";
    } else if (next.value < ' ' || (next.value >= 0x7F && next.value < 0xA0)) {
      append_escape(out, next.value);
    } else {
      out += text.substr(0, next.bytes);
    }
    text.remove_prefix(next.bytes);
  }
  out += '"';
}

}  // namespace tradestat::report
