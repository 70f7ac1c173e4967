#pragma once

#include "tradestat/basket.hpp"
#include "tradestat/estimate.hpp"

/// Trade in both directions within items. X exports of an item, M its imports, in one unit; each
/// is rounded by itself. All baskets have the same items in the same order. Intervals are exact.
namespace tradestat {

/// 1 - Σ|X - M| / Σ(X + M), from 0 to 1 (Grubel and Lloyd 1975); it depends on the level of the
/// items, and never falls where they are added up. Undefined where nothing is traded.
Estimate grubel_lloyd(const Basket& exports, const Basket& imports);

/// What two years trade, in one unit.
struct TwoYears {
  Basket exports_before;
  Basket exports_after;
  Basket imports_before;
  Basket imports_after;
};
/// 1 - Σ|ΔX - ΔM| / Σ(|ΔX| + |ΔM|), from 0 to 1 (Brülhart 1994, A): how far exports and imports of
/// the same items changed together. Undefined where nothing changed.
Estimate marginal_iit(const TwoYears& years);
/// Σ(ΔX - ΔM) over the same, from -1 to 1 (Brülhart's B): above 0 where exports did better.
Estimate marginal_iit_direction(const TwoYears& years);

}  // namespace tradestat
