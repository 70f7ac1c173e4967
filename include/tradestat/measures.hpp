#pragma once

#include <span>

#include "tradestat/estimate.hpp"
#include "tradestat/figure.hpp"

/// The measures of bilateral trade. Values are in any one unit (US dollars
/// here), rates and shares are fractions (0.05 is 5 %). Each result carries the
/// interval that the inputs' intervals leave open; all formulas are monotonic
/// in each input, so the ends are taken at the corners, and an end is closed
/// only where both of its inputs are. An undefined input makes the result
/// undefined for the same reason. Exact sums beyond 38 digits are undefined
/// ("overflow"), never wrong.
namespace tradestat {

/// v1 - v0, in the unit of the values.
ExactValue absolute_change(const ExactValue& start, const ExactValue& end);

/// v1/v0 - 1. Undefined for v0 = 0 or below. (World Bank WITS, "growth")
Estimate total_change(const ExactValue& start, const ExactValue& end);

/// Compound annual growth rate (v1/v0)^(1/T) - 1 over T = years. Undefined for
/// v0 <= 0, v1 < 0 and T < 1. (World Bank WITS; the OEC's annualised rate.
/// UNCTAD's average growth, a least-squares fit over all years, is another
/// measure.) Precondition: years <= 1000.
Estimate cagr(const ExactValue& start, const ExactValue& end, int years);

/// Continuous rate ln(v1/v0)/T. Undefined for v0 <= 0, v1 <= 0 and T < 1.
Estimate log_growth_rate(const ExactValue& start, const ExactValue& end, int years);

/// The value `elapsed` years after the start on the path of constant growth
/// from start to end over T = years: v0 (v1/v0)^(elapsed/T). Also before the
/// start (elapsed < 0) and beyond the end. Undefined as cagr, and for v1 = 0.
Estimate implied_value(const ExactValue& start, const ExactValue& end, int years, int elapsed);

/// X - M: the trade balance, in the unit of the values.
ExactValue balance(const ExactValue& exports, const ExactValue& imports);

/// X + M: two-way trade (turnover), in the unit of the values.
ExactValue two_way_trade(const ExactValue& exports, const ExactValue& imports);

/// (X - M)/(X + M), from -1 to 1. Undefined for X + M = 0 and for negative X
/// or M. (UNCTADstat, normalised trade balance)
Estimate normalized_balance(const ExactValue& exports, const ExactValue& imports);

/// X/M: exports over imports. Undefined for M = 0.
Estimate cover_ratio(const ExactValue& exports, const ExactValue& imports);

/// part/whole, the two rounded independently. Undefined for whole = 0.
Estimate share(const ExactValue& part, const ExactValue& whole);

/// part/(part + rest): the share of a part in a sum that contains it, so that
/// both move together and no end lies above 1. Undefined for part + rest = 0
/// and for negative values.
Estimate share_of_sum(const ExactValue& part, const ExactValue& rest);

/// a/b, "N times". Undefined for b = 0.
Estimate ratio(const ExactValue& numerator, const ExactValue& denominator);

/// The exact sum; 0 for no parts.
ExactValue sum(std::span<const ExactValue> parts);

/// whole - Σ parts: the rest that is not itemised.
ExactValue residual(const ExactValue& whole, std::span<const ExactValue> parts);

/// (whole - Σ parts)/whole: the share of the rest. Undefined for whole = 0.
Estimate residual_share(const ExactValue& whole, std::span<const ExactValue> parts);

}  // namespace tradestat
