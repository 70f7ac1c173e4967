#include "text/context.hpp"

#include "text/language/language.hpp"
#include "text/lexicon.hpp"
#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

bool negates(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  return token.is(Kind::negation) ||
         (token.is(Kind::lest) && tokens.text(token).find("أ") != std::string_view::npos);
}

bool matches(const Tokens& tokens, int index, const FoundWord& word) {
  const Token& token = tokens[index];
  if (token.language != word.word.language || (token.flags & word.flags) != word.flags)
    return false;
  if (word.word.kind == Kind::negation) return negates(tokens, index);
  return token.kind == word.word.kind && token.value == word.word.value;
}

bool matches(const Tokens& tokens, int first, const HedgePattern& pattern) {
  for (int i = pattern.size - 1; i >= 0; --i)
    if (!matches(tokens, first + i, pattern.words[static_cast<std::size_t>(i)])) return false;
  return true;
}

Hedge sign_hedge(Kind kind) {
  switch (kind) {
    case Kind::tilde: return Hedge::about;
    case Kind::greater: return Hedge::more_than;
    case Kind::less_sign: return Hedge::less_than;
    case Kind::at_least_sign: return Hedge::at_least;
    case Kind::at_most_sign: return Hedge::at_most;
    default: return Hedge::none;
  }
}

/// "قاربت المبادلات 5 ملايين", "تتجاوز حاجز 5": one or two words stand behind the verb.
HedgeFound hedge_of_verb(const Tokens& tokens, int end) {
  int at = end - 1;
  while (at >= end - 2 && tokens[at].is(Kind::word) && tokens[at].grammar().verbs_first) --at;
  const Token& verb = tokens[at];
  if (at == end - 1 || !verb.grammar().verbs_first) return {Hedge::none, end};
  if (verb.is(Kind::about, WordClass::verb)) return {Hedge::about, at};
  if (!verb.is(Kind::exceed)) return {Hedge::none, end};
  return {negates(tokens, at - 1) ? Hedge::at_most : Hedge::more_than, at};
}

HedgeFound hedge_before(const Tokens& tokens, int start) {
  int end = start;
  if (tokens[end - 1].is(Kind::article) || tokens[end - 1].is(Kind::the)) --end;
  const bool parted = end < start && tokens[start].is(Kind::numeral);
  if (tokens[end - 1].is(Kind::prefix)) --end;  // the particle of the digits themselves
  if (const Hedge hedge = sign_hedge(tokens[end - 1].kind); hedge != Hedge::none)
    return {hedge, end - 1};
  HedgeFound longest{Hedge::none, start};
  if (!touches_figure(tokens[end - 1].kind)) return hedge_of_verb(tokens, end);
  int words = 0;
  for (const HedgePattern& pattern : hedge_patterns()) {
    if (pattern.size <= words || pattern.place > Place::before_number) continue;
    if (pattern.place == Place::before_number && parted) continue;
    if (!matches(tokens, end - pattern.size, pattern)) continue;
    longest = {pattern.hedge, end - pattern.size};
    words = pattern.size;
  }
  return words > 0 ? longest : hedge_of_verb(tokens, end);
}

Hedge hedge_after(const Tokens& tokens, int next) {
  // "5 per cent, at least 3 of them": the words are those of the next figure.
  if (!touches_figure(tokens[next].kind) || tokens[next + 2].is(Kind::numeral)) return Hedge::none;
  for (const HedgePattern& pattern : hedge_patterns()) {
    if (pattern.place < Place::after || !matches(tokens, next, pattern)) continue;
    const std::uint16_t and_glued = Token::and_glued;
    if (((tokens[next].flags ^ pattern.words[0].flags) & and_glued) != 0) continue;
    const Token& behind = tokens[next + pattern.size];
    // "$0.5 billion or less than 0.1 percent": the words are those of what follows.
    if (behind.is(Kind::than) || behind.is(Kind::from)) continue;
    if (pattern.place == Place::closing && !(behind.kind < Kind::word && !behind.is(Kind::numeral)))
      continue;
    return pattern.hedge;
  }
  return Hedge::none;
}

