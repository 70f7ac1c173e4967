#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace tradestat::io {

/// Turns byte offsets, in rising order, into lines and columns.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {}

  void advance(std::size_t to) {
    const std::string_view passed = text_.substr(at_, to - at_);
    std::size_t from = 0;
    if (const auto feeds = std::count(passed.begin(), passed.end(), '\n'); feeds > 0) {
      line_ += static_cast<int>(feeds);
      column_ = 1;
      from = passed.rfind('\n') + 1;
    }
    // Every byte but the continuation of a sequence begins a character.
    column_ += static_cast<int>(
        std::count_if(passed.begin() + static_cast<std::ptrdiff_t>(from), passed.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    at_ = to;
  }
  int line() const { return line_; }
  int column() const { return column_; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
};

}  // namespace tradestat::io
