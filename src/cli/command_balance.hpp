#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat balance`: the trade balance of each year, seen from the first country.
class BalanceCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

/// A row for each pair and year with at least one direction known. Seen from
/// the selection's reporter, else from the country that the dataset names first.
report::Table balance_table(const Dataset& dataset, const FlowQuery& selection);

}  // namespace tradestat::cli
