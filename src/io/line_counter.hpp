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
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (byte == '\n') {
        ++line_;
        column_ = 1;
      } else if ((byte & 0xC0U) != 0x80U) {  // no continuation of a character
        ++column_;
      }
    }
    return {line_, column_};
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
};

}  // namespace tradestat::io
