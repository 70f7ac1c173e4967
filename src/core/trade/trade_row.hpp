#pragma once

#include <optional>
#include <string_view>

#include "tradestat/decimal.hpp"
#include "tradestat/observation.hpp"

namespace tradestat {

/// One row of a trade file in our words.
struct TradeRow {
  std::string_view exporter{};  ///< alpha-3, W00, or what the file calls an area without one
  std::string_view importer{};
  int year = 0;
  int month = 0;                           ///< of the year, from 1; 0 for all of it
  std::string_view item = "TOTAL";         ///< commodity code
  std::string_view classification = "HS";  ///< HS, HS 2012, EB10, or _X
  std::optional<Side> reported_by{};
  Decimal value{};               ///< in US dollars, with the digits as written
  std::string_view valuation{};  ///< FOB or CIF, where the file tells
  std::string_view item_name{};  ///< in the file's own words
};

/// What the products of a file are to its totals.
enum class ProductLevels {
  one,      ///< all of one level: they make up the total
  several,  ///< perhaps of several: those without a parent in the file make it up
  chosen,   ///< what was asked for when the file was made: they make up nothing
};

}  // namespace tradestat
