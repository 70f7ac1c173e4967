#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "tradestat/flow.hpp"

namespace tradestat {

/// Products of flows at levels where none is inside another.
struct Itemised {
  std::vector<Flow> flows;        ///< without totals; some of them point into `made`
  std::deque<Observation> made;   ///< sums of parts, and rests: "27, rest"
  std::vector<std::string> over;  ///< products that are less than their parts, in words
};

/// The products of each flow and year, as deep as it states them, or at the level of codes of
/// so many digits: deeper ones are added up where the product itself is not stated. What the
/// parts of a product leave of it is a product of its own, its rest, where it is more than
/// rounding leaves open. One code is inside another that it begins with, but not among words of no
/// classification.
Itemised itemised(const std::vector<Flow>& flows, std::optional<std::size_t> level = {});

}  // namespace tradestat
