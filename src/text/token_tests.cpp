#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

/// A scale or a unit: what it follows is a number, not a part of a name.
bool counts(const Token& token) {
  return is_scale(token) || is_currency(token) || token.is(Kind::percent_sign) ||
         token.is(Kind::percent);
}

/// What may be written right before digits.
bool can_precede_glued(const Tokens& tokens, int index) {
  const Token& before = tokens[index - 1];
  switch (before.kind) {
    case Kind::dot: return tokens[index - 2].is(Kind::coin_abbr);
    case Kind::slash:
    case Kind::hash:
    case Kind::other:
    case Kind::opaque:
    case Kind::numeral:
    case Kind::close_paren:
    case Kind::close_bracket:
    case Kind::fraction_sign: return false;
    case Kind::word:  // "بقيمة363 مليون", but not "هواسونغ17"
      return before.grammar().glues_to_digits && before.end - before.begin >= 8 &&
             counts(tokens[index + 1]);
    case Kind::plus: return !before.glued() || !tokens[index - 2].is(Kind::word);  // 1E+6
    case Kind::hyphen: {
      if (!before.glued()) return true;
      const Token& joined = tokens[index - 2];
      if (joined.is(Kind::year_preposition))
        return joined.is(Kind::year_preposition, WordClass::joined_to_year);
      if (joined.is(Kind::numeral)) return !joined.has(Token::identifier);
      if (joined.is(Kind::scale_abbr)) return tokens[index - 3].is(Kind::numeral);
      return joined.is(Kind::prefix) || joined.is(Kind::conj) || joined.is(Kind::stop) ||
             joined.is(Kind::points) || joined.is(Kind::percent_sign) || joined.is(Kind::percent) ||
             joined.is(Kind::cent) || joined.is(Kind::dollar_sign) || joined.is(Kind::open_paren) ||
             joined.is(Kind::comma) || joined.is(Kind::colon) || joined.is(Kind::greater) ||
             joined.is(Kind::less_sign) || joined.is(Kind::tilde) || is_scale(joined);
    }
    default:
      return before.kind < Kind::word || before.grammar().glues_to_digits ||
             before.is(Kind::currency_code) || before.is(Kind::us) || before.is(Kind::coin_abbr) ||
             before.is(Kind::year_preposition, WordClass::joined_to_year);
  }
}

/// What may be written right after digits.
bool can_follow_glued(const Tokens& tokens, int index) {
  const Token& after = tokens[index + 1];
  switch (after.kind) {
    case Kind::slash:
    case Kind::opaque: return false;
    case Kind::dot: return tokens[index + 2].kind < Kind::word;
    case Kind::hyphen: {  // 737-MAX
      const Token& joined = tokens[index + 2];
      return !(joined.glued() && joined.is(Kind::word) && joined.has(Token::capital));
    }
    case Kind::scale:
    case Kind::scale_abbr:
    case Kind::ordinal_suffix:
    case Kind::percent:
    case Kind::per:
    case Kind::coin:
    case Kind::currency_code:
    case Kind::pp:
    case Kind::us:
    case Kind::times:
    case Kind::clock_after: return true;
    default: return after.kind < Kind::word || after.grammar().glues_to_digits;
  }
}

bool linked(const Tokens& tokens, int index) {
  return tokens[index].is(Kind::hyphen) && tokens[index].glued() && tokens[index + 1].glued() &&
         tokens[index + 1].is(Kind::numeral);
}

/// Three numbers or more joined by hyphens are a date or a telephone number.
bool in_chain(const Tokens& tokens, int index) {
  int members = 1;
  for (int i = index + 1; members < 3 && linked(tokens, i); i += 2) ++members;
  for (int i = index;
       members < 3 && tokens[i - 2].is(Kind::numeral) && tokens[i].glued() && linked(tokens, i - 1);
       i -= 2) {
    ++members;
  }
  return members >= 3;
}

/// Only few numbers do, and to look for the words around all takes time.
bool holds_mark(std::string_view text) {
  return text.find("\xE2\x80") != std::string_view::npos ||
         text.find("\xE2\x81") != std::string_view::npos ||
         text.find("\xD8\x9C") != std::string_view::npos;
}

/// Whether the nearest word is of a language that does.
bool runs_right_to_left(const Tokens& tokens, int index) {
  for (int distance = 1; distance < 8; ++distance) {
    for (const int at : {index - distance, index + distance})
      if (tokens[at].kind >= Kind::word) return tokens[at].grammar().right_to_left;
  }
  return false;
}

}  // namespace

bool is_scale(const Token& token) {
  return token.is(Kind::scale) || token.is(Kind::scale_one) || token.is(Kind::scale_dual) ||
         token.is(Kind::scale_alif);
}
bool is_bare(const Token& token) {
  return (token.flags &
          (Token::and_glued | Token::by_glued | Token::to_glued | Token::the_glued)) == 0;
}
Nation nation_of(const Token& token) {
  return token.is(Kind::word) ? static_cast<Nation>(token.value) : Nation::none;
}
bool is_currency(const Token& token) {
  return token.is(Kind::coin) || token.is(Kind::currency_code) || token.is(Kind::dollar_sign) ||
         token.is(Kind::us) || token.is(Kind::cents) || token.is(Kind::currency_sign) ||
         nation_of(token) == Nation::american;
}

bool is_currency_mark(const Token& token) {
  return token.is(Kind::currency_code) || token.is(Kind::dollar_sign) ||
         token.is(Kind::currency_sign);
}

int past_hyphen(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  return token.is(Kind::hyphen) && token.glued() && tokens[index + 1].glued() ? index + 1 : index;
}

bool currency_before(const Tokens& tokens, int index) {
  const Token& before = tokens[index - 1];
  return before.is(Kind::dollar_sign) || before.is(Kind::currency_sign) ||
         before.is(Kind::currency_code) || before.is(Kind::coin_abbr) ||
         (before.is(Kind::dot) && tokens[index - 2].is(Kind::coin_abbr));
}

bool is_free_numeral(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (!token.is(Kind::numeral) && !token.is(Kind::fraction_sign)) return false;
  if (token.has(Token::identifier)) return false;
  if (token.glued() && !can_precede_glued(tokens, index)) return false;
  if (tokens[index + 1].glued() && !can_follow_glued(tokens, index)) return false;
  return !in_chain(tokens, index);
}

std::optional<Numeral> numeral_at(const Tokens& tokens, int index) {
  if (!is_free_numeral(tokens, index)) return std::nullopt;
  const std::string_view text = tokens.text(tokens[index]);
  return read_numeral(text, holds_mark(text) && runs_right_to_left(tokens, index));
}

}  // namespace tradestat::text
