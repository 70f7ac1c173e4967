#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tradestat/flow_matrix.hpp"

/// Rows of whole numbers, each but 0 rounded to one where half of it is 5 tenths: of areas A0, A1
/// and items 00, 01, and so on.
inline tradestat::FlowMatrix matrix_of(const std::vector<std::vector<std::int64_t>>& rows,
                                       std::int64_t half_width = 0) {
  tradestat::FlowMatrix matrix{.year = 2021};
  for (std::size_t area = 0; area < rows.size(); ++area)
    matrix.areas.push_back("A" + std::to_string(area));
  for (std::size_t item = 0; item < rows.front().size(); ++item)
    matrix.items.push_back("0" + std::to_string(item));
  for (const auto& row : rows)
    for (const std::int64_t value : row) {
      matrix.sums.push_back(value);
      matrix.half_widths.push_back(value == 0 ? 0 : half_width);
    }
  return matrix;
}
