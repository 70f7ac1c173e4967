#include "text/context.hpp"

#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

HedgeFound found(Hedge hedge, int first) { return {hedge, first}; }

bool negates(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  return token.is(Kind::negation) ||
         (token.is(Kind::lest) && tokens.text(token).find("أ") != std::string_view::npos);
}

bool negated(const Tokens& tokens, int index) { return negates(tokens, index - 1); }

/// "more than", "no less than": the hedge of a comparison that ends at `than`.
HedgeFound compared(const Tokens& tokens, int index, int start) {
  const bool more = tokens[index].is(Kind::more);
  if (!more && !tokens[index].is(Kind::less)) return {Hedge::none, start};
  if (negated(tokens, index)) return found(more ? Hedge::at_most : Hedge::at_least, index - 1);
  return found(more ? Hedge::more_than : Hedge::less_than, index);
}

HedgeFound hedge_before(const Tokens& tokens, int start) {
  int at = start - 1;
  if (tokens[at].is(Kind::article) || tokens[at].is(Kind::the)) --at;
  if (tokens[at].is(Kind::prefix)) --at;  // the particle of the digits themselves
  const Token& token = tokens[at];
  const Token& before = tokens[at - 1];
  switch (token.kind) {
    case Kind::about:  // بحدود, في حدود, but not "على حدود"
      if (token.value == 3 && !token.has(Token::ba) && !before.is(Kind::in)) break;
      return found(Hedge::about, at);
    case Kind::tilde: return found(Hedge::about, at);
    case Kind::greater: return found(Hedge::more_than, at);
    case Kind::less_sign: return found(Hedge::less_than, at);
    case Kind::at_least_sign: return found(Hedge::at_least, at);
    case Kind::at_most_sign: return found(Hedge::at_most, at);
    case Kind::over:
    case Kind::under:  // "under a 25 per cent tariff", "above the 2019 level"
      if (at < start - 1 && tokens[start].is(Kind::numeral) && !tokens[start - 1].is(Kind::prefix))
        break;
      return found(token.is(Kind::over) ? Hedge::more_than : Hedge::less_than, at);
    case Kind::exceed:
      if (token.value == 2) break;
      return negated(tokens, at) ? found(Hedge::at_most, at - 1) : found(Hedge::more_than, at);
    case Kind::to:
      if (before.is(Kind::up)) return found(Hedge::at_most, at - 1);
      if (before.is(Kind::close)) return found(Hedge::about, at - 1);
      break;
    case Kind::of:
      if (before.is(Kind::excess)) return found(Hedge::more_than, at - 1);
      if (before.is(Kind::highest)) return found(Hedge::at_most, at - 1);
      if (before.is(Kind::lowest)) return found(Hedge::at_least, at - 1);
      break;
    case Kind::highest:  // بحد أقصى
      if (before.is(Kind::limit)) return found(Hedge::at_most, at - 1);
      break;
    case Kind::lowest:
      if (before.is(Kind::limit)) return found(Hedge::at_least, at - 1);
      break;
    case Kind::than:
    case Kind::from:
      if (before.is(Kind::reach_near)) return found(Hedge::about, at - 1);
      return compared(tokens, at - 1, start);
    case Kind::on:  // يزيد على, لا يقل عن, زاد عن
      if (before.is(Kind::exceed) && before.value == 2) {
        return negated(tokens, at - 1) ? found(Hedge::at_most, at - 2)
                                       : found(Hedge::more_than, at - 1);
      }
      if (before.is(Kind::short_of)) {
        return negated(tokens, at - 1) ? found(Hedge::at_least, at - 2)
                                       : found(Hedge::less_than, at - 1);
      }
      if (before.is(Kind::rise) && before.value == 2) return found(Hedge::more_than, at - 1);
      break;
    case Kind::least:
      if (before.is(Kind::at)) return found(Hedge::at_least, at - 1);
      break;
    case Kind::most:
      if (before.is(Kind::at)) return found(Hedge::at_most, at - 1);
      break;
    case Kind::less:  // على الأقل
    case Kind::more:
      if (before.is(Kind::on) && token.has(Token::al))
        return found(token.is(Kind::less) ? Hedge::at_least : Hedge::at_most, at - 1);
      break;
    case Kind::as:
      if (before.is(Kind::much) && tokens[at - 2].is(Kind::as))
        return found(Hedge::at_most, at - 2);
      break;
    default: break;
  }
  return {Hedge::none, start};
}

Hedge hedge_after(const Tokens& tokens, int next) {
  const Token& token = tokens[next];
  const Token& after = tokens[next + 1];
  // "5 per cent, at least 3 of them": the words are those of the next figure.
  if (token.has(Token::waw) && !token.is(Kind::more)) return Hedge::none;
  if (tokens[next + 2].is(Kind::numeral)) return Hedge::none;
  const auto side = [](const Token& word) {
    return word.is(Kind::more)   ? Hedge::at_least
           : word.is(Kind::less) ? Hedge::at_most
                                 : Hedge::none;
  };
  switch (token.kind) {
    case Kind::about:
      if (token.value == 2 || !token.has(Token::arabic)) {
        return after.kind < Kind::word && !after.is(Kind::numeral) ? Hedge::about : Hedge::none;
      }
      return Hedge::none;
    case Kind::or_word: return side(after);
    case Kind::more: return token.has(Token::waw) ? Hedge::at_least : Hedge::none;
    case Kind::at:
      if (after.is(Kind::least)) return Hedge::at_least;
      return after.is(Kind::most) ? Hedge::at_most : Hedge::none;
    case Kind::on:
      if (!after.has(Token::al)) return Hedge::none;
      return after.is(Kind::less)   ? Hedge::at_least
             : after.is(Kind::more) ? Hedge::at_most
                                    : Hedge::none;
    case Kind::limit:
      if (after.is(Kind::highest)) return Hedge::at_most;
      return after.is(Kind::lowest) ? Hedge::at_least : Hedge::none;
    default: return Hedge::none;
  }
}

