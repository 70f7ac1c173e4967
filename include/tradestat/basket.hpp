#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/advantage.hpp"
#include "tradestat/estimate.hpp"
#include "tradestat/flow_matrix.hpp"

/// How trade is spread: a country's over items or over partners, that in an item over countries.
/// x is a part of a basket, X all of it, s = x/X a part's share. n is the number of parts above
/// 0, N that of all there could be. Parts are rounded each by itself. All measures are undefined
/// for a basket that is empty.
namespace tradestat {

/// Parts in whole numbers of one unit, all together below 2^62.
using Basket = std::vector<Margins::Sum>;

/// What an area trades, by item.
Basket basket_of_area(const FlowMatrix& matrix, std::size_t area);
/// The same of items of a list, as others have them; nothing where the matrix has no such area or
/// item.
Basket basket_of_area(const FlowMatrix& matrix, std::string_view area,
                      const std::vector<std::string>& items);
/// Who trades an item, by area.
Basket basket_of_item(const FlowMatrix& matrix, std::size_t item);
/// The items of both, ascending.
std::vector<std::string> items_of_both(const FlowMatrix& a, const FlowMatrix& b);

/// A basket by the first digits of its items' codes, ascending; by none for all in one part.
Basket by_digits(const Basket& basket, const std::vector<std::string>& items, std::size_t digits);

/// n: parts that are stated to be more than 0.
std::size_t parts_above_zero(const Basket& basket);

/// Herfindahl-Hirschman index Σs², from 1/n to 1. The lower end of the interval is exact: all
/// parts as near to one level as they go. So is the upper where all parts that are rounded are so
/// by the same: the large ones up, the small ones down. Else no more than (d/X)² above it, where d
/// is what rounding leaves open of one part.
Estimate hhi(const Basket& basket);
/// 1/hhi, from 1 to n: of so many equal parts the index would be the same. Exact as hhi.
Estimate effective_number(const Basket& basket);
/// (hhi - 1/n)/(1 - 1/n), from 0 to 1 (World Bank WITS). Undefined for n < 2. The interval is an
/// outer one where rounding leaves open whether a part is 0.
Estimate hhi_normalized(const Basket& basket);
/// (√hhi - √(1/N))/(1 - √(1/N)), from 0 to 1 (UNCTAD). Undefined for N < 2. `most`: N. Exact as
/// hhi.
Estimate concentration_index(const Basket& basket, std::size_t most);

/// The share of the `count` largest parts. The upper end is exact; the lower where they are the
/// largest whatever the rounding.
Estimate top_share(const Basket& basket, std::size_t count);

/// Theil's index ln N + Σ s ln s, from 0 to ln N, and its two parts (IMF): ln(N/n) for what is
/// not traded at all, and ln n + Σ s ln s for how unequal the rest is. That of all is exact as hhi;
/// the parts' intervals are outer ones where rounding leaves open whether a part is 0.
struct Theil {
  Estimate all;
  Estimate extensive;
  Estimate intensive;
};
/// Precondition: `most`, N, is at least the number of parts that may be above 0.
Theil theil(const Basket& basket, std::size_t most);

/// Σ min(s_a, s_b), from 0 to 1 (Finger and Kreinin 1979). Of one country's exports and another's
/// imports it is complementarity (Michaely; WITS states it × 100). The interval is an outer one:
/// each share moves by itself. Precondition: the same items in the same order, in units of their
/// own.
Estimate similarity(const Basket& a, const Basket& b);
/// ½ Σ|s - world share| = 1 - similarity with the world, from 0 to 1 (UNCTAD). Outer as that.
Estimate diversification_index(const Basket& basket, const Basket& world);

/// An area's trade among all trade, in two factors (Hummels and Klenow 2005): the share of what it
/// trades at all in all trade, Σ X_p / X over its items; and its share in that, X_c / Σ X_p. Their
/// product is X_c / X. Outer intervals where rounding leaves open whether a value is 0.
struct TradeMargins {
  Estimate extensive;
  Estimate intensive;
};
TradeMargins trade_margins(const FlowMatrix& matrix, const Margins& margins, std::size_t area);

/// Pairs of item and partner that a country reaches, over those it could: other countries that
/// import the items that it exports (WITS). `reached` has the country's exports by importer,
/// `imports` those of all importers from all. An outer interval. Undefined where nobody imports
/// them.
Estimate market_penetration(const FlowMatrix& reached, const FlowMatrix& imports,
                            std::string_view country);

}  // namespace tradestat
