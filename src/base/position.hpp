#pragma once

#include <cstddef>
#include <string_view>

#include "tradestat/error.hpp"

namespace tradestat {

/// Turns offsets of a text into lines and columns. Asked for in ascending
/// order, all together take the time of one pass.
class PositionCounter {
 public:
  explicit PositionCounter(std::string_view text) : text_(text) {}

  /// Precondition: within the text, or at its end.
  TextPosition at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  TextPosition position_{1, 1};
};

}  // namespace tradestat
