#include "tradestat/article.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>
#include <span>
#include <utility>

#include "core/verify/wording.hpp"
#include "text/number_kind.hpp"

namespace tradestat {
namespace {

constexpr std::size_t most_figures = 50'000;
constexpr int percent = -2;

/// A figure of the dataset at one of its places.
struct Statement {
  std::string id;
  Figure figure{};
  std::string unit{};
  TextUnit text_unit = TextUnit::none;
  std::optional<int> year{};
  int line = 0;
  const TextFigure* found = nullptr;
  Presence presence = Presence::missing;
};

/// A figure of the text, and whether a statement has taken it.
struct Candidate {
  TextFigure figure;
  bool taken = false;
};

TextUnit text_unit(Unit unit) {
  switch (unit) {
    case Unit::usd: return TextUnit::usd;
    case Unit::percent: return TextUnit::percent;
    case Unit::rank: return TextUnit::rank;
    case Unit::index: return TextUnit::index;
    case Unit::times: break;
  }
  return TextUnit::none;
}

/// A difference of rates is counted in points, and so is such a figure stated again.
bool in_points(const Dataset& dataset, const Claim& claim) {
  const Claim* at = &claim;
  // A claim may stand on itself by mistake: no chain is longer than all claims.
  for (std::size_t steps = 0; steps < dataset.claims.size(); ++steps) {
    if (at->unit != Unit::percent) return false;
    if (at->formula != Formula::equal) return at->formula == Formula::difference;
    const auto next = std::ranges::find(dataset.claims, at->inputs.front(), &Claim::id);
    if (next == dataset.claims.end()) return false;
    at = &*next;
  }
  return false;
}

void add_statements(Statement statement, const Figure& figure, Unit unit,
                    const std::vector<SourceLine>& places, std::vector<Statement>& statements) {
  for (const SourceLine& place : places) {
    statement.figure = place.figure.value_or(figure);
    statement.unit = statement.text_unit == TextUnit::percentage_point
                         ? "percentage points"
                         : unit_name(unit, statement.figure.unit_mult);
    statement.line = place.line;
    statements.push_back(statement);
  }
}

std::vector<Statement> statements_of(const Dataset& dataset) {
  std::vector<Statement> statements;
  for (const Observation& o : dataset.observations) {
    if (!o.figure) continue;
    add_statements({.id = o.id, .text_unit = text_unit(o.unit), .year = o.year}, *o.figure, o.unit,
                   o.places, statements);
  }
  for (const Claim& claim : dataset.claims) {
    const TextUnit unit =
        in_points(dataset, claim) ? TextUnit::percentage_point : text_unit(claim.unit);
    add_statements({.id = claim.id, .text_unit = unit}, claim.figure, claim.unit, claim.places,
                   statements);
  }
  return statements;
}

Hedge mirrored(Hedge hedge) {
  switch (hedge) {
    case Hedge::more_than: return Hedge::less_than;
    case Hedge::less_than: return Hedge::more_than;
    case Hedge::at_least: return Hedge::at_most;
    case Hedge::at_most: return Hedge::at_least;
    case Hedge::none:
    case Hedge::about: break;
  }
  return hedge;
}

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

using Same = bool (*)(const Statement&, const TextFigure&);

bool agrees(const Statement& statement, const TextFigure& text) {
  if (text.unit != statement.text_unit) return false;
  const auto same = [&](const Figure& figure) {
    return in_base_unit(figure, text, statement).value() == statement.figure.value();
  };
  return same(text.figure) || (text.other && same(*text.other));
}

bool agrees_rounded(const Statement& statement, const TextFigure& text) {
  if (text.unit != statement.text_unit) return false;
  const auto same = [&](const Figure& figure) {
    return same_rounded(statement.figure, in_base_unit(figure, text, statement));
  };
  return same(text.figure) || (text.other && same(*text.other));
}

class Search {
 public:
  Search(std::vector<Statement>& statements, std::vector<Candidate>& candidates)
      : statements_(statements), candidates_(candidates) {}

  void run() {
    on_line(agrees, Presence::found);
    anywhere(agrees, Presence::found);
    on_line(agrees_rounded, Presence::found_rounded);
    for (Statement& statement : statements_) contradict(statement);
    for (Statement& statement : statements_) check_year(statement);
  }

  /// The years that the line of a found figure names, none of them its own. A
  /// far year, which may be of another calendar, counts only where it is the
  /// figure's own but for one digit, and the line has no other.
  std::string other_years(const Statement& statement) const {
    if (!statement.year) return {};
    std::string text;
    const auto add = [&](int year) { text += (text.empty() ? "" : ", ") + four_digits(year); };
    std::set<int> years;
    std::set<int> far_years;  // 3021, 0021: slips, or another calendar
    for (const Candidate& candidate : line(statement.found->line)) {
      if (candidate.figure.unit != TextUnit::year) continue;
      const int year = year_of(candidate.figure);
      const bool far = year < text::first_year || year > text::last_year;
      (far ? far_years : years).insert(year);
    }
    if (!years.empty()) {
      if (!years.contains(*statement.year)) std::ranges::for_each(years, add);
    } else {
      for (const int year : far_years)
        if (differ_in_one_digit(year, *statement.year)) add(year);
    }
    return text;
  }

 private:
  static std::string four_digits(int year) {
    const std::string text = std::to_string(year);
    return std::string(4 - text.size(), '0') + text;
  }

