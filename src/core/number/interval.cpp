#include "tradestat/interval.hpp"

#include "base/format.hpp"

namespace tradestat {

bool Interval::contains(const Decimal& value) const {
  const bool above =
      lower.infinite || value > lower.value || (lower.closed && value == lower.value);
  const bool below =
      upper.infinite || value < upper.value || (upper.closed && value == upper.value);
  return above && below;
}

std::string Interval::to_string() const {
  return formatted("{}{}, {}{}", lower.closed && !lower.infinite ? "[" : "(",
                   lower.infinite ? "-∞" : lower.value.to_string(),
                   upper.infinite ? "∞" : upper.value.to_string(),
                   upper.closed && !upper.infinite ? "]" : ")");
}

}  // namespace tradestat
