#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/trade/flow_sums.hpp"
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

}  // namespace tradestat::io
