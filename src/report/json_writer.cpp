#include "report/json_writer.hpp"

#include <array>

#include "base/format.hpp"
#include "base/utf8.hpp"
#include "report/number_text.hpp"

namespace tradestat::report {
namespace {

/// Whether a byte stands in a JSON string as it is.
constexpr auto is_plain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t c = ' '; c <= '~'; ++c) plain[c] = c != '"' && c != '\\';
  return plain;
}();

void append_special(std::string& out, const CodePoint& c, std::string_view bytes) {
  if (!c.valid) {
    out += "\uFFFD";
  } else if (c.value == '"' || c.value == '\\') {
    out.append("\\").append(bytes);
  } else if (c.value == '\n') {
    out += "\\n";
  } else if (c.value < ' ' || (c.value >= 0x7F && c.value < 0xA0)) {
    out += formatted("\\u{:04x}", static_cast<unsigned>(c.value));
  } else {
    out += bytes;
  }
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  while (true) {
    std::size_t plain = 0;
    while (plain < text.size() && is_plain[static_cast<unsigned char>(text[plain])]) ++plain;
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const CodePoint next = first_code_point(text);
    append_special(out, next, text.substr(0, next.bytes));
    text.remove_prefix(next.bytes);
  }
  out += '"';
}

}  // namespace

JsonKey::JsonKey(std::string_view name) {
  append_string(text_, name);
  text_ += ": ";
}

JsonWriter& JsonWriter::key(std::string_view name) {
  begin_item();
  append_string(out_, name);
  out_ += ": ";
  follows_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(const JsonKey& key) {
  begin_item();
  out_ += key.text();
  follows_key_ = true;
  return *this;
}

void JsonWriter::value(std::string_view text) {
  begin_value();
  append_string(out_, text);
}

void JsonWriter::value(double number) {
  begin_value();
  append_number(out_, number);
}

void JsonWriter::integer(std::int64_t number) {
  begin_value();
  append_number(out_, number);
}

void JsonWriter::value(std::monostate) {
  begin_value();
  out_ += "null";
}

void JsonWriter::begin(char bracket, bool on_lines) {
  begin_value();
  out_ += bracket;
  if (on_lines && depth_on_lines_ == depth_) ++depth_on_lines_;
  ++depth_;
  is_first_ = true;
}

void JsonWriter::end(char bracket) {
  const bool on_lines = depth_on_lines_ == depth_;
  --depth_;
  if (on_lines) {
    --depth_on_lines_;
    if (!is_first_) out_.append("\n").append(2 * depth_, ' ');
  }
  out_ += bracket;
  is_first_ = false;
  if (depth_ > 0) return;
  out_ += '\n';
  follows_key_ = true;
}

void JsonWriter::begin_item() {
  if (depth_on_lines_ == depth_) {
    out_.append(is_first_ ? "\n" : ",\n").append(2 * depth_, ' ');
  } else if (!is_first_) {
    out_ += ", ";
  }
  is_first_ = false;
}

}  // namespace tradestat::report
