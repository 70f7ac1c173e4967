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
};

/// Reads the rows of a BACI file behind its header (t,i,j,k,v,q) into the sums of its
/// flows, on two threads, every field checked. None where a row is not written as CEPII
/// writes it (quotes, CR, letters in the product, more than three decimals, a row that
/// stands twice, ...): the general path reads those, with the same result, and tells what is
/// wrong with them. None, too, where another input has a flow: sums.needs_rows().
/// Precondition: goods in all are asked for.
std::optional<BaciScan> scan_baci(const std::string& path, std::string_view header, FlowSums& sums,
                                  Progress* progress);

}  // namespace tradestat::io
