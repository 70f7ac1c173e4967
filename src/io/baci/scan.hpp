#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "io/baci/blocks.hpp"
#include "core/trade/flow_sums.hpp"

namespace tradestat::io::trade {

/// What the quick reading of a BACI file found.
struct BaciScan {
  std::size_t rows = 0;
  std::vector<int> years;
  std::size_t countries = 0;
};

/// Reads the rows of a BACI file whose header is t,i,j,k,v,q into the sums of its
/// flows, on two threads, every field checked. None, with the collector as it
/// was, where a row is not written as CEPII writes it (quotes, CR, letters in the
/// product, more than three decimals, a row that stands twice, ...) or
/// another input has the flow: the general path reads those, with the same result,
/// and tells what is wrong with them.
/// Precondition: the selection asks for goods in all.
std::optional<BaciScan> scan_baci(RowBlocks& blocks, FlowSums& sums);

}  // namespace tradestat::io::trade
