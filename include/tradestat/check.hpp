#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tradestat/estimate.hpp"
#include "tradestat/observation.hpp"

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
  Estimate allowed;     ///< the stated value in the base unit, with what its digits stand for
  Estimate recomputed;  ///< in the base unit: a fraction, dollars
  std::optional<Verdict> verdict;  ///< none for warnings
  std::string explanation;
  bool borderline = false;  ///< the verdict hangs on how a half is rounded
  /// Consistent only where trailing zeros give no more than the magnitude: 100 million for 149.
  bool of_zeros = false;
  std::vector<SourceLine> places{};  ///< where the stated figure stands in its source
  TextPosition position{};           ///< of the claim or observation in the dataset
};

/// Judges a stated figure against its recomputation, exactly: no rounding of
/// floating-point numbers takes part. `narrow` and `wide` are the results for
/// inputs whose trailing zeros count, and for inputs whose trailing zeros only
/// give the magnitude: the wide reading decides a contradiction, the narrow
/// one an entailment.
Verdict judge(const Estimate& narrow, const Estimate& wide, const Figure& stated);

}  // namespace tradestat
