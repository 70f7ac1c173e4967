#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/input.hpp"
#include "tradestat/observation.hpp"

namespace tradestat {

/// Where a dataset's figures are taken from.
struct Source {
  std::string id;
  std::string name;
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
  Unit unit = Unit::usd;
  Figure figure;       ///< its value() of a rate is a fraction: -0.181
  std::string stated;  ///< obs_value as written: "-18.1"
  std::vector<std::string> sources;
  std::vector<SourceLine> places;
  TextPosition position{};  ///< of its object in the dataset
};

/// What there is to choose from, for messages that say what a dataset has
/// instead: all countries; the items of the selected countries; the years of
/// the selected items.
struct Coverage {
  std::vector<std::string> countries;  ///< in order of appearance
  std::vector<std::string> items;      ///< in order of appearance
  std::vector<int> years;              ///< ascending
};

/// The flows that FlowQuery::largest leaves out, in one.
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
  /// How many products totals were made of, where none is stated; 0 where it is.
  std::size_t listed_products = 0;
  std::optional<Remainder> remainder{};  ///< where only the largest flows were asked for
  std::vector<InputInfo> inputs;
  std::map<std::string, std::string, std::less<>> item_names{};  ///< that the inputs give

  const Observation* observation(std::string_view wanted) const;
};

/// The unit a claim is stated in, in words: "percent"; a difference of rates is
/// counted in "percentage points".
std::string unit_name(const Claim& claim);

const char* to_string(Formula formula);

}  // namespace tradestat
