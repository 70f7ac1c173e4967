#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/verify/claim_graph.hpp"
#include "tradestat/check.hpp"
#include "tradestat/dataset.hpp"

/// Figures and verdicts in plain words, for explanations.
namespace tradestat {

/// "16.9 %", "28.7 million USD".
std::string with_unit(const std::string& number, std::string_view unit);

/// "line 22", "lines 21 and 22".
std::string lines(const std::vector<SourceLine>& places);

/// "about 2.65 million USD in 2020 (line 25)".
std::string described(const Observation& observation);
std::string described(const Claim& claim);
std::string described(const FigureRef& figure);

/// The interval that the digits of a figure stand for, in its own unit.
std::string stated_range(const Figure& figure);

/// "-18.06 %, the digits allow [-18.17, -17.96]", in a unit of 10^power.
std::string recomputed_text(const Estimate& estimate, int power, std::string_view unit);

/// "it lies 0.046 percentage points below all that the inputs allow"; of an end
/// that both have but one does not reach, that they touch.
std::string gap_text(const Estimate& wide, const Figure& stated, std::string_view unit);

/// What the verdict means for this figure, to follow what was compared; for a
/// contradiction with the gap and the values that would do.
std::string verdict_text(Verdict verdict, const Estimate& narrow, const Estimate& wide,
                         const Figure& stated, std::string_view unit);

}  // namespace tradestat
