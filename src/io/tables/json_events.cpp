#include "io/tables/json_events.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>
#include <utility>

#include "base/format.hpp"
#include "base/position.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace tradestat::io {
namespace {

constexpr std::size_t block_size = 64U << 10;

bool is_json_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Whether a byte can stand between two tokens.
bool is_between(char c) { return is_json_blank(c) || c == ',' || c == ':'; }

JsonFault syntax_fault(bool at_end, const std::string& last_token) {
  if (at_end) return {"the JSON ends too early", "the file may be cut; close what is open"};
  return {formatted("not valid JSON near {}", in_quotes(last_token)),
          "mend it there; JSON is as RFC 8259 says, in UTF-8"};
}

/// The bytes as the parser takes them.
class ByteIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  explicit ByteIterator(JsonText* text = nullptr) : text_(text) {}
  char operator*() const { return text_->next(); }
  ByteIterator& operator++() {
    text_->take();
    return *this;
  }
  /// Only the end is compared with.
  bool operator==(const ByteIterator&) const { return text_->at_end(); }

 private:
  JsonText* text_;
};

}  // namespace

const char* kind_name(JsonKind kind) {
  switch (kind) {
    case JsonKind::null: return "null";
    case JsonKind::boolean: return "a boolean";
    case JsonKind::number: return "a number";
    case JsonKind::string: return "a string";
    case JsonKind::array: return "an array";
    case JsonKind::object: return "an object";
  }
  return "";
}

JsonFault more_text_fault() {
  return {"more text after the end of the JSON", "a file holds one JSON value"};
}

JsonText::JsonText(std::string_view text) { hold(text, 0); }

JsonText::JsonText(ByteSource& source) : source_(&source) { read_block(); }

/// The bytes are all that there are; so many of them have been taken. The parser gets them in
/// blocks, so that what is too long is noticed in time.
void JsonText::hold(std::string_view bytes, std::size_t taken) {
  // The parser skips a byte order mark, which is no character of the text.
  const bool marked = offset_ == 0 && taken == 0 && bytes.starts_with(byte_order_mark);
  begin_ = bytes.data();
  token_ = token_end_ = counted_ = begin_ + (marked ? byte_order_mark.size() : 0);
  next_ = begin_ + taken;
  last_ = begin_ + bytes.size();
  end_ = next_ + std::min(block_size, bytes.size() - taken);
}

bool JsonText::fill() {
  if (!too_long()) {
    if (end_ == last_ && source_ != nullptr) read_block();
    end_ += std::min(block_size, static_cast<std::size_t>(last_ - end_));
  }
  ended_ = next_ == end_;
  return !ended_;
}

/// Drops what stands before the end of the last token, and reads another block.
void JsonText::read_block() {
  position_at(token_end_);
  offset_ = offset_of(token_end_);
  const auto kept = static_cast<std::size_t>(end_ - token_end_);
  buffer_.erase(0, buffer_.size() - kept);
  buffer_.resize(kept + block_size);
  const auto count = read_fully(*source_, {buffer_.data() + kept, block_size});
  if (!count) error_ = count.error();
  if (!count || *count == 0) source_ = nullptr;
  buffer_.resize(kept + (count ? *count : 0));
  hold(buffer_, kept);
}

std::string_view JsonText::turn_to_token(bool is_number) {
  token_ = std::find_if_not(token_end_, next_, is_between);
  // That a number ends the parser sees by the byte behind it.
  token_end_ = is_number && !ended_ ? next_ - 1 : next_;
  return {token_, token_end_};
}

bool JsonText::turn_to_long_token() {
  token_ = std::find_if_not(token_end_, next_, is_between);
  const bool is_long = static_cast<std::size_t>(next_ - token_) > max_json_bytes;
  if (!is_long) token_ = token_end_;
  return is_long;
}

bool JsonText::turn_to_more() {
  for (next_ = token_end_; !at_end() && is_json_blank(*next_); token_end_ = next_) take();
  token_ = token_end_ = next_;
  return next_ != end_;
}

TextPosition JsonText::position_at(std::size_t offset) {
  return position_at(begin_ + std::clamp(offset, offset_of(token_end_), next_offset()) - offset_);
}

TextPosition JsonText::position_at(const char* byte) {
  position_ = position_behind(position_, {counted_, byte});
  counted_ = byte;
  return position_;
}

void JsonNames::close() {
  const std::size_t first = objects_.back().first;
  if (first < names_.size()) text_.resize(names_[first].begin);
  names_.resize(first);
  objects_.pop_back();
}

