#include "text/numbers.hpp"

#include <algorithm>

#include "text/fractions.hpp"
#include "text/small_numbers.hpp"
#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

constexpr int max_scale = 24;
constexpr Int128 max_coefficient = Int128{1000000000000000} * 1000000000000000;  // 30 digits

/// A scale word after a number, and the token after it.
struct Scale {
  int power = 0;
  int next = 0;
};

std::optional<Scale> scale_at(const Tokens& tokens, int index, bool after_currency) {
  const Token& here = tokens[index];
  // The end of a short line may stand between a number and its scale.
  if (here.is(Kind::stop, WordClass::line_end)) {
    const Token& next_line = tokens[index + 1];
    if (is_scale(next_line) && is_bare(next_line)) return Scale{next_line.value, index + 2};
    return std::nullopt;
  }
  const int at = past_hyphen(tokens, index);
  const Token& token = tokens[at];
  if (is_scale(token) && is_bare(token)) return Scale{token.value, at + 1};
  if (token.is(Kind::year_word, WordClass::behind_year) && tokens[at + 1].is(Kind::coin_letter))
    return Scale{6, at + 1};  // "م د": million dinars
  if (token.is(Kind::vague) && token.value > 0) return Scale{token.value, at + 1};  // millions
  if (!token.is(Kind::scale_abbr)) return std::nullopt;
  const Token& after = tokens[at + 1];
  const bool metres = tokens[past_hyphen(tokens, at + 1)].is(Kind::extent) ||
                      after.is(Kind::much) || after.is(Kind::over) || after.is(Kind::times) ||
                      tokens[index - 2].is(Kind::times);
  const bool short_scale = token.glued() && at == index && token.value <= 6 && !metres;
  if (short_scale || after_currency || is_currency(after)) return Scale{token.value, at + 1};
  return std::nullopt;
}

/// A coefficient with its scale: one part of an amount.
struct Part {
  Decimal value;
  std::optional<Decimal> other;
  int scale = 0;
  int next = 0;
  int digits = 0;
  bool scaled = false;
  bool words = true;
  bool ordinal = false;
  bool at_least = false;
  bool bracketed = false;
  int currency_at = -1;
};

/// A digit or a word of a number.
bool is_number(const Token& token) {
  return token.is(Kind::numeral) ||
         (token.kind >= Kind::digit_word && token.kind <= Kind::hundreds);
}

/// "خمس مليون" and "عشر مليون" are parts of a million: five millions have another form.
bool is_part(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::fraction) || token.is(Kind::fraction_sign)) return true;
  const bool form = token.is(Kind::ten) || (token.is(Kind::digit_word) && token.value >= 5);
  const auto counts = [&](std::string_view ending) { return tokens.text(token).ends_with(ending); };
  return form && tokens[index + 1].is(Kind::scale_one) && is_bare(tokens[index + 1]) &&
         std::ranges::none_of(token.grammar().counting_endings, counts) &&
         !tokens[index - 1].is(Kind::digit_word);
}

/// True behind "a third of", "3/4 of", "ثلث": what follows is not meant whole.
bool follows_part(const Tokens& tokens, int index) {
  if (is_part(tokens, index - 1)) return true;
  const Token& before = tokens[index - 2];
  return tokens[index - 1].is(Kind::of) &&
         (before.is(Kind::fraction) || before.is(Kind::ordinal) || before.is(Kind::half) ||
          before.is(Kind::quarter) || before.is(Kind::quarters) ||
          (before.is(Kind::numeral) && before.has(Token::identifier)));
}

bool is_unit(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  return is_currency(token) || token.is(Kind::percent_sign) || token.is(Kind::percent) ||
         token.is(Kind::per) || token.is(Kind::percentage) || token.is(Kind::pp) ||
         token.is(Kind::points_noun) || token.is(Kind::years_word) || token.is(Kind::times) ||
         (token.is(Kind::hundred) && token.has(Token::the_glued)) ||
         (token.is(Kind::in) && tokens[index + 1].is(Kind::hundred));
}