/// Between two members of a list that share their verb. An Arabic noun with "and"
/// and the article begins a member: "… 5 في المئة والصادرات 3 في المئة".
bool separates_list(const Tokens& tokens, const Token& token) {
  if (token.is(Kind::word) && tokens.text(token).starts_with("وال")) return true;
  return token.is(Kind::conj) || token.is(Kind::in) || token.is(Kind::year_word) ||
         token.is(Kind::numeral) || token.is(Kind::comma) || token.is(Kind::by) ||
         token.is(Kind::about) || token.is(Kind::prefix);
}

/// "did not even fall", "failed to grow", "لم تسجل ارتفاعاً", "دون زيادة".
bool denied(const Tokens& tokens, int index) {
  for (int at = index - 1; at > index - 4; --at) {
    const bool without = tokens[at].is(Kind::under) && tokens[at].has(Token::arabic);
    if (negates(tokens, at) || without) return true;
    if (!tokens[at].is(Kind::word) && !tokens[at].is(Kind::to)) return false;
  }
  return false;
}

TextDirection direction_of(const Tokens& tokens, int index) {
  // "negative growth"
  if (denied(tokens, index) || tokens[index - 1].is(Kind::minus_word)) return TextDirection::none;
  const Kind kind = tokens[index].kind;
  return kind == Kind::rise || kind == Kind::up ? TextDirection::rise : TextDirection::fall;
}

/// "rose to a record 5 per cent", "from a low of 3", "إلى أعلى مستوى عند 5 في المئة",
/// but not "exports to Russia" or "الصادرات إلى روسيا".
bool leads_to_level(const Tokens& tokens, int to) {
  const Token& next = tokens[to + 1];
  if (!tokens[to].has(Token::arabic)) return !next.has(Token::capital);
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
    if (token.has(Token::waw) || token.has(Token::amount)) break;
    if (token.is(Kind::rise) || token.is(Kind::fall)) {
      return token.value == 1 ? direction_of(tokens, at) : TextDirection::none;
    }
    if (token.is(Kind::hyphen) || in_compound(tokens, at)) continue;
    if (token.is(Kind::by) && token.value == 1 && tokens[at + 1].is(Kind::of)) {
      ++at;
      continue;
    }
    const bool skipped = token.is(Kind::annual) ||
                         (token.is(Kind::word) && !token.has(Token::arabic) && ++unknown == 1);
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
  if (passed.stated && (token.is(Kind::conj) || token.has(Token::waw)))
    return true;  // "and … was": another sentence
  switch (token.kind) {
    case Kind::stop:
    case Kind::dot:
    case Kind::clause:
    case Kind::after:
    case Kind::opaque:
    case Kind::minus_word:  // "نمو سلبي بنسبة"
    case Kind::open_paren:
    case Kind::colon:
    case Kind::long_dash: return true;
    case Kind::cause: return !passed.by;
    case Kind::share:  // a share itself may rise by points
      return passed.unit != TextUnit::percentage_point;
    case Kind::to:
    case Kind::from: return next_to_figure || (!passed.by && leads_to_level(tokens, index));
    case Kind::at: return next_to_figure;
    case Kind::comma: return passed.commas == 2 || !(passed.by || passed.listed);
    case Kind::is:
    case Kind::amounting: return token.has(Token::waw);
    default: return false;
  }
}

void pass(const Token& token, Passed& passed) {
  switch (token.kind) {
    case Kind::by:
      if (passed.adjacent && (token.value == 0 || token.has(Token::ba))) passed.by = true;
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

TextDirection find_direction(const Tokens& tokens, Span figure, int start, TextUnit unit,
                             const Previous& previous) {
  const bool rate = unit == TextUnit::percent || unit == TextUnit::percentage_point;
  const TextDirection after = direction_after(tokens, figure.next, rate);
  if (after != TextDirection::none) return after;
  // "fell after a 25 per cent tariff": the rate of a thing, not of a change.
  if (has_article(tokens, figure) && !tokens[figure.first - 2].is(Kind::by))
    return TextDirection::none;

  Passed passed{.start = start,
                .unit = unit,
                .by = tokens[start].has(Token::ba) ||
                      (tokens[start - 1].is(Kind::prefix) && tokens[start - 1].has(Token::ba))};
  for (int at = start - 1; at > start - 24; --at) {
    const Token& token = tokens[at];
    // A sum of money changes only right behind its verb, or by a "by".
    if (!rate && !passed.adjacent && !passed.by) return TextDirection::none;
    if (token.has(Token::amount)) {
      const bool same = rate && passed.listed && at + 1 == previous.next && unit == previous.unit;
      return same ? previous.direction : TextDirection::none;
    }
    if (token.is(Kind::rise) || token.is(Kind::fall)) {
      const bool changes = rate || passed.by || (passed.adjacent && token.value != 3);
      return changes ? direction_of(tokens, at) : TextDirection::none;
    }
    if ((token.is(Kind::up) || token.is(Kind::down)) &&
        (passed.adjacent || tokens[at - 1].is(Kind::made))) {
      return tokens[at - 1].is(Kind::made) ? TextDirection::none : direction_of(tokens, at);
    }
    passed.listed = passed.listed && (separates_list(tokens, token) || token.is(Kind::between));
    if (parts_from_verb(tokens, at, passed)) return TextDirection::none;
    pass(token, passed);
  }
  return TextDirection::none;
}

}  // namespace tradestat::text
