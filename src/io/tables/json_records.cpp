#include "io/tables/json_records.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "io/tables/json_tree.hpp"

namespace tradestat::io::trade {
namespace {

constexpr std::size_t max_names = 1000;
constexpr std::array<std::string_view, 3> error_names{"error", "message", "errorObject"};

/// The bytes of a source for the parser, which asks for them one by one.
class Bytes {
 public:
  explicit Bytes(ByteSource& source) : source_(source), block_(64U << 10U, '\0') { fill(); }

  bool at_end() const { return at_ == size_; }
  char next() const { return block_[at_]; }
  void take() {
    last_ = block_[at_++];
    ++offset_;
    if (last_ == '\n') {
      previous_line_begin_ = line_begin_;
      line_begin_ = offset_;
      ++line_;
      column_ = 0;
    } else if ((static_cast<unsigned char>(last_) & 0xC0U) != 0x80U) {
      ++column_;  // no continuation of a character
    }
    if (at_ == size_) fill();
  }

  /// Where the byte stands that was taken last: the line, and the column in characters.
  std::size_t line() const { return line_; }
  std::size_t column() const { return column_; }
  char last() const { return last_; }

  /// The error of a byte near the last: at an offset, its column in bytes.
  Error error_at(const std::string& path, std::uint64_t offset, JsonFault fault) const {
    const bool before = offset < line_begin_;
    const std::uint64_t begin = before ? previous_line_begin_ : line_begin_;
    return {.code = ErrorCode::bad_data,
            .message = std::move(fault.message),
            .hint = std::move(fault.hint),
            .path = path,
            .line = static_cast<int>(before ? line_ - 1 : line_),
            .column = static_cast<int>(offset - std::min(begin, offset)) + 1};
  }
  std::uint64_t offset() const { return offset_; }
  const std::optional<Error>& error() const { return error_; }

 private:
  void fill() {
    at_ = 0;
    size_ = 0;
    const auto count = source_.read(block_);
    if (count) {
      size_ = *count;
    } else {
      error_ = count.error();
    }
  }

  ByteSource& source_;
  std::string block_;
  std::size_t at_ = 0;
  std::size_t size_ = 0;
  char last_ = '\0';
  std::uint64_t offset_ = 0;  ///< of the next
  std::uint64_t line_begin_ = 0;
  std::uint64_t previous_line_begin_ = 0;
  std::size_t line_ = 1;
  std::size_t column_ = 0;
  std::optional<Error> error_;
};

/// The bytes as the parser takes them.
class ByteIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  explicit ByteIterator(Bytes* bytes = nullptr) : bytes_(bytes) {}
  char operator*() const { return bytes_->next(); }
  ByteIterator& operator++() {
    bytes_->take();
    return *this;
  }
  /// Only the end is compared with.
  bool operator==(const ByteIterator&) const { return bytes_->at_end(); }

 private:
  Bytes* bytes_;
};

/// Takes the parser's events.
class RecordEvents {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  RecordEvents(const Bytes& bytes, const std::string& path, std::vector<std::string> names,
               const std::function<bool(const Record&)>& on_record)
      : bytes_(bytes), path_(path), on_record_(on_record) {
    for (std::string& name : names) add_name(std::move(name));
  }

  bool null() { return value({}); }
  bool boolean(bool) { return value({}); }
  bool number_integer(number_integer_t number) { return value(std::to_string(number)); }
  bool number_unsigned(number_unsigned_t number) { return value(std::to_string(number)); }
  bool number_float(number_float_t, string_t literal) {
    // The parser writes the mark of the locale that the program runs in over the point.
    const auto is_mark = [](char c) {
      return !is_digit(c) && !is_letter(c) && c != '-' && c != '+';
    };
    std::ranges::replace_if(literal, is_mark, '.');
    return value(std::move(literal));
  }
  bool string(string_t& text) { return value(std::move(text)); }
  bool binary(binary_t&) { return false; }

  bool key(string_t& name) {
    if (in_record()) return turn_to_field(name);
    if (!open_.back().keys.insert(name).second) return twice(name);
    if (open_.size() > 1) return true;
    if (name == "observations") {  // a dataset, which is read otherwise
      contents_.has_observations = true;
      stopped_ = true;
      return false;
    }
    contents_.has_error |= name == "error" || name == "statusCode";
    root_key_ = std::move(name);
    return true;
  }

  bool start_object(std::size_t) { return open({.is_object = true}); }
  bool start_array(std::size_t) {
    const bool is_data = open_.size() == 1 && open_.front().is_object && root_key_ == "data";
    contents_.has_data |= is_data;
    return open({.is_data = is_data});
  }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string& last_token,
                   const nlohmann::json::exception&) {
    const bool at_end = position > bytes_.offset();
    const std::uint64_t offset = position == 0 ? 0 : std::min(position - 1, bytes_.offset());
    return fail(offset, JsonFault::syntax(at_end, last_token));
  }

