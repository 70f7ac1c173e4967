#pragma once

#include <string>
#include <string_view>

namespace tradestat {

/// A text of the user's as a message quotes it: on one line, without control
/// characters, and not longer than 60 bytes ("…" stands for the rest).
std::string excerpt(std::string_view text);

}  // namespace tradestat
