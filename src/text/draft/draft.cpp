#include "tradestat/draft.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

#include "base/format.hpp"
#include "core/verify/claim_graph.hpp"
#include "core/verify/derivation.hpp"
#include "text/draft/levels.hpp"
#include "tradestat/article.hpp"
#include "tradestat/check.hpp"

namespace tradestat::text {
namespace {

/// Every two of one flow may have led to a third.
constexpr std::size_t most_drafted = 1000;
/// A text states what it computes with nearby.
constexpr int most_lines = 2;

SourceLine place_of(const TextFigure& figure, const Figure& stated) {
  return {.line = figure.line, .figure = stated, .text = figure.text};
}

/// "Exports" may be "exports of goods", said again.
bool same_subject(const Observation& a, const Observation& b) {
  return a.indicator == b.indicator && a.of == b.of && a.exporter == b.exporter &&
         a.importer == b.importer && a.item == b.item && a.unit == b.unit;
}

/// Whether one may be the other with fewer digits.
bool agree(const Figure& stated, const Figure& other) {
  const Estimate narrow(ExactValue::of(stated));
  const Estimate wide(ExactValue::of(stated, Zeros::padding));
  return judge(narrow, wide, other) != Verdict::inconsistent;
}

/// How far it is from a line to where a figure stands.
int distance(const Observation& o, int line) {
  int least = most_lines + 1;
  for (const SourceLine& place : o.places) least = std::min(least, std::abs(place.line - line));
  return least;
}

/// The part is traded between the same two, or goes where all goes, and is of less.
bool is_part(const Observation& part, const Observation& whole) {
  if (part.indicator != whole.indicator || part.year != whole.year || part.unit != whole.unit ||
      part.exporter != whole.exporter || !is_flow(part.indicator))
    return false;
  const auto is_all = [](const Observation& o) { return is_total(o.item); };
  const bool narrower_item = is_all(whole) && !is_all(part);
  const bool same_item = part.item == whole.item;
  const bool narrower_side = whole.importer == "W00" && part.importer != "W00";
  return (part.importer == whole.importer && narrower_item) ||
         (narrower_side && (same_item || narrower_item));
}

class Drafter {
 public:
  Drafter(const std::vector<TextFigure>& figures, const std::vector<TextSubject>& subjects)
      : figures_(figures), subjects_(subjects) {}

  Draft make(std::string_view text) {
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      if (figures_[i].unit == TextUnit::year) continue;
      auto level = level_of(figures_[i], subjects_[i]);
      if (level) {
        add(*std::move(level), figures_[i]);
      } else {
        others.push_back(i);
      }
    }
    name_all();
    for (const std::size_t i : others)
      if (!add_rate(i) && !add_share(i) && !add_change(i)) leave_out(figures_[i]);
    add_totals();
    drop_misread(text);
    return std::move(draft_);
  }

 private:
  std::vector<Observation>& observations() { return draft_.dataset.observations; }

  void leave_out(const TextFigure& figure) { draft_.left_out.push_back(figure); }

  /// Stated again, it is one observation with two places. Another value for the same is of
  /// something else, which a person must say.
  void add(Observation added, const TextFigure& figure) {
    const SourceLine place = place_of(figure, *added.figure);
    for (Observation& known : observations()) {
      if (!same_subject(known, added) || known.year != added.year) continue;
      if (agree(*known.figure, *added.figure)) {
        known.places.push_back(place);
        if (known.classification == "_X") known.classification = added.classification;
        return;
      }
      if (is_decided(added) && known.classification == added.classification) added.item.clear();
    }
    added.places = {place};
    observations().push_back(std::move(added));
  }

  std::string free_id(const std::string& wanted) {
    std::string id = wanted;
    for (int number = 2; !ids_.insert(id).second; ++number) id = formatted("{}-{}", wanted, number);
    return id;
  }

  void name_all() {
    for (Observation& o : observations())
      if (o.id.empty()) o.id = free_id(id_of(o));
  }

