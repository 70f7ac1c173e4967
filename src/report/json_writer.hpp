#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace tradestat::report {

/// A key of an object as it stands before its value: `"year": `. Made once for
/// what is written in every record.
class JsonKey {
 public:
  explicit JsonKey(std::string_view name);
  std::string_view text() const { return text_; }

 private:
  std::string text_;
};

/// Appends JSON to a text, value after value. Items of objects and arrays stand
/// on one line; or one a line and indented, if what holds them does too. A whole
/// document ends with a line end, and another may follow.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  /// `fill` writes the members, each a key and a value.
  template <class Fill>
  void object(Fill fill) {
    container("{}", false, fill);
  }
  template <class Fill>
  void object_on_lines(Fill fill) {
    container("{}", true, fill);
  }
  /// `fill` writes the values.
  template <class Fill>
  void array(Fill fill) {
    container("[]", false, fill);
  }
  template <class Fill>
  void array_on_lines(Fill fill) {
    container("[]", true, fill);
  }

  /// A value follows: `json.key("meta").object(…)`.
  JsonWriter& key(std::string_view name);
  JsonWriter& key(const JsonKey& key);

  /// Controls are escaped, those of C1 too, and bytes that are no UTF-8 become
  /// U+FFFD: the output is JSON, and safe on a terminal, whatever the data.
  void value(std::string_view text);
  void value(double number);
  template <std::integral Integer>
  void value(Integer number) {
    integer(static_cast<std::int64_t>(number));
  }
  void value(std::monostate);  ///< null

  template <class Value>
  void member(std::string_view name, const Value& value) {
    key(name).value(value);
  }

 private:
  template <class Fill>
  void container(const char* brackets, bool on_lines, Fill fill) {
    begin(brackets[0], on_lines);
    fill();
    end(brackets[1]);
  }
  void begin(char bracket, bool on_lines);
  void end(char bracket);
  void begin_item();
  void begin_value() {
    if (!std::exchange(follows_key_, false)) begin_item();
  }
  void integer(std::int64_t number);

  std::string& out_;
  std::size_t depth_ = 0;           // containers around the next item
  std::size_t depth_on_lines_ = 0;  // of these, the outer ones, whose items are one a line
  bool is_first_ = true;            // the next item is the first of its container
  bool follows_key_ = true;         // so no comma comes before the value; nor before a document
};

}  // namespace tradestat::report
