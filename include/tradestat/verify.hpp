#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/estimate.hpp"

namespace tradestat {

/// What arithmetic says about a stated figure, given the digits of its inputs.
enum class Verdict {
  entailed,       ///< every value that the inputs allow rounds to it
  consistent,     ///< some do
  inconsistent,   ///< none does
  not_derivable,  ///< it cannot be computed: the explanation says why
};

const char* to_string(Verdict verdict);

enum class CheckKind {
  claim,     ///< a figure that the source derives from others
  identity,  ///< what must hold between figures whatever the source says
  warning,   ///< an implausibility: no verdict, no failure
};

const char* to_string(CheckKind kind);

/// One check of a dataset, with its arithmetic in words.
struct Check {
  std::string id;  ///< the claim's, or the observation's with what is checked
  CheckKind kind = CheckKind::claim;
  std::string stated;   ///< the digits as written
  std::string unit;     ///< what they are counted in: "percent", "million USD"
  int power = 0;        ///< the power of ten of that unit: 6 for millions, -2 for per cent
  Estimate recomputed;  ///< in the base unit: a fraction, dollars
  std::optional<Verdict> verdict;  ///< none for warnings
  std::string explanation;
  bool borderline = false;      ///< the verdict hangs on how a half is rounded
  std::vector<SourceLine> places{};  ///< where the stated figure stands in its source
  TextPosition position{};      ///< of the claim or observation in the dataset
};

/// Judges a stated figure against its recomputation, exactly: no rounding of
/// floating-point numbers takes part. `narrow` and `wide` are the results for
/// inputs whose trailing zeros count, and for inputs whose trailing zeros only
/// give the magnitude: the wide reading decides a contradiction, the narrow
/// one an entailment.
Verdict judge(const Estimate& narrow, const Estimate& wide, const Figure& stated);

/// All claims, then the identities (a figure stated at several places; parts
/// that must not exceed their total; two-way trade as the sum of both
/// directions), then the warnings.
std::vector<Check> verify(const Dataset& dataset);

/// The dataset as if all its sources rounded in one way: verify() then has the
/// same checks in the same order.
Dataset rounded_as(Dataset dataset, Rounding rounding);

/// One thing to know about a check.
struct Aspect {
  std::string name;  ///< "formula", "input", "verdict", ...
  std::string text;
};

/// A check of this dataset in full: formula, inputs with interval and place,
/// the recomputed interval, the verdict under each rounding, how much of the
/// inputs' rounding box agrees with the stated figure, and for a contradiction
/// the gap, the values that would do and the convention that fits.
std::vector<Aspect> explain(const Dataset& dataset, const Check& check);

}  // namespace tradestat
