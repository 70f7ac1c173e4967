#pragma once

#include <string>
#include <vector>

#include "tradestat/dataset.hpp"

namespace tradestat {

/// The exports of one item from one country to another, over the years.
struct Flow {
  std::string exporter;                          ///< alpha-3
  std::string importer;                          ///< alpha-3, or W00
  std::string item;                              ///< commodity code
  std::vector<const Observation*> observations;  ///< a figure a year, ascending

  /// The figure of a year, or null.
  const Observation* observation(int year) const;
  /// The value of a year in dollars; undefined, with the reason, where the
  /// dataset has none.
  ExactValue value(int year) const;
};

/// The flows of a dataset in order of their first observation. They point into
/// the dataset. Where a cell is stated by two observations, the first counts.
std::vector<Flow> flows(const Dataset& dataset);
/// The flows point into the dataset: not of one that ends with the statement.
std::vector<Flow> flows(Dataset&& dataset) = delete;

/// The flow, or null.
const Flow* find_flow(const std::vector<Flow>& flows, std::string_view exporter,
                      std::string_view importer, std::string_view item);

/// The flows of the same pair that have a value in a year and whose items lie
/// below another: EBOPS categories below S, HS codes below TOTAL, 2701 below 27. Of
/// nested codes only the outer one counts.
std::vector<const Flow*> parts_of(const Flow& total, const std::vector<Flow>& flows, int year);

/// The value of one observation; undefined, with the reason, where it is
/// stated to be missing.
ExactValue value_of(const Observation& observation, Zeros zeros = Zeros::significant);

}  // namespace tradestat
