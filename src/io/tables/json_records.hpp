#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "io/bytes/source.hpp"
#include "io/tables/csv.hpp"
#include "tradestat/error.hpp"

namespace tradestat::io::trade {

/// What a document of JSON holds: {"data": [{...}, ...]} as Comtrade and the OEC
/// write it, or something else.
struct JsonContents {
  bool has_observations = false;  ///< it is a dataset of tradestat; the rest is not read
  bool has_data = false;          ///< a list of records
  bool has_error = false;         ///< an error of the server's, not data
  std::string error_message;      ///< its words
  std::size_t records = 0;
  std::vector<std::string> names;  ///< of what the records hold, as they come
};

/// Reads the document without keeping it. Each record goes to a function, with a
/// field for each of the names, empty where it has none, until it returns false.
/// Errors: io; bad_data with line and column: syntax, a key twice in one object,
/// more than 64 levels, records of more than 1000 names.
Result<JsonContents> read_json_records(ByteSource& source, const std::string& path,
                                       std::vector<std::string> names,
                                       const std::function<bool(const Record&)>& on_record);

}  // namespace tradestat::io::trade
