#include <algorithm>
#include <utility>

#include "base/position.hpp"
#include "text/context.hpp"
#include "text/currencies.hpp"
#include "text/fractions.hpp"
#include "text/number_kind.hpp"
#include "text/numbers.hpp"
#include "text/token_tests.hpp"
#include "text/units.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat {
namespace {

using namespace text;

/// A figure before its context has been looked at.
struct Candidate {
  Amount amount;
  Span span;  ///< with its currency, sign and unit
  Unit unit{};
  bool negative = false;
};

bool can_begin(Kind kind) {
  switch (kind) {
    case Kind::numeral:
    case Kind::fraction_sign:
    case Kind::digit_word:
    case Kind::teen:
    case Kind::ten:
    case Kind::tens:
    case Kind::hundred:
    case Kind::hundreds:
    case Kind::scale_one:
    case Kind::scale_dual:
    case Kind::scale_alif:
    case Kind::half:
    case Kind::quarter:
    case Kind::ordinal:
    case Kind::ordinal_adjective:
    case Kind::article:
    case Kind::points_dual:
    case Kind::dollar_dual: return true;
    case Kind::scale:
    case Kind::points: return true;
    default: return false;
  }
}

class Reader {
 public:
  Reader(std::string_view text, const std::function<void(const TextFigure&)>& visit)
      : tokens_(text), positions_(text), visit_(visit) {}

  void run() {
    for (int cursor = 0; fill(); tokens_.move_to(cursor)) {
      cursor = tokens_.cursor();
      cursor = can_begin(tokens_[cursor].kind) ? std::max(read(cursor), cursor + 1) : cursor + 1;
    }
  }

 private:
  bool fill() {
    const int before = tokens_.cursor();
    const bool more = tokens_.fill();
    previous_.next -= before - tokens_.cursor();
    end_ -= before - tokens_.cursor();
    shares_money_ -= before - tokens_.cursor();
    last_sum_ -= before - tokens_.cursor();
    return more;
  }

  /// Reads the figure at a token; the token to go on from.
  int read(int index) {
    if (tokens_[index].is(Kind::points_dual)) return read_two(index, unit_after(tokens_, index));
    if (tokens_[index].is(Kind::dollar_dual))
      return read_two(index, {TextUnit::usd, counts_two(index), index + 1, true, "USD"});
    if (const auto year = far_year(tokens_, index)) return read_far_year(index, *year);
    auto candidate = read_candidate(index);
    if (candidate) {
      drop_dashes(*candidate);
      add_cents(*candidate);
    }
    if (!candidate) {
      const auto ordinal = read_ordinal_in_words(tokens_, index);
      if (ordinal && has_ordinal_context(tokens_, {ordinal->first, ordinal->next}))
        return emit({*ordinal, {ordinal->first, ordinal->next}, {.unit = TextUnit::rank}});
      if (tokens_[index].is(Kind::numeral)) tokens_.mark(index, index + 1, Token::identifier);
      return index + 1;
    }
    if (candidate->amount.ordinal) return read_ordinal(*candidate);
    if (!share_with_next(*candidate)) return candidate->span.next;
    return classify(*candidate);
  }

  /// "دولارين", but not "الدولارين الكندي والأسترالي".
  bool counts_two(int index) const {
    return !tokens_[index].has(Token::the_glued) && !can_begin(tokens_[index - 1].kind);
  }

  /// "نقطتان مئويتان", "دولارين": two of a unit, without a number.
  int read_two(int index, Unit unit) {
    if (!unit.written) return index + 1;
    Amount two;
    two.stated = {2, 0};
    two.first = index;
    two.next = index + 1;
    two.words = true;
    return emit({two, {index, unit.edge}, unit});
  }

  int read_far_year(int index, int value) {
    Amount year;
    year.stated = {value, 0};
    year.first = index;
    year.next = index + 1;
    return emit({year, {year.first, year.next}, {.unit = TextUnit::year}});
  }

