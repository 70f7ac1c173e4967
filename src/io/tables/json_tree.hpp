#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/error.hpp"

namespace tradestat::io {

struct JsonMember;

/// A JSON value that knows where it stands in the text.
struct JsonNode {
  enum class Kind { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  std::size_t offset = 0;           ///< of its first byte
  std::string text;                 ///< a string's characters, a number's literal
  std::vector<JsonNode> items;      ///< of an array
  std::vector<JsonMember> members;  ///< of an object, in order
};

struct JsonMember {
  std::string key;
  std::size_t offset = 0;  ///< of the key
  JsonNode value;
};

/// Parses one JSON document (RFC 8259, UTF-8). Errors (bad_data, with line and
/// column): syntax, a key twice in one object, more than 64 levels.
Result<JsonNode> parse_json(std::string_view text, std::string_view path);

/// An error at an offset of a text, with its line and column (in bytes).
Error error_at(std::string_view text, std::string_view path, std::size_t offset,
               std::string message, std::string hint = {});

/// What can be wrong with a document, and what to do.
struct JsonFault {
  std::string message;
  std::string hint;

  /// The parser stopped behind a token, or at the end.
  static JsonFault syntax(bool at_end, const std::string& last_token);
  static JsonFault key_twice(const std::string& key);
  static JsonFault too_deep();  ///< more than max_json_depth levels
  static JsonFault more_text();
};
inline constexpr std::size_t max_json_depth = 64;

/// "a string", "an object", … for messages.
const char* kind_name(JsonNode::Kind kind);

}  // namespace tradestat::io
