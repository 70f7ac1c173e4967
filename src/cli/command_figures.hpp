#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat figures`: all figures of an Arabic or English text.
class FiguresCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  std::string path_;
};

}  // namespace tradestat::cli
