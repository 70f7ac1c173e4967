#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "tradestat/dataset.hpp"
#include "tradestat/estimate.hpp"

namespace tradestat {

/// An input of a claim, as formulas take it.
struct Operand {
  ExactValue value;
  int year = 0;       ///< its year, where it has one
  bool rank = false;  ///< counted in ranks, where 1 is the most
};
using Operands = std::span<const Operand>;

/// What a claim is counted in.
enum class ClaimUnit {
  percent,    ///< PT
  times,      ///< RATIO
  rank,       ///< RANK
  of_inputs,  ///< as its inputs
};

/// What the inputs of a claim must have in common beside their unit.
enum class Common {
  subject,  ///< one flow, its start before its end
  period,   ///< one period
  either,   ///< one period, or one flow over several
};

/// All that tells one formula from another.
struct FormulaRule {
  Formula formula;
  std::string_view name;  ///< in datasets and records; ends in a NUL
  std::size_t least_inputs;
  std::size_t most_inputs;
  ClaimUnit unit;
  Common common;
  bool takes_ranks;             ///< ranks can be compared, not divided or added
  std::string_view definition;  ///< in words
  std::string_view opening;     ///< of an explanation: "growth a year from "
  std::string_view link;        ///< after the first input: " to "; ", " in a list
  /// Exact. Precondition: as many operands as the rule says.
  Estimate (*recompute)(Operands operands);
  /// The same in doubles at one point, `years` apart, to sample the inputs'
  /// roundings; null where it has no value at a point.
  double (*at)(std::span<const double> values, int years);
};

inline constexpr std::size_t number_of_formulas = 8;

/// In the order of the enumeration.
std::span<const FormulaRule> formula_rules();
const FormulaRule& rule_of(Formula formula);

}  // namespace tradestat
