#pragma once

#include <string_view>

namespace tradestat::text {

/// What a language calls a country or other area: in English ("en") its name in data/areas.csv,
/// else the first of its names in data/area_words.csv. Empty where it has none there.
std::string_view area_name(std::string_view alpha3, std::string_view language);

}  // namespace tradestat::text
