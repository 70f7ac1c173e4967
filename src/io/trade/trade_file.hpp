#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/trade/flow_sums.hpp"
#include "io/bytes/source.hpp"
#include "io/trade/format.hpp"
#include "tradestat/flow_matrix.hpp"
#include "tradestat/load.hpp"

namespace tradestat::io {

/// Bytes at the beginning of an input that its format is recognised by.
inline constexpr std::size_t head_size = 64U << 10;

/// Reads one trade file in CSV into the collector and tells what it was.
/// `head` is its beginning, which `source` gives again. Errors: io; bad_data
/// with line and column.
Result<InputInfo> read_csv(const std::string& path, std::string_view head, ByteSource& source,
                           const ReaderOptions& given, FlowSums& sums);

/// As read_csv(), of a workbook: the sheet that is asked for, or the only table in it.
Result<InputInfo> read_workbook(const std::string& path, const ReaderOptions& given,
                                FlowSums& sums);

/// As read_csv(), many times as fast, for BACI as CEPII writes it. None where it is not, or the
/// question is another: nothing was read. See scan_baci().
std::optional<InputInfo> read_baci(const std::string& path, std::string_view head,
                                   const ReaderOptions& options, FlowSums& sums);

/// As read_baci(), into matrices of a query as load_matrices() makes it, added to the others.
std::optional<InputInfo> read_baci_matrices(const std::string& path, std::string_view head,
                                            const ReaderOptions& options, const FlowQuery& query,
                                            std::size_t level, std::vector<FlowMatrix>& matrices);

/// As read_csv(), for records in JSON as read_json_records() finds them. None where it is
/// not trade: the source has kept it.
Result<std::optional<InputInfo>> read_json(const std::string& path, KeptSource& source,
                                           const ReaderOptions& given, FlowSums& sums);

}  // namespace tradestat::io
