#pragma once

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {

/// `tradestat mirror`: what exporter and importer each report of the same flow.
/// (The partner country's mirror statistics. Imports are usually valued CIF and
/// exports FOB: United Nations, IMTS 2010, chapter IV.)
class MirrorCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  Result<Answer> run() override;

 private:
  SelectionOptions selection_;
};

}  // namespace tradestat::cli
