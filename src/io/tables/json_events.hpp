#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "io/bytes/source.hpp"
#include "tradestat/error.hpp"

/// JSON as one thing after another: what all readers of it stand on.
namespace tradestat::io {

enum class JsonKind { null, boolean, number, string, array, object };

/// "a string", "an object", … for messages.
const char* kind_name(JsonKind kind);

inline constexpr std::size_t max_json_depth = 64;
/// Bytes of a string, a number or a run of blanks, and of the names of open objects.
inline constexpr std::size_t max_json_bytes = 1'000'000;

/// What can be wrong with a document, and what to do.
struct JsonFault {
  std::string message;
  std::string hint;
};
JsonFault more_text_fault();

/// The bytes of a text as the parser takes them, and where they stand. Those of a
/// source are kept from the end of the last token on.
class JsonText {
 public:
  explicit JsonText(std::string_view text);
  explicit JsonText(ByteSource& source);
  JsonText(const JsonText&) = delete;
  JsonText& operator=(const JsonText&) = delete;
  ~JsonText() = default;

  bool at_end() { return next_ == end_ && !fill(); }
  char next() const { return *next_; }
  void take() { ++next_; }

  /// Turns to the token that was taken last, and tells how it is written.
  std::string_view turn_to_token(bool is_number);
  /// Turns to the first byte that is not blank; what was taken behind the last token
  /// is given back. False at the end.
  bool turn_to_more();

  std::size_t token_offset() const { return offset_of(token_); }
  std::size_t next_offset() const { return offset_of(next_); }
  /// The place of the token.
  TextPosition position() { return position_at(token_); }
  /// The place of an offset behind the last token.
  TextPosition position_at(std::size_t offset);
  /// After too_long(): turns to the token, or to the blanks that are it (false).
  bool turn_to_long_token();
  /// What was taken since the last token is more than it may be.
  bool too_long() const { return static_cast<std::size_t>(next_ - token_end_) > max_json_bytes; }
  /// Of the source.
  const std::optional<Error>& error() const { return error_; }

 private:
  std::size_t offset_of(const char* byte) const {
    return offset_ + static_cast<std::size_t>(byte - begin_);
  }
  TextPosition position_at(const char* byte);
  bool fill();
  void read_block();
  void hold(std::string_view bytes, std::size_t taken);

  ByteSource* source_ = nullptr;
  std::string buffer_;
  const char* begin_ = nullptr;  ///< of the bytes that are kept
  const char* next_ = nullptr;
  const char* end_ = nullptr;   ///< of those that the parser may take
  const char* last_ = nullptr;  ///< the end of all
  const char* token_ = nullptr;
  const char* token_end_ = nullptr;
  std::size_t offset_ = 0;         ///< of begin_ in the text
  const char* counted_ = nullptr;  ///< lines and columns up to here
  TextPosition position_{1, 1};    ///< of counted_
  bool ended_ = false;             ///< the parser was told that the bytes end
  std::optional<Error> error_;
};

/// The names in each of the objects that are open.
class JsonNames {
 public:
  void open() { objects_.push_back({names_.size()}); }
  void close();
  /// False where the object has the name already.
  bool add(std::string_view name);
  /// Of all names, in bytes.
  std::size_t size() const { return text_.size(); }

 private:
  struct Name {
    std::size_t begin = 0;  ///< in text_
    std::size_t size = 0;
  };
  struct Object {
    std::size_t first = 0;                   ///< of its names
    std::unordered_set<std::string> many{};  ///< all of them, where they are many
  };
  bool has(Object& object, std::string_view name) const;
  std::string_view text_of(Name name) const { return {text_.data() + name.begin, name.size}; }

  std::string text_;
  std::vector<Name> names_;
  std::vector<Object> objects_;
};

/// Takes what stands in a document. Each returns whether to go on.
class JsonHandler {
 public:
  JsonHandler() = default;
  JsonHandler(const JsonHandler&) = delete;
  JsonHandler& operator=(const JsonHandler&) = delete;
  virtual ~JsonHandler() = default;

  /// A string's characters, a number as written; no text for the others.
  virtual bool value(JsonKind kind, std::string_view text) = 0;
  virtual bool name(std::string_view name) = 0;  ///< of the value that comes next
  virtual bool begin(JsonKind kind) = 0;         ///< an array or object
  virtual bool end() = 0;
};

/// Reads JSON (RFC 8259, UTF-8; a byte order mark is skipped).
class JsonReader {
 public:
  JsonReader(std::string_view text, std::string_view path) : text_(text), path_(path) {}
  JsonReader(ByteSource& source, std::string_view path) : text_(source), path_(path) {}

  /// Reads one value, or as much as the handler wants. Errors: as the source;
  /// bad_data with line and column: syntax, a name twice in one object, more than 64
  /// levels, more than max_json_bytes in one piece.
  Status read(JsonHandler& handler);
  /// Whether more stands behind the value, which position() then tells the place of.
  Result<bool> has_more();

  /// Of what the handler has been told of last.
  std::size_t offset() const { return text_.token_offset(); }
  TextPosition position() { return text_.position(); }
  /// The error of a fault there.
  Error error(JsonFault fault) { return error_at(position(), std::move(fault)); }
  /// For a handler: read() gives that error. False.
  bool fail(JsonFault fault);

 private:
  friend class ParserEvents;
  Error error_at(TextPosition position, JsonFault fault) const;

  JsonText text_;
  std::string_view path_;
  JsonNames names_;
  std::optional<Error> error_;
};

}  // namespace tradestat::io
