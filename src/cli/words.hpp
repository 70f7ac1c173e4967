#pragma once

#include <string>
#include <vector>

#include "tradestat/error.hpp"

namespace tradestat::cli {

using Arguments = std::vector<std::string>;

/// The same question as the parser wants it: the command first (or the one that a synonym or
/// nothing stands for), then countries, and every year, span, item, amount and file behind its
/// option. "RUS-PRK 2016..2021 --json" is "series RUS PRK --from 2016 --to 2021 --format json".
/// The words themselves where they are so already, or where it cannot be told. Errors (usage):
/// values in several units.
Result<Arguments> spelled_out(const Arguments& words);

/// Of a command line, what says what is read: the inputs and how.
Arguments reading_options(const Arguments& words);

/// A line to paste: words with blanks and signs of the shell in quotes.
std::string pasteable(const Arguments& words);

}  // namespace tradestat::cli
