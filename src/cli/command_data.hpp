#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat data`: the observations and claims with source and place.
class DataCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

/// A row for each observation, then one for each claim.
report::Table data_table(const Dataset& dataset);

}  // namespace tradestat::cli
