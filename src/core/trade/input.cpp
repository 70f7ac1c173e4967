#include "tradestat/input.hpp"

#include "base/format.hpp"

namespace tradestat {

std::string LeftOut::to_string() const {
  return formatted("{} left out: {}", counted(rows, "row"), reason);
}

}  // namespace tradestat
