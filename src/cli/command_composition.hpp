#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat composition`: a total and its parts.
class CompositionCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

/// For every total with known parts, a year at a time: the total, its parts
/// from the largest down, and the residual that is not itemised.
report::Table composition_table(const Dataset& dataset, const FlowQuery& selection);

}  // namespace tradestat::cli
