#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/environment.hpp"
#include "report/render.hpp"

/// How an answer is shown: what options, environment and terminal say about it.
namespace tradestat::cli {

enum class UseColor { automatic, always, never };

struct Display {
  const report::OutputFormat* format = &report::formats().front();
  std::string path{};                  ///< of -o; empty for standard output
  std::string other_suffix{};          ///< of the path, where it is no format's and none is given
  std::vector<std::string> columns{};  ///< the only ones, in this order; empty for all
  UseColor color = UseColor::automatic;
  std::optional<int> width{};
  std::optional<int> digits = report::Style{}.digits;
  bool no_header = false;
  bool safe_csv = false;
  bool ascii = false;

  static constexpr int least_width = 40;
  static constexpr int most_width = 1000;
};

/// With what environment and terminal say where the options say nothing.
report::Style style_of(const Display& display, const Environment& environment);

/// The document with the columns asked for. Errors (usage): no such column.
Result<report::Document> with_columns(report::Document document,
                                      const std::vector<std::string>& columns);

}  // namespace tradestat::cli
