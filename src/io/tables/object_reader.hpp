#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/tables/json_tree.hpp"

namespace tradestat::io {

/// What is wrong with a JSON text, all of it. After an error the reading goes on with empty
/// values, and its result is dropped.
class Reading {
 public:
  Reading(std::string_view text, std::string_view path) : text_(text), path_(path) {}

  void fail(std::size_t offset, std::string message,
            std::string hint = "data/dataset.schema.json describes the format");
  /// How many faults there are by now.
  std::size_t faults() const { return count_; }
  /// The first fault of the text with the others behind it, of many as far as anybody reads.
  /// Precondition: there is one.
  Error error();

 private:
  struct Fault {
    std::size_t offset;
    std::string message;
    std::string hint;
  };

  std::string_view text_;
  std::string_view path_;
  std::vector<Fault> kept_;
  std::size_t count_ = 0;
};

/// Takes the fields of one JSON object, each by name and kind. finish() then
/// tells of those that are missing, and refuses those that nobody asked for.
class ObjectReader {
 public:
  ObjectReader(Reading& reading, const JsonNode& node);

  /// The field, or null where it is absent (an error of finish() if `required`) or of
  /// another kind (an error).
  const JsonNode* field(std::string_view key, JsonNode::Kind kind, bool required = true);
  /// As field(), where null stands for a missing value.
  const JsonNode* nullable(std::string_view key, JsonNode::Kind kind);
  std::string text(std::string_view key, bool required = true);
  /// A whole number from `low` to `high`.
  int integer(std::string_view key, int low, int high);
  /// The index of the field's text among the words; none after an error.
  std::optional<std::size_t> one_of(std::string_view key, std::span<const std::string_view> words);
  bool has(std::string_view key);
  bool is_null(std::string_view key) const;
  void finish();

 private:
  void know(std::string_view key);
  const JsonMember* find(std::string_view key) const;
  const JsonNode* member(std::string_view key, bool required);

  Reading& reading_;
  const JsonNode& node_;
  std::vector<std::string_view> known_;
  std::vector<std::string_view> missing_;
};

}  // namespace tradestat::io