bool JsonNames::add(std::string_view name) {
  if (has(objects_.back(), name)) return false;
  names_.push_back({text_.size(), name.size()});
  text_ += name;
  return true;
}

bool JsonNames::has(Object& object, std::string_view name) const {
  constexpr std::size_t few = 64;
  const auto names = std::span(names_).subspan(object.first);
  if (names.size() < few)
    return std::ranges::any_of(names, [&](Name other) { return text_of(other) == name; });
  const auto added = object.many.empty() ? names : names.last(1);
  for (const Name other : added) object.many.emplace(text_of(other));
  return object.many.contains(std::string(name));
}

/// Takes the parser's events.
class ParserEvents {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  ParserEvents(JsonReader& reader, JsonHandler& handler)
      : reader_(reader), text_(reader.text_), handler_(handler), begin_(text_.next_offset()) {}

  bool null() { return take() && handler_.value(JsonKind::null, {}); }
  bool boolean(bool) { return take() && handler_.value(JsonKind::boolean, {}); }
  bool number_integer(number_integer_t) { return number(); }
  bool number_unsigned(number_unsigned_t) { return number(); }
  bool number_float(number_float_t, const string_t&) { return number(); }
  bool string(const string_t& text) { return take() && handler_.value(JsonKind::string, text); }
  bool binary(const binary_t&) { return false; }

  bool key(const string_t& name) {
    if (!take()) return false;
    if (!reader_.names_.add(name))
      return reader_.fail({formatted("the key \"{}\" stands twice in one object", excerpt(name)),
                           "remove one of the two"});
    if (reader_.names_.size() > max_json_bytes)
      return reader_.fail({"an object whose keys take more than 1 MB",
                           "neither a dataset nor a trade file has such"});
    return handler_.name(name);
  }

  bool start_object(std::size_t) {
    reader_.names_.open();
    return open(JsonKind::object);
  }
  bool start_array(std::size_t) { return open(JsonKind::array); }
  bool end_object() {
    reader_.names_.close();
    return end_array();
  }
  bool end_array() {
    --depth_;
    return take() && handler_.end();
  }

  bool parse_error(std::size_t position, const std::string& last_token,
                   const nlohmann::json::exception&) {
    if (text_.too_long()) return fail_too_long();
    // The parser counts from 1, and the end as a byte.
    const std::size_t offset = begin_ + std::max<std::size_t>(position, 1) - 1;
    reader_.error_ = reader_.error_at(text_.position_at(offset),
                                      syntax_fault(offset >= text_.next_offset(), last_token));
    return false;
  }

 private:
  bool number() {
    if (text_.too_long()) return fail_too_long();
    return handler_.value(JsonKind::number, text_.turn_to_token(true));
  }

  bool take() {
    if (text_.too_long()) return fail_too_long();
    text_.turn_to_token(false);
    return true;
  }

  bool open(JsonKind kind) {
    if (!take()) return false;
    if (depth_++ == max_json_depth)
      return reader_.fail({formatted("more than {} levels of JSON", max_json_depth),
                           "neither a dataset nor a trade file has so many"});
    return handler_.begin(kind);
  }

  bool fail_too_long() {
    if (text_.turn_to_long_token())
      return reader_.fail(
          {"a string or number of more than 1 MB",
           "check where it comes from; neither datasets nor trade files have such"});
    return reader_.fail({"blanks of more than 1 MB", "take them out, for example with: jq -c ."});
  }

  JsonReader& reader_;
  JsonText& text_;
  JsonHandler& handler_;
  std::size_t begin_;  ///< of what this parser reads
  std::size_t depth_ = 0;
};

Status JsonReader::read(JsonHandler& handler) {
  ParserEvents events(*this, handler);
  nlohmann::json::sax_parse(ByteIterator(&text_), ByteIterator(&text_), &events,
                            nlohmann::json::input_format_t::json, false);
  if (text_.error()) return *text_.error();
  if (error_) return *error_;
  return Done{};
}

Result<bool> JsonReader::has_more() {
  const bool more = text_.turn_to_more();
  if (text_.error()) return *text_.error();
  return more;
}

bool JsonReader::fail(JsonFault fault) {
  error_ = error(std::move(fault));
  return false;
}

Error JsonReader::error_at(TextPosition position, JsonFault fault) const {
  return bad_data(std::string(path_), position, std::move(fault.message), std::move(fault.hint));
}

}  // namespace tradestat::io