  /// A number with its sign, currency and unit.
  std::optional<Candidate> read_candidate(int index) const {
    const bool sum = !tokens_[index - 1].is(Kind::between);
    const auto amount = read_amount(tokens_, index, sum);
    if (!amount) return std::nullopt;
    Candidate result{*amount, {amount->first, amount->next}};
    if (amount->ordinal) return result;
    if (amount->bracketed) {
      --result.span.first;
      // "$(4.2) million" is an accountant's minus, "(4.2) million dollars" is none.
      result.negative = currency_before(tokens_, result.span.first);
    } else {
      result.negative = take_sign(result.span.first);
    }
    const Unit before = unit_before(tokens_, result.span.first);
    if (before.written && before.edge >= end_) {  // else it belongs to the figure before
      result.span.first = before.edge;
      result.unit = before;
      const Token& scale = tokens_[before.edge - 1];
      if (scale.is(Kind::scale_abbr) && tokens_[before.edge].glued() && !amount->scaled) {
        result.amount.scale = scale.value;  // "MSEK 40"
        result.amount.scaled = true;
        --result.span.first;
      }
      result.negative = result.negative || take_sign(result.span.first);
    } else if (index == shares_money_) {
      result.unit = shared_;
    }
    const Token& next = tokens_[amount->next];
    const Unit dollars = money_of(Coin::dollar, nation_of(next));
    if (before.unit == TextUnit::usd && nation_of(next) != Nation::none &&
        !dollars.currency.empty()) {  // "$5 million Canadian"
      result.unit = dollars;
      return result;
    }
    const Unit after = amount->currency_at > 0 ? unit_after(tokens_, amount->currency_at)
                                               : unit_after(tokens_, amount->next);
    if (!after.written || (after.unit == TextUnit::usd && names_prices(*amount))) return result;
    if (amount->currency_at < 0 && belongs_to_next(*amount, after)) return result;
    result.unit = index == shares_money_ ? after : joined(result.unit, after);
    if (amount->currency_at < 0) result.span.next = after.edge;
    return result;
  }

  /// "2020 EUR 11 million", "5, EUR 11": a code or sign between two numbers is that
  /// of the second where a line or cell parts it from the first, and else where the
  /// last of its row has none behind it.
  bool belongs_to_next(const Amount& amount, const Unit& after) const {
    const Token& mark = tokens_[amount.next];
    if (!is_currency_mark(mark) || !tokens_[after.edge].is(Kind::numeral)) return false;
    if (mark.has(Token::line_start) || mark.has(Token::cell_start) || year_like(amount))
      return true;
    int at = after.edge;
    for (int members = 0; members < 8; ++members) {
      const auto next = read_amount(tokens_, at, true);
      if (!next) return false;
      if (!is_currency_mark(tokens_[next->next])) return true;
      if (!tokens_[next->next + 1].is(Kind::numeral)) return false;
      at = next->next + 1;
    }
    return false;
  }

  /// "C$5 million dollars" stays theirs; "$5 million USD" does not contradict itself.
  static Unit joined(const Unit& before, const Unit& after) {
    if (!before.written || before == after) return after;
    if (before.money && after.money && !before.currency.empty()) return before;
    return {.written = true};
  }

  /// "in 2015 dollars", "constant 2015 US$": the year of the prices.
  bool names_prices(const Amount& amount) const {
    const Token& before = tokens_[amount.first - 1];
    return year_like(amount) && (before.is(Kind::in, WordClass::of_prices) ||
                                 before.is(Kind::year_preposition, WordClass::of_prices));
  }

  /// "five dollars and 20 cents"
  void add_cents(Candidate& figure) const {
    if (!figure.unit.money || figure.amount.scaled || figure.amount.stated.exponent() < 0) return;
    const auto at = past_and(tokens_, figure.span.next);
    const auto cents = at ? read_amount(tokens_, *at, false) : std::nullopt;
    if (!cents || cents->scaled || !tokens_[cents->next].is(Kind::cents)) return;
    const auto sum = add(figure.amount.stated, cents->stated.scaled(-2));
    if (cents->stated.exponent() != 0 || !(cents->stated < Decimal(100, 0)) || !sum) return;
    figure.amount.stated = *sum;
    figure.amount.other.reset();
    figure.span.next = cents->next + 1;
  }

