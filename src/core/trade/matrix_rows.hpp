#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/decimal.hpp"
#include "tradestat/flow_matrix.hpp"

namespace tradestat {

/// Sums are counted in this power of ten of a dollar, half-widths in the one below.
inline constexpr int sum_exponent = -18;

/// A sum on its way into a matrix.
struct MatrixRow {
  std::string_view area;     ///< whose row it goes into
  std::string_view partner;  ///< "" for all others together
  std::string_view item;
  std::string_view classification;
  int year = 0;
  Int128 sum = 0;         ///< in 10^sum_exponent dollars
  Int128 half_width = 0;  ///< in a tenth of that
};

/// The figures of a dataset: of exporters, or of importers. They name what stands in it. Errors
/// (bad_data): one has no end, such as "more than 5 million", or too many digits.
Result<std::vector<MatrixRow>> matrix_rows_of(const Dataset& dataset, bool of_exporters);

/// A matrix a year, ascending, of products of one level; notes tell what is left out. Errors
/// (bad_data): products of several classifications.
Result<std::vector<FlowMatrix>> matrices_of(std::vector<MatrixRow> rows, std::size_t level,
                                            std::vector<std::string>& notes);

/// The same of exporters by importer, whose codes stand for items. Errors: as matrix_rows_of();
/// no_data where there are no countries.
Result<std::vector<FlowMatrix>> partner_matrices_of(const Dataset& dataset);

/// Only some of the rows and columns, ascending.
FlowMatrix part_of(FlowMatrix matrix, const std::vector<std::size_t>& areas,
                   const std::vector<std::size_t>& items);

/// Counts a matrix's sums in the largest power of ten that all are multiples of, up to 10^12
/// dollars. Precondition: they are in dollars.
void shorten(FlowMatrix& matrix);

/// Matrices of several years added up, item by item. Precondition: there is one.
FlowMatrix added_up(const std::vector<FlowMatrix>& years);

}  // namespace tradestat
