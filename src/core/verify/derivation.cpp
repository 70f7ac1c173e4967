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

std::string period(const Scope& scope) {
  if (scope.first_year == scope.last_year) return std::to_string(scope.first_year);
  return formatted("{}/{}", scope.first_year, scope.last_year);
}

/// Why they do not have in common what the formula needs; empty where they do.
std::string scopes_differ(const Derivation& d) {
  const Scope& first = d.scopes[0];
  const std::string& first_id = id_of(d.inputs[0]);
  for (std::size_t i = 1; i < d.scopes.size(); ++i) {
    const Scope& other = d.scopes[i];
    const std::string& other_id = id_of(d.inputs[i]);
    const bool one_subject = first.subject == other.subject;
    if (d.rule->common == Common::subject && !one_subject)
      return formatted("{} and {} are different flows", first_id, other_id);
    if (d.rule->common != Common::subject && !first.same_period(other) &&
        (d.rule->common == Common::period || !one_subject))
      return formatted("{} is of {} and {} of {}: the periods differ", first_id, period(first),
                       other_id, period(other));
  }
  return {};
}

/// Why one flow does not lead from a year to a later one; empty where it does.
std::string years_unfit(const Derivation& d) {
  for (std::size_t i = 0; i < d.scopes.size(); ++i) {
    if (d.scopes[i].first_year != d.scopes[i].last_year)
      return formatted("{} is of {}, not of one year", id_of(d.inputs[i]), period(d.scopes[i]));
  }
  if (d.years() == 0) return "needs two different years";
  if (d.years() < 0) return "the end year lies before the start year";
  return {};
}

/// Why the formula does not apply to the inputs, of which none is missing; empty where it does.
std::string inapplicable(const Derivation& d) {
  if (d.inputs.size() < d.rule->least_inputs) return "an input is missing";
  if (d.inputs.size() > d.rule->most_inputs) return "an input too many";
  std::string reason = units_differ(d);
  if (reason.empty()) reason = scopes_differ(d);
  if (reason.empty() && d.rule->common == Common::subject) reason = years_unfit(d);
  return reason;
}

}  // namespace

std::vector<Operand> Derivation::operands(Zeros zeros) const {
  std::vector<Operand> result;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    result.push_back(
        {value_of(inputs[i], zeros), scopes[i].first_year, unit_of(inputs[i]) == Unit::rank});
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

int Derivation::years() const { return scopes.back().first_year - scopes.front().first_year; }

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
