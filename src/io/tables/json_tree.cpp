#include "io/tables/json_tree.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <tuple>
#include <utility>

#include "base/text.hpp"

namespace tradestat::io {
namespace {

/// Builds the tree from the parser's events. The parser does not tell where a
/// token stands, so each event looks for its token after the one before.
class TreeBuilder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  TreeBuilder(std::string_view text, std::string_view path) : text_(text), path_(path) {
    if (text.starts_with("\xEF\xBB\xBF")) end_ = 3;  // the parser skips a byte order mark
  }

  bool null() { return scalar(JsonNode::Kind::null, 4); }
  bool boolean(bool value) { return scalar(JsonNode::Kind::boolean, value ? 4 : 5); }
  bool number_integer(number_integer_t) { return number(); }
  bool number_unsigned(number_unsigned_t) { return number(); }
  bool number_float(number_float_t, const string_t&) { return number(); }
  bool binary(binary_t&) { return false; }

  bool string(string_t& value) {
    const std::size_t start = next_token();
    end_ = string_end(start);
    add(JsonNode::Kind::string, start).text = std::move(value);
    return true;
  }

  bool key(string_t& value) {
    const std::size_t start = next_token();
    end_ = string_end(start);
    JsonMember& member = open_.back()->members.emplace_back();
    member.key = std::move(value);
    member.offset = start;
    return true;
  }

  bool start_object(std::size_t) { return open(JsonNode::Kind::object); }
  bool start_array(std::size_t) { return open(JsonNode::Kind::array); }
  bool end_object() {
    const JsonMember* twice = first_repeated(open_.back()->members);
    if (twice == nullptr) return close();
    return fail(twice->offset, JsonFault::key_twice(twice->key));
  }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string& last_token,
                   const nlohmann::json::exception&) {
    const bool at_end = position > text_.size();
    const std::size_t offset = position == 0 ? 0 : std::min(position - 1, text_.size());
    return fail(offset, JsonFault::syntax(at_end, last_token));
  }

  Result<JsonNode> result() && {
    // A NUL byte is the end of the text to the parser, but not to us.
    if (!error_ && next_token() != text_.size()) fail(next_token(), JsonFault::more_text());
    if (error_) return *std::move(error_);
    return std::move(root_);
  }

 private:
  bool fail(std::size_t offset, JsonFault fault) {
    error_ = error_at(text_, path_, offset, std::move(fault.message), std::move(fault.hint));
    return false;
  }

  std::size_t next_token() const {
    std::size_t at = end_;
    while (at < text_.size() && is_between(text_[at])) ++at;
    return std::min(at, text_.size());
  }

  /// Whether a byte can stand between two tokens.
  static bool is_between(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ':';
  }

  std::size_t string_end(std::size_t start) const {
    std::size_t at = start + 1;
    while (at < text_.size() && text_[at] != '"') at += text_[at] == '\\' ? 2U : 1U;
    return at + 1;
  }

  JsonNode& add(JsonNode::Kind kind, std::size_t start) {
    JsonNode* node = &root_;
    if (!open_.empty()) {
      JsonNode& parent = *open_.back();
      node = parent.kind == JsonNode::Kind::array ? &parent.items.emplace_back()
                                                  : &parent.members.back().value;
    }
    node->kind = kind;
    node->offset = start;
    return *node;
  }

  bool scalar(JsonNode::Kind kind, std::size_t length) {
    const std::size_t start = next_token();
    end_ = start + length;
    add(kind, start);
    return true;
  }

  bool number() {
    const std::size_t start = next_token();
    end_ = std::min(text_.find_first_not_of("+-.0123456789eE", start), text_.size());
    add(JsonNode::Kind::number, start).text = text_.substr(start, end_ - start);
    return true;
  }

  // A parent's items move when it grows, but only while none of them is open.
  bool open(JsonNode::Kind kind) {
    const std::size_t start = next_token();
    end_ = start + 1;
    if (open_.size() == max_json_depth) return fail(start, JsonFault::too_deep());
    open_.push_back(&add(kind, start));
    return true;
  }

  bool close() {
    end_ = next_token() + 1;
    open_.pop_back();
    return true;
  }

  /// Of the members whose key stands before them already, the first; or null.
  static const JsonMember* first_repeated(const std::vector<JsonMember>& members) {
    std::vector<const JsonMember*> sorted;
    sorted.reserve(members.size());
    for (const JsonMember& member : members) sorted.push_back(&member);
    std::ranges::sort(sorted, [](const JsonMember* a, const JsonMember* b) {
      return std::tie(a->key, a->offset) < std::tie(b->key, b->offset);
    });
    const JsonMember* first = nullptr;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
      if (sorted[i]->key == sorted[i - 1]->key && (!first || sorted[i]->offset < first->offset))
        first = sorted[i];
    }
    return first;
  }

  std::string_view text_;
  std::string_view path_;
  std::size_t end_ = 0;  // of the last token
  JsonNode root_;
  std::vector<JsonNode*> open_;
  std::optional<Error> error_;
};

}  // namespace

Result<JsonNode> parse_json(std::string_view text, std::string_view path) {
  TreeBuilder builder(text, path);
  nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder);
  return std::move(builder).result();
}

Error error_at(std::string_view text, std::string_view path, std::size_t offset,
               std::string message, std::string hint) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  const std::size_t line_start = newline == std::string_view::npos ? 0 : newline + 1;
  return {.code = ErrorCode::bad_data,
          .message = std::move(message),
          .hint = std::move(hint),
          .path = std::string(path),
          .line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
          .column = static_cast<int>(offset - line_start) + 1};
}

JsonFault JsonFault::syntax(bool at_end, const std::string& last_token) {
  if (at_end) return {"the JSON ends too early", "the file may be cut; close what is open"};
  return {"not valid JSON near '" + excerpt(last_token) + "'",
          "mend it there; JSON is as RFC 8259 says, in UTF-8"};
}

JsonFault JsonFault::key_twice(const std::string& key) {
  return {"the key \"" + excerpt(key) + "\" stands twice in one object", "remove one of the two"};
}

JsonFault JsonFault::too_deep() {
  return {"more than " + std::to_string(max_json_depth) + " levels of JSON",
          "neither a dataset nor a trade file has so many"};
}

JsonFault JsonFault::more_text() {
  return {"more text after the end of the JSON", "a file holds one JSON value"};
}

const char* kind_name(JsonNode::Kind kind) {
  switch (kind) {
    case JsonNode::Kind::null: return "null";
    case JsonNode::Kind::boolean: return "a boolean";
    case JsonNode::Kind::number: return "a number";
    case JsonNode::Kind::string: return "a string";
    case JsonNode::Kind::array: return "an array";
    case JsonNode::Kind::object: return "an object";
  }
  return "";
}

}  // namespace tradestat::io
