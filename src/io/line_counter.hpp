#pragma once

#include <cstddef>
#include <string_view>

#include "tradestat/dataset.hpp"

namespace tradestat::io {

/// Lines and columns of a text. Asked for in ascending order, all together
/// take the time of one pass.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}

  /// Precondition: within the text.
  Location at(std::size_t offset) {
    if (offset < at_) *this = LineCounter(text_);
    for (; at_ < offset; ++at_) {
      if (text_[at_] != '\n') continue;
      ++line_;
      line_start_ = at_ + 1;
    }
    return {line_, static_cast<int>(offset - line_start_) + 1};
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

}  // namespace tradestat::io
