#pragma once

#include <string_view>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat {

/// What a text states, as a dataset, for a person to look through.
struct Draft {
  /// Observations and claims. What a person must decide is empty there: a country, an item, what a
  /// rate is of; of a year 0.
  Dataset dataset;
  /// Figures that no record states: nothing says what they are of. Years are not among them.
  std::vector<TextFigure> left_out;
};

/// An observation of each figure whose sentence says what it is of, stated again where it stands
/// again; and a claim where the text states what a figure follows from, nearby, and the arithmetic
/// agrees: rates of growth, shares, sums, differences. What is decided is found in the text again
/// (find_in_text). Errors (bad_data): more than 1,000 figures.
Result<Draft> draft_of(std::string_view text);

}  // namespace tradestat