  /// "-94 million dollars-" stands between dashes, and is not negative.
  void drop_dashes(Candidate& figure) const {
    const Token& opening = tokens_[figure.span.first];
    const Token& closing = tokens_[figure.span.next];
    if (!figure.negative || !opening.is(Kind::hyphen) || !opening.has(Token::spaced)) return;
    if (!closing.is(Kind::hyphen) || !closing.glued()) return;
    if (!tokens_[figure.span.next + 1].has(Token::spaced)) return;
    figure.negative = false;
    ++figure.span.first;
  }

  /// Moves `first` over a minus that is no hyphen and no range.
  bool take_sign(int& first) const {
    if (first <= end_) return false;
    const Token& sign = tokens_[first - 1];
    // "20 % -30 %", "10$-20$"
    if (first - 1 == end_ && previous_.next == end_) return false;
    const bool negative = sign.is(Kind::minus_word, WordClass::of_change) &&
                          !sign.grammar().adjectives_follow;  // "negative 504"
    if (negative || sign.is(Kind::minus_word, WordClass::none)) {
      --first;
      return true;
    }
    if (!(sign.is(Kind::minus) || sign.is(Kind::hyphen)) || !tokens_[first].glued()) return false;
    const Token& before = tokens_[first - 2];
    const bool open =
        before.is(Kind::open_paren) || before.is(Kind::colon) || before.is(Kind::prefix) ||
        before.is(Kind::conj) || before.is(Kind::greater) || before.is(Kind::less_sign) ||
        before.is(Kind::tilde) || before.is(Kind::comma) || before.is(Kind::dollar_sign) ||
        before.is(Kind::currency_sign) || before.is(Kind::currency_code);
    // "2016 -2021" is a range, badly spaced.
    if (!open && (!sign.has(Token::spaced) || before.is(Kind::numeral))) return false;
    --first;
    return true;
  }

  /// The token after a word or symbol that joins two figures: "and", "to", "–".
  std::optional<int> after_connector(int index) const {
    const Token& token = tokens_[index];
    if (token.has(Token::and_glued) && can_begin(token.kind)) return index;
    switch (token.kind) {
      case Kind::hyphen:
      case Kind::dash:
      case Kind::conj:
      case Kind::or_word:
      case Kind::to: return index + 1;
      case Kind::prefix:
        if (token.flags & Token::and_glued) return index + 1;
        return std::nullopt;
      default: return std::nullopt;
    }
  }

  bool joins_list(int index) const {
    const Token& token = tokens_[index];
    return token.is(Kind::conj) || token.is(Kind::or_word) ||
           (token.is(Kind::prefix) && token.has(Token::and_glued));
  }

  /// The last connector of a list such as "10, 20 and 30 million" or "10 و20 و30
  /// مليون"; the index itself where there is no list.
  int past_list(int index) const {
    int last = index;
    int at = index;
    for (int members = 0; members < 5; ++members) {
      int next = at;
      if (tokens_[next].is(Kind::comma)) ++next;
      const bool joined = joins_list(next);
      if (joined) ++next;
      if (next == at || !tokens_[next].is(Kind::numeral)) break;
      if (!joined && tokens_[next].glued()) break;
      if (joined) last = next - 1;
      at = next + 1;
    }
    return last;
  }

  static bool year_sized(const Amount& amount) {
    return amount.stated.exponent() == 0 && amount.scale == 0 &&
           amount.stated.coefficient() >= first_year && amount.stated.coefficient() <= last_year;
  }

  static bool year_like(const Amount& amount) { return amount.digits == 4 && year_sized(amount); }

  /// "2000 to 2500 dollars" are both dollars, "in 2016 to 10,600,000 dollars" not.
  bool shares_money(const Amount& first, const Candidate& second) const {
    const Token& before = tokens_[first.first - 1];
    const bool year = before.is(Kind::year_word) || before.is(Kind::in) || before.is(Kind::month) ||
                      before.is(Kind::year_preposition);
    const bool named = tokens_[first.first - 2].is(Kind::year_word);  // "العام المقبل 2016"
    return !year && !named && second.unit.money && second.amount.digits > 0 &&
           !year_like(second.amount) && comparable(first.stated, second.amount.stated, true);
  }

