#pragma once

#include "text/subject/frame.hpp"

namespace tradestat::text {

/// Marks the levels of a sentence that do not go as it says: "fell to $9 billion from $3 billion".
void read_changes(const Scene& scene);

}  // namespace tradestat::text
