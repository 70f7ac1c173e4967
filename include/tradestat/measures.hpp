#pragma once

#include <span>

#include "tradestat/estimate.hpp"
#include "tradestat/interval.hpp"

/// The measures of bilateral trade. Values are in any one unit (US dollars
/// here), rates and shares are fractions (0.05 is 5 %). Each result carries the
/// interval that the inputs' intervals leave open; all formulas are monotonic
/// in each input, so the ends are taken at the corners, and an end is closed
/// only where both of its inputs are. An undefined input makes the result
/// undefined for the same reason. Exact sums beyond 38 digits are undefined
/// ("overflow"), never wrong.
namespace tradestat {

/// v1 - v0, in the unit of the values.
Quantity absolute_change(const Quantity& start, const Quantity& end);

/// v1/v0 - 1. Undefined for v0 = 0. (World Bank WITS, "growth")
Estimate total_change(const Quantity& start, const Quantity& end);

/// Compound annual growth rate (v1/v0)^(1/T) - 1 over T = years. Undefined for
/// v0 <= 0, v1 < 0 and T < 1. (World Bank WITS; the OEC's annualised rate.
/// UNCTAD's average growth, a least-squares fit over all years, is another
/// measure.) Precondition: years <= 1000.
Estimate cagr(const Quantity& start, const Quantity& end, int years);

/// Continuous rate ln(v1/v0)/T. Undefined for v0 <= 0, v1 <= 0 and T < 1.
Estimate log_growth_rate(const Quantity& start, const Quantity& end, int years);

/// The value `elapsed` years after the start on the path of constant growth
/// from start to end over T = years: v0 (v1/v0)^(elapsed/T). Also before the
/// start (elapsed < 0) and beyond the end. Undefined as cagr, and for v1 = 0.
Estimate implied_value(const Quantity& start, const Quantity& end, int years, int elapsed);

/// X - M: the trade balance, in the unit of the values.
Quantity balance(const Quantity& exports, const Quantity& imports);

/// X + M: two-way trade (turnover), in the unit of the values.
Quantity two_way_trade(const Quantity& exports, const Quantity& imports);

/// (X - M)/(X + M), from -1 to 1. Undefined for X + M = 0 and for negative X
/// or M. (UNCTADstat, normalised trade balance)
Estimate normalized_balance(const Quantity& exports, const Quantity& imports);

/// X/M: exports over imports. Undefined for M = 0.
Estimate cover_ratio(const Quantity& exports, const Quantity& imports);

/// part/whole, the two rounded independently. Undefined for whole = 0.
Estimate share(const Quantity& part, const Quantity& whole);

/// part/(part + rest): the share of a part in a sum that contains it, so that
/// both move together and no end lies above 1. Undefined for part + rest = 0
/// and for negative values.
Estimate share_of_sum(const Quantity& part, const Quantity& rest);

/// a/b, "N times". Undefined for b = 0.
Estimate ratio(const Quantity& numerator, const Quantity& denominator);

/// The exact sum; 0 for no parts.
Quantity sum(std::span<const Quantity> parts);

/// whole - Σ parts: the rest that is not itemised.
Quantity residual(const Quantity& whole, std::span<const Quantity> parts);

/// (whole - Σ parts)/whole: the share of the rest. Undefined for whole = 0.
Estimate residual_share(const Quantity& whole, std::span<const Quantity> parts);

}  // namespace tradestat