/// Past "of a", as in "half of a million", "half-a-million".
int past_of(const Tokens& tokens, int index) {
  index = past_hyphen(tokens, index);
  if (tokens[index].is(Kind::of)) ++index;
  return tokens[index].is(Kind::article) ? past_hyphen(tokens, index + 1) : index;
}

/// True where a fraction in digits is not the end of a number that was not read.
bool stands_alone(const Tokens& tokens, int index) {
  const Token& before = tokens[tokens[index - 1].is(Kind::hyphen) ? index - 2 : index - 1];
  return is_free_numeral(tokens, index) && !is_number(before) && !before.is(Kind::fraction_sign);
}

/// "half a million", "نصف مليون", "½ million", "three quarters of a million", "half a
/// per cent".
std::optional<Part> read_fraction(const Tokens& tokens, int index) {
  if (is_written_fraction(tokens, index) && !stands_alone(tokens, index)) return std::nullopt;
  const auto fraction = fraction_at(tokens, index);
  if (!fraction) return std::nullopt;
  const Decimal value = fraction->value;
  const int next = past_of(tokens, fraction->next);
  const Token& scale = tokens[next];
  if (is_scale(scale) &&
      (scale.flags & (Token::and_glued | Token::by_glued | Token::to_glued)) == 0)
    return Part{value, {}, scale.value, next + 1, 0, true};
  if (tokens[next].is(Kind::years_word) || is_currency(tokens[next]) || !is_unit(tokens, next))
    return std::nullopt;
  // Behind a number that could not be read: "thirty-odd and a half per cent".
  const bool goes_on = tokens[index].has(Token::and_glued) ||
                       (tokens[index - 1].is(Kind::article) && tokens[index - 2].is(Kind::conj));
  if (goes_on) return std::nullopt;
  return Part{value, {}, 0, next};
}

bool is_point(const Token& token) {
  return token.is(Kind::point_word) || token.is(Kind::points, WordClass::decimal_point);
}

/// Digits after "point" or "فاصلة": words one by one in English, a number in Arabic.
void read_decimals(const Tokens& tokens, Part& part) {
  const int at = past_hyphen(tokens, part.next);
  if (!is_point(tokens[at]) || part.value.exponent() != 0 || part.other) return;
  Int128 coefficient = part.value.coefficient();
  int exponent = 0;
  int next = past_hyphen(tokens, at + 1);
  const auto append = [&](Int128 value, int digits) {
    for (int i = 0; i < digits; ++i) coefficient *= 10;
    coefficient += value;
    exponent -= digits;
    ++next;
  };
  const auto digit_at = [&](int index) -> const Token& {
    return tokens[exponent < 0 ? past_hyphen(tokens, index) : index];  // "three-five"
  };
  while (exponent > -6 && digit_at(next).is(Kind::digit_word) && is_bare(digit_at(next)) &&
         (digit_at(next).grammar().decimals_one_by_one || digit_at(next).value == 0)) {
    if (exponent < 0) next = past_hyphen(tokens, next);
    append(tokens[next].value, 1);
  }
  if (exponent > -6) {
    if (const auto numeral = numeral_at(tokens, next); numeral && exponent == 0) {
      if (numeral->digits == 0 || numeral->digits > 6) return;
      append(numeral->value.coefficient(), numeral->digits);
    } else if (const auto small = read_small_number(tokens, next);
               small && is_bare(tokens[next]) && small->value.coefficient() < 100 &&
               !tokens[next].grammar().decimals_one_by_one) {
      append(small->value.coefficient(), small->value.coefficient() < 10 ? 1 : 2);
      next = small->next;
    }
  }
  if (exponent == 0 || coefficient >= max_coefficient) return;
  part.value = {coefficient, exponent};
  part.next = next;
  part.digits = 0;
}

