#pragma once

#include <string_view>

namespace tradestat::report {

/// One code point of a UTF-8 text.
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;  ///< its length; 1 for a byte that is no UTF-8
  bool valid = false;
};

/// The first code point of a text that is not empty. Not valid: overlong
/// forms, surrogates, truncated sequences.
CodePoint first_code_point(std::string_view text);

/// Columns of a terminal that a character takes: 0 for marks and for controls
/// of direction, 2 for CJK and emoji, else 1. The same under every locale.
int display_width(char32_t character);
int display_width(std::string_view text);

/// True for Hebrew, Arabic and other scripts that run from right to left.
bool is_right_to_left(std::string_view text);

}  // namespace tradestat::report
