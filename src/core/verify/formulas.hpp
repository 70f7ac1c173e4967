#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "tradestat/dataset.hpp"
#include "tradestat/estimate.hpp"

namespace tradestat {

/// An input of a claim, as formulas take it.
struct Operand {
  ExactValue value;
  int year = 0;       ///< its year, or the one in which its period begins
  bool rank = false;  ///< counted in ranks, where 1 is the most
};
using Operands = std::span<const Operand>;
/// A number for each input, within its rounding.
using Point = std::span<const double>;

/// What the inputs of a claim must have in common beside their unit.
enum class Common {
  subject,  ///< one flow, its start before its end, periods of one length
  period,   ///< one period
  either,   ///< one period, or one flow over several of one length
};

/// All that tells one formula from another.
struct FormulaRule {
  Formula formula{};
  std::string_view name{};  ///< in datasets and records; ends in a NUL
  std::size_t least_inputs = 2;
  std::size_t most_inputs = 2;
  std::optional<Unit> unit{};  ///< what a claim is counted in; that of its inputs if empty
  Common common{};
  bool yearly = false;            ///< it divides by the years between
  bool takes_ranks = false;       ///< ranks can be compared, not divided or added
  std::string_view definition{};  ///< in words
  std::string_view opening{};     ///< of an explanation: "growth a year from "
  std::string_view link = ", ";   ///< after the first input: " to "; ", " in a list
  /// Exact. Precondition: as many operands as the rule says.
  Estimate (*recompute)(Operands operands) = nullptr;
  /// The same in doubles at one point, `years` apart, to sample the inputs'
  /// roundings; null where it has no value at a point.
  double (*at)(Point point, int years) = nullptr;
};

inline constexpr std::size_t number_of_formulas = 8;

/// In the order of the enumeration.
std::span<const FormulaRule> formula_rules();
const FormulaRule& rule_of(Formula formula);

}  // namespace tradestat
