#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tradestat/error.hpp"
#include "tradestat/figure.hpp"
#include "tradestat/period.hpp"

namespace tradestat {

/// What an observation measures.
enum class Indicator {
  exports,             ///< trade from exporter to importer: money, or a quantity
  imports,             ///< the same as the importer states it
  two_way,             ///< exports and imports together
  balance,             ///< exports of the exporter to the importer, less its imports
  total_exports_rank,  ///< rank of the exporter's total exports among all countries
  total_imports_rank,  ///< of its total imports
  eci,                 ///< economic complexity index of the exporter
  eci_rank,            ///< rank by that index
  growth,              ///< from the period before, which is not stated
  share_of_gdp,        ///< of the country whose trade it is
  share_of_total,      ///< of all its exports, imports or trade
};

/// Trade from one side to the other, whoever states it.
constexpr bool is_flow(Indicator indicator) {
  return indicator == Indicator::exports || indicator == Indicator::imports;
}

/// What figures are counted in. Behind these come the other currencies of ISO 4217: unit_of().
enum class Unit {
  usd,      ///< US dollars at current prices
  percent,  ///< of what a rate or share is of; figures of them have unit_mult -2
  index,    ///< points of an index
  times,    ///< "N times"
  rank,     ///< places in an order, 1 for the first
  tonnes,
  barrels,
  currencies,  ///< the number of the first one
};

constexpr bool is_money(Unit unit) { return unit == Unit::usd || unit >= Unit::currencies; }
constexpr bool is_quantity(Unit unit) { return unit == Unit::tonnes || unit == Unit::barrels; }

/// A side of a flow.
enum class Side { exporter, importer };

/// How an observation came about, by the letters of SDMX's OBS_STATUS.
enum class ObservationStatus : char {
  normal = 'A',
  series_break = 'B',
  estimated = 'E',
  forecast = 'F',
  imputed = 'I',
  not_collected = 'L',  ///< no value: there may be one, which nobody asked for
  cannot_exist = 'M',   ///< no value: there can be none
  missing = 'O',        ///< no value
  provisional = 'P',
  revised = 'R',
};

/// Where a source states a figure, and how it stands there if that differs.
struct SourceLine {
  int line = 0;                    ///< line of the source, from 1
  std::optional<Figure> figure{};  ///< as stated there, where the dataset says so
  std::string text{};              ///< the words there, where the dataset has them
};

/// One published figure.
struct Observation {
  std::string id{};
  Indicator indicator = Indicator::exports;
  std::optional<Indicator> of{};  ///< of a rate or share: exports, imports, two_way or balance
  std::string exporter{};         ///< or the country described: alpha-3
  std::string importer{};         ///< alpha-3, W00 for the World
  std::string classification{};   ///< of the item: HS, HS 2012, EB10S, or _X where not stated
  std::string item{};             ///< TOTAL, an HS code or an EBOPS code
  int year = 0;                   ///< calendar year, or the one in which `span` begins
  std::optional<Period> span{};   ///< where it is of no calendar year
  Unit unit = Unit::usd;
  ObservationStatus status = ObservationStatus::normal;
  std::optional<Side> reported_by{};  ///< where it is said
  /// Its value() is in the base unit: dollars, ranks, index points. None where
  /// the status says that it is missing.
  std::optional<Figure> figure{};
  std::string stated{};                ///< the value as written
  std::vector<std::string> sources{};  ///< ids: the publication first, then what it cites
  std::vector<SourceLine> places{};
  TextPosition position{};  ///< of its object in the dataset; line 0 where there is none
};

/// What an observation is of.
Period period_of(const Observation& observation);

/// Whether it is of a calendar year, and no quantity nor other money than US dollars: what
/// measures compare.
bool is_measured(const Observation& observation);

/// The unit of a code in datasets: "USD" and other currencies of ISO 4217, "PT", "IX", "RATIO",
/// "RANK", and UN/CEFACT's "TNE" and "BLL" for tonnes and barrels. None for others.
std::optional<Unit> unit_of(std::string_view code);

/// A unit in words, counted in 10^unit_mult of it: "million USD", "thousand tonnes", "percent".
std::string unit_name(Unit unit, int unit_mult = 0);

/// The English name of an item: "goods", "travel"; the code itself where it
/// has none here.
std::string_view item_name(std::string_view item);

/// Whether it is TOTAL (goods) or S (services), the items that contain the others.
bool is_total(std::string_view item);

const char* to_string(Indicator indicator);
const char* to_string(Side side);
/// The code of a unit: see unit_of().
const char* to_string(Unit unit);
/// SDMX's letter: "A" for normal.
std::string to_string(ObservationStatus status);

}  // namespace tradestat
