#include "text/units.hpp"

#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

Unit none(int edge) { return {TextUnit::none, false, edge}; }
Unit of(TextUnit unit, int edge) { return {unit, true, edge}; }

/// "points" after per cent makes it a difference: "5 percentage points", "5 % points".
Unit percent(const Tokens& tokens, int edge) {
  const int at = past_hyphen(tokens, edge);
  if (tokens[at].is(Kind::points)) return of(TextUnit::percentage_point, at + 1);
  return of(TextUnit::percent, edge);
}

bool is_letter(const Tokens& tokens, int index, char lower) {
  const Token& token = tokens[index];
  return token.end - token.begin == 1 && (tokens.text()[token.begin] | 0x20) == lower;
}

/// "U.S." or "US" or "American": the token after it, or the index itself.
int past_american(const Tokens& tokens, int index) {
  if (tokens[index].is(Kind::us) || tokens[index].is(Kind::american))
    return past_hyphen(tokens, index + 1);
  if (is_letter(tokens, index, 'u') && tokens[index + 1].is(Kind::dot) &&
      is_letter(tokens, index + 2, 's')) {
    return tokens[index + 3].is(Kind::dot) ? index + 4 : index + 3;
  }
  return index;
}

Unit dollars_after(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::other_currency) || token.is(Kind::currency_sign))
    return of(TextUnit::none, index + 1);
  if (token.is(Kind::usd)) return of(TextUnit::usd, index + 1);
  const int at = past_american(tokens, index);
  if (tokens[at].is(Kind::dollar)) {
    if (tokens[at + 1].is(Kind::foreign)) return of(TextUnit::none, at + 2);
    const bool adjective =
        tokens[at + 1].is(Kind::american) && !tokens[at + 1].has(Token::and_glued);
    return of(TextUnit::usd, adjective && tokens[at].grammar().adjectives_follow ? at + 2 : at + 1);
  }
  if (tokens[at].is(Kind::dollar_sign) && !tokens[at + 1].is(Kind::numeral))
    return of(TextUnit::usd, at + 1);
  // "three million of dollars", "3 ملايين من الدولارات"
  if ((token.is(Kind::of) || token.is(Kind::from)) && tokens[index + 1].is(Kind::dollar) &&
      !tokens[index + 2].is(Kind::foreign)) {
    return of(TextUnit::usd, index + 2);
  }
  return none(index);
}

bool is_the_hundred(const Token& token) {
  return token.is(Kind::hundred) && token.has(Token::the_glued) && !token.has(Token::and_glued);
}

}  // namespace

Unit unit_after(const Tokens& tokens, int index) {
  const int at = past_hyphen(tokens, index);
  const Token& token = tokens[at];
  const Token& next = tokens[at + 1];
  switch (token.kind) {
    case Kind::percent_sign:
    case Kind::percent: return percent(tokens, at + 1);
    case Kind::per: {
      const int cent = past_hyphen(tokens, at + 1);
      return tokens[cent].is(Kind::cent) ? percent(tokens, cent + 1) : none(index);
    }
    case Kind::percentage: {
      const int points = past_hyphen(tokens, at + 1);
      if (!tokens[points].is(Kind::points)) return none(index);
      return of(TextUnit::percentage_point, points + 1);
    }
    case Kind::pp: return of(TextUnit::percentage_point, at + 1);
    case Kind::in:
      if (is_the_hundred(next) && !next.has(Token::by_glued)) return of(TextUnit::percent, at + 2);
      return none(index);
    case Kind::hundred:
      if (is_the_hundred(token) && token.has(Token::by_glued)) return of(TextUnit::percent, at + 1);
      return none(index);
    case Kind::points_noun:
    case Kind::points_dual:
      if (next.is(Kind::centesimal)) return of(TextUnit::percentage_point, at + 2);
      return none(index);
    default: break;
  }
  if (is_letter(tokens, at, 'p') && next.is(Kind::dot) && is_letter(tokens, at + 2, 'p') &&
      tokens[at + 2].glued()) {  // p.p.
    return of(TextUnit::percentage_point, tokens[at + 3].is(Kind::dot) ? at + 4 : at + 3);
  }
  const Unit dollars = dollars_after(tokens, at);
  return dollars.written ? dollars : none(index);
}

Unit unit_before(const Tokens& tokens, int index) {
  const Token& token = tokens[index - 1];
  if (token.is(Kind::currency_sign)) return of(TextUnit::none, index - 1);
  if (is_currency_code(tokens, index - 1)) return of(TextUnit::none, index - 1);
  if (token.is(Kind::usd)) {  // not "EUR/USD 1.08"
    const bool pair = token.glued() && tokens[index - 2].is(Kind::slash);
    return pair ? none(index) : of(TextUnit::usd, index - 1);
  }
  if (!token.is(Kind::dollar_sign)) return none(index);
  const Token& country = tokens[index - 2];
  if (country.is(Kind::us)) return of(TextUnit::usd, index - 2);
  if (is_letter(tokens, index - 2, 's') && tokens[index - 3].is(Kind::dot) &&
      is_letter(tokens, index - 4, 'u')) {
    return of(TextUnit::usd, index - 4);
  }
  if (country.is(Kind::dot) && is_letter(tokens, index - 3, 's') &&
      tokens[index - 4].is(Kind::dot) && is_letter(tokens, index - 5, 'u')) {
    return of(TextUnit::usd, index - 5);
  }
  // Other letters name another dollar: C$, HK$.
  const bool other =
      token.glued() && country.kind >= Kind::word && !country.grammar().glues_to_digits;
  return of(other ? TextUnit::none : TextUnit::usd, other ? index - 2 : index - 1);
}

}  // namespace tradestat::text
