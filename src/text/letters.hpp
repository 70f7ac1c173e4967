#pragma once

#include <array>
#include <string_view>

#include "text/language/languages.hpp"

// Letters as the tables of words are made of them.
namespace tradestat::text {

struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 1;
};

/// A character of up to three bytes of valid UTF-8: of words in the tables.
constexpr Decoded decoded(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[at + i]));
  };
  if (byte(0) < 0x80) return {byte(0), 1};
  if (byte(0) < 0xE0) return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
}

/// Folded code points from U+0080 to U+07FF, where all folds are.
inline constexpr auto folds = [] {
  std::array<char16_t, 0x780> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = static_cast<char16_t>(i + 0x80);
  for (const Language& language : languages)
    for (const Fold& fold : language.folds)
      for (std::size_t i = fold.first; i <= fold.last; ++i)
        table[i - 0x80] = static_cast<char16_t>(
            fold.to == as_mark ? as_mark : static_cast<char16_t>(fold.to + (i - fold.first)));
  return table;
}();

/// The code of a letter, the same for those that words may be spelt with alike.
constexpr char16_t folded(char32_t code_point) {
  if (code_point > 0xFFFF) return letter::unknown;
  return code_point < 0x80 || code_point > 0x7FF ? static_cast<char16_t>(code_point)
                                                 : folds[code_point - 0x80];
}

/// The language whose block of letters a character is in; 0: no other's.
constexpr std::uint8_t script_of(char32_t code_point) {
  std::uint8_t number = 0;
  for (const Language& language : languages) {
    if (language.first_letter != 0 && code_point >= language.first_letter &&
        code_point <= language.last_letter) {
      return number;
    }
    ++number;
  }
  return 0;
}

}  // namespace tradestat::text
