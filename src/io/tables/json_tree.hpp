#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "io/tables/json_events.hpp"
#include "tradestat/error.hpp"

namespace tradestat::io {

struct JsonMember;

/// A JSON value that knows where it stands in the text.
struct JsonNode {
  using Kind = JsonKind;

  Kind kind = Kind::null;
  std::size_t offset = 0;           ///< of its first byte
  std::string text;                 ///< a string's characters, a number as written
  std::vector<JsonNode> items;      ///< of an array
  std::vector<JsonMember> members;  ///< of an object, in order
};

struct JsonMember {
  std::string key;
  std::size_t offset = 0;  ///< of the key
  JsonNode value;
};

/// Parses one JSON document. Errors: as JsonReader; more than a million values; more text.
Result<JsonNode> parse_json(std::string_view text, std::string_view path);

}  // namespace tradestat::io
