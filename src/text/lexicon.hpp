#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tradestat::text {

/// What a token of a text means to the reader of figures. Symbols first, then words.
enum class Kind : std::uint8_t {
  stop,     ///< end of a sentence, a paragraph or the text: context ends here
  other,    ///< a symbol that means nothing, or a byte that is not UTF-8
  opaque,   ///< an address, an endless word: never part of a figure
  numeral,  ///< digits with their separators
  comma,
  colon,
  dot,
  slash,
  hash,
  plus,
  tilde,
  greater,
  less_sign,
  at_least_sign,
  at_most_sign,
  hyphen,
  dash,
  long_dash,
  minus,
  open_paren,
  close_paren,
  open_bracket,
  close_bracket,
  fraction_sign,  ///< ½ and its like
  percent_sign,
  dollar_sign,
  currency_sign,

  word,    ///< any word that is not in the tables
  prefix,  ///< Arabic particles glued to digits: و ب ل الـ

  digit_word,  ///< 0 to 9
  teen,        ///< 10 to 19
  arabic_ten,  ///< عشر: ten, or the second half of 11 to 19
  tens,        ///< 20 to 90
  hundred,     ///< 100 as a word that counts hundreds
  hundreds,    ///< 200 to 900 in one Arabic word
  scale,       ///< a power of ten that needs a number before it
  scale_one,   ///< Arabic singular: one of the scale where no number precedes
  scale_dual,  ///< two of the scale where no number precedes
  scale_alif,  ///< مليونا: one of the scale, or two before a noun
  scale_abbr,  ///< m, bn, k: glued, or beside a currency
  half,
  quarter,
  quarters,
  fraction,        ///< thirds, tenths: parts that no decimal holds, or too rare to read
  point_word,      ///< the decimal point in words
  ordinal,         ///< first, twelfth, twentieth; value
  arabic_ordinal,  ///< ثاني; value
  ordinal_suffix,  ///< st nd rd th

  percent,
  per,
  cent,
  percentage,
  points,
  pp,
  arabic_points,
  arabic_points_dual,
  centesimal,
  dollar,
  dollar_dual,  ///< دولارين: two dollars
  usd,
  other_currency,
  us,
  american,
  foreign,
  year_word,
  years_word,
  month,
  day_word,
  clock_before,
  clock_after,
  century,
  hijri,
  rank,
  placed,
  superlative,
  worldwide,  ///< what may follow an ordinal that is a rank
  index,
  identifier_word,
  vague,
  not_ranked,
  times,
  rise,
  fall,
  up,
  down,
  annual,
  amounting,
  level,   ///< what a rate may rise to
  extent,  ///< tall, long: metres stand before it, not millions
  share,
  clause,
  cause,  ///< "بسبب": the change may go on behind it, or another thing begin
  to,
  from,
  in,
  by,
  of,
  at,
  on,
  conj,
  or_word,
  between,
  than,
  article,
  the,
  negation,
  lest,  ///< ألا, that not; its folded letters are those of إلا, except
  is,
  year_preposition,
  after,
  about,
  more,
  less,
  over,
  under,
  exceed,
  short_of,
  reach_near,
  least,
  most,
  excess,
  close,
  much,
  as,
  limit,
  lowest,
  highest,
  minus_word,  ///< "minus"; with 1 "negative", which only turns a growth
  made,
};

/// A word of the tables; what `value` means depends on the kind.
struct Word {
  Kind kind = Kind::word;
  std::int16_t value = 0;
};

struct Entry {
  std::string_view text;
  Kind kind;
  std::int16_t value = 0;
};

/// Codes of folded letters, one byte each: a to z stand for themselves, Arabic
/// letters are U+0600 + code, alif and its hamzas one, ya and alif maqsura one,
/// ta marbuta and ha one.
namespace letter {
constexpr std::uint8_t none = 0;     ///< not a letter
constexpr std::uint8_t unknown = 1;  ///< a letter that no word of the tables has
constexpr std::uint8_t mark = 2;     ///< vowel mark, tatweel, U+061C: skipped
constexpr std::uint8_t alif = 0x27, ba = 0x28, ta = 0x2A, sin = 0x33, fa = 0x41, kaf = 0x43,
                       lam = 0x44, ha = 0x47, waw = 0x48, ya = 0x4A;
}  // namespace letter

/// The code of U+0600 + index.
constexpr std::uint8_t fold_arabic(unsigned index) {
  switch (index) {
    case 0x22:
    case 0x23:
    case 0x25:
    case 0x71: return letter::alif;
    case 0x29: return 0x47;  // ta marbuta as ha
    case 0x49:
    case 0xCC: return letter::ya;
    case 0xA9: return letter::kaf;
    case 0x1C:
    case 0x40:
    case 0x70: return letter::mark;
    default: break;
  }
  if (index >= 0x21 && index <= 0x4A && !(index >= 0x3B && index <= 0x3F))
    return static_cast<std::uint8_t>(index);
  if ((index >= 0x4B && index <= 0x5F) || (index >= 0x10 && index <= 0x1A)) return letter::mark;
  if ((index >= 0x6E && index <= 0xD3) || (index >= 0xFA && index <= 0xFC)) return letter::unknown;
  return letter::none;
}

/// The meaning of a word given by its folded letters (Kind::word where it has none).
Word find_word(std::span<const std::uint8_t> letters);

}  // namespace tradestat::text
