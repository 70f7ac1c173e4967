#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "base/format.hpp"
#include "core/verify/wording.hpp"
#include "text/article/statements.hpp"
#include "tradestat/article.hpp"

namespace tradestat::text {
namespace {

constexpr std::size_t most_figures = 50'000;
constexpr std::size_t most_flows = 200;
constexpr int percent = -2;

/// A figure of the text, what it is about, and the records that have it.
struct Candidate {
  const TextFigure* figure;
  const TextSubject* subject;
  std::vector<std::string_view> records{};
  bool observed = false;  ///< one of them is an observation

  bool free() const { return records.empty(); }
  bool has(std::string_view id) const { return std::ranges::find(records, id) != records.end(); }
};

/// What became of a statement.
struct Outcome {
  const Candidate* found = nullptr;
  Presence presence = Presence::missing;
  std::string said{};  ///< what the text says it is, of what is misattributed
};

/// The sign stands in the words around a figure, understood or not. A rise is
/// none; money has a sign only where the dataset gives it one.
bool is_negative(const TextFigure& text, const Statement& statement) {
  const bool rate = text.unit == TextUnit::percent || text.unit == TextUnit::percentage_point;
  const bool negative = statement.figure.stated.sign() < 0;
  switch (text.direction) {
    case TextDirection::rise: return false;
    case TextDirection::fall: return rate || negative;
    case TextDirection::none: return negative;
  }
  return false;
}

/// A figure of the text in the base unit of the dataset: rates as fractions,
/// with the sign of their words: a fall of more than 18 per cent is less than -18.
Figure in_base_unit(Figure figure, const TextFigure& text, const Statement& statement) {
  if (text.unit == TextUnit::percent || text.unit == TextUnit::percentage_point)
    figure.unit_mult += percent;
  if (is_negative(text, statement) && figure.stated.sign() > 0) {
    figure.stated = -figure.stated;
    figure.hedge = mirrored(figure.hedge);
  }
  return figure;
}

/// No more than the given part of the value lies between them: 10 for a tenth.
bool near(const Decimal& value, const Decimal& other, int part) {
  const auto magnitude = [](const Decimal& d) { return d.sign() < 0 ? -d : d; };
  const auto least = multiply(magnitude(value), {part - 1, 0});
  const auto most = multiply(magnitude(value), {part + 1, 0});
  const auto whole = multiply(magnitude(other), {part, 0});
  return least && most && whole && *least <= *whole && *whole <= *most;
}

/// True where a value may be written with the digits of a figure: "more than 480
/// million" is 486.3 million cut short, "more than 100 million" another figure.
/// Zeros may only give the magnitude, as far as two digits can lose: "10 million"
/// is no 13.05 million.
bool rounds_to(const Decimal& value, Figure figure) {
  const Hedge hedge = std::exchange(figure.hedge, Hedge::none);
  const bool one_sided = hedge != Hedge::none && hedge != Hedge::about;
  if (one_sided) {
    const bool above = hedge == Hedge::more_than || hedge == Hedge::at_least;
    figure.rounding = above == (figure.stated.sign() >= 0) ? Rounding::down : Rounding::up;
  }
  return figure.interval(Zeros::significant).contains(value) ||
         (figure.interval(Zeros::padding).contains(value) &&
          near(value, figure.value(), one_sided ? 10 : 20));
}

/// One of the two is the other with fewer digits.
bool same_rounded(const Figure& stated, const Figure& in_text) {
  const int stated_unit = stated.stated.exponent() + stated.unit_mult;
  const int text_unit = in_text.stated.exponent() + in_text.unit_mult;
  if (stated.exact || stated_unit == text_unit) return false;
  return text_unit > stated_unit ? rounds_to(stated.value(), in_text)
                                 : rounds_to(in_text.value(), stated);
}

/// Euros are no dollars, and no number without a unit. (A number whose money is not named may be
/// that of the statement.)
bool same_unit(const Statement& statement, const TextFigure& text) {
  if (!statement.currency.empty())
    return text.unit == TextUnit::none &&
           (text.currency.empty() || text.currency == statement.currency);
  const bool other_money = !text.currency.empty() && text.unit == TextUnit::none;
  return text.unit == statement.text_unit && !other_money;
}

/// Whether it can stand in the place of a statement: a bare number may be anything's.
bool can_replace(const Statement& statement, const TextFigure& text) {
  return same_unit(statement, text) && !statement.quantity &&
         (statement.currency.empty() || text.currency == statement.currency);
}

/// How near a figure of the text is to a statement.
enum class Match { none, other_reading, rounded, same };

Match match(const Statement& statement, const TextFigure& text) {
  if (!same_unit(statement, text)) return Match::none;
  const auto of = [&](const Figure& figure) {
    const Figure here = in_base_unit(figure, text, statement);
    if (here.value() == statement.figure.value()) return Match::same;
    return same_rounded(statement.figure, here) ? Match::rounded : Match::none;
  };
  const Match here = of(text.figure);
  const bool other = text.other && of(*text.other) != Match::none;
  return here == Match::none && other ? Match::other_reading : here;
}

class Search {
 public:
  Search(const std::vector<Statement>& statements, std::vector<Candidate>& candidates)
      : statements_(statements), outcomes_(statements.size()), candidates_(candidates) {}