  /// Adds the claim if its arithmetic agrees; or its place to the same claim.
  bool add_claim(Formula formula, const std::vector<const Observation*>& inputs, Unit unit,
                 const Figure& stated, std::vector<SourceLine> places, const std::string& id) {
    Claim claim;
    claim.id = id;
    claim.formula = formula;
    claim.unit = unit;
    claim.figure = stated;
    claim.stated = stated.stated.to_string();
    claim.places = std::move(places);
    for (const Observation* input : inputs) {
      if (!is_decided(*input)) return false;
      claim.inputs.push_back(input->id);
    }
    const Derivation derivation = Derivations(draft_.dataset).of(claim);
    const Verdict verdict = judge(derivation.recompute(Zeros::significant),
                                  derivation.recompute(Zeros::padding), stated);
    if (verdict != Verdict::entailed && verdict != Verdict::consistent) return false;
    for (Claim& known : draft_.dataset.claims) {
      if (known.formula != formula || known.inputs != claim.inputs ||
          !agree(known.figure, claim.figure))
        continue;
      known.places.insert(known.places.end(), claim.places.begin(), claim.places.end());
      return true;
    }
    claim.id = free_id(id);
    draft_.dataset.claims.push_back(std::move(claim));
    return true;
  }

  /// Pairs of levels of one flow around a line, the earlier first; the nearest pairs first.
  std::vector<std::pair<const Observation*, const Observation*>> pairs_around(
      const TextSubject& subject, int line) {
    std::vector<std::pair<int, std::pair<const Observation*, const Observation*>>> found;
    for (const Observation& start : observations()) {
      for (const Observation& end : observations()) {
        if (!same_subject(start, end) || start.year >= end.year || !is_decided(start)) continue;
        const int lines = std::max(distance(start, line), distance(end, line));
        const bool said = (subject.exporter.empty() || subject.exporter == end.exporter) &&
                          (subject.importer.empty() || subject.importer == end.importer) &&
                          (!subject.year || *subject.year == end.year);
        if (lines <= most_lines && said) found.push_back({lines, {&start, &end}});
      }
    }
    std::ranges::stable_sort(found, {}, [](const auto& pair) { return pair.first; });
    std::vector<std::pair<const Observation*, const Observation*>> pairs;
    pairs.reserve(found.size());
    for (const auto& [lines, pair] : found) pairs.push_back(pair);
    return pairs;
  }

  bool add_rate(std::size_t i) {
    const TextFigure& figure = figures_[i];
    if (figure.unit != TextUnit::percent || figure.direction == TextDirection::none) return false;
    const Figure stated = stated_figure(figure, figure.direction == TextDirection::fall);
    for (const auto& [start, end] : pairs_around(subjects_[i], figure.line)) {
      const bool years = end->year - start->year > 1;
      Observation named = *end;
      named.indicator = Indicator::growth;
      named.year = 0;
      for (const Formula formula : {Formula::cagr, Formula::total_change}) {
        if (formula == Formula::cagr && !years) continue;
        if (add_claim(formula, {start, end}, Unit::percent, stated, {place_of(figure, stated)},
                      id_of(named)))
          return true;
      }
    }
    auto growth = growth_of(figure, subjects_[i]);
    if (!growth) return false;
    add(*std::move(growth), figure);
    name_all();
    return true;
  }

  bool add_share(std::size_t i) {
    const TextFigure& figure = figures_[i];
    if (figure.unit != TextUnit::percent || figure.direction != TextDirection::none) return false;
    const Figure stated = stated_figure(figure, false);
    for (const Observation& part : observations()) {
      for (const Observation& whole : observations()) {
        if (distance(part, figure.line) > most_lines || distance(whole, figure.line) > most_lines)
          continue;
        if (is_part(part, whole) &&
            add_claim(Formula::share, {&part, &whole}, Unit::percent, stated,
                      {place_of(figure, stated)}, part.id + "-share"))
          return true;
      }
    }
    return false;
  }

