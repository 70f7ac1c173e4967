#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/bytes/source.hpp"
#include "io/tables/records.hpp"

namespace tradestat::io {

/// Splits CSV into records (RFC 4180; CR LF, LF; a byte order mark is skipped;
/// blank lines are passed over). A quoted field loses its quotes, and a doubled
/// quote in it becomes one.
class CsvReader final : public RecordSource {
 public:
  CsvReader(ByteSource& source, std::string path, char delimiter);

  /// The next record; false at the end. Errors: as the source; bad_data for a
  /// quote that is never closed or stands in the middle of a field, a NUL byte,
  /// and a record of more than a million bytes.
  Result<bool> next(Record& record) override;

 private:
  Status fill();
  enum class Split { complete, incomplete, failed };
  Split split(Record& record);
  Split split_quoted(std::size_t& at, std::string_view& field);
  Split fail(std::size_t at, std::string message, std::string hint);

  ByteSource& source_;
  std::string path_;
  char delimiter_;
  std::array<bool, 256> stops_{};  ///< bytes at which a field without quotes ends
  std::string buffer_;
  std::size_t begin_ = 0;  ///< of what is not read yet
  std::size_t end_ = 0;
  bool at_end_ = false;
  int line_ = 1;          ///< of begin_
  int lines_ = 0;         ///< that end within the fields of a record
  std::string unquoted_;  ///< the characters of fields with doubled quotes
  std::optional<Error> error_;
};

}  // namespace tradestat::io
