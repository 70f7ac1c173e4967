#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8, and what a terminal makes of it; the same under every locale.
namespace tradestat {

/// What may stand before a text in UTF-8, and is no part of it.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// One code point of a UTF-8 text.
struct CodePoint {
  char32_t value = 0;     ///< the byte itself where it is no UTF-8
  std::size_t bytes = 1;  ///< its length
  bool valid = false;
};

/// The first code point of a text that is not empty. Not valid: overlong
/// forms, surrogates, truncated sequences.
CodePoint first_code_point(std::string_view text);

/// Calls `visit` with each code point and its bytes.
template <class Visit>
void for_each_code_point(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    visit(next, text.substr(0, next.bytes));
    text.remove_prefix(next.bytes);
  }
}

/// How many bytes of a text there are before a sequence that its end cuts off.
std::size_t whole_characters(std::string_view text);

/// Whether the bytes are UTF-8; a character that their end cuts off does not count.
bool is_utf8(std::string_view text);

void append_utf8(std::string& out, char32_t character);

/// The text in UTF-8: what is not is taken for Latin-1.
std::string in_utf8(std::string_view text);

/// The letters that a Latin letter with an accent or a ligature is written with
/// in ASCII ("E", "ae"); empty where there are none.
std::string_view plain_letters(char32_t character);

/// Columns of a terminal that a character takes: 0 for marks and for controls
/// of direction, 2 for CJK and emoji, else 1.
int display_width(char32_t character);
int display_width(std::string_view text);

/// Whether there is Hebrew, Arabic or another script that runs from right to left.
bool is_right_to_left(std::string_view text);

}  // namespace tradestat
