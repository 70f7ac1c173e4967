#pragma once

#include <string>
#include <string_view>

#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"

namespace tradestat {

/// The bytes of the dataset that the library carries inside (JSON).
std::string_view bundled_json();

/// Reads what a question needs: the observations that the selection accepts,
/// with the claims among them; `coverage` tells what there was to select from.
/// Input: a path, "-" for standard input, or "" for the bundled dataset.
/// Errors: io where the input cannot be read; bad_data, with line and column,
/// where it breaks a rule of data/dataset.schema.json.
Result<Dataset> load(const std::string& input, const Selection& selection);

/// As load(), from bytes; `name` stands for them in messages.
Result<Dataset> load_bytes(std::string_view bytes, const std::string& name,
                           const Selection& selection);

}  // namespace tradestat