  /// "A rise by 5 million": money that is no level.
  bool add_change(std::size_t i) {
    const TextFigure& figure = figures_[i];
    const auto unit = unit_of(figure.currency);
    if (!unit || figure.direction == TextDirection::none) return false;
    const Figure stated = stated_figure(figure, figure.direction == TextDirection::fall);
    const auto follows = [&](const auto& pair) {
      const auto& [start, end] = pair;
      return end->unit == *unit && add_claim(Formula::difference, {end, start}, *unit, stated,
                                             {place_of(figure, stated)}, end->id + "-change");
    };
    return std::ranges::any_of(pairs_around(subjects_[i], figure.line), follows);
  }

  const Observation* flow(const Observation& like, const std::string& from, const std::string& to) {
    const auto found = std::ranges::find_if(observations(), [&](const Observation& o) {
      return is_flow(o.indicator) && o.exporter == from && o.importer == to &&
             o.year == like.year && o.unit == like.unit && o.item == like.item;
    });
    return found == observations().end() ? nullptr : &*found;
  }

  /// Totals of what is stated beside them.
  void add_totals() {
    for (const Observation& o : observations()) {
      if (!is_decided(o)) continue;
      const bool both = o.indicator == Indicator::two_way;
      if (both || o.indicator == Indicator::balance) {
        const Observation* const there = flow(o, o.exporter, o.importer);
        const Observation* const back = flow(o, o.importer, o.exporter);
        if (there != nullptr && back != nullptr)
          add_claim(both ? Formula::sum : Formula::difference, {there, back}, o.unit, *o.figure,
                    o.places, o.id + (both ? "-sum" : "-difference"));
      } else if (is_flow(o.indicator) && is_total(o.item)) {
        std::vector<const Observation*> parts;
        for (const Observation& part : observations())
          if (is_part(part, o) && part.importer == o.importer) parts.push_back(&part);
        if (parts.size() > 1)
          add_claim(Formula::sum, parts, o.unit, *o.figure, o.places, o.id + "-sum");
      }
    }
  }

  /// What the search for figures understands otherwise is left to a person.
  void drop_misread(std::string_view text) {
    Dataset decided = draft_.dataset;
    std::erase_if(decided.observations, [](const Observation& o) { return !is_decided(o); });
    const auto mentions = find_in_text(decided, text);
    if (!mentions) return;
    std::set<std::string, std::less<>> misread;
    for (const Mention& mention : *mentions)
      if (!mention.id.empty() && mention.presence != Presence::found &&
          mention.presence != Presence::found_rounded)
        misread.insert(mention.id);
    Dataset& dataset = draft_.dataset;
    for (const Observation& o : dataset.observations)
      if (misread.contains(o.id)) leave_out_places(o.places);
    for (const Claim& claim : dataset.claims)
      if (misread.contains(claim.id)) leave_out_places(claim.places);
    std::erase_if(dataset.observations, [&](const auto& o) { return misread.contains(o.id); });
    std::erase_if(dataset.claims, [&](const auto& claim) { return misread.contains(claim.id); });
    drop_incomplete_claims(dataset);
    std::ranges::sort(draft_.left_out, {}, &TextFigure::byte_start);
  }

  void leave_out_places(const std::vector<SourceLine>& places) {
    for (const TextFigure& figure : figures_)
      if (std::ranges::any_of(places, [&](const SourceLine& place) {
            return place.line == figure.line && place.text == figure.text;
          }))
        leave_out(figure);
  }

  const std::vector<TextFigure>& figures_;
  const std::vector<TextSubject>& subjects_;
  Draft draft_{};
  std::set<std::string> ids_{};
};

}  // namespace
}  // namespace tradestat::text

namespace tradestat {

Result<Draft> draft_of(std::string_view text) {
  std::vector<TextFigure> figures;
  std::size_t count = 0;
  read_figures(text, [&](const TextFigure& figure) {
    if (++count <= text::most_drafted) figures.push_back(figure);
  });
  if (count > text::most_drafted)
    return Error{
        .code = ErrorCode::bad_data,
        .message = formatted("the text holds {} figures, more than {}", count, text::most_drafted),
        .hint = "give the text of one article"};
  const std::vector<TextSubject> subjects = subjects_of(text, figures);
  return text::Drafter(figures, subjects).make(text);
}

}  // namespace tradestat