/// "rose below 5": a level, wherever the verb went.
bool is_level_word(const Token& token) {
  return token.is(Kind::under) || token.is(Kind::over, WordClass::of_level);
}

/// Between two members of a list that share their verb. A noun with "and" and the
/// article glued to it begins a member: "… 5 في المئة والصادرات 3 في المئة".
bool separates_list(const Tokens& tokens, const Token& token) {
  const std::string_view next = token.grammar().next_definite;
  if (token.is(Kind::word) && !next.empty() && tokens.text(token).starts_with(next)) return true;
  return token.is(Kind::conj) || token.is(Kind::in) || token.is(Kind::year_word) ||
         token.is(Kind::numeral) || token.is(Kind::comma) || token.is(Kind::by) ||
         token.is(Kind::about) || token.is(Kind::prefix);
}

bool is_change(const Token& token, WordClass of) {
  return token.is(Kind::rise, of) || token.is(Kind::fall, of);
}

/// "did not even fall", "failed to grow", "لم تسجل ارتفاعاً", "دون زيادة".
bool denied(const Tokens& tokens, int index) {
  for (int at = index - 1; at > index - 4; --at) {
    const bool of_other = tokens[at].is(Kind::negation, WordClass::of_next) && at < index - 1;
    if (negates(tokens, at) && !of_other) return true;
    if (tokens[at].is(Kind::under, WordClass::without)) return true;
    if (!tokens[at].is(Kind::word) && !tokens[at].is(Kind::to) && !of_other) return false;
  }
  return false;
}

TextDirection direction_of(const Tokens& tokens, int index) {
  if (denied(tokens, index)) return TextDirection::none;
  const bool rise = tokens[index].is(Kind::rise) || tokens[index].is(Kind::up);
  const Token& before = tokens[index - 1];
  if (before.is(Kind::minus_word, WordClass::of_change) && rise)
    return TextDirection::fall;  // "negative growth"
  if (before.is(Kind::minus_word)) return TextDirection::none;
  return rise ? TextDirection::rise : TextDirection::fall;
}

/// "rose to a record 5 per cent", "from a low of 3", "إلى أعلى مستوى عند 5 في المئة",
/// but not "exports to Russia" or "الصادرات إلى روسيا".
bool leads_to_level(const Tokens& tokens, int to) {
  const Token& next = tokens[to + 1];
  if (tokens[to].grammar().capitals) return !next.has(Token::capital);
  return tokens[to].is(Kind::to) && !next.is(Kind::word);
}

bool has_article(const Tokens& tokens, Span figure) {
  const Token& before = tokens[figure.first - 1];
  return before.is(Kind::article) || before.is(Kind::the);
}

/// A word joined to others by hyphens: "year-on-year".
bool in_compound(const Tokens& tokens, int index) {
  return past_hyphen(tokens, index + 1) > index + 1 ||
         (tokens[index - 1].is(Kind::hyphen) && past_hyphen(tokens, index - 1) == index);
}

/// "an 18.1 per cent annual decline", "an 18.1 per cent rate of decline"
TextDirection direction_after(const Tokens& tokens, int next, bool rate) {
  int words = rate ? 3 : 1;
  int unknown = 0;
  for (int at = next; words > 0 && at < next + 12; ++at) {
    const Token& token = tokens[at];
    if (token.has(Token::and_glued) || token.has(Token::amount)) break;
    if (token.is(Kind::rise) || token.is(Kind::fall)) {
      return is_change(token, WordClass::may_follow) ? direction_of(tokens, at)
                                                     : TextDirection::none;
    }
    if (token.is(Kind::hyphen) || in_compound(tokens, at)) continue;
    if (token.is(Kind::by, WordClass::rate) && tokens[at + 1].is(Kind::of)) {
      ++at;
      continue;
    }
    const bool skipped =
        token.is(Kind::annual) ||
        (token.is(Kind::word) && !token.grammar().adjectives_follow && ++unknown == 1);
    if (!skipped) break;
    --words;
  }
  return TextDirection::none;
}

