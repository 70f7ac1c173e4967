#include "text/units.hpp"

#include <optional>

#include "text/currencies.hpp"
#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

Unit none(int edge) { return {.edge = edge}; }
Unit of(TextUnit unit, int edge) { return {unit, true, edge}; }
Unit money(std::string_view currency, int edge) {
  const TextUnit unit = currency == "USD" ? TextUnit::usd : TextUnit::none;
  return {unit, true, edge, true, currency};
}

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
  if (tokens[index].is(Kind::us)) return past_hyphen(tokens, index + 1);
  if (is_letter(tokens, index, 'u') && tokens[index + 1].is(Kind::dot) &&
      is_letter(tokens, index + 2, 's')) {
    return tokens[index + 3].is(Kind::dot) ? index + 4 : index + 3;
  }
  return index;
}

/// م for millions, in "م د".
bool is_scale_letter(const Token& token) {
  return token.is(Kind::year_word, WordClass::behind_year);
}

Unit coin_of(const Token& coin, Nation nation, int edge) {
  return money(currency_of(static_cast<Coin>(coin.value), nation), edge);
}

/// "دينار كويتي"; "dollars" alone; where adjectives come first, only what has
/// been read already: "dollars Canadian" is theirs.
Unit coin_and_nation(const Tokens& tokens, int coin) {
  const Token& adjective = tokens[coin + 1];
  const bool follows = tokens[coin].grammar().adjectives_follow && !adjective.has(Token::and_glued);
  const bool british = adjective.is(Kind::coin, static_cast<WordClass>(Coin::sterling));
  if (british) return coin_of(adjective, Nation::none, coin + 2);
  const Nation nation = nation_of(adjective);
  if (nation == Nation::none) return coin_of(tokens[coin], Nation::none, coin + 1);
  if (follows) return coin_of(tokens[coin], nation, coin + 2);
  const bool foreign = nation != Nation::american && !tokens[coin + 2].is(Kind::coin);
  return foreign ? coin_of(tokens[coin], nation, coin + 2)
                 : coin_of(tokens[coin], Nation::none, coin + 1);
}

/// "Canadian dollars", "Hong Kong dollars": the coin behind an adjective.
std::optional<Unit> nation_and_coin(const Tokens& tokens, int index) {
  for (int at = index; at < index + 2; ++at) {
    const Nation nation = nation_of(tokens[at]);
    const int coin = past_hyphen(tokens, at + 1);
    if (nation != Nation::none && tokens[coin].is(Kind::coin) &&
        !tokens[coin].grammar().adjectives_follow) {
      return coin_of(tokens[coin], nation, coin + 1);
    }
    if (!tokens[at].is(Kind::word) || !tokens[at].has(Token::capital)) break;
  }
  return std::nullopt;
}

/// "د.ك": letters of a coin and its country, with a point between them.
std::optional<Unit> abbreviated(const Tokens& tokens, int index) {
  const Token& coin = tokens[index];
  const Token& country = tokens[index + 2];
  if (coin.end - coin.begin != 2 || !coin.grammar().glues_to_digits) return std::nullopt;
  if (!tokens[index + 1].is(Kind::dot) || country.end - country.begin != 2) return std::nullopt;
  const std::string_view text = tokens.text().substr(coin.begin, country.end - coin.begin);
  const std::string_view currency = currency_of_sign(text);
  return currency.empty() ? std::nullopt : std::optional(money(currency, index + 3));
}

Unit money_after(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::currency_sign)) {
    const Token& next = tokens[index + 1];  // "£5m-£6m"
    if (next.is(Kind::numeral) && next.glued()) return none(index);
    return money(currency_of_sign(tokens.text(token)), index + 1);
  }
  if (const auto abbreviation = abbreviated(tokens, index)) return *abbreviation;
  if (token.is(Kind::currency_code)) return money(currency_code(token.value), index + 1);
  if (token.is(Kind::cents)) return money("", index + 1);
  if (token.is(Kind::coin_letter) && is_scale_letter(tokens[index - 1]))
    return coin_of(token, Nation::none, index + 1);
  if (const auto unit = nation_and_coin(tokens, index)) return *unit;
  const int at = past_american(tokens, index);
  if (tokens[at].is(Kind::coin)) {
    return at > index ? coin_of(tokens[at], Nation::american, at + 1) : coin_and_nation(tokens, at);
  }
  if (tokens[at].is(Kind::dollar_sign) && !tokens[at + 1].is(Kind::numeral))
    return money("USD", at + 1);
  // "three million of dollars", "3 ملايين من الدولارات"
  if ((token.is(Kind::of) || token.is(Kind::from)) &&
      tokens[index + 1].is(Kind::coin, static_cast<WordClass>(Coin::dollar))) {
    return coin_and_nation(tokens, index + 1);
  }
  return none(index);
}

bool is_the_hundred(const Token& token) {
  return token.is(Kind::hundred) && token.has(Token::the_glued) && !token.has(Token::and_glued);
}

/// The letters before a dollar sign that make it another one: "C$", "HK$".
Unit dollar_of(const Tokens& tokens, int sign) {
  const Token& letters = tokens[sign - 1];
  const bool other =
      tokens[sign].glued() && letters.kind >= Kind::word && !letters.grammar().glues_to_digits;
  return other ? money(currency_of_dollar(tokens.text(letters)), sign - 1) : money("USD", sign);
}

}  // namespace

Unit money_of(Coin coin, Nation nation, int edge) { return money(currency_of(coin, nation), edge); }

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
  const int part = next.is(Kind::article) ? at + 2 : at + 1;  // "0.5 of a per cent"
  if (token.is(Kind::of) && tokens[part].is(Kind::percent)) return percent(tokens, part + 1);
  const Unit currency = money_after(tokens, at);
  return currency.written ? currency : none(index);
}

Unit unit_before(const Tokens& tokens, int index) {
  const Token& token = tokens[index - 1];
  if (token.is(Kind::currency_sign)) return money(currency_of_sign(tokens.text(token)), index - 1);
  if (token.is(Kind::currency_code)) {  // not "EUR/USD 1.08"
    const bool pair = token.glued() && tokens[index - 2].is(Kind::slash);
    return pair ? none(index) : money(currency_code(token.value), index - 1);
  }
  if (token.is(Kind::percent_sign) && !tokens[index - 2].is(Kind::numeral) &&
      (tokens[index].glued() || token.has(Token::spaced))) {
    return of(TextUnit::percent, index - 1);  // "%18.1", "% 18.1"
  }
  const int abbreviation = token.is(Kind::dot) && token.glued() ? index - 2 : index - 1;
  if (tokens[abbreviation].is(Kind::coin_abbr))
    return coin_of(tokens[abbreviation], Nation::none, abbreviation);
  if (!token.is(Kind::dollar_sign)) return none(index);
  const Token& country = tokens[index - 2];
  if (country.is(Kind::us)) return money("USD", index - 2);
  if (is_letter(tokens, index - 2, 's') && tokens[index - 3].is(Kind::dot) &&
      is_letter(tokens, index - 4, 'u')) {
    return money("USD", index - 4);
  }
  if (country.is(Kind::dot) && is_letter(tokens, index - 3, 's') &&
      tokens[index - 4].is(Kind::dot) && is_letter(tokens, index - 5, 'u')) {
    return money("USD", index - 5);
  }
  return dollar_of(tokens, index - 1);
}

}  // namespace tradestat::text
