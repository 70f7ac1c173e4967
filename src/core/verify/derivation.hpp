#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/verify/claim_graph.hpp"
#include "core/verify/formulas.hpp"

namespace tradestat {

/// A claim with what it follows from; points into the dataset.
struct Derivation {
  const Claim* claim = nullptr;
  const FormulaRule* rule = nullptr;
  std::vector<FigureRef> inputs;
  std::vector<Scope> scopes;
  std::string reason;  ///< why it cannot be recomputed; empty where it can be tried

  std::vector<Operand> operands(Zeros zeros) const;
  Estimate recompute(Zeros zeros) const;
  /// "growth a year from … to …"; of many inputs the first ones.
  std::string in_words() const;
  /// From the first input to the last, whole ones.
  int years() const;
};

/// The derivations of the claims of a dataset; points into it.
class Derivations {
 public:
  explicit Derivations(const Dataset& dataset) : figures_(dataset), scopes_(scopes(dataset)) {}
  Derivation of(const Claim& claim) const;

 private:
  FigureIndex figures_;
  std::unordered_map<std::string_view, Scope> scopes_;
};

}  // namespace tradestat
