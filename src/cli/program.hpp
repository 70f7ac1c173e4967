#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/environment.hpp"
#include "report/render.hpp"

namespace tradestat::cli {

/// What a run of the program comes to. Nothing is written but by the caller.
struct Outcome {
  int exit_code = 0;         ///< 0 done, 1 a contradiction, 2 an error
  bool is_misspelt = false;  ///< no command takes the words as they are
  /// Writes the answer, for standard output or `output_path`; empty with an error.
  std::function<void(report::Output&)> answer{};
  std::string errors{};       ///< for standard error
  std::string output_path{};  ///< of -o; empty for standard output
  /// The format that is asked for: it tells further errors, too.
  const report::OutputFormat* format = &report::formats().front();
};

/// The program as a function of its arguments (without its own name).
Outcome run(const std::vector<std::string>& arguments, const Environment& environment);

}  // namespace tradestat::cli
