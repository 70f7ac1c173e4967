#pragma once

#include <string>

#include "core/verify/derivation.hpp"

namespace tradestat {

/// Other conventions, in words, under which the stated figure would follow
/// from the inputs: "the log rate, ln(end / start) / years"; empty where there
/// is none. Of a figure with an interval on both sides only.
std::string fitting_convention(const Derivation& derivation);

}  // namespace tradestat
