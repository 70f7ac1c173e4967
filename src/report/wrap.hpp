#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/format.hpp"

namespace tradestat::report {

using tradestat::printable;

/// A text that a terminal may be given: control characters and bytes that are
/// no UTF-8 as escapes ("\x1b"), so that data cannot steer the terminal. With
/// `ascii`, other characters as ASCII: "→" as "->", "é" as "e", unknown as "?".
std::string printable(std::string_view text, bool ascii);

/// The same for running text, where line ends and tabs are blanks.
std::string paragraph(std::string_view text, bool ascii);

/// A printable text in lines of at most `width` columns (at least 1), broken
/// at blanks, and within a word only where the word alone is wider. Never empty.
std::vector<std::string> wrapped(std::string_view text, int width);

/// The width of the widest word.
int widest_word(std::string_view text);

/// "start_year" as people read it: "start year".
std::string spaced(std::string_view name);

}  // namespace tradestat::report