/// Three digits behind a blank, the last of them with decimals.
std::optional<Decimal> blank_group(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (!token.is(Kind::numeral) || token.glued()) return std::nullopt;
  return is_free_numeral(tokens, index) ? read_group(tokens.text(token)) : std::nullopt;
}

/// A plain space between groups of three counts as grouping only where the
/// number counts something: "12 500 dollars", "12 500 tonnes".
void join_blank_groups(const Tokens& tokens, int index, Part& part) {
  if (part.digits == 0 || part.digits > 3) return;
  Decimal value = part.value;
  int next = index + 1;
  while (next < index + 6 && value.exponent() == 0) {
    const auto group = blank_group(tokens, next);
    const auto sum = group ? add(value.scaled(3), *group) : std::nullopt;
    if (!sum) break;
    value = *sum;
    ++next;
  }
  if (next == index + 1 || next == index + 6) return;
  const Token& after = tokens[next];
  const bool counts = is_currency(after) || currency_before(tokens, index) || is_scale(after) ||
                      after.is(Kind::times) ||
                      (after.is(Kind::word) && !tokens[index - 1].is(Kind::month));
  if (!counts) return;
  part.value = value;
  part.digits = 0;
  part.next = next;
}

/// "1½", "1 1/2", "1-1/2". False where another fraction follows.
bool add_written_fraction(const Tokens& tokens, int index, Part& part) {
  const int at = past_hyphen(tokens, index + 1);
  if (!is_written_fraction(tokens, at)) return true;
  const bool small = part.digits > 0 && part.digits <= 3;
  if (!small) return tokens[at].is(Kind::numeral);  // "in 2021 3/4 of them"
  const auto fraction = fraction_at(tokens, at);
  const auto sum = fraction ? add(part.value, fraction->value) : std::nullopt;
  if (!sum) return false;
  part.value = *sum;
  part.next = at + 1;
  part.digits = 0;
  return true;
}

/// The digits at a token, with what makes them an ordinal, mixes or groups them.
std::optional<Part> read_numeral_part(const Tokens& tokens, int index) {
  const auto numeral = numeral_at(tokens, index);
  if (!numeral) return std::nullopt;
  std::optional<Part> part(
      {numeral->value, numeral->other, 0, index + 1, numeral->digits, false, false});
  const Token& suffix = tokens[index + 1];
  if (suffix.is(Kind::ordinal_suffix) && suffix.glued()) {
    if (numeral->value.exponent() < 0) return std::nullopt;
    part->ordinal = true;
    ++part->next;
    return part;
  }
  if (suffix.is(Kind::plus) && suffix.glued() && !tokens[index + 2].is(Kind::numeral)) {  // "5+"
    part->at_least = true;
    ++part->next;
    return part;
  }
  if (!add_written_fraction(tokens, index, *part)) return std::nullopt;
  join_blank_groups(tokens, index, *part);
  return part;
}

/// The number in words at a token.
std::optional<Part> read_words(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  const auto small = read_small_number(tokens, index);
  // "بضعة وعشرون" is no twenty, "خمس مليون" no five.
  if (tokens[index - 1].is(Kind::vague) || is_part(tokens, index)) return std::nullopt;
  // With the article it is mostly no count: "السنوات الخمس".
  if (!small || (token.has(Token::the_glued) && !is_scale(tokens[small->next])))
    return std::nullopt;
  std::optional<Part> part({small->value, {}, 0, small->next});
  part->ordinal = small->ordinal;
  return part;
}

/// "hundred" as it counts in a language of tens before units.
bool is_bare_hundred(const Token& token) {
  return token.is(Kind::hundred) && !token.grammar().units_before_tens;
}

std::optional<Part> read_coefficient(const Tokens& tokens, int index) {
  std::optional<Part> part = tokens[index].is(Kind::numeral) ? read_numeral_part(tokens, index)
                                                             : read_words(tokens, index);
  // "5 hundred million"
  if (part && part->digits > 0 && part->digits < 3 && is_bare_hundred(tokens[part->next]))
    part = Part{part->value.scaled(2), {}, 0, part->next + 1, 0, false, false};
  if (part && !part->ordinal) read_decimals(tokens, *part);
  return part;
}

