#include "report/findings.hpp"

#include <algorithm>

namespace tradestat::report {

std::size_t CheckReport::count(CheckOutcome outcome) const {
  return static_cast<std::size_t>(std::ranges::count(findings, outcome, &Finding::outcome));
}

std::string place_text(std::string_view path, int line, int column) {
  std::string text(path);
  if (line > 0) text += ":" + std::to_string(line);
  if (line > 0 && column > 0) text += ":" + std::to_string(column);
  return text;
}

}  // namespace tradestat::report
