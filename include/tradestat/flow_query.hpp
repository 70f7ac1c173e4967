#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tradestat/observation.hpp"

namespace tradestat {

/// Trade as a country sees it.
enum class Direction { exports, imports };

/// Two countries, seen from the first; without the second, the first with all
/// its partners. Alpha-3 codes, W00 for the World.
struct CountryPair {
  std::string first;
  std::string second{};

  friend bool operator==(const CountryPair&, const CountryPair&) = default;
};

/// Whose reports of a flow are asked for, where sources tell.
enum class Reports {
  preferred,  ///< the first country's of a pair; without pairs, of the one side there is
  exporters,
  importers,
  both,
};

/// All that can be asked of flows of trade: which of them, and what they are
/// added up by. Members that are empty choose everything.
struct FlowQuery {
  std::optional<Indicator> indicator{};
  std::vector<CountryPair> pairs{};
  std::optional<Direction> direction{};  ///< of the first country of each pair
  bool bilateral = false;   ///< leave out trade with groups of countries, unless they are named
  bool with_world = false;  ///< but not that with the World, the whole of a country's partners
  std::string item{};
  std::vector<int> years{};
  std::optional<int> from{};  ///< first year
  std::optional<int> to{};    ///< last year
  Reports reports = Reports::preferred;
  /// Reports of exporters do not go together with those of importers: what all
  /// countries trade is compared, or added up.
  bool one_side = false;

  /// Flows differ by these, and by year; what is false is added up. Without
  /// `exporter`, or `importer`, all of them together have the code "".
  struct AddedUpBy {
    bool exporter = true;
    bool importer = true;
    bool item = false;  ///< each product of files that hold products alone
  } by{};
  /// Only so many flows of the one item, the largest of the last year; of trade
  /// files, whose flows may be many. The others are Dataset::remainder.
  std::optional<std::size_t> largest{};

  bool accepts_year(int year) const;
  bool accepts_item(std::string_view code) const { return item.empty() || code == item; }
  /// Whether trade from one area to the other is asked for.
  bool accepts_flow(std::string_view exporter, std::string_view importer) const;
  bool accepts_report(std::optional<Side> reported_by) const;
  /// Flows are exports, whoever states them.
  bool accepts_indicator(Indicator given) const {
    return !indicator || given == *indicator || (is_flow(given) && is_flow(*indicator));
  }
  /// Whether what the observation is about is asked for, whatever its item and year.
  bool accepts_subject(const Observation& observation) const;
  /// The pair that trade between two areas is of; null where none is named.
  const CountryPair* pair_of(std::string_view exporter, std::string_view importer) const;
  /// The first country of the only pair, and its second; empty where there is no
  /// such country, or more than one pair.
  const std::string& country() const;
  const std::string& partner() const;
};

const char* to_string(Direction direction);

}  // namespace tradestat
