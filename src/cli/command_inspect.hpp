#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// tradestat inspect FILE...: what trade files are, and what is in them.
class InspectCommand final : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  std::vector<std::string> files_;
  SelectionOptions selection_;
};

/// A row a file.
report::Table inspect_table(const std::vector<InputInfo>& inputs);

}  // namespace tradestat::cli
