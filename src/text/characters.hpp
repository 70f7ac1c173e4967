#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "text/kind.hpp"

namespace tradestat::text {

/// What a character is to the scanner.
enum class CharacterClass : unsigned char { letter, digit, space, line_feed, mark, quote, symbol };

/// Eight bytes, so that it is loaded at once.
struct alignas(8) Character {
  CharacterClass type = CharacterClass::symbol;
  unsigned char length = 1;   ///< in bytes
  std::uint8_t script = 0;    ///< the language whose letters it belongs to
  Kind symbol = Kind::other;  ///< of symbols
  char16_t code = 0;          ///< of letters: as folded; of digits: their value; of marks: as is
};

/// The characters below U+0080, by their code.
extern const std::array<Character, 128> ascii_characters;
/// Those of two bytes, from U+0080 on.
extern const std::array<Character, 0x780> two_byte_characters;
/// character_at() for three bytes and more, and for what is no UTF-8.
Character wide_character_at(std::string_view text, std::size_t at);

/// The character at a position inside the text. A byte that begins no valid
/// UTF-8 sequence is a symbol of its own. Marks are what a reader does not see:
/// directional and joining marks, tatweel, vowel marks.
inline Character character_at(std::string_view text, std::size_t at) {
  const unsigned lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return ascii_characters[lead];
  if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size()) {
    const unsigned next = static_cast<unsigned char>(text[at + 1]) ^ 0x80u;
    if (next < 0x40) return two_byte_characters[(lead - 0xC2) << 6 | next];
  }
  return wide_character_at(text, at);
}

/// Marks that end a number for what sets a line: its parts are shown one by one.
inline bool parts_numbers(std::string_view text, std::size_t at) {
  const std::string_view mark = text.substr(at, 3);
  return mark.starts_with("\u061C") || mark == "\u200E" || mark == "\u200F" ||
         (mark >= "\u202A" && mark <= "\u202E") || (mark >= "\u2066" && mark <= "\u2069");
}

/// The first position from `at` on that holds no mark.
inline std::size_t skip_marks(std::string_view text, std::size_t at) {
  while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
    const Character c = character_at(text, at);
    if (c.type != CharacterClass::mark) break;
    at += c.length;
  }
  return at;
}

}  // namespace tradestat::text