/// "two and a half million", "18 ونصف في المئة": only before a scale or a unit.
void add_fraction_before_scale(const Tokens& tokens, Part& part) {
  const auto at = past_and(tokens, part.next);
  if (!at || part.value.exponent() != 0 || part.other) return;
  const auto fraction = fraction_at(tokens, *at);
  if (!fraction) return;
  const int of_scale = past_of(tokens, fraction->next);
  const bool scaled = is_scale(tokens[of_scale]) && is_bare(tokens[of_scale]);
  if (!scaled && !is_unit(tokens, fraction->next)) return;
  const auto sum = add(part.value, fraction->value);
  if (!sum) return;
  part.value = *sum;
  part.next = scaled ? of_scale : fraction->next;
  part.digits = 0;
}

/// A scale word that holds its number: "a million", "مليون", "مليونان".
std::optional<Part> read_lone_scale(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (follows_part(tokens, index)) return std::nullopt;
  // Behind a number that could not be read, a scale word says nothing of its own.
  if (!token.is(Kind::article) && is_bare(token) && is_number(tokens[index - 1]))
    return std::nullopt;
  if (token.is(Kind::article)) return Part{{1, 0}, {}, tokens[index + 1].value, index + 2, 0, true};
  // "المليار دولار" counts, "المليار" alone is one that was spoken of.
  if (token.has(Token::the_glued) && !tokens[index + 1].is(Kind::coin)) return std::nullopt;
  if (token.is(Kind::scale_dual)) return Part{{2, 0}, {}, token.value, index + 1, 0, true};
  if (token.is(Kind::scale_alif)) {
    const Token& after = tokens[index + 1];
    const bool one = token.has(Token::indefinite) || after.has(Token::and_glued);
    const bool two =
        is_currency(after) || (after.is(Kind::word) && after.language == token.language);
    if (!one && !two) return std::nullopt;
    return Part{{one ? 1 : 2, 0}, {}, token.value, index + 1, 0, true};
  }
  if (tokens[index - 1].is(Kind::vague)) return std::nullopt;
  return Part{{1, 0}, {}, token.value, index + 1, 0, true};
}

/// "point five per cent", "point two million": decimals that count something.
std::optional<Part> read_bare_decimals(const Tokens& tokens, int index) {
  Part part{{0, 0}, {}, 0, index};
  if (is_number(tokens[index - 1]) || tokens[index].has(Token::the_glued)) return std::nullopt;
  read_decimals(tokens, part);
  const Token& after = tokens[past_hyphen(tokens, part.next)];
  const bool counts = part.next > index && (is_scale(after) || is_unit(tokens, part.next));
  return counts ? std::optional(part) : std::nullopt;
}

/// Past the bracket behind "(60.8" where its scale or unit follows; else the index.
int past_bracket(const Tokens& tokens, int index, int next) {
  const bool around = tokens[index - 1].is(Kind::open_paren) && tokens[index].glued() &&
                      tokens[next].is(Kind::close_paren) && tokens[next].glued();
  const Token& after = tokens[next + 1];
  const bool counted = (is_scale(after) && is_bare(after)) || is_unit(tokens, next + 1);
  return around && counted ? next + 1 : next;
}

std::optional<Part> read_scaled(const Tokens& tokens, int index) {
  std::optional<Part> part =
      is_point(tokens[index]) ? read_bare_decimals(tokens, index) : read_coefficient(tokens, index);
  if (!part || part->ordinal) return part;
  add_fraction_before_scale(tokens, *part);
  // "a tenth of one per cent"
  if (part->value == Decimal(1, 0) && follows_part(tokens, index)) return std::nullopt;
  if (const int past = past_bracket(tokens, index, part->next); past > part->next) {
    part->bracketed = true;
    part->next = past;
  }
  const Token& scale_word = tokens[part->next + 1];
  if (is_currency_mark(tokens[part->next]) && is_scale(scale_word) && is_bare(scale_word))
    part->currency_at = part->next++;  // "64 USD million"
  if (const auto scale = scale_at(tokens, part->next, currency_before(tokens, index))) {
    if (tokens[scale->next - 1].grammar().point_is_decimal) part->other.reset();
    part->scale = scale->power;
    part->next = scale->next;
    part->scaled = true;
    part->digits = 0;
  }
  return part;
}

