#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tradestat/error.hpp"
#include "tradestat/interval.hpp"

namespace tradestat {

/// What an observation measures.
enum class Indicator {
  exports,             ///< trade from exporter to importer (trade_flow X), in a currency
  two_way,             ///< exports and imports together (trade_flow _T), in a currency
  total_exports_rank,  ///< rank of the exporter's total exports among all countries
  eci,                 ///< economic complexity index of the exporter
  eci_rank,            ///< rank by that index
};

/// Where a source states a figure, and how it stands there if that differs.
struct Place {
  int line = 0;                    ///< line of the source, from 1
  std::optional<Figure> figure{};  ///< as stated there, where the dataset says so
};

/// Where a dataset's figures are taken from.
struct Source {
  std::string id;
  std::string name;
};

/// One published figure, with the SDMX fields that say what it is.
struct Observation {
  std::string id;
  Indicator indicator = Indicator::exports;
  std::string ref_area;          ///< exporter, or the country described: alpha-3
  std::string counterpart_area;  ///< importer: alpha-3, W00 for the World
  std::string trade_flow;        ///< X, or _T for both directions
  std::string commodity_class;   ///< HS, EB10S, or _X where not stated
  std::string commodity;         ///< TOTAL, an HS code or an EBOPS code
  int time_period = 0;           ///< year
  std::string unit_measure;      ///< USD, RANK, IX
  std::string obs_status;        ///< A normal; O, M missing; B, E, I, P as in SDMX
  std::string reported_by;       ///< exporter or importer; empty where it is not said
  /// Its value() is in the base unit: dollars, ranks, index points. None where
  /// the status says that it is missing.
  std::optional<Figure> figure;
  std::string stated;                ///< obs_value as written
  std::vector<std::string> sources;  ///< ids: the publication first, then what it cites
  std::vector<Place> places;
  TextPosition location{};  ///< of its object in the dataset
};

/// How a claim follows from its inputs, in the order in which it names them.
enum class Formula {
  cagr,          ///< [start, end]: compound annual growth rate
  total_change,  ///< [start, end]: change from start to end, of the start
  difference,    ///< [a, b]: a - b
  sum,           ///< [a, b, ...]: all together
  share,         ///< [part, whole]: part of the whole
  ratio,         ///< [a, b]: a is N times b
  rank_order,    ///< [a, b, ...]: the rank of a among all, the largest first
  equal,         ///< [a, ...]: the same figure, stated again
};

/// A figure that the source derives from others.
struct Claim {
  std::string id;
  Formula formula = Formula::cagr;
  std::vector<std::string> inputs;  ///< ids of observations and claims, in the formula's order
  std::string unit_measure;         ///< PT per cent, RATIO times, else as of observations
  Figure figure;                    ///< its value() of a rate is a fraction: -0.181
  std::string stated;               ///< obs_value as written: "-18.1"
  std::vector<std::string> sources;
  std::vector<Place> places;
  TextPosition location{};  ///< of its object in the dataset
};

/// What there is to choose from, for messages that say what a dataset has
/// instead: all countries; the items of the selected countries; the years of
/// the selected items.
struct Coverage {
  std::vector<std::string> countries;  ///< in order of appearance
  std::vector<std::string> items;      ///< in order of appearance
  std::vector<int> years;              ///< ascending
};

/// Rows of a trade file that are not among its figures, and why.
struct LeftOut {
  std::string reason;
  std::size_t rows = 0;

