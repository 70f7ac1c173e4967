#pragma once

#include <string>
#include <vector>

#include "tradestat/check.hpp"
#include "tradestat/dataset.hpp"

namespace tradestat {

/// One thing to know about a check.
struct Aspect {
  std::string name;  ///< "formula", "input", "verdict", ...
  std::string text;
};

/// A check of this dataset in full: formula, inputs with interval and place,
/// the recomputed interval, the verdict under each rounding, how much of the
/// inputs' rounding box agrees with the stated figure, and for a contradiction
/// the gap, the values that would do and the convention that fits.
std::vector<Aspect> explain(const Dataset& dataset, const Check& check);

}  // namespace tradestat
