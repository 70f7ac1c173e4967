#pragma once

#include <cstdint>
#include <string_view>

namespace tradestat {

/// The checksum of gzip files and zip archives (CRC-32 of ISO 3309), going on from that of the bytes before;
/// 0 to begin with.
std::uint32_t crc32(std::uint32_t crc, std::string_view bytes);

}  // namespace tradestat