  std::vector<Outcome> run() {
    run_placed();
    for (const Agreement least : {Agreement::full, Agreement::some})
      for (const Match wanted : {Match::same, Match::rounded})
        each_unplaced([&](std::size_t i) { take_all(i, wanted, least); });
    each_unplaced([&](std::size_t i) { contradict_said(i); });
    return std::move(outcomes_);
  }

  /// Where what a trade file states stands once more in the text.
  struct Repeat {
    std::size_t statement;
    Outcome outcome;
  };
  const std::vector<Repeat>& repeats() const { return repeats_; }

 private:
  void run_placed() {
    for (const Match wanted : {Match::same, Match::rounded}) {
      each([&](std::size_t i) { take_fitting(i, on_line(i), wanted, true, found(wanted)); });
      // One figure may be an observation and a claim.
      each([&](std::size_t i) { take_fitting(i, on_line(i), wanted, false, found(wanted)); });
    }
    each([&](std::size_t i) {
      take_fitting(i, on_line(i), Match::other_reading, true, Presence::ambiguous);
    });
    each([&](std::size_t i) { take_fitting(i, candidates_, Match::same, true, Presence::moved); });
    each([&](std::size_t i) { take_misattributed(i, on_line(i)); });
    each([&](std::size_t i) { take_fitting(i, candidates_, Match::same, false, Presence::moved); });
    each([&](std::size_t i) { contradict(i); });
    // Texts are broken into lines differently, and translated.
    each([&](std::size_t i) { take_misattributed(i, candidates_); });
  }

  static Presence found(Match match) {
    return match == Match::same ? Presence::found : Presence::found_rounded;
  }

  template <class Visit>
  void each(Visit visit) {
    for (std::size_t i = 0; i < statements_.size(); ++i)
      if (statements_[i].placed() && outcomes_[i].found == nullptr) visit(i);
  }

  template <class Visit>
  void each_unplaced(Visit visit) {
    for (std::size_t i = 0; i < statements_.size(); ++i)
      if (!statements_[i].placed()) visit(i);
  }

  /// The figures of a statement's line: they come in the order of the text.
  std::span<Candidate> on_line(std::size_t i) const {
    const auto line_of = [](const Candidate& candidate) { return candidate.figure->line; };
    return {std::ranges::lower_bound(candidates_, statements_[i].line, {}, line_of),
            std::ranges::upper_bound(candidates_, statements_[i].line, {}, line_of)};
  }

  void take(std::size_t i, Candidate& candidate, Presence presence, std::string said = {}) {
    candidate.records.emplace_back(statements_[i].id);
    candidate.observed |= !statements_[i].is_claim;
    outcomes_[i] = {&candidate, presence, std::move(said)};
  }

