#pragma once

#include <cstddef>
#include <string_view>

#include "tradestat/error.hpp"

namespace tradestat {

/// Where a text ends that begins at a position.
TextPosition position_behind(TextPosition begin, std::string_view text);

/// Turns offsets of a text into lines and columns; a byte order mark takes none. Asked for in
/// ascending order, all together take the time of one pass.
class PositionCounter {
 public:
  explicit PositionCounter(std::string_view text);

  /// Precondition: within the text, or at its end.
  TextPosition at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  TextPosition position_{1, 1};
};

}  // namespace tradestat
