#include "tradestat/input.hpp"

#include "base/format.hpp"

namespace tradestat {

std::string LeftOut::to_string() const {
  std::string text = formatted("{} left out: {}", counted(rows, "row"), reason);
  if (areas.empty()) return text;
  return formatted("{} ({}), {} USD", text, first_of(areas),
                   value ? value->to_string() : "more than 38 digits of");
}

}  // namespace tradestat
