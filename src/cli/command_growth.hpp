#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat growth`: change between two years, for each flow, or of two
/// values given on the command line.
class GrowthCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  Result<Answer> calculate() const;

  SelectionOptions selection_;
  std::string start_;
  std::string end_;
  std::string years_;
  std::string at_;
};

/// The growth of every flow with figures for both years; of a flow without
/// only where an item is asked for. `at`: a further year whose value
/// the rate implies.
report::Table growth_table(const Dataset& dataset, const FlowQuery& selection,
                           std::optional<int> at);

}  // namespace tradestat::cli
