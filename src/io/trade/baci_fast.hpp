#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "io/trade/collector.hpp"

namespace tradestat::io::trade {

/// What the quick reading of a BACI file found.
struct BaciScan {
  std::size_t rows = 0;
  std::vector<int> years;
  std::size_t countries = 0;
};

/// Reads a BACI file whose header is t,i,j,k,v,q into the sums of its flows, on
/// two threads, every field checked. None, with the collector as it was, where
/// the file holds anything that is not written as CEPII writes it (quotes, CR, a
/// broken row, more than three decimals): the general path reads those, with the
/// same result, and tells what is wrong with them.
/// Preconditions: a regular file; the selection asks for goods in all.
std::optional<BaciScan> scan_baci(const std::string& path, std::size_t header_size,
                                  Collector& collector);

}  // namespace tradestat::io::trade
