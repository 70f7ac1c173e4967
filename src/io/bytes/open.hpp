#pragma once

#include <memory>
#include <string>

#include "io/bytes/source.hpp"

namespace tradestat::io {

/// The bytes of a file, of one inside a zip archive, or of standard input for
/// "-"; decompressed where they are gzip. The progress counts them as they are read. Errors (io):
/// also where they begin as what is not read, such as xz.
Result<std::unique_ptr<ByteSource>> open_source(const std::string& path,
                                                Progress* progress = nullptr);

}  // namespace tradestat::io
