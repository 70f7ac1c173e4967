#pragma once

#include <optional>

#include "text/subject/frame.hpp"

namespace tradestat::text {

/// Says of which year each figure of a sentence is. `carried`: the year of the sentence before, or
/// of a list's heading; `year`: that the text speaks of. Both go on with this sentence's.
void read_times(const Scene& scene, std::optional<int>& carried, std::optional<int>& year);

}  // namespace tradestat::text
