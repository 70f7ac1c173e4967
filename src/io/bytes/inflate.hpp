#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "io/bytes/source.hpp"

namespace tradestat::io::trade {

enum class Wrapper { gzip, none };

/// The bytes that a compressed source holds, checked against its checksum; of
/// gzip all members. `crc` is that of a source without a wrapper. Errors (io):
/// this build cannot; of reading: cut short, damaged.
Result<std::unique_ptr<ByteSource>> inflated(std::unique_ptr<ByteSource> source,
                                             const std::string& path, Wrapper wrapper,
                                             std::uint32_t crc = 0);

}  // namespace tradestat::io::trade
