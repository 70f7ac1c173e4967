#pragma once

#include <string_view>

#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"

namespace tradestat::io {

/// The version of that format; texts of 1.0 are read unchanged.
inline constexpr std::string_view dataset_schema_version = "1.1";

/// Reads a dataset in tradestat's own JSON format, which
/// data/dataset.schema.json describes. Every rule of it is checked here.
/// `path` names the text in errors, which are bad_data with line and column.
Result<Dataset> parse_dataset(std::string_view text, std::string_view path);

}  // namespace tradestat::io
