#pragma once

#include <string>
#include <string_view>

#include "tradestat/error.hpp"

namespace tradestat::io {

/// What a command line of the shell answers to a text on its standard input; what it says on
/// standard error goes where ours goes. Errors (io): it cannot be run, or fails.
Result<std::string> answer_of(const std::string& command, std::string_view text);

}  // namespace tradestat::io
