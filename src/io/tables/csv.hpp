#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "io/bytes/source.hpp"

namespace tradestat::io::trade {

/// One record of a file, and where it stands.
struct Record {
  std::vector<std::string_view> fields;  ///< valid until the next record
  std::vector<std::size_t> columns;      ///< of each field: in bytes, from 1
  std::size_t line = 0;                  ///< of its first byte, from 1
};

/// Splits CSV into records (RFC 4180; CR LF, LF; a byte order mark is skipped;
/// blank lines are passed over). A quoted field loses its quotes, and a doubled
/// quote in it becomes one.
class CsvReader {
 public:
  CsvReader(ByteSource& source, std::string path, char delimiter);

  /// The next record; false at the end. Errors: as the source; bad_data for a
  /// quote that is never closed or stands in the middle of a field, a NUL byte,
  /// and a record of more than a million bytes.
  Result<bool> next(Record& record);

 private:
  Status fill();
  Result<bool> split(Record& record);
  Error error(std::size_t line, std::size_t column, std::string message, std::string hint) const;

  ByteSource& source_;
  std::string path_;
  char delimiter_;
  std::array<bool, 256> stops_{};  ///< bytes at which a field without quotes ends
  std::string buffer_;
  std::size_t begin_ = 0;  ///< of what is not read yet
  std::size_t end_ = 0;
  bool at_end_ = false;
  std::size_t line_ = 1;
  std::string unquoted_;  ///< the characters of fields with doubled quotes
};

}  // namespace tradestat::io::trade
