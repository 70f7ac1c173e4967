#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "report/scalar.hpp"

namespace tradestat::report {

/// Appends JSON to a text, value after value. The items of what is "on lines"
/// stand one a line and indented, unless all of it is within something that
/// stands on one line. A whole document ends with a line end; another may follow.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  /// Strings have all controls escaped, those of C1 too, and U+FFFD for bytes
  /// that are no UTF-8: this is JSON, and safe on a terminal, whatever the data.
  void value(const Scalar& scalar);
  /// A value follows: `json.key("meta").object_on_lines(…)`. Precondition: a name
  /// of ours, which needs no escapes.
  JsonWriter& key(std::string_view name);

  using Member = std::pair<std::string_view, Scalar>;
  void members(std::initializer_list<Member> members);
  /// An object of scalars, on one line.
  void object(std::initializer_list<Member> members);
  /// `fill` writes the members, each a key and a value.
  template <class Fill>
  void object(Fill fill) {
    begin('{', false);
    fill();
    end('}');
  }
  template <class Fill>
  void object_on_lines(Fill fill) {
    begin('{', true);
    fill();
    end('}');
  }
  /// `fill` writes the values.
  template <class Fill>
  void array_on_lines(Fill fill) {
    begin('[', true);
    fill();
    end(']');
  }

 private:
  void begin(char bracket, bool on_lines);
  void end(char bracket);
  void begin_item();
  void begin_value() {
    if (!std::exchange(follows_key_, false)) begin_item();
  }

  std::string& out_;
  std::size_t depth_ = 0;           // containers around the next item
  std::size_t depth_on_lines_ = 0;  // of these, the outer ones, whose items are one a line
  bool is_first_ = true;            // the next item is the first of its container
  bool follows_key_ = true;         // so no comma comes before the value; nor before a document
};

}  // namespace tradestat::report
