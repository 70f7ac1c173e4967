#include "report/json_writer.hpp"

#include <array>

#include "base/format.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace tradestat::report {
namespace {

/// Whether a byte stands in a string as it is.
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
  } else if (steers(c.value)) {
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

void JsonWriter::value(const Scalar& scalar) {
  begin_value();
  if (const auto* words = std::get_if<std::string_view>(&scalar)) {
    append_string(out_, *words);
  } else if (const auto* whole = std::get_if<std::int64_t>(&scalar)) {
    append_number(out_, *whole);
  } else if (const auto* number = std::get_if<double>(&scalar)) {
    append_number(out_, *number);
  } else {
    out_ += "null";
  }
}

JsonWriter& JsonWriter::key(std::string_view name) {
  begin_item();
  out_.append("\"").append(name).append("\": ");
  follows_key_ = true;
  return *this;
}

void JsonWriter::members(std::initializer_list<Member> members) {
  for (const auto& [name, scalar] : members) key(name).value(scalar);
}

void JsonWriter::object(std::initializer_list<Member> members) {
  object([&] { this->members(members); });
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
