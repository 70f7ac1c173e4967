#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "text/lexicon.hpp"

namespace tradestat::text {

/// What a character is to the scanner.
enum class CharacterClass : unsigned char { letter, digit, space, line_feed, mark, quote, symbol };

struct Character {
  CharacterClass type = CharacterClass::symbol;
  unsigned char length = 1;          ///< in bytes
  std::uint8_t code = letter::none;  ///< of letters: as folded; of digits: their value
  Kind symbol = Kind::other;         ///< of symbols
};

/// The characters below U+0080, by their code.
extern const std::array<Character, 128> ascii_characters;
/// character_at() for a byte of 0x80 or more.
Character wide_character_at(std::string_view text, std::size_t at);

/// The character at a position inside the text. A byte that begins no valid
/// UTF-8 sequence is a symbol of its own. Marks are what a reader does not see:
/// directional and joining marks, tatweel, vowel marks.
inline Character character_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead < 0x80 ? ascii_characters[lead] : wide_character_at(text, at);
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
