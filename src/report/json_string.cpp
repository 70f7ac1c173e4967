#include "report/json_string.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "base/utf8.hpp"

namespace tradestat::report {
namespace {

// No function: its address would keep the compiler from inlining it.
constexpr auto is_plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };

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
      out += formatted("\\u{:04x}", static_cast<unsigned>(next.value));
    } else {
      out += text.substr(0, next.bytes);
    }
    text.remove_prefix(next.bytes);
  }
  out += '"';
}

}  // namespace tradestat::report
