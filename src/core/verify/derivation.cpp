#include "core/verify/derivation.hpp"

#include <algorithm>

#include "core/verify/words.hpp"
#include "tradestat/flow.hpp"

namespace tradestat {
namespace {

const std::string& id_of(const Named& input) {
  return input.claim != nullptr ? input.claim->id : input.observation->id;
}

const std::string& unit_of(const Named& input) {
  return input.claim != nullptr ? input.claim->unit : input.observation->unit;
}

ExactValue value_of(const Named& input, Zeros zeros) {
  return input.claim != nullptr ? ExactValue::of(input.claim->figure, zeros)
                                : value_of(*input.observation, zeros);
}

/// Why their units do not go together; empty where they do.
std::string units_differ(const Derivation& d) {
  const std::string& unit = unit_of(d.inputs[0]);
  for (const Named& input : d.inputs) {
    if (unit_of(input) != unit)
      return id_of(d.inputs[0]) + " is in " + unit + " and " + id_of(input) + " in " +
             unit_of(input) + ": the units differ";
  }
  if (d.rule->unit == ClaimUnit::of_inputs && d.claim->unit != unit)
    return "the inputs are in " + unit + " and the claim in " + d.claim->unit +
           ": the units differ";
  if (unit == "RANK" && !d.rule->takes_ranks)
    return "the convention is unknown: ranks have no " + std::string(d.rule->name);
  return {};
}

std::string period(const Scope& scope) {
  return std::to_string(scope.first_year) +
         (scope.first_year == scope.last_year ? "" : "/" + std::to_string(scope.last_year));
}

/// Why their periods and subjects do not go together; empty where they do.
std::string scopes_differ(const Derivation& d) {
  const Scope& first = d.scopes[0];
  const std::string& name = id_of(d.inputs[0]);
  for (std::size_t i = 1; i < d.scopes.size(); ++i) {
    const Scope& other = d.scopes[i];
    const bool one_subject = first.subject == other.subject;
    if (d.rule->common == Common::subject && !one_subject)
      return name + " and " + id_of(d.inputs[i]) + " are different flows";
    if (d.rule->common != Common::subject && !first.same_period(other) &&
        (d.rule->common == Common::period || !one_subject))
      return name + " is of " + period(first) + " and " + id_of(d.inputs[i]) + " of " +
             period(other) + ": the periods differ";
  }
  if (d.rule->common != Common::subject) return {};
  for (std::size_t i = 0; i < d.scopes.size(); ++i) {
    if (d.scopes[i].first_year != d.scopes[i].last_year)
      return id_of(d.inputs[i]) + " is of " + period(d.scopes[i]) + ", not of one year";
  }
  if (d.years() == 0) return "needs two different years";
  if (d.years() < 0) return "the end year lies before the start year";
  return {};
}

}  // namespace

Operands Derivation::operands(Zeros zeros, std::vector<Operand>& storage) const {
  storage.clear();
  for (std::size_t i = 0; i < inputs.size(); ++i)
    storage.push_back(
        {value_of(inputs[i], zeros), scopes[i].first_year, unit_of(inputs[i]) == "RANK"});
  return storage;
}

Estimate Derivation::recompute(Zeros zeros) const {
  if (!reason.empty()) return Estimate::undefined(reason);
  std::vector<Operand> storage;
  return rule->recompute(operands(zeros, storage));
}

std::string Derivation::words() const {
  constexpr std::size_t most = 8;
  std::string text(rule->opening);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const std::size_t left = inputs.size() - i;
    if (i == most && left > 1) return text + " and " + std::to_string(left) + " more";
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
  const FormulaRule& rule = *result.rule;
  for (const std::string& id : claim.inputs) {
    const Named input = names_.find(id);
    const auto scope = scopes_.find(id);
    if (scope == scopes_.end()) {
      result.reason = "the input " + id + " is missing";
      return result;
    }
    result.inputs.push_back(input);
    result.scopes.push_back(scope->second);
  }
  if (claim.inputs.size() < rule.least_inputs || claim.inputs.size() > rule.most_inputs) {
    result.reason =
        claim.inputs.size() < rule.least_inputs ? "an input is missing" : "an input too many";
    return result;
  }
  result.reason = units_differ(result);
  if (result.reason.empty()) result.reason = scopes_differ(result);
  return result;
}

}  // namespace tradestat