  /// Gives the first of two joined figures the scale and unit of the second.
  /// False where it cannot be told whether it has them: then it is not read.
  bool share_with_next(Candidate& first) {
    const int link = past_list(first.span.next);
    auto at = after_connector(link);
    if (!at) return true;
    while (tokens_[*at].is(Kind::dollar_sign) || tokens_[*at].is(Kind::us) ||
           tokens_[*at].is(Kind::currency_sign) || tokens_[*at].is(Kind::currency_code)) {
      ++*at;
    }
    if (!can_begin(tokens_[*at].kind)) return true;
    const auto second = read_candidate(*at);
    if (!second || second->amount.ordinal) return true;
    const bool to = tokens_[link].is(Kind::to);
    const bool dash = tokens_[link].is(Kind::hyphen) || tokens_[link].is(Kind::dash);
    const bool between = tokens_[first.span.first - 1].is(Kind::between);
    const bool calendar = year_like(first.amount) && !between;
    const bool take_scale = second->amount.scaled && !first.amount.scaled;
    if (take_scale) {
      if (calendar || stands_alone(first.amount, second->amount)) return true;
      // "650 dollars to a thousand dollars": the first is whole.
      if (first.unit.written && first.span.next > first.amount.next) return true;
      const bool money_first = first.unit.money && !second->unit.written;
      if (first.unit.written && !money_first && !(first.unit == second->unit)) return true;
      if (!comparable(first.amount.stated, second->amount.stated, to)) return first.unit.written;
      if (money_first) share_money(first, *at);  // "$3–5 million"
    } else if (first.unit.money && first.span.first < first.amount.first && !second->unit.written &&
               (dash || between)) {
      share_money(first, *at);  // "$20–30"
      return true;
    } else if (!second->amount.scaled && first.amount.scaled) {
      // "3 million and 12 dollars": not the same kind of number.
      return true;
    } else if (calendar && !shares_money(first.amount, *second)) {
      return true;
    }
    if (take_scale) first.amount.scale = second->amount.scale;
    first.amount.scaled = first.amount.scaled || take_scale;
    if (!first.unit.written) first.unit = second->unit;
    return true;
  }

  void share_money(const Candidate& first, int index) {
    shares_money_ = index;
    shared_ = first.unit;
  }

  /// "$900,000 and $1.2 million": thousands of millions are not said.
  static bool stands_alone(const Amount& first, const Amount& second) {
    const Decimal thousand(1, 3);
    return first.stated.exponent() == 0 && !(first.stated < thousand) && second.stated < thousand;
  }

  /// "from 900 to 1.2 million" may be either; near each other they share.
  static bool comparable(const Decimal& a, const Decimal& b, bool to) {
    if (a.exponent() < 0 || !to) return a.exponent() < 0 || to || a < b || b > a.scaled(-1);
    return a < b.scaled(1) && b < a.scaled(1);
  }

  int read_ordinal(const Candidate& candidate) {
    const bool context = has_ordinal_context(tokens_, candidate.span);
    const bool small = candidate.amount.words && candidate.amount.stated < Decimal(11, 0);
    if (counts_otherwise(tokens_, candidate.span) || (small && !context) ||
        (!context && numbers_a_thing(tokens_, candidate.span))) {
      tokens_.mark(candidate.span.first, candidate.span.next, Token::identifier);
      return candidate.span.next;
    }
    Candidate rank = candidate;
    rank.unit.unit = TextUnit::rank;
    return emit(rank);
  }

