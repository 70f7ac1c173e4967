#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Bytes and words, whatever they are about. ASCII alone has case and digits
/// here: the same under every locale.
namespace tradestat {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Digits alone, and at least one.
constexpr bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Without blanks at both ends.
constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string lowered(std::string_view text);

/// Whether the texts are the same but for the case of their letters.
bool same_word(std::string_view a, std::string_view b);

/// Calls `visit` with each part of a list, and its number.
template <class Visit>
constexpr void for_each_part(std::string_view list, std::string_view separator, Visit visit) {
  for (int number = 0; !list.empty(); ++number) {
    const std::size_t end = std::min(list.find(separator), list.size());
    visit(list.substr(0, end), number);
    list.remove_prefix(std::min(end + separator.size(), list.size()));
  }
}

/// The pieces between separators: one more than there are of these.
std::vector<std::string> split(std::string_view text, char separator);

/// Whether a character moves the cursor, breaks the line or turns around what follows. (Marks
/// of direction, U+200E and its kin, turn nothing around.)
bool steers(char32_t character);

}  // namespace tradestat
