#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/trade/flow_sums.hpp"
#include "tradestat/flow_matrix.hpp"
#include "tradestat/progress.hpp"

namespace tradestat::io {

/// What the quick reading of a BACI file found.
struct BaciScan {
  std::size_t rows = 0;
  std::vector<int> years;
  std::size_t countries = 0;
  std::size_t items = 0;  ///< where they are counted
};

/// Reads the rows of a BACI file behind its header (t,i,j,k,v,q) into the sums of its
/// flows, on two threads, every field checked. None where a row is not written as CEPII
/// writes it (quotes, CR, letters in the product, more than three decimals, a row that
/// stands twice, ...), and for questions that RowQuery does not take: the general path reads
/// those, with the same result, and tells what is wrong with them. None, too, where another
/// input has a flow: sums.needs_rows(). `counts_items`: tell how many there are.
std::optional<BaciScan> scan_baci(const std::string& path, std::string_view header,
                                  bool counts_items, FlowSums& sums, Progress* progress);

/// As scan_baci(), into matrices of a query as load_matrices() makes it, a year each, which are
/// added to the others. None, too, for levels that BACI does not have.
std::optional<BaciScan> scan_baci_matrices(const std::string& path, std::string_view header,
                                           const FlowQuery& query, std::size_t level,
                                           std::vector<FlowMatrix>& matrices, Progress* progress);

}  // namespace tradestat::io