/// "thousand two hundred": number words go on behind a scale word without a number.
bool begins_rest(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  return (token.is(Kind::digit_word) || token.is(Kind::teen) || token.is(Kind::tens)) &&
         token.language == tokens[index - 1].language && !token.grammar().sums_need_and;
}

std::optional<Part> read_part(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (begins_fraction(tokens, index)) return read_fraction(tokens, index);
  const bool lone = token.is(Kind::scale_one) || token.is(Kind::scale_dual) ||
                    token.is(Kind::scale_alif) ||
                    (token.is(Kind::article) && tokens[index + 1].is(Kind::scale)) ||
                    (token.is(Kind::scale) && begins_rest(tokens, index + 1));
  std::optional<Part> part = lone ? read_lone_scale(tokens, index) : read_scaled(tokens, index);
  if (!part || !part->scaled) return part;
  // "a thousand million", "ألف مليون"
  const Token& more = tokens[part->next];
  if (is_scale(more) && is_bare(more) && more.value > part->scale &&
      part->scale + more.value <= max_scale) {
    part->scale += more.value;
    ++part->next;
  }
  return part;
}

/// True where a fraction after a scale belongs to it, and not to the noun that
/// follows ("نصف الصادرات").
bool ends_amount(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  const std::string_view definite = token.grammar().definite;
  return !(token.is(Kind::word) && !definite.empty() && tokens.text(token).starts_with(definite)) &&
         !token.is(Kind::of);
}

/// "مليون ونصف المليون", "three million and a half".
bool add_fraction(const Tokens& tokens, Amount& amount) {
  const auto at = past_and(tokens, amount.next);
  if (!at || amount.stated.exponent() < 0 || tokens[*at].is(Kind::digit_word)) return false;
  const auto fraction = fraction_at(tokens, *at);
  if (!fraction) return false;
  int next = fraction->next;
  if (is_scale(tokens[next])) {
    if (tokens[next].value != amount.scale) return false;
    ++next;
  } else if (!ends_amount(tokens, next)) {
    return false;
  }
  const auto sum = add(amount.stated, fraction->value);
  if (!sum) return false;
  amount.stated = *sum;
  amount.next = next;
  return true;
}

/// A part without scale after a part with one: "ألف ومئتان", "3 آلاف و500 دولار".
bool can_end_sum(const Tokens& tokens, const Amount& amount, const Part& part, bool linked_by_and) {
  if (is_unit(tokens, part.next) && !is_currency(tokens[part.next])) return false;
  if (amount.scale != 3) return amount.words && part.words && !(part.value < Decimal(100, 0));
  if (part.words) return amount.words;
  // "258 ألفاً و78 طن": the noun is counted once, behind the whole.
  const bool noun = tokens[part.next].is(Kind::word) && tokens[part.next - 2].has(Token::and_glued);
  return linked_by_and && (part.digits == 3 || is_currency(tokens[part.next]) ||
                           (part.digits > 0 && part.digits < 3 && noun));
}

