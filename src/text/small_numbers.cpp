#include "text/small_numbers.hpp"

#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

bool is_below_hundred(const Token& token) {
  return token.is(Kind::digit_word) || token.is(Kind::teen) || token.is(Kind::tens);
}

/// Below a hundred: "twelve", "twenty-one", "twelfth", "twenty-first".
std::optional<SmallNumber> read_tens_first(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::ordinal)) return SmallNumber{{token.value, 0}, index + 1, true};
  if (!is_below_hundred(token)) return std::nullopt;
  if (token.is(Kind::tens)) {
    const int unit = past_hyphen(tokens, index + 1);
    const Token& next = tokens[unit];
    const bool in_range = next.value >= 1 && next.value <= 9;
    if (in_range && next.is(Kind::digit_word) && next.language == token.language)
      return SmallNumber{{token.value + next.value, 0}, unit + 1};
    if (in_range && next.is(Kind::ordinal))
      return SmallNumber{{token.value + next.value, 0}, unit + 1, true};
  }
  return SmallNumber{{token.value, 0}, index + 1};
}

/// Past a lone "and": "ستة و عشرون".
int past_lone_and(const Tokens& tokens, int index) {
  const bool joins = tokens[index].is(Kind::conj) && is_bare(tokens[index + 1]) &&
                     tokens[index].language == tokens[index + 1].language;
  return joins ? index + 1 : index;
}

bool joined_by_and(const Token& token) {
  return token.has(Token::and_glued) &&
         (token.flags & (Token::by_glued | Token::to_glued | Token::the_glued)) == 0;
}

/// Below a hundred: unit, ten, unit and عشر, unit and و with tens.
std::optional<SmallNumber> read_units_first(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::tens) || token.is(Kind::ten)) return SmallNumber{{token.value, 0}, index + 1};
  if (!token.is(Kind::digit_word)) return std::nullopt;
  const Token& next = tokens[index + 1];
  if (token.value > 0 && next.is(Kind::ten) && is_bare(next))
    return SmallNumber{{token.value + 10, 0}, index + 2};
  const int at = past_lone_and(tokens, index + 1);
  const Token& tens = tokens[at];
  if (token.value > 0 && tens.is(Kind::tens) && (at > index + 1 || joined_by_and(tens)))
    return SmallNumber{{token.value + tens.value, 0}, at + 1};
  return SmallNumber{{token.value, 0}, index + 1};
}

std::optional<SmallNumber> read_tens_first_number(const Tokens& tokens, int index) {
  std::optional<SmallNumber> result;
  if (tokens[index].is(Kind::article) && tokens[index + 1].is(Kind::hundred)) {
    result = SmallNumber{{100, 0}, index + 2};
  } else if (tokens[index].is(Kind::hundred)) {  // "hundred and fifty"
    result = SmallNumber{{100, 0}, index + 1};
  } else {
    result = read_tens_first(tokens, index);
    if (!result || result->ordinal) return result;
    const int next = past_hyphen(tokens, result->next);
    const Token& hundred = tokens[next];
    if (!hundred.is(Kind::hundred) || hundred.language != tokens[index].language) return result;
    if (result->value.coefficient() == 0 || result->value.coefficient() > 99) return std::nullopt;
    result = SmallNumber{{result->value.coefficient() * 100, 0}, next + 1};
  }
  int rest = result->next;
  if (tokens[rest].is(Kind::conj)) ++rest;
  const auto tens = read_tens_first(tokens, rest);
  // "between one hundred and two hundred": the second number is not a rest.
  if (!tens || tens->value.coefficient() == 0 || tokens[tens->next].is(Kind::hundred))
    return result;
  return SmallNumber{
      {result->value.coefficient() + tens->value.coefficient(), 0}, tens->next, tens->ordinal};
}

std::optional<SmallNumber> read_units_first_number(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  Int128 hundreds = 0;
  int next = index;
  if (token.is(Kind::hundred) || token.is(Kind::hundreds)) {
    if (token.has(Token::the_glued)) return std::nullopt;  // في المئة
    hundreds = token.value;
    next = index + 1;
  } else {
    const auto small = read_units_first(tokens, index);
    if (!small) return std::nullopt;
    const Token& after = tokens[index + 1];
    if (!(small->next == index + 1 && token.value >= 3 && token.value <= 9 &&
          after.is(Kind::hundred) && is_bare(after))) {
      return small;
    }
    hundreds = Int128{token.value} * 100;  // ثلاث مئة
    next = index + 2;
  }
  const int at = past_lone_and(tokens, next);
  if (tokens[at].language != token.language || (at == next && !joined_by_and(tokens[at])))
    return SmallNumber{{hundreds, 0}, next};
  const auto rest = read_units_first(tokens, at);
  if (!rest) return SmallNumber{{hundreds, 0}, next};
  // "مئة وخمسة آلاف" is either; so is nothing lost by reading 105.
  return SmallNumber{{hundreds + rest->value.coefficient(), 0}, rest->next};
}

}  // namespace

std::optional<SmallNumber> read_small_number(const Tokens& tokens, int index) {
  return tokens[index].grammar().units_before_tens ? read_units_first_number(tokens, index)
                                                   : read_tens_first_number(tokens, index);
}

}  // namespace tradestat::text