  /// Decides what a number without a written unit counts.
  int classify(Candidate& figure) {
    const Amount& amount = figure.amount;
    // "عام ألفين وستة عشر" has a scale word, and may yet be a year.
    const bool unscaled = !amount.scaled || (amount.words && amount.scale == 0);
    const bool bare = !figure.unit.written && unscaled;
    if (bare) {
      const bool whole = amount.stated.exponent() >= 0;
      const Span span{amount.first, amount.next};
      const bool after_year = tokens_[span.first - 1].is(Kind::year_word);
      const bool year = !figure.negative && year_sized(amount) &&
                        (amount.digits == 4 || (amount.words && after_year));
      const bool day = amount.digits == 1 || amount.digits == 2;
      const bool rank = whole && has_rank_before(tokens_, span);
      const bool numbered = rank && tokens_[span.first - 1].kind != Kind::rank;  // "ranked No. 23"
      if (!numbered && is_identifier(tokens_, span, year, day)) return skip(figure);
      if (rank)
        figure.unit.unit = TextUnit::rank;
      else if (has_index_context(tokens_, span, !whole))
        figure.unit.unit = TextUnit::index;
      else if (year && has_year_context(tokens_, span, hedged(span)))
        figure.unit.unit = TextUnit::year;
      else if (amount.digits == 4 && !year && after_year)
        return skip(figure);
    }
    inherit(figure);
    if (!figure.unit.written && figure.unit.unit == TextUnit::none && amount.words &&
        !speaks_for_itself(figure)) {
      return figure.span.next;
    }
    return emit(figure);
  }

  /// "329 billion dollars in 2005 and 209 billion in 2006": a currency said once.
  void inherit(Candidate& figure) {
    const Amount& amount = figure.amount;
    if (figure.unit.written || !amount.scaled || amount.scale < 3) return;
    const bool part = amount.words && amount.stated.exponent() < 0;
    const bool inherits = !part && last_sum_ > 0 && stands_without_noun(figure.span.next) &&
                          same_sentence(last_sum_, figure.span.first);
    if (inherits)
      figure.unit = sum_;
    else
      last_sum_ = -1;  // a count of something else
  }

  /// Whether what follows is not what the number counts.
  bool stands_without_noun(int index) const {
    const Token& token = tokens_[index];
    if (token.is(Kind::from)) return can_begin(tokens_[index + 1].kind);
    return !token.is(Kind::word) && !token.is(Kind::of) && !token.is(Kind::extent) &&
           !token.is(Kind::times) && !token.is(Kind::years_word) && !token.is(Kind::rank) &&
           !token.is(Kind::index) && !token.is(Kind::not_ranked) && !token.is(Kind::hyphen);
  }

  bool same_sentence(int from, int to) const {
    for (int at = from; at < to; ++at)
      if (tokens_[at].is(Kind::stop) && !tokens_[at].is(Kind::stop, WordClass::pause)) return false;
    return true;
  }

  bool is_number_word(const Token& token) const {
    return token.kind >= Kind::digit_word && token.kind <= Kind::tens &&
           !token.has(Token::and_glued);
  }

  bool hedged(const Span& span) const { return find_hedge(tokens_, span).hedge != Hedge::none; }

  /// "ten people" is worth a line, "two visits" and "ألف" are not.
  bool speaks_for_itself(const Candidate& figure) const {
    const Amount& amount = figure.amount;
    if (figure.unit.written) return true;
    if (tokens_[amount.next].is(Kind::century)) return false;
    // "nineteen ninety-nine", "thirty-odd"
    if (is_number_word(tokens_[amount.next]) || is_number_word(tokens_[amount.first - 1]))
      return false;
    if (past_hyphen(tokens_, amount.next) != amount.next) return false;
    if (tokens_[amount.first - 1].is(Kind::ordinal_adjective)) return false;
    const bool lone_scale = amount.next == amount.first + 1 && amount.scale == 3;
    if (amount.scaled) return !lone_scale;
    return amount.stated >= Decimal(10, 0) && !tokens_[amount.first].is(Kind::hundred);
  }

  int skip(const Candidate& figure) {
    tokens_.mark(figure.span.first, figure.span.next, Token::identifier);
    return figure.span.next;
  }

  /// Drops the second reading where the unit leaves only one.
  static void decide(Candidate& figure) {
    Amount& amount = figure.amount;
    if (!amount.other) return;
    const bool other_whole = amount.other->exponent() >= 0;
    if (figure.unit.unit == TextUnit::rank || figure.unit.unit == TextUnit::year) {
      if (other_whole) amount.stated = *amount.other;
      amount.other.reset();
    } else if (figure.unit.unit == TextUnit::percentage_point ||
               figure.unit.unit == TextUnit::index) {
      if (!other_whole) amount.stated = *amount.other;
      amount.other.reset();
    } else if (figure.unit.unit == TextUnit::percent && other_whole) {
      amount.other.reset();  // "18.125 per cent"; but "1,200 per cent" may be either
    }
  }

