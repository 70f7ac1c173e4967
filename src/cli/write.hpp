#pragma once

#include <string>
#include <string_view>

#include "tradestat/error.hpp"

namespace tradestat::cli {

/// Writes all bytes to a descriptor. A closed pipe is a reader that has seen
/// enough: no error. Errors (io): anything else, such as a full disk.
Status write_all(int descriptor, std::string_view bytes, const std::string& name);

/// Writes a file whole or not at all: a new file takes the place of the old
/// one when all of it is on disk. Devices and pipes are written directly.
Status write_file(const std::string& path, std::string_view bytes);

}  // namespace tradestat::cli
