#include "text/small_numbers.hpp"

#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

bool is_latin_number(const Token& token) {
  return !token.has(Token::arabic) &&
         (token.is(Kind::digit_word) || token.is(Kind::teen) || token.is(Kind::tens));
}

/// Below a hundred: "twelve", "twenty-one", "twelfth", "twenty-first".
std::optional<SmallNumber> read_english_tens(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::ordinal)) return SmallNumber{{token.value, 0}, index + 1, true};
  if (!is_latin_number(token)) return std::nullopt;
  if (token.is(Kind::tens)) {
    const int unit = past_hyphen(tokens, index + 1);
    const Token& next = tokens[unit];
    const bool in_range = next.value >= 1 && next.value <= 9;
    if (in_range && next.is(Kind::digit_word) && !next.has(Token::arabic))
      return SmallNumber{{token.value + next.value, 0}, unit + 1};
    if (in_range && next.is(Kind::ordinal))
      return SmallNumber{{token.value + next.value, 0}, unit + 1, true};
  }
  return SmallNumber{{token.value, 0}, index + 1};
}

bool joined_by_waw(const Token& token) {
  return token.has(Token::waw) && (token.flags & (Token::ba | Token::lam | Token::al)) == 0;
}

/// Below a hundred: unit, ten, unit and عشر, unit and و with tens.
std::optional<SmallNumber> read_arabic_tens(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::tens) || token.is(Kind::arabic_ten))
    return SmallNumber{{token.value, 0}, index + 1};
  if (!token.is(Kind::digit_word)) return std::nullopt;
  const Token& next = tokens[index + 1];
  if (token.value > 0 && next.is(Kind::arabic_ten) && is_bare(next))
    return SmallNumber{{token.value + 10, 0}, index + 2};
  if (token.value > 0 && next.is(Kind::tens) && joined_by_waw(next))
    return SmallNumber{{token.value + next.value, 0}, index + 2};
  return SmallNumber{{token.value, 0}, index + 1};
}

}  // namespace

std::optional<SmallNumber> read_english_number(const Tokens& tokens, int index) {
  std::optional<SmallNumber> result;
  if (tokens[index].is(Kind::article) && tokens[index + 1].is(Kind::hundred)) {
    result = SmallNumber{{100, 0}, index + 2};
  } else {
    result = read_english_tens(tokens, index);
    if (!result || result->ordinal) return result;
    const int next = past_hyphen(tokens, result->next);
    const Token& hundred = tokens[next];
    if (!hundred.is(Kind::hundred) || hundred.has(Token::arabic)) return result;
    if (result->value.coefficient() == 0 || result->value.coefficient() > 99) return std::nullopt;
    result = SmallNumber{{result->value.coefficient() * 100, 0}, next + 1};
  }
  int rest = result->next;
  if (tokens[rest].is(Kind::conj)) ++rest;
  const auto tens = read_english_tens(tokens, rest);
  // "between one hundred and two hundred": the second number is not a rest.
  if (!tens || tens->value.coefficient() == 0 || tokens[tens->next].is(Kind::hundred))
    return result;
  return SmallNumber{
      {result->value.coefficient() + tens->value.coefficient(), 0}, tens->next, tens->ordinal};
}

std::optional<SmallNumber> read_arabic_number(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (!token.has(Token::arabic)) return std::nullopt;
  Int128 hundreds = 0;
  int next = index;
  if (token.is(Kind::hundred) || token.is(Kind::hundreds)) {
    if (token.has(Token::al)) return std::nullopt;  // في المئة
    hundreds = token.value;
    next = index + 1;
  } else {
    const auto small = read_arabic_tens(tokens, index);
    if (!small) return std::nullopt;
    const Token& after = tokens[index + 1];
    if (!(small->next == index + 1 && token.value >= 3 && token.value <= 9 &&
          after.is(Kind::hundred) && is_bare(after))) {
      return small;
    }
    hundreds = Int128{token.value} * 100;  // ثلاث مئة
    next = index + 2;
  }
  if (!tokens[next].has(Token::arabic) || !joined_by_waw(tokens[next]))
    return SmallNumber{{hundreds, 0}, next};
  const auto rest = read_arabic_tens(tokens, next);
  if (!rest) return SmallNumber{{hundreds, 0}, next};
  // "مئة وخمسة آلاف" is either; so is nothing lost by reading 105.
  return SmallNumber{{hundreds + rest->value.coefficient(), 0}, rest->next};
}

}  // namespace tradestat::text
