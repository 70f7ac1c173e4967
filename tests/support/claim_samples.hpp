#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "tradestat/verify.hpp"

/// Datasets of a few figures and one claim about them.
namespace claim_samples {

using namespace tradestat;

struct Stated {
  const char* digits;
  Unit unit = Unit::usd;
  int unit_mult = 0;
  Rounding rounding = Rounding::half_away;
  Hedge hedge = Hedge::none;
};

inline Figure figure(const Stated& stated) {
  const auto digits = Decimal::parse(stated.digits);
  REQUIRE(digits);
  return {.stated = *digits,
          .unit_mult = stated.unit == Unit::percent ? -2 : stated.unit_mult,
          .exact = stated.unit == Unit::rank,
          .hedge = stated.hedge,
          .rounding = stated.rounding};
}

/// An observation of one flow; null digits: a missing value.
inline Observation observation(std::string id, int year, const Stated& stated,
                               std::string importer = "PRK") {
  Observation result;
  result.id = std::move(id);
  result.exporter = "RUS";
  result.importer = std::move(importer);
  result.item = "TOTAL";
  result.year = year;
  result.unit = stated.unit;
  if (stated.digits == nullptr) result.status = tradestat::ObservationStatus::cannot_exist;
  if (stated.digits != nullptr) {
    result.figure = figure(stated);
    result.stated = stated.digits;
  }
  result.places = {{.line = 1}};
  return result;
}

inline Claim claim(std::string id, Formula formula, std::vector<std::string> inputs,
                   const Stated& stated) {
  Claim result;
  result.id = std::move(id);
  result.formula = formula;
  result.inputs = std::move(inputs);
  result.unit = stated.unit;
  result.figure = figure(stated);
  result.stated = stated.digits;
  result.places = {{.line = 2}};
  return result;
}

/// A claim over two or more figures of one flow, a year apart from each other
/// (`over_time`), or of several flows in one year.
inline Dataset about(Formula formula, const std::vector<Stated>& inputs, const Stated& stated,
                     bool over_time = false, int years = 1) {
  Dataset dataset;
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    ids.push_back("input-" + std::to_string(i));
    const int number = static_cast<int>(i);
    dataset.observations.push_back(observation(ids.back(), 2000 + (over_time ? years * number : 0),
                                               inputs[i],
                                               over_time ? "PRK" : "P" + std::to_string(i)));
  }
  dataset.claims.push_back(claim("claim", formula, ids, stated));
  return dataset;
}

/// The check of the claim named "claim".
inline Check check(const Dataset& dataset) {
  for (Check& found : verify(dataset))
    if (found.id == "claim") return found;
  FAIL("no check of the claim");
  return {};
}

}  // namespace claim_samples
