#pragma once

#include <string>
#include <string_view>

namespace tradestat::report {

/// Appends a text as a JSON string. All controls are escaped, those of C1 too,
/// and bytes that are no UTF-8 become U+FFFD: the output is JSON, and safe on a
/// terminal, whatever the data.
void append_json_string(std::string& out, std::string_view text);

}  // namespace tradestat::report
