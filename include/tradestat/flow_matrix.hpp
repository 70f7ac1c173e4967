#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/error.hpp"
#include "tradestat/file_options.hpp"
#include "tradestat/flow_query.hpp"
#include "tradestat/input.hpp"

namespace tradestat {

/// What areas export (or import) of each item in a year, to (or from) all others together.
/// Sums are whole numbers of 10^exponent dollars, none below 0 and all together below 2^62;
/// where the digits of the values are more, the sums are rounded and their half-widths wider.
struct FlowMatrix {
  int year = 0;                      ///< the last one, of a period that is added up
  std::vector<std::string> areas{};  ///< of the rows: alpha-3, ascending
  std::vector<std::string> items{};  ///< of the columns: codes of one level, ascending
  int exponent = 0;
  std::vector<std::int64_t> sums{};         ///< row after row
  std::vector<std::int64_t> half_widths{};  ///< in 10^(exponent - 1): what rounding leaves open

  /// The row of an area, the column of an item; nothing where there is none.
  std::optional<std::size_t> row_of(std::string_view area) const;
  std::optional<std::size_t> column_of(std::string_view item) const;
  std::size_t cell(std::size_t area, std::size_t item) const { return area * items.size() + item; }
};

/// A matrix a year, ascending, and what it was made of.
struct FlowMatrices {
  std::vector<FlowMatrix> years{};
  std::vector<InputInfo> inputs{};
  std::vector<std::string> notes{};  ///< what stands in the inputs and not in the matrices
  std::map<std::string, std::string, std::less<>> item_names{};  ///< that the inputs give
};

/// The same in one unit, the finest in which all have room; where that is coarser, sums are
/// rounded and their half-widths wider. Precondition: there is one.
std::vector<FlowMatrix> in_one_unit(std::vector<FlowMatrix> matrices);

/// Reads what load() reads, into matrices: of exporters where the query adds up by exporter,
/// else of importers. `level`: digits of the items' codes; 0 for the deepest there is. Groups of
/// countries have no row; the World is a partner only of those that have no others.
/// Errors: as load(); no_data where no products are left; bad_data where they are of several
/// classifications.
Result<FlowMatrices> load_matrices(const std::vector<std::string>& inputs, FlowQuery query,
                                   const FileOptions& options = {}, std::size_t level = 0);

}  // namespace tradestat
