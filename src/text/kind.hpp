#pragma once

#include <cstdint>

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

  word,    ///< any word that means nothing here, but for a Nation
  prefix,  ///< Arabic particles glued to digits: و ب ل الـ

  digit_word,  ///< 0 to 9
  teen,        ///< 10 to 19
  ten,         ///< عشر: ten, or the second half of 11 to 19
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
  fraction,           ///< thirds, tenths: parts that no decimal holds, or too rare to read
  point_word,         ///< the decimal point in words
  ordinal,            ///< first, twelfth, twentieth
  ordinal_adjective,  ///< ثاني: begins an ordinal of several words
  ordinal_suffix,     ///< st nd rd th

  percent,
  per,
  cent,
  percentage,
  points,
  pp,
  points_noun,  ///< نقطة: of per cents only before centesimal
  points_dual,
  centesimal,
  coin,         ///< what money is called, a Coin
  dollar_dual,  ///< دولارين: two dollars
  coin_abbr,    ///< Rs: only before a number
  coin_letter,  ///< د: only behind م for millions
  cents,
  currency_code,  ///< USD: its number in the list of codes
  us,
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
  bounds,  ///< about only with a preposition: في حدود
  more,
  less,
  over,
  under,
  exceed,
  surpass,  ///< exceeds only with a preposition: يزيد على
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
  minus_word,
  made,
};

/// What sets some words of a kind apart from the others.
enum class WordClass : std::int16_t {
  none,
  line_end,            ///< of stop: a single line's end, not a paragraph's
  pause,               ///< of stop: a semicolon: the sentence goes on
  cell,                ///< of stop: the bar between cells of a table
  decimal_point,       ///< of points: "point" may also part decimals
  of_any_number,       ///< of rank: a number behind it is one, no ordinal needed
  of_number_with_the,  ///< of rank: so only with the article: مركز is a centre as well
  stands_apart,        ///< of identifier_word: names a number some words away
  number_sign,         ///< of negation: "No. 5"
  joined_to_year,      ///< of year_preposition: "mid-2022", "FY2022"
  of_prices,           ///< before a year: "constant 2015 dollars", "in 2015 dollars"
  of_two,              ///< of year_word: two years
  behind_year,         ///< of year_word: 2016م
  rate,                ///< of by: "rate of decline"
  needs_by,            ///< of by: نسبة, only with the glued particle
  may_follow,          ///< behind the figure too: "an 18.1 per cent decline", "5 تقريبا"
  hedges,              ///< of rise: with a preposition a hedge: زاد على
  done_to,             ///< of rise, fall: what somebody does: "raised $5 million" is no rise
  of_next,             ///< of negation: of the next word alone
  of_level,            ///< of over: where something went, not how far
  verb,                ///< of about: its subject may stand before the number
  of_change,           ///< of minus_word: "negative", which only turns a growth
  without,             ///< of under: دون is a negation as well
};

/// A word of the tables. `value`: the number, the power of ten, or the class.
struct Word {
  Kind kind = Kind::word;
  std::uint8_t language = 0;
  std::int16_t value = 0;

  constexpr bool known() const { return kind != Kind::word || value != 0; }
};

}  // namespace tradestat::text
