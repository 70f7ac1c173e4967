#pragma once

#include <memory>
#include <string>
#include <vector>

#include "io/bytes/source.hpp"

namespace tradestat::io {

/// Whether a file begins as zip archives do.
bool is_zip(const std::string& path);

/// The paths of an archive's files, in its order: "archive.zip/file.csv".
/// Errors (io): it cannot be read or is damaged.
Result<std::vector<std::string>> files_of_zip(const std::string& path);

/// The bytes of one of them. Errors: as above; there is no such file.
Result<std::unique_ptr<ByteSource>> open_in_zip(const std::string& path, Progress* progress);

}  // namespace tradestat::io
