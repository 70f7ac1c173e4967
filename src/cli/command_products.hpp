#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/ranking.hpp"

namespace tradestat::cli {

/// `tradestat products`: the items that two countries trade, or that one trades
/// with all its partners together, by value.
class ProductsCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
  RankingOptions ranking_;
  std::string level_;
};

}  // namespace tradestat::cli
