#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "tradestat/estimate.hpp"
#include "tradestat/flow_matrix.hpp"

/// What areas are good at: their trade in each item against what all areas trade of it. x is a
/// cell of the matrix, X_c and X_p the sums of its row and column, X that of all.
namespace tradestat {

/// Sums of a matrix and how far rounding may move them, in the units of its cells.
struct Margins {
  struct Sum {
    std::int64_t sum = 0;
    std::int64_t half_width = 0;
  };
  std::vector<Sum> areas;
  std::vector<Sum> items;
  Sum all;
};
Margins margins_of(const FlowMatrix& matrix);

/// The cell's value in dollars.
ExactValue value_of(const FlowMatrix& matrix, std::size_t area, std::size_t item);
/// A margin's value in dollars.
ExactValue value_of(const FlowMatrix& matrix, const Margins::Sum& sum);

/// Revealed comparative advantage x X / (X_c X_p) (Balassa 1965). The interval is exact: the cell
/// and the rests of its row, of its column and of all others move by themselves; it falls in both
/// rests and rises in the others', and in the cell itself it has one maximum. Undefined where the
/// area, or all of them, trade nothing of it.
Estimate rca(const FlowMatrix& matrix, const Margins& margins, std::size_t area, std::size_t item);

/// (rca - 1) / (rca + 1), from -1 to 1 (Laursen). Undefined as rca.
Estimate symmetric_rca(const Estimate& rca);

/// Where an advantage begins.
enum class Cut {
  at_least_one,  ///< rca >= 1, decided in whole numbers, ties included
  above_one,     ///< rca > 1, so decided
  in_doubles,    ///< rca >= 1 of doubles, as others compute it: ties go as rounding has them
};

/// The areas that have an advantage in items: M, of those areas and items that have any.
struct Advantages {
  std::vector<std::size_t> areas;                    ///< rows of the matrix, ascending
  std::vector<std::size_t> items;                    ///< columns of the matrix, ascending
  std::vector<std::vector<std::uint32_t>> items_of;  ///< by area: numbers into `items`
  std::vector<std::vector<std::uint32_t>> areas_of;  ///< by item: numbers into `areas`
  /// Cells of the matrix whose advantage rounding leaves open.
  std::vector<std::size_t> open;
};
Advantages advantages_of(const FlowMatrix& matrix, const Margins& margins,
                         Cut cut = Cut::at_least_one);

/// As if the advantages in some of the open cells were the other way round: a bit each, of the
/// first 64.
Advantages with_flipped(const FlowMatrix& matrix, const Advantages& advantages,
                        std::uint64_t flipped);

}  // namespace tradestat
