#pragma once

#include <span>
#include <string>
#include <string_view>

#include "tradestat/error.hpp"

/// What Tab offers.
namespace tradestat::cli {

/// What may stand in place of the last word, by the words after the program's name: one a line,
/// then a tab and what it means where that helps. Empty where a file may stand, or anything. A
/// shell that splits at "=" gives "--format", "=" and "s" as three words.
std::string complete(std::span<const std::string> words);

/// What a shell has to read for it to ask the program. Errors (usage): no such shell.
Result<std::string> completion_script(std::string_view shell);

}  // namespace tradestat::cli
