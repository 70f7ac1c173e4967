#include "text/characters.hpp"

#include <array>

#include "text/letters.hpp"

namespace tradestat::text {
namespace {

using enum CharacterClass;

constexpr Character of(CharacterClass type, unsigned length, unsigned code = letter::none) {
  return {.type = type,
          .length = static_cast<unsigned char>(length),
          .code = static_cast<char16_t>(code)};
}
constexpr Character sign(Kind kind, unsigned length) {
  return {.type = symbol, .length = static_cast<unsigned char>(length), .symbol = kind};
}

constexpr Character ascii_character(unsigned char c) {
  if (c >= 'a' && c <= 'z') return of(CharacterClass::letter, 1, c);
  if (c >= 'A' && c <= 'Z') return of(CharacterClass::letter, 1, c | 0x20);
  if (c >= '0' && c <= '9') return of(digit, 1, c - '0');
  switch (c) {
    case '\n': return of(line_feed, 1);
    case ' ':
    case '\t':
    case '\r':
    case '\v':
    case '\f': return of(space, 1);
    case '"':
    case '\'':
    case '*':
    case '`': return of(quote, 1);
    case '|': return sign(Kind::stop, 1);
    case ',': return sign(Kind::comma, 1);
    case ':': return sign(Kind::colon, 1);
    case '.': return sign(Kind::dot, 1);
    case '!':
    case '?':
    case ';': return sign(Kind::stop, 1);
    case '/':
    case '\\':
    case '_':
    case '@':
    case '=':
    case '&': return sign(Kind::slash, 1);
    case '#': return sign(Kind::hash, 1);
    case '+': return sign(Kind::plus, 1);
    case '~': return sign(Kind::tilde, 1);
    case '>': return sign(Kind::greater, 1);
    case '<': return sign(Kind::less_sign, 1);
    case '-': return sign(Kind::hyphen, 1);
    case '(': return sign(Kind::open_paren, 1);
    case ')': return sign(Kind::close_paren, 1);
    case '[':
    case '{': return sign(Kind::open_bracket, 1);
    case ']':
    case '}': return sign(Kind::close_bracket, 1);
    case '%': return sign(Kind::percent_sign, 1);
    case '$': return sign(Kind::dollar_sign, 1);
    default: return sign(Kind::other, 1);
  }
}

/// U+2000 to U+206F.
constexpr Character general_punctuation(unsigned cp) {
  if (cp <= 0x200A || cp == 0x202F || cp == 0x205F) return of(space, 3);
  if (cp <= 0x200F || (cp >= 0x202A && cp <= 0x202E)) return of(mark, 3);
  if (cp >= 0x2060 && cp <= 0x206F) return of(mark, 3);
  if (cp >= 0x2018 && cp <= 0x201F) return of(quote, 3);
  switch (cp) {
    case 0x2010:
    case 0x2011: return sign(Kind::hyphen, 3);
    case 0x2012:
    case 0x2013: return sign(Kind::dash, 3);
    case 0x2014:
    case 0x2015: return sign(Kind::long_dash, 3);
    case 0x2028:
    case 0x2029: return sign(Kind::stop, 3);
    default: return of(symbol, 3);
  }
}

/// Symbols, digits and marks of the Arabic block, as far as they are no letters.
constexpr bool is_arabic_symbol(unsigned cp) {
  return (cp >= 0x600 && cp <= 0x61F) || (cp >= 0x66A && cp <= 0x66D) ||
         (cp >= 0x6D4 && cp <= 0x6ED) || (cp >= 0x6FD && cp <= 0x6FE);
}

constexpr Character letter_or_mark(unsigned cp, unsigned length) {
  const char16_t code = folded(cp);
  Character result = of(CharacterClass::letter, length, code);
  if (code == as_mark) result = of(mark, length, cp);
  result.script = script_of(cp);
  return result;
}

constexpr Character wide_character(unsigned cp, unsigned length) {
  if (cp < 0xA0) return of(symbol, length);
  switch (cp) {
    case 0xA0:
    case 0x3000: return of(space, length);
    case 0xAD:
    case 0xFEFF: return of(mark, length);
    case 0xAB:
    case 0xBB: return of(quote, length);
    case 0xA3:
    case 0xA5: return sign(Kind::currency_sign, length);
    case 0xA7:
    case 0x2116: return sign(Kind::hash, length);
    case 0xAA:
    case 0xB5:
    case 0xBA: return letter_or_mark(cp, length);
    case 0x60C: return sign(Kind::comma, length);
    case 0x61B:
    case 0x61F:
    case 0x6D4: return sign(Kind::stop, length);
    case 0x66A: return sign(Kind::percent_sign, length);
    case 0xD7:
    case 0xF7: return of(symbol, length);
    case 0x2212: return sign(Kind::minus, length);
    case 0x2248:
    case 0x223C: return sign(Kind::tilde, length);
    case 0x2264: return sign(Kind::at_most_sign, length);
    case 0x2265: return sign(Kind::at_least_sign, length);
    case 0xBC:
    case 0xBD:
    case 0xBE: return sign(Kind::fraction_sign, length);
    case 0xFF05:
    case 0xFE6A: return sign(Kind::percent_sign, length);
    default: break;
  }
  if (cp < 0xC0) return of(symbol, length);
  if (cp >= 0x660 && cp <= 0x669) return of(digit, length, cp - 0x660);
  if (cp >= 0x6F0 && cp <= 0x6F9) return of(digit, length, cp - 0x6F0);
  if (is_arabic_symbol(cp) && folded(cp) != as_mark) return of(symbol, length);
  if (cp >= 0x300 && cp <= 0x36F) return of(mark, length);
  if (cp >= 0x2000 && cp <= 0x206F) return general_punctuation(cp);
  if (cp >= 0x20A0 && cp <= 0x20CF) return sign(Kind::currency_sign, length);
  if (cp >= 0x2150 && cp <= 0x215F) return sign(Kind::fraction_sign, length);
  // Superscripts, arrows, boxes, dingbats, wide punctuation and pictures.
  if ((cp >= 0x2070 && cp <= 0x20FF) || (cp >= 0x2150 && cp <= 0x2BFF) ||
      (cp >= 0x3001 && cp <= 0x303F) || (cp >= 0xFF00 && cp <= 0xFF20) || cp >= 0x1F000 ||
      (cp >= 0xD800 && cp <= 0xF8FF)) {
    return of(symbol, length);
  }
  return letter_or_mark(cp, length);
}

}  // namespace

constinit const std::array<Character, 128> ascii_characters = [] {
  std::array<Character, 128> table{};
  for (unsigned c = 0; c < 128; ++c) table[c] = ascii_character(static_cast<unsigned char>(c));
  return table;
}();

constinit const std::array<Character, 0x780> two_byte_characters = [] {
  std::array<Character, 0x780> table{};
  for (unsigned i = 0; i < table.size(); ++i) table[i] = wide_character(i + 0x80, 2);
  return table;
}();

Character wide_character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned lead = byte(0);
  const std::size_t left = text.size() - at;
  const auto tail = [&](std::size_t i) { return i < left && (byte(i) & 0xC0) == 0x80; };
  const auto bits = [&](std::size_t i) { return byte(i) & 0x3Fu; };
  if (lead < 0xE0 || !tail(1) || !tail(2)) return of(symbol, 1);
  if (lead < 0xF0) {
    const unsigned cp = (lead & 0x0F) << 12 | bits(1) << 6 | bits(2);
    if (cp < 0x800 || (cp >= 0xD800 && cp <= 0xDFFF)) return of(symbol, 1);
    return wide_character(cp, 3);
  }
  if (!tail(3)) return of(symbol, 1);
  const unsigned cp = (lead & 0x07) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3);
  if (lead > 0xF4 || cp < 0x10000 || cp > 0x10FFFF) return of(symbol, 1);
  return wide_character(cp, 4);
}

}  // namespace tradestat::text
