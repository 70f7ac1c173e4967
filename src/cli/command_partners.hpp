#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/ranking.hpp"

namespace tradestat::cli {

/// `tradestat partners`: a country's partners by the value of its exports or
/// imports; without a country all pairs.
class PartnersCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
  RankingOptions ranking_;
};

}  // namespace tradestat::cli
