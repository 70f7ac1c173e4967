#pragma once

#include <cstdint>

namespace tradestat {

/// A language that answers are written in.
enum class Language : std::uint8_t { english, arabic };

}  // namespace tradestat
