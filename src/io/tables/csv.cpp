#include "io/tables/csv.hpp"

#include <cstring>
#include <utility>

#include "base/utf8.hpp"

namespace tradestat::io::trade {
namespace {

constexpr std::size_t block_size = 256U << 10;
constexpr std::size_t max_record = 1'000'000;

}  // namespace

CsvReader::CsvReader(ByteSource& source, std::string path, char delimiter)
    : source_(source), path_(std::move(path)), delimiter_(delimiter) {
  for (const char c : {delimiter, '\n', '"', '\0'}) stops_[static_cast<unsigned char>(c)] = true;
}

Error CsvReader::error(std::size_t line, std::size_t column, std::string message,
                       std::string hint) const {
  return {.code = ErrorCode::bad_data,
          .message = std::move(message),
          .hint = std::move(hint),
          .path = path_,
          .line = static_cast<int>(line),
          .column = static_cast<int>(column)};
}

/// Moves what is left to the front and reads another block behind it.
Status CsvReader::fill() {
  buffer_.erase(0, begin_);
  end_ -= begin_;
  begin_ = 0;
  const bool first = buffer_.empty() && line_ == 1;
  buffer_.resize(end_ + block_size);
  const auto count = read_fully(source_, {buffer_.data() + end_, block_size});
  if (!count) return count.error();
  at_end_ = *count < block_size;
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
      auto complete = split(record);
      if (!complete || *complete) return complete;
      if (end_ - begin_ > max_record)
        return error(line_, 1, "a record of more than a million bytes",
                     "this is not the CSV it seems to be; check the quotes in it");
    } else if (at_end_) {
      return false;
    }
    if (auto status = fill(); !status) return status.error();
  }
}

/// False where the record does not end within what has been read.
Result<bool> CsvReader::split(Record& record) {
  record.fields.clear();
  record.columns.clear();
  record.line = line_;
  unquoted_.clear();
  unquoted_.reserve(end_ - begin_);  // so that no field moves
  const char* const data = buffer_.data();
  const std::size_t start = begin_;
  std::size_t line_start = start;
  std::size_t lines = 0;
  std::size_t at = start;
  for (;;) {
    const std::size_t column = at - line_start + 1;
    std::string_view field;
    if (at < end_ && data[at] == '"') {
      const std::size_t from = ++at;
      std::size_t piece = from;
      const std::size_t copied = unquoted_.size();
      for (;;) {
        const void* quote = std::memchr(data + at, '"', end_ - at);
        if (quote == nullptr) {
          if (!at_end_) return false;
          return error(line_ + lines, column, "a quote that is never closed",
                       "close it, or double the quotes inside a field");
        }
        at = static_cast<std::size_t>(static_cast<const char*>(quote) - data);
        if (at + 1 == end_ && !at_end_) return false;
        if (at + 1 == end_ || data[at + 1] != '"') break;
        unquoted_.append(data + piece, at + 1 - piece);
        at += 2;
        piece = at;
      }
      field = {data + piece, at - piece};
      if (piece != from) {
        unquoted_.append(field);
        field = std::string_view(unquoted_).substr(copied);
      }
      for (std::size_t i = from;; ++i) {
        const void* const line_end = std::memchr(data + i, '\n', at - i);
        if (line_end == nullptr) break;
        i = static_cast<std::size_t>(static_cast<const char*>(line_end) - data);
        ++lines;
        line_start = i + 1;
      }
      ++at;
      if (at < end_ && data[at] == '\r' && at + 1 == end_ && !at_end_) return false;
      if (at < end_ && data[at] != delimiter_ && data[at] != '\n' && data[at] != '\r')
        return error(line_ + lines, at - line_start + 1, "text after a closing quote",
                     "double the quotes inside a field");
    } else {
      const std::size_t from = at;
      while (at < end_ && !stops_[static_cast<unsigned char>(data[at])]) ++at;
      if (at < end_ && data[at] == '\0')
        return error(line_ + lines, at - line_start + 1, "a NUL byte in a text",
                     "UTF-16 and binary files cannot be read; save it as CSV in UTF-8");
      if (at < end_ && data[at] == '"')
        return error(line_ + lines, at - line_start + 1, "a quote in the middle of a field",
                     "quote the whole field and double the quotes inside");
      if (at == end_ && !at_end_) return false;
      field = {data + from, at - from};
      const bool last = at == end_ || data[at] == '\n';
      if (last && field.ends_with('\r')) field.remove_suffix(1);
    }
    record.fields.push_back(field);
    record.columns.push_back(column);
    if (at < end_ && data[at] == delimiter_) {
      ++at;
      continue;
    }
    if (at < end_ && data[at] == '\r') ++at;
    if (at < end_ && data[at] == '\n') {
      ++at;
      ++lines;
    }
    line_ += lines;
    begin_ = at;
    return true;
  }
}

}  // namespace tradestat::io::trade
