#pragma once

#include <memory>
#include <optional>
#include <string>

#include "io/bytes/source.hpp"

namespace tradestat::io {

enum class Wrapper { gzip, none };

/// The bytes that a compressed source holds; of gzip all members, checked against their
/// checksums. Errors (io) of reading: cut short, damaged.
std::unique_ptr<ByteSource> inflated(std::unique_ptr<ByteSource> source, const std::string& path,
                                     Wrapper wrapper);

}  // namespace tradestat::io
