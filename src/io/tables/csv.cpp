#include "io/tables/csv.hpp"

#include <algorithm>
#include <utility>

#include "base/position.hpp"
#include "base/utf8.hpp"

namespace tradestat::io {
namespace {

constexpr std::size_t read_size = 256U << 10;

}  // namespace

TextPosition Record::position_of(std::size_t field) const {
  if (of_cells) return {position.line, static_cast<int>(field) + 1};
  if (field >= offsets.size()) return position;
  return position_behind(position, text.substr(0, offsets[field]));
}

CsvReader::CsvReader(ByteSource& source, std::string path, char delimiter)
    : source_(source), path_(std::move(path)), delimiter_(delimiter) {
  for (const char c : {delimiter, '\n', '"', '\0'}) stops_[static_cast<unsigned char>(c)] = true;
}

CsvReader::Split CsvReader::fail(std::size_t at, std::string message, std::string hint) {
  const TextPosition position =
      position_behind({line_, 1}, std::string_view(buffer_).substr(begin_, at - begin_));
  error_ = bad_data(path_, position, std::move(message), std::move(hint));
  return Split::failed;
}

/// Moves what is left to the front and reads another block behind it.
Status CsvReader::fill() {
  buffer_.erase(0, begin_);
  end_ -= begin_;
  begin_ = 0;
  const bool first = buffer_.empty() && line_ == 1;
  buffer_.resize(end_ + read_size);
  const auto count = read_fully(source_, {buffer_.data() + end_, read_size});
  if (!count) return count.error();
  at_end_ = *count < read_size;
  end_ += *count;
  buffer_.resize(end_);
  if (first && std::string_view(buffer_).starts_with(byte_order_mark))
    begin_ = byte_order_mark.size();
  return Done{};
}

Result<bool> CsvReader::next(Record& record) {
  for (;;) {
    while (begin_ < end_ && (buffer_[begin_] == '\n' || buffer_[begin_] == '\r')) {
      if (buffer_[begin_] == '\n') ++line_;
      ++begin_;
    }
    if (begin_ < end_) {
      const Split found = split(record);
      if (found == Split::complete) return true;
      if (found == Split::incomplete && end_ - begin_ > max_record)
        fail(begin_, "a record of more than a million bytes",
             "this is not the CSV it seems to be; check the quotes in it");
      if (error_) return *error_;
    } else if (at_end_) {
      return false;
    }
    if (auto status = fill(); !status) return status.error();
  }
}

CsvReader::Split CsvReader::split(Record& record) {
  record.fields.clear();
  record.offsets.clear();
  record.position = {line_, 1};
  lines_ = 0;
  unquoted_.clear();
  unquoted_.reserve(end_ - begin_);  // so that no field moves
  const char* const data = buffer_.data();
  std::size_t at = begin_;
  for (;;) {
    record.offsets.push_back(at - begin_);
    std::string_view field;
    if (at < end_ && data[at] == '"') {
      if (const Split found = split_quoted(at, field); found != Split::complete) return found;
    } else {
      const std::size_t from = at;
      while (at < end_ && !stops_[static_cast<unsigned char>(data[at])]) ++at;
      if (at < end_ && data[at] == '\0')
        return fail(at, "a NUL byte in a text",
                    "UTF-16 and binary files cannot be read; save it as CSV in UTF-8");
      if (at < end_ && data[at] == '"')
        return fail(at, "a quote in the middle of a field",
                    "quote the whole field and double the quotes inside");
      if (at == end_ && !at_end_) return Split::incomplete;
      field = {data + from, at - from};
      const bool last = at == end_ || data[at] == '\n';
      if (last && field.ends_with('\r')) field.remove_suffix(1);
    }
    record.fields.push_back(field);
    if (at == end_ || data[at] != delimiter_) break;
    ++at;
  }
  record.text = {data + begin_, at - begin_};
  if (at < end_ && data[at] == '\r') ++at;
  if (at < end_ && data[at] == '\n') {
    ++at;
    ++lines_;
  }
  line_ += lines_;
  begin_ = at;
  return Split::complete;
}

/// `at`: the quote that opens it; then what stands behind the one that closes it.
CsvReader::Split CsvReader::split_quoted(std::size_t& at, std::string_view& field) {
  const char* const data = buffer_.data();
  const std::size_t opening = at;
  const std::size_t from = ++at;
  const std::size_t copied = unquoted_.size();
  std::size_t piece = from;
  for (;; at += 2, piece = at) {
    at = std::min(std::string_view(data, end_).find('"', at), end_);
    if (at == end_ && at_end_)
      return fail(opening, "a quote that is never closed",
                  "close it, or double the quotes inside a field");
    if (at + 1 >= end_ && !at_end_) return Split::incomplete;
    if (at + 1 == end_ || data[at + 1] != '"') break;
    unquoted_.append(data + piece, at + 1 - piece);
  }
  field = {data + piece, at - piece};
  if (piece != from) {
    unquoted_.append(field);
    field = std::string_view(unquoted_).substr(copied);
  }
  lines_ += static_cast<int>(std::count(data + from, data + at, '\n'));
  ++at;
  if (at < end_ && data[at] == '\r' && at + 1 == end_ && !at_end_) return Split::incomplete;
  if (at < end_ && data[at] != delimiter_ && data[at] != '\n' && data[at] != '\r')
    return fail(at, "text after a closing quote", "double the quotes inside a field");
  return Split::complete;
}

}  // namespace tradestat::io
