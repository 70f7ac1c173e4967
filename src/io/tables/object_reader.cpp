#include "io/tables/object_reader.hpp"

#include <algorithm>
#include <charconv>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/position.hpp"
#include "base/text.hpp"
#include "io/bytes/source.hpp"

namespace tradestat::io {
namespace {

std::string quoted_list(std::span<const std::string_view> words) {
  std::string list;
  for (const auto word : words) {
    if (!list.empty()) list += ", ";
    list += "\"" + std::string(word) + "\"";
  }
  return list;
}

constexpr std::size_t most_faults = 100;

}  // namespace

void Reading::fail(std::size_t offset, std::string message, std::string hint) {
  if (++count_ <= most_faults) kept_.push_back({offset, std::move(message), std::move(hint)});
}

Error Reading::error() {
  std::ranges::stable_sort(kept_, {}, &Fault::offset);
  PositionCounter positions(text_);
  std::vector<Error> errors;
  for (Fault& fault : kept_)
    errors.push_back(bad_data(std::string(path_), positions.at(fault.offset),
                              std::move(fault.message), std::move(fault.hint)));
  if (count_ > most_faults)
    errors.push_back({.code = ErrorCode::bad_data,
                      .message = formatted("{} more faults", count_ - most_faults),
                      .hint = "correct these first",
                      .path = std::string(path_)});
  Error first = std::move(errors.front());
  errors.erase(errors.begin());
  first.more = std::move(errors);
  return first;
}

ObjectReader::ObjectReader(Reading& reading, const JsonNode& node)
    : reading_(reading), node_(node) {
  if (node.kind != JsonNode::Kind::object)
    reading.fail(node.offset, std::string("expected an object, found ") + kind_name(node.kind));
}

const JsonMember* ObjectReader::find(std::string_view key) const {
  const auto found = std::ranges::find(node_.members, key, &JsonMember::key);
  return found == node_.members.end() ? nullptr : &*found;
}

bool ObjectReader::has(std::string_view key) {
  know(key);
  return find(key) != nullptr;
}

bool ObjectReader::is_null(std::string_view key) const {
  const JsonMember* found = find(key);
  return found != nullptr && found->value.kind == JsonNode::Kind::null;
}

void ObjectReader::know(std::string_view key) {
  if (std::ranges::find(known_, key) == known_.end()) known_.push_back(key);
}

const JsonNode* ObjectReader::member(std::string_view key, bool required) {
  know(key);
  const JsonMember* found = find(key);
  if (found != nullptr) return &found->value;
  if (required) missing_.push_back(key);
  return nullptr;
}

const JsonNode* ObjectReader::field(std::string_view key, JsonNode::Kind kind, bool required) {
  const JsonNode* node = member(key, required);
  if (node == nullptr) return nullptr;
  if (kind == JsonNode::Kind::string && node->text == "TODO") {
    reading_.fail(node->offset, formatted("\"{}\" is still TODO", key),
                  "put what the source says in its place");
    return nullptr;
  }
  if (node->kind == kind) return node;
  std::string hint;
  if (kind == JsonNode::Kind::string && node->kind == JsonNode::Kind::number)
    hint = "write \"" + excerpt(node->text) + "\" in quotes, so that its digits are kept";
  reading_.fail(
      node->offset,
      "\"" + std::string(key) + "\" must be " + kind_name(kind) + ", not " + kind_name(node->kind),
      std::move(hint));
  return nullptr;
}

const JsonNode* ObjectReader::nullable(std::string_view key, JsonNode::Kind kind) {
  if (!is_null(key)) return field(key, kind);
  know(key);
  return nullptr;
}

std::string ObjectReader::text(std::string_view key, bool required) {
  const JsonNode* node = field(key, JsonNode::Kind::string, required);
  if (node == nullptr) return {};
  if (node->text.empty() || node->text.find('\0') != std::string::npos)
    reading_.fail(node->offset, "\"" + std::string(key) + "\" must not be empty or hold a NUL");
  return node->text;
}

int ObjectReader::integer(std::string_view key, int low, int high) {
  const JsonNode* node = field(key, JsonNode::Kind::number);
  if (node == nullptr) return low;
  int value = 0;
  const char* end = node->text.data() + node->text.size();
  const auto [stop, code] = std::from_chars(node->text.data(), end, value);
  if (code == std::errc() && stop == end && value >= low && value <= high) return value;
  const std::string range =
      low == high ? std::to_string(low)
                  : "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
  reading_.fail(node->offset,
                "\"" + std::string(key) + "\" must be " + range + ", not " + excerpt(node->text));
  return low;
}

std::optional<std::size_t> ObjectReader::one_of(std::string_view key,
                                                std::span<const std::string_view> words) {
  const JsonNode* node = field(key, JsonNode::Kind::string);
  if (node == nullptr) return std::nullopt;
  const auto found = std::ranges::find(words, std::string_view(node->text));
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  reading_.fail(node->offset,
                "\"" + std::string(key) + "\" cannot be \"" + excerpt(node->text) + "\"",
                "use one of " + quoted_list(words));
  return std::nullopt;
}

void ObjectReader::finish() {
  if (node_.kind != JsonNode::Kind::object) return;
  if (missing_.size() == 1)
    reading_.fail(node_.offset, formatted("the field \"{}\" is missing", missing_.front()),
                  "add it to this object");
  if (missing_.size() > 1)
    reading_.fail(node_.offset, formatted("fields are missing: {}", quoted_list(missing_)),
                  "add them to this object");
  for (const JsonMember& member : node_.members) {
    if (std::ranges::find(known_, member.key) != known_.end()) continue;
    reading_.fail(member.offset, "unknown field \"" + excerpt(member.key) + "\"",
                  did_you_mean(member.key, known_, "the fields here are " + quoted_list(known_)));
  }
}

}  // namespace tradestat::io