  static bool differ_in_one_digit(int a, int b) {
    const std::string x = four_digits(a);
    const std::string y = four_digits(b);
    return std::inner_product(x.begin(), x.end(), y.begin(), 0, std::plus<>(),
                              std::not_equal_to<>()) == 1;
  }

  static int year_of(const TextFigure& figure) {
    return static_cast<int>(figure.value().to_double());
  }

  /// The figures of a line: they come in the order of the text.
  std::span<Candidate> line(int number) const {
    const auto line_of = [](const Candidate& candidate) { return candidate.figure.line; };
    return {std::ranges::lower_bound(candidates_, number, {}, line_of),
            std::ranges::upper_bound(candidates_, number, {}, line_of)};
  }

  void take(Statement& statement, Candidate& candidate, Presence presence) {
    candidate.taken = true;
    statement.found = &candidate.figure;
    statement.presence = presence;
  }

  void on_line(Same same, Presence presence) {
    for (Statement& statement : statements_) {
      if (statement.found != nullptr) continue;
      const auto here = line(statement.line);
      const auto match = std::ranges::find_if(here, [&](const Candidate& candidate) {
        return !candidate.taken && same(statement, candidate.figure);
      });
      if (match != here.end()) take(statement, *match, presence);
    }
  }

  /// Texts are broken into lines differently, and translated.
  void anywhere(Same same, Presence presence) {
    for (Statement& statement : statements_) {
      if (statement.found != nullptr) continue;
      const auto match = std::ranges::find_if(candidates_, [&](const Candidate& candidate) {
        return !candidate.taken && same(statement, candidate.figure);
      });
      if (match != candidates_.end()) take(statement, *match, presence);
    }
  }

  /// What is left over on the statement's line in its unit stands in its place;
  /// of several, the nearest.
  void contradict(Statement& statement) {
    if (statement.found != nullptr) return;
    Candidate* nearest = nullptr;
    double least = 0;
    for (Candidate& candidate : line(statement.line)) {
      if (candidate.taken || candidate.figure.unit != statement.text_unit) continue;
      const double here =
          in_base_unit(candidate.figure.figure, candidate.figure, statement).value().to_double();
      const double distance = std::abs(here - statement.figure.value().to_double());
      if (nearest == nullptr || distance < least) {
        nearest = &candidate;
        least = distance;
      }
    }
    if (nearest != nullptr) take(statement, *nearest, Presence::contradicted);
  }

  void check_year(Statement& statement) const {
    const bool stands =
        statement.presence == Presence::found || statement.presence == Presence::found_rounded;
    if (stands && !other_years(statement).empty()) statement.presence = Presence::contradicted;
  }

  std::vector<Statement>& statements_;
  std::vector<Candidate>& candidates_;
};

std::string explain(const Statement& statement, const Search& search) {
  const std::string stated = with_unit(statement.figure.stated.to_string(), statement.unit);
  if (statement.found == nullptr) {
    return stated + " is nowhere in the text; the dataset has it on line " +
           std::to_string(statement.line);
  }
  const std::string words = "\"" + statement.found->text + "\"";
  switch (statement.presence) {
    case Presence::found:
      return statement.found->line == statement.line
                 ? words
                 : words + ", on line " + std::to_string(statement.found->line) +
                       " instead of line " + std::to_string(statement.line);
    case Presence::found_rounded: return words + " is " + stated + ", rounded differently";
    case Presence::contradicted:
      if (const std::string years = search.other_years(statement); !years.empty())
        return words + " stands beside " + years + "; the dataset has " + stated + " for " +
               std::to_string(*statement.year);
      return words + " stands where the dataset has " + stated;
    case Presence::missing:
    case Presence::unknown: break;
  }
  return {};
}

}  // namespace

const char* to_string(Presence presence) {
  switch (presence) {
    case Presence::found: return "found";
    case Presence::found_rounded: return "found_rounded";
    case Presence::contradicted: return "contradicted";
    case Presence::missing: return "missing";
    case Presence::unknown: return "unknown";
  }
  return "";
}

Result<std::vector<Mention>> find_in_text(const Dataset& dataset, std::string_view text) {
  std::vector<Candidate> candidates;
  std::size_t count = 0;
  read_figures(text, [&](const TextFigure& figure) {
    if (++count <= most_figures) candidates.push_back({figure});
  });
  if (count > most_figures)
    return Error{.code = ErrorCode::bad_data,
                 .message = "the text holds " + std::to_string(count) + " figures, more than 50000",
                 .hint = "give the text of one article"};
  std::vector<Statement> statements = statements_of(dataset);
  Search search(statements, candidates);
  search.run();

  std::vector<Mention> mentions;
  mentions.reserve(statements.size() + candidates.size());
  for (const Statement& statement : statements) {
    mentions.push_back(
        {.id = statement.id,
         .presence = statement.presence,
         .stated = statement.figure.stated.to_string(),
         .unit = statement.unit,
         .expected_line = statement.line,
         .figure = statement.found == nullptr ? std::optional<TextFigure>() : *statement.found,
         .explanation = explain(statement, search)});
  }
  for (Candidate& candidate : candidates) {
    if (candidate.taken || candidate.figure.unit == TextUnit::year) continue;
    std::string explanation = "\"" + candidate.figure.text + "\" is no figure of the dataset";
    mentions.push_back({.presence = Presence::unknown,
                        .figure = std::move(candidate.figure),
                        .explanation = std::move(explanation)});
  }
  return mentions;
}

}  // namespace tradestat
