#pragma once

#if defined(__x86_64__)

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "io/baci/rows.hpp"

namespace tradestat::io {

/// What two workers read of a file, and numbered; the first has what both came to.
struct RowsRead {
  RowsRead(const RowQuery& query, RowBits* bits)
      : numbers(bits != nullptr || query.by() == RowQuery::By::product),
        parts{BaciRows(query, numbers, bits), BaciRows(query, numbers, bits)} {}

  ProductNumbers numbers;
  std::array<BaciRows, 2> parts;

  const BaciRows& all() const { return parts[0]; }
};

/// Reads the rows of a file behind its header, each once; nothing where one cannot be read. The
/// query has to stay.
std::unique_ptr<RowsRead> read_each_once(const std::string& path, std::string_view header,
                                         const RowQuery& query, Progress* progress);

}  // namespace tradestat::io

#endif