  /// A figure that has the statement's value, and of which nothing else is said; where not
  /// `alone`, also one that another record has: two observations are two figures.
  void take_fitting(std::size_t i, std::span<Candidate> among, Match wanted, bool alone,
                    Presence presence) {
    const Statement& statement = statements_[i];
    for (Candidate& candidate : among) {
      const bool shared =
          candidate.has(statement.id) || (candidate.observed && !statement.is_claim);
      if (alone ? !candidate.free() : shared) continue;
      if (match(statement, *candidate.figure) != wanted) continue;
      if (!conflict(statement.about, *candidate.subject)) return take(i, candidate, presence);
    }
  }

  /// Wherever a flow of a trade file stands: a number alone may be anything's.
  void take_all(std::size_t i, Match wanted, Agreement least) {
    const Statement& statement = statements_[i];
    for (Candidate& candidate : candidates_) {
      if (!candidate.free() || match(statement, *candidate.figure) != wanted) continue;
      if (agreement(statement.about, *candidate.subject) < least) continue;
      if (outcomes_[i].found == nullptr) {
        take(i, candidate, found(wanted));
        continue;
      }
      candidate.records.push_back(statement.id);
      repeats_.push_back({i, {&candidate, found(wanted)}});
    }
  }

  /// The text says of this very flow that it is another amount. (Where it rose by one, that is
  /// none of the flow.)
  void contradict_said(std::size_t i) {
    const Statement& statement = statements_[i];
    if (outcomes_[i].found != nullptr) return;
    for (Candidate& candidate : candidates_) {
      const TextFigure& figure = *candidate.figure;
      if (candidate.free() && can_replace(statement, figure) &&
          figure.direction == TextDirection::none && candidate.subject->year_is_said &&
          agreement(statement.about, *candidate.subject) == Agreement::full)
        return take(i, candidate, Presence::contradicted);
    }
  }

  /// The value stands there, and the words around it say that it is something else.
  void take_misattributed(std::size_t i, std::span<Candidate> among) {
    const Statement& statement = statements_[i];
    for (Candidate& candidate : among) {
      if (!candidate.free() || match(statement, *candidate.figure) == Match::none) continue;
      if (auto said = conflict(statement.about, *candidate.subject))
        return take(i, candidate, Presence::misattributed, *std::move(said));
    }
  }

  /// What is left over on the statement's line in its unit stands in its place;
  /// of several, the nearest.
  void contradict(std::size_t i) {
    const Statement& statement = statements_[i];
    Candidate* nearest = nullptr;
    double least = 0;
    for (Candidate& candidate : on_line(i)) {
      if (!candidate.free() || !can_replace(statement, *candidate.figure)) continue;
      const Figure here = in_base_unit(candidate.figure->figure, *candidate.figure, statement);
      const double distance =
          std::abs(here.value().to_double() - statement.figure.value().to_double());
      if (nearest == nullptr || distance < least) {
        nearest = &candidate;
        least = distance;
      }
    }
    if (nearest != nullptr) take(i, *nearest, Presence::contradicted);
  }