/// What stands between a figure and the verb before it, as far as it has been read.
struct Passed {
  int start = 0;  ///< the figure's first token, with its hedge
  TextUnit unit = TextUnit::none;
  bool by = false;       ///< "by", "بنسبة"
  bool adjacent = true;  ///< only words such as "of" and "قدره"
  bool listed = true;    ///< only words that part the members of a list
  bool stated = false;   ///< a verb such as "was" or "بلغ"
  int commas = 0;
};

/// True where a verb before the token tells of something else than the figure.
bool parts_from_verb(const Tokens& tokens, int index, const Passed& passed) {
  const Token& token = tokens[index];
  const bool next_to_figure = index == passed.start - 1;
  if (passed.stated && (token.is(Kind::conj) || token.has(Token::and_glued)))
    return true;  // "and … was": another sentence
  switch (token.kind) {
    case Kind::stop:
    case Kind::dot:
    case Kind::clause:
    case Kind::after:
    case Kind::opaque:
    case Kind::minus_word:
    case Kind::colon:
    case Kind::long_dash: return true;
    case Kind::open_paren: return !tokens[index + 1].is(Kind::by);  // "ارتفعت (بنسبة 5٪)"
    case Kind::cause: return !passed.by;
    case Kind::share:  // a share itself may rise by points
      return passed.unit != TextUnit::percentage_point;
    case Kind::to:
    case Kind::from: return next_to_figure || (!passed.by && leads_to_level(tokens, index));
    case Kind::at: return next_to_figure;
    case Kind::comma: return passed.commas == 2 || !(passed.by || passed.listed);
    case Kind::is:
    case Kind::amounting:  // "ارتفع ليبلغ"
      return token.has(Token::and_glued) || token.has(Token::to_glued);
    default: return false;
  }
}

void pass(const Token& token, Passed& passed) {
  switch (token.kind) {
    case Kind::by:
      if (passed.adjacent && (token.is(Kind::by, WordClass::none) || token.has(Token::by_glued)))
        passed.by = true;
      break;
    case Kind::comma:
      ++passed.commas;
      passed.adjacent = false;
      break;
    case Kind::is:
    case Kind::amounting: passed.stated = true; break;
    case Kind::up:
    case Kind::down:
    case Kind::of:
    case Kind::annual:
    case Kind::prefix:
    case Kind::between:
    case Kind::about:
    case Kind::article:
    case Kind::hyphen: break;
    default: passed.adjacent = false; break;
  }
}

}  // namespace

HedgeFound find_hedge(const Tokens& tokens, Span figure) {
  HedgeFound result = hedge_before(tokens, figure.first);
  if (result.hedge == Hedge::none || result.hedge == Hedge::about) {
    const Hedge after = hedge_after(tokens, figure.next);
    if (after != Hedge::none && result.hedge == Hedge::none) result.hedge = after;
  }
  return result;
}

