#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tradestat/flow.hpp"

namespace tradestat {

/// What a series is of changed between two years: an area split or joined another, or items
/// are of another edition of their classification.
struct SeriesBreak {
  std::vector<std::string> of;  ///< the areas, or the items, by code
  int last_year = 0;            ///< the last before it
  std::string text;             ///< "to 2011 Sudan has South Sudan (SSD) in it"

  /// "break in the series of SDN: to 2011 Sudan has South Sudan (SSD) in it".
  std::string to_string() const;
};

/// Those that a flow crosses from one year to another, ordered by year.
std::vector<SeriesBreak> breaks_of(const Flow& flow, int from, int to);

/// From its first year to its last.
std::vector<SeriesBreak> breaks_of(const Flow& flow);

/// Adds what is not there yet; breaks of one kind and year are one, of several.
void add_breaks(std::vector<SeriesBreak>& all, const std::vector<SeriesBreak>& more);

}  // namespace tradestat