/// "and 700 thousand".
bool add_part(const Tokens& tokens, Amount& amount) {
  int at = amount.next;
  const Token& link = tokens[at];
  bool linked_by_and = link.has(Token::and_glued);
  if (link.is(Kind::conj) || (link.is(Kind::prefix) && link.has(Token::and_glued))) {
    if (link.has(Token::the_glued) || link.has(Token::by_glued) || link.has(Token::to_glued))
      return false;
    linked_by_and = true;
    ++at;
  }
  // "six million, five hundred thousand"
  const bool listed = amount.words && link.is(Kind::comma) &&
                      tokens[at + 1].kind <= Kind::hundred &&
                      tokens[at + 1].kind >= Kind::digit_word;
  if (listed) ++at;
  const Token& start = tokens[at];
  if (!linked_by_and && start.grammar().sums_need_and) return false;
  if (!linked_by_and && start.is(Kind::article)) return false;
  if (start.has(Token::by_glued) || start.has(Token::to_glued) || start.has(Token::the_glued))
    return false;
  if (start.is(Kind::half) || start.is(Kind::quarter)) return false;
  if (amount.stated.exponent() < 0) return false;
  const auto part = read_part(tokens, at);
  if (!part || part->ordinal || part->scale >= amount.scale || part->other) return false;
  if (!part->scaled && !can_end_sum(tokens, amount, *part, linked_by_and)) return false;
  const Decimal value = part->value.scaled(part->scale);
  if (!(value < Decimal(1, amount.scale))) return false;
  const auto sum = add(amount.stated.scaled(amount.scale), value);
  if (!sum || sum->magnitude() >= static_cast<Uint128>(max_coefficient)) return false;
  amount.stated = sum->scaled(-part->scale);
  amount.scale = part->scale;
  amount.next = part->next;
  amount.words = amount.words && part->words;
  amount.other.reset();
  return true;
}

/// "three thousand two hundred million", "ثلاثة آلاف ومئتي مليون": thousands of millions.
void add_hundreds(const Tokens& tokens, Part& part) {
  const Token& start = tokens[part.next];
  const bool linked = start.has(Token::and_glued) || !start.grammar().sums_need_and;
  if (part.scale != 3 || !part.words || part.value.exponent() != 0 || !linked || is_scale(start))
    return;
  const auto hundreds = read_part(tokens, part.next);
  if (!hundreds || !hundreds->words || hundreds->scale < 6 || hundreds->value.exponent() < 0)
    return;
  const auto sum = add(part.value.scaled(3), hundreds->value);
  if (!sum || !(hundreds->value < Decimal(1000, 0))) return;
  part.value = *sum;
  part.scale = hundreds->scale;
  part.next = hundreds->next;
}

}  // namespace

std::optional<Amount> read_amount(const Tokens& tokens, int index, bool sum) {
  auto part = read_part(tokens, index);
  if (!part) return std::nullopt;
  if (sum) add_hundreds(tokens, *part);
  Amount amount{part->value,   part->scale,    part->other,       index,
                part->next,    part->digits,   part->scaled,      part->words,
                part->ordinal, part->at_least, part->currency_at, part->bracketed};
  if (!amount.scaled || amount.ordinal) return amount;
  for (int parts = 0; sum && parts < 3 && amount.scale > 0; ++parts) {
    if (add_fraction(tokens, amount)) break;
    if (!add_part(tokens, amount)) break;
  }
  return amount;
}

std::optional<Amount> read_ordinal_in_words(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  Int128 value = token.value;
  int next = index + 1;
  if (token.is(Kind::ordinal_adjective)) {
    const Token& after = tokens[next];
    if (after.is(Kind::ten) && !after.has(Token::and_glued)) {
      value += 10;
      ++next;
    } else if (after.is(Kind::tens) && after.has(Token::and_glued)) {
      value += after.value;
      ++next;
    }
  } else if (!(token.is(Kind::tens) && token.has(Token::the_glued))) {
    return std::nullopt;
  }
  // "الثانية والثمانون بعد المئة"
  const Token& hundred = tokens[next + 1];
  if (tokens[next].is(Kind::after) && hundred.has(Token::the_glued) &&
      (hundred.is(Kind::hundred) || hundred.is(Kind::hundreds))) {
    value += hundred.value;
    next += 2;
  }
  Amount amount;
  amount.stated = {value, 0};
  amount.first = index;
  amount.next = next;
  amount.words = true;
  amount.ordinal = true;
  return amount;
}

}  // namespace tradestat::text