  int emit(Candidate figure) {
    HedgeFound hedge = find_hedge(tokens_, figure.span);
    if (figure.amount.at_least && hedge.hedge == Hedge::none) hedge.hedge = Hedge::at_least;
    const bool exact = figure.unit.unit == TextUnit::rank || figure.unit.unit == TextUnit::year;
    const bool rate =
        figure.unit.unit == TextUnit::percent || figure.unit.unit == TextUnit::percentage_point;
    decide(figure);
    const Amount& amount = figure.amount;
    const auto as_figure = [&](const Decimal& stated) {
      return Figure{figure.negative ? -stated : stated, amount.scale, exact,
                    exact ? Hedge::none : hedge.hedge};
    };
    figure_.figure = as_figure(amount.stated);
    figure_.other.reset();
    if (amount.other) figure_.other = as_figure(*amount.other);
    figure_.unit = figure.unit.unit;
    figure_.currency = figure.unit.currency;
    figure_.direction = TextDirection::none;
    if (!exact && figure.unit.unit != TextUnit::index) {
      figure_.direction =
          find_direction(tokens_, figure.span, hedge.first, figure.unit.unit, previous_);
      // "growth of −18.1 per cent" is no rise.
      const bool conflict = figure.negative && figure_.direction == TextDirection::rise;
      if (conflict || (figure.unit.unit == TextUnit::none && year_like(amount)))
        figure_.direction = TextDirection::none;
    }
    const Token& first = tokens_[figure.span.first];
    figure_.byte_start = first.begin + first.particle_bytes;
    figure_.byte_end = tokens_[figure.span.next - 1].end;
    figure_.text = tokens_.text().substr(figure_.byte_start, figure_.byte_end - figure_.byte_start);
    const TextPosition position = positions_.at(figure_.byte_start);
    figure_.line = position.line;
    figure_.column = position.column;

    if (rate || figure.unit.money) {
      tokens_.mark(figure.span.first, figure.span.next, Token::amount);
      previous_ = {figure.span.next, figure.unit.unit, figure_.direction};
    }
    if (figure.unit.unit == TextUnit::year)
      tokens_.mark(figure.span.first, figure.span.next, Token::year);
    if (figure.unit.unit == TextUnit::rank)
      tokens_.mark(figure.span.first, figure.span.next, Token::rank);
    if (figure.unit.money && amount.scaled) {
      sum_ = figure.unit;
      last_sum_ = figure.span.next;
    }
    end_ = figure.span.next;
    visit_(figure_);
    return figure.span.next;
  }

  Tokens tokens_;
  PositionCounter positions_;
  const std::function<void(const TextFigure&)>& visit_;
  Previous previous_;
  int shares_money_ = -1;  ///< a number that takes the currency of the one before
  Unit shared_;
  int last_sum_ = -1;  ///< the token after the last scaled sum of money
  Unit sum_;
  int end_ = 0;  ///< the token after the last figure
  TextFigure figure_;
};

}  // namespace

void read_figures(std::string_view text, const std::function<void(const TextFigure&)>& visit) {
  Reader(text, visit).run();
}

std::vector<TextFigure> read_figures(std::string_view text) {
  std::vector<TextFigure> figures;
  read_figures(text, [&](const TextFigure& figure) { figures.push_back(figure); });
  return figures;
}

const char* to_string(TextUnit unit) {
  switch (unit) {
    case TextUnit::none: return "";
    case TextUnit::usd: return "USD";
    case TextUnit::percent: return "percent";
    case TextUnit::percentage_point: return "percentage_point";
    case TextUnit::rank: return "rank";
    case TextUnit::year: return "year";
    case TextUnit::index: return "index";
  }
  return "";
}

std::string_view unit_name(const TextFigure& figure) {
  return figure.currency.empty() ? to_string(figure.unit) : figure.currency;
}

const char* to_string(TextDirection direction) {
  switch (direction) {
    case TextDirection::none: return "";
    case TextDirection::rise: return "rise";
    case TextDirection::fall: return "fall";
  }
  return "";
}

}  // namespace tradestat
