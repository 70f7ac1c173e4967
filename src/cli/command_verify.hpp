#pragma once

#include "cli/command.hpp"
#include "cli/findings.hpp"
#include "cli/options.hpp"
#include "tradestat/verify.hpp"

namespace tradestat::cli {

/// `tradestat verify`: each claim and each identity, recomputed; with an
/// article, each figure looked for in its text.
class VerifyCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  Status add_article(const Dataset& dataset, const FailOn& fail_on,
                     report::Document& document) const;

  SelectionOptions selection_;
  std::string article_;
  std::vector<std::string> fail_on_;
  std::string explain_;
  bool rounding_ = false;
};

/// A row for each check.
report::Table verify_table(const std::vector<Check>& checks);

}  // namespace tradestat::cli
