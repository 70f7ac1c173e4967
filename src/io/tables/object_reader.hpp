#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "io/tables/json_tree.hpp"

namespace tradestat::io {

/// Where a reading of a JSON text has got to: its first error, if any. After
/// an error the reading goes on with empty values, and its result is dropped.
struct Reading {
  std::string_view text;
  std::string_view path;
  std::optional<Error> error;

  void fail(std::size_t offset, std::string message,
            std::string hint = "data/dataset.schema.json describes the format") {
    if (!error) error = error_at(text, path, offset, std::move(message), std::move(hint));
  }
};

/// Takes the fields of one JSON object, each by name and kind. finish() then
/// refuses the fields that nobody asked for.
class ObjectReader {
 public:
  ObjectReader(Reading& reading, const JsonNode& node);

  /// The field, or null where it is absent (an error if `required`) or of
  /// another kind (an error).
  const JsonNode* field(std::string_view key, JsonNode::Kind kind, bool required = true);
  /// As field(), where null stands for a missing value.
  const JsonNode* nullable(std::string_view key, JsonNode::Kind kind);
  std::string text(std::string_view key, bool required = true);
  /// A whole number from `low` to `high`.
  int integer(std::string_view key, int low, int high);
  /// The index of the field's text among the words; 0 after an error.
  std::size_t one_of(std::string_view key, std::span<const std::string_view> words);
  bool has(std::string_view key);
  void finish();

 private:
  void know(std::string_view key);
  const JsonMember* find(std::string_view key) const;
  const JsonNode* member(std::string_view key, bool required);

  Reading& reading_;
  const JsonNode& node_;
  std::vector<std::string_view> known_;
};

}  // namespace tradestat::io
