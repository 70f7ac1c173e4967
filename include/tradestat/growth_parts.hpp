#pragma once

#include <cstddef>
#include <string_view>

#include "tradestat/advantage.hpp"
#include "tradestat/estimate.hpp"
#include "tradestat/flow_matrix.hpp"

/// What a change of trade is made of. 0 is the year before, 1 that after.
namespace tradestat {

/// (x_1 - x_0)/X_0: what a part adds to the growth of all; those of all parts add up to it. Exact.
/// Undefined where X_0 is 0. `whole`: X_0, with x_0 in it. All in one unit.
Estimate contribution(const Margins::Sum& before, const Margins::Sum& after,
                      const Margins::Sum& whole);

/// A country's exports by importer and item, and those of all countries, in two years: in one unit.
struct TwoWorlds {
  const FlowMatrix& own_before;
  const FlowMatrix& own_after;
  const FlowMatrix& all_before;
  const FlowMatrix& all_after;
};

/// Constant market shares (Tyszynski 1951; the order of Leamer and Stern 1970): what exports would
/// have grown by had the country kept its shares, and the rest. g is the growth of all trade, g_p
/// that of an item, g_pj that of an item in a market. In dollars, rounded at a thousandth of the
/// values' last digit; the four add up to X_1 - X_0 exactly. Intervals are outer ones. Undefined
/// where X_0 is 0, and where the country exports more of an item than all do.
struct MarketShares {
  ExactValue world_effect;     ///< X_0 g
  ExactValue product_effect;   ///< Σ x_0 (g_p - g): it exports what grew faster
  ExactValue market_effect;    ///< Σ x_0 (g_pj - g_p): it exports to where it grew faster
  ExactValue competitiveness;  ///< Σ (x_1 - x_0 (1 + g_pj)), with markets that were new to all
  ExactValue change;           ///< X_1 - X_0
  ExactValue before;           ///< X_0
};
MarketShares market_shares(const TwoWorlds& worlds);

}  // namespace tradestat