  Result<JsonContents> result() && {
    if (bytes_.error()) return *bytes_.error();
    // A NUL byte is the end of the text to the parser, but not to us.
    if (!error_ && !stopped_ && bytes_.last() == '\0')
      fail(bytes_.offset() - 1, JsonFault::more_text());
    if (error_) return *std::move(error_);
    return std::move(contents_);
  }

 private:
  struct Level {
    bool is_object = false;
    bool is_data = false;  ///< the list of records
    std::set<std::string, std::less<>> keys{};
  };

  bool in_data() const { return open_.size() == 2 && open_.back().is_data; }
  bool in_record() const { return open_.size() == 3 && open_[1].is_data && open_.back().is_object; }

  bool value(std::string text) {
    if (in_record()) {
      values_[field_] = std::move(text);
    } else if (in_data()) {
      begin_record();
      return end_record();
    } else if (open_.size() == 1 && open_.front().is_object && !text.empty()) {
      note_error(text);
    }
    return true;
  }

  /// The first of the server's names for it counts.
  void note_error(const std::string& text) {
    const auto name =
        static_cast<std::size_t>(std::ranges::find(error_names, root_key_) - error_names.begin());
    if (name >= error_name_) return;
    error_name_ = name;
    contents_.error_message = text;
  }

  bool open(Level level) {
    if (open_.size() == max_json_depth) return fail(bytes_.offset() - 1, JsonFault::too_deep());
    if (in_data()) begin_record();
    open_.push_back(std::move(level));
    return true;
  }

  bool close() {
    open_.pop_back();
    return !in_data() || end_record();
  }

  void begin_record() {
    ++contents_.records;
    field_ = none;
    for (std::string& value : values_) value.clear();
    record_.line = bytes_.line();
    record_.columns.assign(values_.size(), bytes_.column());
  }

  bool end_record() {
    record_.fields.assign(values_.begin(), values_.end());
    stopped_ = !on_record_(record_);
    return !stopped_;
  }

  /// Records have the same keys in the same order, most of them.
  bool turn_to_field(const std::string& name) {
    ++field_;  // none + 1 is 0
    if (field_ >= contents_.names.size() || contents_.names[field_] != name) {
      const auto known = fields_.find(name);
      if (known == fields_.end() && contents_.names.size() == max_names) return too_many_names();
      field_ = known == fields_.end() ? add_name(name) : known->second;
    }
    if (record_of_[field_] == contents_.records) return twice(name);
    record_of_[field_] = contents_.records;
    return true;
  }

  std::size_t add_name(std::string name) {
    const std::size_t field = contents_.names.size();
    fields_.emplace(name, field);
    contents_.names.push_back(std::move(name));
    values_.emplace_back();
    record_of_.push_back(0);
    return field;
  }

  bool too_many_names() {
    error_ = Error{.code = ErrorCode::bad_data,
                   .message = "records of more than a thousand names",
                   .hint = "this is no trade file",
                   .path = path_,
                   .line = 1,
                   .column = 1};
    return false;
  }

  bool twice(const std::string& name) {
    const std::uint64_t quotes = 2;
    return fail(bytes_.offset() - std::min(bytes_.offset(), name.size() + quotes),
                JsonFault::key_twice(name));
  }

  bool fail(std::uint64_t offset, JsonFault fault) {
    error_ = bytes_.error_at(path_, offset, std::move(fault));
    return false;
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  const Bytes& bytes_;
  const std::string& path_;
  const std::function<bool(const Record&)>& on_record_;
  JsonContents contents_;
  std::vector<Level> open_;
  std::string root_key_;
  std::size_t error_name_ = error_names.size();
  std::unordered_map<std::string, std::size_t> fields_;
  std::vector<std::string> values_;
  std::vector<std::size_t> record_of_;  ///< that had the field last, from 1
  std::size_t field_ = none;
  Record record_;
  bool stopped_ = false;
  std::optional<Error> error_;
};

}  // namespace

Result<JsonContents> read_json_records(ByteSource& source, const std::string& path,
                                       std::vector<std::string> names,
                                       const std::function<bool(const Record&)>& on_record) {
  Bytes bytes(source);
  RecordEvents events(bytes, path, std::move(names), on_record);
  nlohmann::json::sax_parse(ByteIterator(&bytes), ByteIterator(&bytes), &events);
  return std::move(events).result();
}

}  // namespace tradestat::io::trade