  /// "2 rows left out: duplicate rows".
  std::string to_string() const;
};

/// What a trade file turned out to be, beyond its format.
struct FileProfile {
  std::string title;              ///< of the format: "UN Comtrade"
  std::string encoding;           ///< "UTF-8", "ASCII" or "ISO-8859-1"
  std::string delimiter;          ///< "comma", "semicolon", "tab", "bar"; "none" for JSON
  std::string codes;              ///< how it codes countries
  std::string unit;               ///< what its values are counted in
  std::size_t rows = 0;           ///< all, without the header
  std::vector<LeftOut> left_out;  ///< ordered by reason
  std::vector<int> years;         ///< ascending
  std::size_t countries = 0;      ///< exporters and importers
  std::size_t items = 0;          ///< commodity codes; of BACI those of the selection
  std::vector<std::string> warnings;
  std::string valuation{};  ///< "FOB", "CIF" or "CIF and FOB"; empty where it is not told
};

/// Where figures were read from, for the record.
struct InputInfo {
  std::string name;    ///< the path as given, "-" or "bundled:NAME"
  std::string format;  ///< "tradestat-json", "baci", ...
  /// Of the bytes, lower-case hexadecimal; empty for a trade file, where the
  /// hash would take longer than the answer.
  std::string sha256;
  std::size_t observations = 0;          ///< figures read, before selection
  std::optional<FileProfile> profile{};  ///< of a trade file
  std::vector<std::string> notes{};      ///< what every answer from it should tell
};

/// The flows that Selection::largest leaves out, in one.
struct Remainder {
  std::size_t flows = 0;             ///< that have a figure for the year
  Figure value{};                    ///< their sum in the year, in dollars
  std::vector<std::string> without;  ///< flows that have none: "RUS-PRK", by code
};

/// A handful of observations and the claims about them.
struct Dataset {
  std::string id;
  std::string title;
  std::vector<Source> sources;
  std::vector<Observation> observations;
  std::vector<Claim> claims;
  Coverage coverage;
  std::optional<Remainder> remainder{};  ///< where only the largest flows were asked for
  std::vector<InputInfo> inputs;
  std::map<std::string, std::string, std::less<>> item_names{};  ///< that the inputs give

  const Observation* observation(std::string_view wanted) const;
};

/// Which observations a question is about. Empty fields select everything.
struct Selection {
  std::optional<Indicator> indicator;
  std::string reporter;  ///< alpha-3: trade that this country takes part in
  std::string partner;   ///< alpha-3: the other country of that trade
  /// Of these pairs of countries only, where there are several: each as its
  /// first country sees it. `reporter` and `partner` are empty then.
  std::vector<std::pair<std::string, std::string>> pairs;
  bool bilateral = false;  ///< leave out trade with the World, unless it is named
  std::string item;        ///< one commodity code
  /// Each product of files that hold products alone, not their sum; where no
  /// partner is named, together with all: of flows from or to "".
  bool by_item = false;
  /// Whose report of a flow: "exporter", "importer", "both"; empty for that of
  /// `reporter`, and where none is named for the one there is. Of a dataset in
  /// JSON, empty is for all, of which the first counts.
  std::string reported_by;
  /// Flows of all countries are added up: those that exporters report do not go
  /// together with those that importers do.
  bool one_side = false;
  std::vector<int> years;
  std::optional<int> from;
  std::optional<int> to;
  /// Of one item, only so many flows, the largest of the last selected year; of
  /// trade files, whose flows may be many. The others are Dataset::remainder.
  std::optional<std::size_t> largest;

  bool accepts_countries(const Observation& observation) const;
  /// Whether trade from one to the other is among what is asked for.
  bool accepts_trade(std::string_view exporter, std::string_view importer) const;
  /// The country of the question whose trade with the other this is; empty where
  /// none is named.
  std::string_view viewpoint(std::string_view exporter, std::string_view importer) const;
  bool accepts_item(const Observation& observation) const;
  bool accepts_report(const Observation& observation) const;
  bool accepts_year(int year) const;
};

/// The unit a figure is stated in, in words: "million USD", "percent", "rank".
std::string unit_name(std::string_view unit_measure, const Figure& figure);

/// As above; a difference of rates is counted in "percentage points".
std::string unit_name(const Claim& claim);

/// The English name of an item: "goods", "travel"; the code itself where it
/// has none here.
std::string_view item_name(std::string_view commodity);

/// True for TOTAL (goods) and S (services): the items that contain the others.
bool is_total(std::string_view commodity);

const char* to_string(Indicator indicator);
const char* to_string(Formula formula);
const char* to_string(Hedge hedge);

}  // namespace tradestat
