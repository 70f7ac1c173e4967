#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "tradestat/verify.hpp"

namespace tradestat::cli {

/// `tradestat verify`: each claim and each identity, recomputed.
class VerifyCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

/// A row for each check.
report::Table verify_table(const std::vector<Check>& checks);

}  // namespace tradestat::cli
