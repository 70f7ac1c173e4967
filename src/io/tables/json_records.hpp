#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "io/bytes/source.hpp"
#include "io/tables/records.hpp"
#include "tradestat/error.hpp"

namespace tradestat::io {

/// What a document of JSON holds: records as {"data": [{...}, ...]}, which Comtrade and
/// the OEC write, as [{...}, ...] or one a line; or something else.
struct JsonContents {
  bool has_observations = false;  ///< it is a dataset of tradestat; the rest is not read
  bool has_list = false;          ///< of records; else a single object is the only one
  bool has_error = false;         ///< an error of the server's, not data
  std::string error_message;      ///< its words
  std::size_t records = 0;
  std::vector<std::string> names;  ///< of what the records hold, as they come
};

/// Takes a record that has a field for each of the names that came so far, empty where it
/// has none itself. Returns whether to go on.
using TakeRecord = std::function<bool(const Record&, const std::vector<std::string>& names)>;

/// Reads the document without keeping it; the source lets go of it where records begin.
/// Errors: as JsonReader; bad_data for records of more than 1000 names or more than a
/// million bytes.
Result<JsonContents> read_json_records(KeptSource& source, const std::string& path,
                                       const TakeRecord& take);

}  // namespace tradestat::io
