#include "text/article/statements.hpp"

#include <algorithm>

#include "core/verify/wording.hpp"

namespace tradestat::text {
namespace {

TextUnit text_unit(Unit unit) {
  switch (unit) {
    case Unit::usd: return TextUnit::usd;
    case Unit::percent: return TextUnit::percent;
    case Unit::rank: return TextUnit::rank;
    case Unit::index: return TextUnit::index;
    default: return TextUnit::none;
  }
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

About::Kind kind_of(Indicator indicator) {
  switch (indicator) {
    case Indicator::exports:
    case Indicator::imports: return About::Kind::flow;
    case Indicator::two_way: return About::Kind::two_way;
    case Indicator::balance: return About::Kind::balance;
    case Indicator::total_exports_rank: return About::Kind::total_exports_rank;
    case Indicator::eci: return About::Kind::eci;
    case Indicator::eci_rank: return About::Kind::eci_rank;
    case Indicator::total_imports_rank:
    case Indicator::growth:
    case Indicator::share_of_gdp:
    case Indicator::share_of_total: break;
  }
  return About::Kind::other;
}

bool is_amount(Unit unit) { return is_money(unit) || is_quantity(unit); }

/// Of a fiscal year nothing says in which of two it begins, or after which it is named.
std::set<int> years_of(const Period& period) {
  std::set<int> years;
  const int around = period.fiscal ? 1 : 0;
  for (int year = period.year() - around; year <= period.last_year() + around; ++year)
    years.insert(year);
  return years;
}

About about(const Observation& o) {
  About about{.kind = kind_of(o.of.value_or(o.indicator)),
              .amount = is_amount(o.unit),
              .exporter = o.exporter,
              .importer = o.importer,
              .item = o.item,
              .years = years_of(period_of(o)),
              .part = o.span.has_value()};
  if (o.indicator == Indicator::balance && o.figure) about.sign = o.figure->stated.sign();
  return about;
}

/// What both are about: flows of different items, or to different countries, are one of several.
About together(About a, const About& b) {
  if (a.kind != b.kind) a.kind = About::Kind::other;
  if (a.exporter != b.exporter) a.exporter.clear();
  if (a.importer != b.importer) a.importer.clear();
  if (a.item != b.item) a.item.clear();
  a.years.insert(b.years.begin(), b.years.end());
  a.part = a.part || b.part;
  return a;
}

bool mirror(const About& a, const About& b) {
  return a.kind == About::Kind::flow && b.kind == a.kind && a.exporter == b.importer &&
         a.importer == b.exporter && a.item == b.item && a.years == b.years;
}

/// What a claim is about, by its inputs.
class ClaimReader {
 public:
  explicit ClaimReader(const Dataset& dataset) : dataset_(dataset) {}

  About about_claim(const Claim& claim, std::size_t depth = 0) const {
    std::vector<About> inputs;
    for (const std::string& id : claim.inputs) inputs.push_back(about_input(id, depth));
    About result = combined(claim, inputs);
    result.amount = is_amount(claim.unit);
    return result;
  }

 private:
  About about_input(const std::string& id, std::size_t depth) const {
    if (const Observation* observation = dataset_.observation(id)) return about(*observation);
    const auto claim = std::ranges::find(dataset_.claims, id, &Claim::id);
    // Claims that stand on each other say nothing.
    if (claim == dataset_.claims.end() || depth > dataset_.claims.size() || depth > 20) return {};
    return about_claim(*claim, depth + 1);
  }

  static About combined(const Claim& claim, const std::vector<About>& inputs) {
    if (inputs.empty()) return {};
    About all = inputs.front();
    for (const About& input : inputs) all = together(std::move(all), input);
    switch (claim.formula) {
      case Formula::equal:
      case Formula::share: {
        About part = inputs.front();
        part.years = all.years;
        return part;
      }
      case Formula::cagr:
      case Formula::total_change: return all;
      case Formula::sum:
        if (inputs.size() == 2 && mirror(inputs[0], inputs[1]))
          return with_kind(inputs[0], About::Kind::two_way);
        return all;
      case Formula::difference:
        if (mirror(inputs[0], inputs[1])) {
          About balance = with_kind(inputs[0], About::Kind::balance);
          balance.sign = claim.figure.stated.sign();
          return balance;
        }
        return with_kind(all, About::Kind::other);
      case Formula::ratio:
      case Formula::rank_order: break;
    }
    return with_kind(all, About::Kind::other);
  }

  static About with_kind(About about, About::Kind kind) {
    about.kind = kind;
    return about;
  }

  const Dataset& dataset_;
};

void add_statements(Statement statement, const Figure& figure, Unit unit,
                    const std::vector<SourceLine>& places, std::vector<Statement>& statements) {
  if (is_money(unit) && unit != Unit::usd) statement.currency = to_string(unit);
  statement.quantity = is_quantity(unit);
  for (const SourceLine& place : places) {
    statement.figure = place.figure.value_or(figure);
    statement.unit = statement.text_unit == TextUnit::percentage_point
                         ? "percentage points"
                         : unit_name(unit, statement.figure.unit_mult);
    statement.line = place.line;
    statements.push_back(statement);
  }
  if (!places.empty()) return;
  statement.figure = figure;
  statement.unit = unit_name(unit, figure.unit_mult);
  statements.push_back(statement);
}

}  // namespace

std::vector<Statement> statements_of(const Dataset& dataset) {
  std::vector<Statement> statements;
  for (const Observation& o : dataset.observations) {
    if (!o.figure) continue;
    add_statements({.id = o.id, .text_unit = text_unit(o.unit), .about = about(o)}, *o.figure,
                   o.unit, o.places, statements);
  }
  const ClaimReader reader(dataset);
  for (const Claim& claim : dataset.claims) {
    const TextUnit unit =
        in_points(dataset, claim) ? TextUnit::percentage_point : text_unit(claim.unit);
    add_statements(
        {.id = claim.id, .is_claim = true, .text_unit = unit, .about = reader.about_claim(claim)},
        claim.figure, claim.unit, claim.places, statements);
  }
  return statements;
}

}  // namespace tradestat::text
