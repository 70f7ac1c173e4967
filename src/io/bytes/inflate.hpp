#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "io/bytes/source.hpp"

namespace tradestat::io {

enum class Wrapper { gzip, none };

/// The bytes that a compressed source holds; of gzip all members, checked against their
/// checksums. Errors (io) of reading: cut short, damaged.
std::unique_ptr<ByteSource> inflated(std::unique_ptr<ByteSource> source, const std::string& path,
                                     Wrapper wrapper);

/// The checksum of gzip files and zip archives (CRC-32 of ISO 3309), going on from that of the
/// bytes before; 0 to begin with.
std::uint32_t crc32(std::uint32_t crc, std::string_view bytes);

/// What inflates: "ISA-L" or "zlib", with its version.
std::string inflater();

}  // namespace tradestat::io
