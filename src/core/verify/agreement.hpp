#pragma once

#include <optional>

#include "core/verify/derivation.hpp"

namespace tradestat {

/// The share of all values that the inputs' digits allow, each equally likely,
/// under which the formula gives what the stated figure stands for: 0 to 1.
/// Integrated over one input, for each of a fixed set of points of the others.
/// Empty where an input has no bound, of more than 64 inputs, and where the
/// claim cannot be recomputed. For information: no verdict rests on it.
std::optional<double> agreement(const Derivation& derivation);

}  // namespace tradestat
