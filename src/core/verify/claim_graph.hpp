#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tradestat/dataset.hpp"

/// What claims rest on: observations, and other claims in any order.
namespace tradestat {

/// What an id of a dataset names: an observation or a claim; both null if nothing.
struct FigureRef {
  const Observation* observation = nullptr;
  const Claim* claim = nullptr;
};

/// The observations and claims of a dataset by their ids; points into it.
class FigureIndex {
 public:
  explicit FigureIndex(const Dataset& dataset);
  FigureRef find(std::string_view id) const;

 private:
  std::unordered_map<std::string_view, FigureRef> figures_;
};

/// The claims' positions, each after the claims that it names. What is in a
/// circle, or rests on one, is left out.
std::vector<std::size_t> inputs_first(const Dataset& dataset);

/// The position of a claim that rests on itself; empty where there is none.
std::optional<std::size_t> in_circle(const Dataset& dataset);

/// Drops the claims that name something that is not there (any more).
void drop_incomplete_claims(Dataset& dataset);

/// What a figure is about.
struct Scope {
  int subject = -1;           ///< equal for the same thing at different times; -1: unknown
  Period period{};            ///< from the first to the last of all observations below
  std::string_view exporter;  ///< of all observations below; empty where they differ
  std::string_view importer;
  std::string_view item;
};

/// The scopes of all figures of a dataset, by id; points into it.
std::unordered_map<std::string_view, Scope> scopes(const Dataset& dataset);

}  // namespace tradestat
