#pragma once

#include "text/language/arabic.hpp"
#include "text/language/english.hpp"

namespace tradestat::text {

/// The first reads all letters that no other claims.
inline constexpr Language languages[] = {english, arabic};

}  // namespace tradestat::text
