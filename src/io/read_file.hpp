#pragma once

#include <string>

#include "tradestat/error.hpp"

namespace tradestat::io {

/// The bytes of a file, or of standard input for "-". Errors (io): it cannot
/// be opened or read, is a directory, or holds more than 256 MB.
Result<std::string> read_file(const std::string& path);

/// The same for a text to be read as UTF-8. Errors (bad_data): it is UTF-16.
Result<std::string> read_text(const std::string& path);

}  // namespace tradestat::io
