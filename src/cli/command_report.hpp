#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat report`: everything the dataset says about the pair, on one screen.
class ReportCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

}  // namespace tradestat::cli
