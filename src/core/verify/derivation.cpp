#include "core/verify/derivation.hpp"

#include "base/format.hpp"
#include "core/verify/wording.hpp"
#include "tradestat/flow.hpp"

namespace tradestat {
namespace {

const std::string& id_of(const FigureRef& input) {
  return input.claim != nullptr ? input.claim->id : input.observation->id;
}

Unit unit_of(const FigureRef& input) {
  return input.claim != nullptr ? input.claim->unit : input.observation->unit;
}

ExactValue value_of(const FigureRef& input, Zeros zeros) {
  return input.claim != nullptr ? ExactValue::of(input.claim->figure, zeros)
                                : value_of(*input.observation, zeros);
}

/// Why their units do not go together; empty where they do.
std::string units_differ(const Derivation& d) {
  const Unit unit = unit_of(d.inputs[0]);
  for (const FigureRef& input : d.inputs) {
    if (unit_of(input) != unit)
      return formatted("{} is in {} and {} in {}: the units differ", id_of(d.inputs[0]),
                       to_string(unit), id_of(input), to_string(unit_of(input)));
  }
  if (!d.rule->unit && d.claim->unit != unit)
    return formatted("the inputs are in {} and the claim in {}: the units differ", to_string(unit),
                     to_string(d.claim->unit));
  if (unit == Unit::rank && !d.rule->takes_ranks)
    return formatted("the convention is unknown: ranks have no {}", d.rule->name);
  return {};
}

/// "a is of 2024-Q1 and b of 2023".
std::string both_periods(const Derivation& d, std::size_t i) {
  return formatted("{} is of {} and {} of {}", id_of(d.inputs[0]), to_string(d.scopes[0].period),
                   id_of(d.inputs[i]), to_string(d.scopes[i].period));
}

/// Periods that can follow each other: a quarter and a quarter, not a quarter and a year.
bool alike(const Period& a, const Period& b) {
  return a.months == b.months && a.fiscal == b.fiscal;
}

/// Why periods that are not alike cannot be taken together.
std::string unlike(const Derivation& d, std::size_t i) {
  const bool fiscal = d.scopes[0].period.fiscal != d.scopes[i].period.fiscal;
  return formatted("{}: {}", both_periods(d, i),
                   fiscal ? "one of them is a fiscal year" : "the periods differ in length");
}

/// Why they do not have in common what the formula needs; empty where they do.
std::string scopes_differ(const Derivation& d) {
  const Scope& first = d.scopes[0];
  for (std::size_t i = 1; i < d.scopes.size(); ++i) {
    const Scope& other = d.scopes[i];
    const bool one_subject = first.subject == other.subject;
    if (d.rule->common == Common::subject && !one_subject)
      return formatted("{} and {} are different flows", id_of(d.inputs[0]), id_of(d.inputs[i]));
    if (d.rule->common == Common::subject || first.period == other.period) continue;
    if (d.rule->common == Common::period || !one_subject)
      return formatted("{}: the periods differ", both_periods(d, i));
    if (!alike(first.period, other.period)) return unlike(d, i);
  }
  return {};
}

/// Why a rate a year does not fit one of its figures; empty where it does.
std::string no_year(const Derivation& d) {
  for (std::size_t i = 0; i < d.scopes.size(); ++i) {
    if (d.scopes[i].period.months != 12)
      return formatted("{} is of {}, not of one year", id_of(d.inputs[i]),
                       to_string(d.scopes[i].period));
  }
  return {};
}

/// Why one flow does not lead from a period to a later one; empty where it does.
std::string periods_unfit(const Derivation& d) {
  const Period& start = d.scopes.front().period;
  const Period& end = d.scopes.back().period;
  if (d.rule->yearly)
    if (std::string reason = no_year(d); !reason.empty()) return reason;
  if (!alike(start, end)) return unlike(d, d.scopes.size() - 1);
  const bool years = start.months == 12;
  if (start.first == end.first)
    return years ? "needs two different years" : "needs two different periods";
  if (end.first < start.first)
    return years ? "the end year lies before the start year" : "the end lies before the start";
  if (d.rule->yearly && (end.first - start.first) % 12 != 0)
    return formatted("{}: the years begin in different months",
                     both_periods(d, d.scopes.size() - 1));
  return {};
}

/// Why the formula does not apply to the inputs, of which none is missing; empty where it does.
std::string inapplicable(const Derivation& d) {
  if (d.inputs.size() < d.rule->least_inputs) return "an input is missing";
  if (d.inputs.size() > d.rule->most_inputs) return "an input too many";
  std::string reason = units_differ(d);
  if (reason.empty()) reason = scopes_differ(d);
  if (reason.empty() && d.rule->common == Common::subject) reason = periods_unfit(d);
  return reason;
}

}  // namespace

std::vector<Operand> Derivation::operands(Zeros zeros) const {
  std::vector<Operand> result;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    result.push_back(
        {value_of(inputs[i], zeros), scopes[i].period.year(), unit_of(inputs[i]) == Unit::rank});
  return result;
}

Estimate Derivation::recompute(Zeros zeros) const {
  return reason.empty() ? rule->recompute(operands(zeros)) : Estimate::undefined(reason);
}

std::string Derivation::in_words() const {
  constexpr std::size_t most = 8;
  std::string text(rule->opening);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const std::size_t left = inputs.size() - i;
    if (i == most && left > 1) return formatted("{} and {} more", text, left);
    if (i == 1 && rule->link != ", ") {
      text += rule->link;
    } else if (i > 0) {
      text += left == 1 ? " and " : ", ";
    }
    text += described(inputs[i]);
  }
  return text;
}

int Derivation::years() const {
  return (scopes.back().period.first - scopes.front().period.first) / 12;
}

Derivation Derivations::of(const Claim& claim) const {
  Derivation result{&claim, &rule_of(claim.formula), {}, {}, {}};
  for (const std::string& id : claim.inputs) {
    const auto scope = scopes_.find(id);
    if (scope == scopes_.end()) {
      result.reason = formatted("the input {} is missing", id);
      return result;
    }
    result.inputs.push_back(figures_.find(id));
    result.scopes.push_back(scope->second);
  }
  result.reason = inapplicable(result);
  return result;
}

}  // namespace tradestat
