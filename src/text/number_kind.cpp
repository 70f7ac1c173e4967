#include "text/number_kind.hpp"

#include "text/token_tests.hpp"
#include "text/units.hpp"

// What a number is, by the words around it: rank, index, year, or the name of
// something else.
namespace tradestat::text {
namespace {

/// A symbol that may stand between a word and the number it announces.
bool announces(const Token& token) {
  return token.is(Kind::of) || token.is(Kind::at) || token.is(Kind::colon) || token.is(Kind::is) ||
         token.is(Kind::dot) || token.is(Kind::as) || token.is(Kind::the) ||
         token.is(Kind::prefix) || token.is(Kind::amounting) || token.is(Kind::identifier_word) ||
         token.is(Kind::hash) || token.is(Kind::negation, WordClass::number_sign) ||
         token.is(Kind::about);
}

bool year_digits(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (!token.is(Kind::numeral)) return false;
  const auto year = read_digits(tokens.text(token), 4);
  return year && *year >= first_year && *year < last_year;
}

/// The other end of a range or list of years at this connector.
bool links_years(const Tokens& tokens, int connector, int other) {
  const Token& token = tokens[connector];
  const bool link = token.is(Kind::hyphen) || token.is(Kind::dash) || token.is(Kind::to) ||
                    token.is(Kind::conj) || token.is(Kind::prefix);
  return link && (year_digits(tokens, other) || tokens[other].has(Token::year));
}

bool day_number(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (!token.is(Kind::numeral)) return false;
  const std::string_view text = tokens.text(token);
  return read_digits(text, 1) || read_digits(text, 2);
}

bool is_month(const Token& token) {
  return token.is(Kind::month) && (token.has(Token::capital) || !token.grammar().capitals);
}

/// "12 June", "12 من يونيو", "June 12", "12-15 June".
bool is_date(const Tokens& tokens, Span figure) {
  int after = figure.next;
  const Token& link = tokens[after];
  if ((link.is(Kind::hyphen) || link.is(Kind::dash) || link.is(Kind::conj) || link.is(Kind::to) ||
       link.is(Kind::prefix) || link.is(Kind::comma)) &&
      day_number(tokens, after + 1)) {
    after += 2;
  }
  if (tokens[after].is(Kind::from) || tokens[after].is(Kind::of)) ++after;
  if (is_month(tokens[after])) return true;
  int before = figure.first - 1;
  if (tokens[before].is(Kind::prefix) || tokens[before].is(Kind::the)) --before;
  if (tokens[before].is(Kind::day_word)) return true;
  const Token& other = tokens[before];
  if ((other.is(Kind::hyphen) || other.is(Kind::dash) || other.is(Kind::conj)) &&
      day_number(tokens, before - 1)) {
    before -= 2;
  }
  return is_month(tokens[before]) && tokens[before].grammar().day_after_month;
}

/// "the first half of", "the end of", "النصف الأول من".
bool part_of_year(const Tokens& tokens, int index) {
  const Token& token = tokens[tokens[index].is(Kind::ordinal_adjective) ? index - 1 : index];
  return token.is(Kind::half) || token.is(Kind::quarter) || token.is(Kind::quarters) ||
         token.is(Kind::year_preposition) || token.is(Kind::month);
}

bool is_time(const Tokens& tokens, Span figure) {
  const Token& after = tokens[figure.next];
  if (after.is(Kind::clock_after)) return true;
  const std::string_view text = tokens.text(after);
  if ((text == "a" || text == "p") && tokens[figure.next + 1].is(Kind::dot) &&
      tokens.text(tokens[figure.next + 2]) == "m") {
    return true;
  }
  return tokens[figure.first - 1].is(Kind::clock_before);
}

/// "[12]", "(3)", and "1. " or "2)" where a line begins.
bool is_mark(const Tokens& tokens, Span figure) {
  const Token& before = tokens[figure.first - 1];
  const Token& after = tokens[figure.next];
  const bool glued = tokens[figure.first].glued() && after.glued();
  if (before.is(Kind::open_bracket) && after.is(Kind::close_bracket)) return glued;
  if (before.is(Kind::open_paren) && after.is(Kind::close_paren)) return glued;
  if (!tokens[figure.first].has(Token::line_start)) return false;
  const bool listed = (after.is(Kind::stop) && !after.is(Kind::stop, WordClass::cell)) ||
                      after.is(Kind::close_paren) ||
                      (after.is(Kind::hyphen) && tokens[figure.next + 1].has(Token::spaced));
  return listed && after.glued() && after.begin != after.end &&
         !tokens[figure.next + 1].has(Token::line_start) && !tokens[figure.next + 1].is(Kind::stop);
}

/// The word that names things by numbers: "resolution", "رقم".
bool names(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  return token.is(Kind::identifier_word) || token.is(Kind::negation, WordClass::number_sign);
}

/// "3-1" is a score: a range does not fall.
bool is_score(const Tokens& tokens, Span figure) {
  if (!tokens[figure.next].is(Kind::hyphen)) return false;
  const int other = past_hyphen(tokens, figure.next);
  const auto first = numeral_at(tokens, figure.first);
  const auto second = other > figure.next ? numeral_at(tokens, other) : std::nullopt;
  return first && second && first->digits > 0 && second->digits > 0 &&
         !unit_after(tokens, other + 1).written && !is_scale(tokens[other + 1]) &&
         !(first->value < second->value);
}

}  // namespace

bool has_rank_before(const Tokens& tokens, Span figure) {
  for (int at = figure.first - 1; at > figure.first - 5; --at) {
    const Token& token = tokens[at];
    if (token.is(Kind::rank, WordClass::of_number_with_the)) return token.has(Token::the_glued);
    if (token.is(Kind::rank)) {
      const int sign = tokens[figure.first - 1].is(Kind::dot) ? figure.first - 2 : figure.first - 1;
      const bool numbered = at < sign && names(tokens, sign);
      return numbered || token.is(Kind::rank, WordClass::of_any_number);
    }
    if (token.has(Token::rank)) {  // "المرتبتين 12 و47"
      return tokens[at + 1].is(Kind::conj) || tokens[at + 1].is(Kind::prefix) ||
             tokens[at + 1].is(Kind::comma);
    }
    if (!announces(token) && !token.is(Kind::conj)) return false;
  }
  return false;
}

bool has_ordinal_context(const Tokens& tokens, Span figure) {
  int after = figure.next;
  if (tokens[after].is(Kind::hyphen)) ++after;
  if (tokens[after].is(Kind::superlative) || tokens[after].is(Kind::worldwide)) return true;
  if (tokens[after].is(Kind::rank) && !tokens[after].grammar().adjectives_follow) return true;
  for (int at = figure.first - 1; at > figure.first - 3; --at) {
    const Token& token = tokens[at];
    if (token.is(Kind::rank) || token.is(Kind::placed)) return true;
    if (token.has(Token::rank)) return true;
    if (!announces(token) && !token.is(Kind::conj)) return false;
  }
  return false;
}

bool numbers_a_thing(const Tokens& tokens, Span figure) {
  const Token& after = tokens[past_hyphen(tokens, figure.next)];
  return after.is(Kind::word) || tokens[figure.first - 1].is(Kind::the);
}

bool counts_otherwise(const Tokens& tokens, Span figure) {
  int after = figure.next;
  if (tokens[after].is(Kind::hyphen)) ++after;
  const Token& noun = tokens[after];
  if (noun.is(Kind::not_ranked) || noun.is(Kind::century) || noun.is(Kind::year_word) ||
      noun.is(Kind::quarter) || noun.is(Kind::half) || is_month(noun) || is_date(tokens, figure)) {
    return true;
  }
  if (tokens[after + 1].is(Kind::not_ranked) || tokens[after + 1].is(Kind::century)) return true;
  // "on the 12th"
  return tokens[figure.first - 1].is(Kind::the) && tokens[figure.first - 2].is(Kind::on);
}

bool has_index_context(const Tokens& tokens, Span figure, bool decimals) {
  const Token& after = tokens[figure.next];
  if (after.is(Kind::times) || after.is(Kind::years_word)) return false;
  bool close = true;
  for (int at = figure.first - 1; at > figure.first - 7; --at) {
    const Token& token = tokens[at];
    if (token.is(Kind::index)) return decimals || close;
    // "the index (ECI) of 0.43"
    if (token.is(Kind::close_paren) && tokens[at - 1].is(Kind::index) &&
        tokens[at - 2].is(Kind::open_paren)) {
      return decimals || close;
    }
    if (token.is(Kind::stop) || token.is(Kind::comma) || token.is(Kind::clause) ||
        token.is(Kind::close_paren) || token.has(Token::amount) || token.has(Token::rank)) {
      break;
    }
    if (!announces(token) && !token.is(Kind::hyphen) && !token.is(Kind::minus)) close = false;
  }
  if (!decimals || !(after.is(Kind::on) || after.is(Kind::in))) return false;
  for (int at = figure.next + 1; at < figure.next + 6; ++at) {
    if (tokens[at].is(Kind::index)) return true;
    if (tokens[at].kind < Kind::word) return false;
  }
  return false;
}

bool has_year_context(const Tokens& tokens, Span figure, bool hedged) {
  const Token& after = tokens[figure.next];
  int at = figure.first - 1;
  while (tokens[at].is(Kind::prefix) || tokens[at].is(Kind::the) || tokens[at].is(Kind::hyphen))
    --at;
  const Token& before = tokens[at];
  if (before.is(Kind::year_word)) return true;
  if (links_years(tokens, figure.first - 1, figure.first - 2) ||
      links_years(tokens, figure.next, figure.next + 1)) {
    return true;
  }
  if (hedged || after.is(Kind::times) || after.is(Kind::points) || after.is(Kind::points_noun))
    return false;
  if (after.is(Kind::years_word) || after.is(Kind::year_word))
    return after.is(Kind::year_word, WordClass::behind_year);
  if (is_month(before) || is_month(tokens[at - 1])) return true;
  if (before.is(Kind::comma) && is_month(tokens[at - 2])) return true;  // June 19, 2024
  if ((before.is(Kind::of) || before.is(Kind::from)) && part_of_year(tokens, at - 1)) return true;
  if (before.is(Kind::by) && before.has(Token::capital)) return true;  // By 2030
  if (before.is(Kind::in) || before.is(Kind::year_preposition) || before.is(Kind::after))
    return true;
  // Before a noun of its own it counts: "2000 workers".
  const bool possessive = after.end - after.begin == 1;  // 2021's
  return !after.is(Kind::word) || possessive || before.is(Kind::open_paren) ||
         tokens[figure.first - 1].is(Kind::the) || before.has(Token::identifier);  // Q1 2020
}

std::optional<int> far_year(const Tokens& tokens, int index) {
  if (!tokens[index].is(Kind::numeral)) return std::nullopt;
  const Token& before = tokens[index - 1];
  const Token& after = tokens[index + 1];
  const bool sign = after.is(Kind::comma) || after.is(Kind::stop) || after.is(Kind::dot) ||
                    after.is(Kind::close_paren);
  // "هذا العام 3021 سيارة" and "this year 3021 cars" count.
  const bool counts =
      before.grammar().adjectives_follow ? before.has(Token::the_glued) : after.is(Kind::word);
  const bool named = before.is(Kind::year_word, WordClass::none) && !counts;
  if (!named && !(before.is(Kind::in) && sign)) return std::nullopt;
  if (is_scale(after) || after.is(Kind::scale_abbr) || after.is(Kind::hijri) ||
      after.is(Kind::ordinal_suffix) || unit_after(tokens, index + 1).written)
    return std::nullopt;
  const auto value = read_digits(tokens.text(tokens[index]), 4);
  return value && (*value < first_year || *value > last_year) ? value : std::nullopt;
}

bool is_identifier(const Tokens& tokens, Span figure, bool year, bool day) {
  int at = figure.first - 1;
  if (day && is_score(tokens, figure)) return true;
  if (is_time(tokens, figure) || (day && is_date(tokens, figure))) return true;
  if (!year && is_mark(tokens, figure)) return true;
  if (tokens[figure.next].is(Kind::hijri)) return true;
  // "2016-17"
  if (day && tokens[figure.first].glued() && tokens[figure.first - 2].has(Token::year)) return true;
  for (int steps = 0; steps < 4; ++steps, --at) {
    const Token& token = tokens[at];
    if (names(tokens, at)) return true;
    if (token.has(Token::identifier)) return steps > 0 || !year;
    if (token.is(Kind::word)) break;
    const bool passed = token.is(Kind::dot) || token.is(Kind::colon) || token.is(Kind::prefix) ||
                        token.is(Kind::conj) || token.is(Kind::comma) || token.is(Kind::plus) ||
                        (token.is(Kind::open_paren) && !year) || token.is(Kind::hash);
    if (!passed) return false;
    if (token.is(Kind::hash)) return true;
    if (!token.is(Kind::conj) && !token.is(Kind::comma)) continue;
    if (year && is_month(tokens[at - 2])) return false;  // June 19, 2024
    // A list goes on only after its first member: "1718 (2006) and 2375".
    const bool dated = tokens[at - 1].is(Kind::close_paren) && tokens[at - 2].has(Token::year) &&
                       tokens[at - 3].is(Kind::open_paren);
    return tokens[dated ? at - 4 : at - 1].has(Token::identifier);
  }
  // "قراري مجلس الأمن 1718": a resolution may be named by its council.
  for (int i = at; i > at - 4 && tokens[i].is(Kind::word); --i)
    if (tokens[i - 1].is(Kind::identifier_word, WordClass::stands_apart)) return true;
  return false;
}

}  // namespace tradestat::text
