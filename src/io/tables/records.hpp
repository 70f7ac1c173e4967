#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "tradestat/error.hpp"

namespace tradestat::io {

/// A record that is longer, in bytes, is a fault of the file.
inline constexpr std::size_t max_record = 1'000'000;

/// One record of a file, and where it stands.
struct Record {
  std::vector<std::string_view> fields;  ///< valid until the next record
  TextPosition position{1, 1};           ///< of its first byte
  std::string_view text{};               ///< as it is written; empty where that is not kept
  std::vector<std::size_t> offsets{};    ///< of the fields in the text
  bool of_cells = false;                 ///< a row of a sheet: columns are those of cells

  /// Of a field; without a text or cells that of the record.
  TextPosition position_of(std::size_t field) const;
};

/// The records of a table, one after another.
class RecordSource {
 public:
  RecordSource() = default;
  RecordSource(const RecordSource&) = delete;
  RecordSource& operator=(const RecordSource&) = delete;
  virtual ~RecordSource() = default;

  /// The next record; false at the end.
  virtual Result<bool> next(Record& record) = 0;
};

}  // namespace tradestat::io
