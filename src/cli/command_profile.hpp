#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat profile`: countries side by side.
class ProfileCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

/// A row for each of the countries (all where none are named) and year with a
/// figure about the country as a whole.
report::Table profile_table(const Dataset& dataset, const std::vector<std::string>& countries);

}  // namespace tradestat::cli