  const std::vector<Statement>& statements_;
  std::vector<Outcome> outcomes_;
  std::vector<Repeat> repeats_{};
  std::vector<Candidate>& candidates_;
};

/// "NOR to POL in 2022": what a record says that its figure is of.
std::string in_words(const About& about) {
  std::string text = about.exporter;
  if (!about.importer.empty() && about.importer != "W00") {
    text += about.kind == About::Kind::flow ? " to " : " and ";
    text += about.importer;
  }
  if (!about.item.empty() && about.item != "TOTAL") text += ", item " + about.item;
  const auto year = [](int value) { return std::to_string(value); };
  if (!about.years.empty()) text += (text.empty() ? "" : " in ") + joined(about.years, ", ", year);
  return text;
}

std::string explain(const Statement& statement, const Outcome& outcome) {
  std::string stated = with_unit(statement.figure.stated.to_string(), statement.unit);
  if (!statement.placed()) stated += formatted(" for {}", in_words(statement.about));
  if (outcome.found == nullptr && !statement.placed())
    return formatted("{} is nowhere in the text", stated);
  if (outcome.found == nullptr)
    return formatted("{} is nowhere in the text; the dataset has it on line {}", stated,
                     statement.line);
  const TextFigure& figure = *outcome.found->figure;
  std::string words = "\"" + figure.text + "\"";
  switch (outcome.presence) {
    case Presence::found: return statement.placed() ? words : formatted("{} is {}", words, stated);
    case Presence::found_rounded: return formatted("{} is {}, rounded differently", words, stated);
    case Presence::ambiguous:
      return formatted("{} may be {} or {}; the dataset has {}", words, figure.value().to_string(),
                       figure.other->value().to_string(), stated);
    case Presence::moved:
      return formatted("{}, on line {} instead of line {}", words, figure.line, statement.line);
    case Presence::misattributed:
      return formatted("{} is said of {}; the dataset has {} for {}", words, outcome.said, stated,
                       in_words(statement.about));
    case Presence::contradicted:
      return formatted("{} stands where the dataset has {}", words, stated);
    case Presence::missing:
    case Presence::unknown: break;
  }
  return {};
}

Mention mention_of(const Statement& statement, const Outcome& outcome) {
  const Candidate* const found = outcome.found;
  return {.id = statement.id,
          .presence = outcome.presence,
          .stated = statement.figure.stated.to_string(),
          .unit = statement.unit,
          .expected_line = statement.line,
          .figure = found == nullptr ? std::optional<TextFigure>() : *found->figure,
          .explanation = explain(statement, outcome)};
}

std::vector<Mention> mentions_of(const std::vector<Statement>& statements,
                                 const std::vector<Outcome>& outcomes,
                                 const std::vector<Search::Repeat>& repeats,
                                 const std::vector<Candidate>& candidates) {
  std::vector<Mention> mentions;
  mentions.reserve(statements.size() + candidates.size());
  for (std::size_t i = 0; i < statements.size(); ++i) {
    mentions.push_back(mention_of(statements[i], outcomes[i]));
    for (const Search::Repeat& repeat : repeats)
      if (repeat.statement == i) mentions.push_back(mention_of(statements[i], repeat.outcome));
  }
  for (const Candidate& candidate : candidates) {
    if (!candidate.free() || candidate.figure->unit == TextUnit::year) continue;
    mentions.push_back(
        {.presence = Presence::unknown,
         .figure = *candidate.figure,
         .explanation = formatted("\"{}\" is no figure of the dataset", candidate.figure->text)});
  }
  return mentions;
}

}  // namespace
}  // namespace tradestat::text

namespace tradestat {

const char* to_string(Presence presence) {
  switch (presence) {
    case Presence::found: return "found";
    case Presence::found_rounded: return "found_rounded";
    case Presence::ambiguous: return "ambiguous";
    case Presence::moved: return "moved";
    case Presence::misattributed: return "misattributed";
    case Presence::contradicted: return "contradicted";
    case Presence::missing: return "missing";
    case Presence::unknown: return "unknown";
  }
  return "";
}

Result<std::vector<Mention>> find_in_text(const Dataset& dataset, std::string_view text) {
  const std::vector<text::Statement> statements = text::statements_of(dataset);
  const auto flows = static_cast<std::size_t>(
      std::ranges::count_if(statements, [](const auto& one) { return !one.placed(); }));
  if (flows > text::most_flows)
    return Error{.code = ErrorCode::usage,
                 .message = formatted("{} flows are too many to look for in a text: some would "
                                      "agree with it by chance",
                                      flows),
                 .hint = "say which countries and years it is of"};
  std::vector<TextFigure> figures;
  std::size_t count = 0;
  read_figures(text, [&](const TextFigure& figure) {
    if (++count <= text::most_figures) figures.push_back(figure);
  });
  if (count > text::most_figures)
    return Error{.code = ErrorCode::bad_data,
                 .message = formatted("the text holds {} figures, more than 50000", count),
                 .hint = "give the text of one article"};
  const std::vector<TextSubject> subjects = subjects_of(text, figures);
  std::vector<text::Candidate> candidates;
  for (std::size_t i = 0; i < figures.size(); ++i)
    candidates.push_back({&figures[i], &subjects[i]});
  text::Search search(statements, candidates);
  const auto outcomes = search.run();
  return text::mentions_of(statements, outcomes, search.repeats(), candidates);
}

}  // namespace tradestat