namespace {

/// "a decline in the shortfall on goods of $1.3 billion", "انخفاض في العجز قدره 3".
TextDirection noun_direction(const Tokens& tokens, int start) {
  if (!tokens[start - 1].is(Kind::of) && !tokens[start - 1].is(Kind::amounting))
    return TextDirection::none;
  for (int at = start - 2; at > start - 12; --at) {
    const Token& token = tokens[at];
    if (token.is(Kind::rise) || token.is(Kind::fall))
      return tokens[at + 1].is(Kind::in) ? direction_of(tokens, at) : TextDirection::none;
    const bool passed = token.is(Kind::word) || token.is(Kind::the) || token.is(Kind::in) ||
                        token.is(Kind::on) || token.is(Kind::of);
    if (!passed) break;
  }
  return TextDirection::none;
}

/// "increased $19.4 billion, or 6.2 percent": the same change in another unit.
bool says_again(const Tokens& tokens, int start, const Previous& previous) {
  if (!tokens[start - 1].is(Kind::or_word)) return false;
  const int end = tokens[start - 2].is(Kind::comma) ? start - 2 : start - 1;
  return end == previous.next;
}

/// The first token of the figure for what stands before it: its bracket, where a
/// "by" introduces it: "بنسبة (7.4٪)".
int outer_start(const Tokens& tokens, int start) {
  const bool open = tokens[start - 1].is(Kind::open_paren) && tokens[start].glued();
  const Token& before = tokens[start - 2];
  const bool introduced = before.is(Kind::by) || before.is(Kind::rise) || before.is(Kind::fall);
  return open && introduced ? start - 1 : start;
}

/// "X per cent in weight and Y per cent": what the first is counted in parts no list.
bool names_member(const Tokens& tokens, int index) {
  return tokens[index].is(Kind::word) &&
         (tokens[index - 1].is(Kind::in) || tokens[index - 1].is(Kind::of));
}

}  // namespace

TextDirection find_direction(const Tokens& tokens, Span figure, int start, TextUnit unit,
                             const Previous& previous) {
  const bool rate = unit == TextUnit::percent || unit == TextUnit::percentage_point;
  const TextDirection after = direction_after(tokens, figure.next, rate);
  if (after != TextDirection::none) return after;
  // "fell after a 25 per cent tariff": the rate of a thing, not of a change.
  if (has_article(tokens, figure) && !tokens[figure.first - 2].is(Kind::by))
    return TextDirection::none;

  if (says_again(tokens, start, previous) && previous.direction != TextDirection::none)
    return previous.direction;
  if (!rate) {
    const TextDirection noun = noun_direction(tokens, start);
    if (noun != TextDirection::none) return noun;
  }
  start = outer_start(tokens, start);
  const bool level = is_level_word(tokens[start]);
  Passed passed{
      .start = start,
      .unit = unit,
      .by = tokens[start].has(Token::by_glued) ||
            (tokens[start - 1].is(Kind::prefix) && tokens[start - 1].has(Token::by_glued))};
  for (int at = start - 1; at > start - 24; --at) {
    const Token& token = tokens[at];
    // A sum of money changes only right behind its verb, or by a "by".
    if (!rate && !passed.adjacent && !passed.by) return TextDirection::none;
    if (token.has(Token::amount)) {
      const bool same = rate && passed.listed && at + 1 == previous.next && unit == previous.unit;
      return same ? previous.direction : TextDirection::none;
    }
    if (token.is(Kind::rise) || token.is(Kind::fall)) {
      const bool changes = passed.by || (rate && !level) ||
                           (passed.adjacent && !level && !is_change(token, WordClass::done_to));
      return changes ? direction_of(tokens, at) : TextDirection::none;
    }
    if ((token.is(Kind::up) || token.is(Kind::down)) &&
        (passed.adjacent || tokens[at - 1].is(Kind::made))) {
      return tokens[at - 1].is(Kind::made) ? TextDirection::none : direction_of(tokens, at);
    }
    passed.listed = passed.listed && (separates_list(tokens, token) || token.is(Kind::between) ||
                                      names_member(tokens, at));
    if (token.is(Kind::minus_word, WordClass::of_change) && tokens[at - 1].is(Kind::rise))
      return rate || passed.by ? TextDirection::fall : TextDirection::none;  // "نمو سلبي بنسبة"
    if (parts_from_verb(tokens, at, passed)) return TextDirection::none;
    pass(token, passed);
  }
  return TextDirection::none;
}

}  // namespace tradestat::text
