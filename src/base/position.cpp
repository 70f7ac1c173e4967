#include "base/position.hpp"

#include <algorithm>

namespace tradestat {

TextPosition PositionCounter::at(std::size_t offset) {
  if (offset < at_) *this = PositionCounter(text_);
  std::string_view passed = text_.substr(at_, offset - at_);
  if (const auto feeds = std::ranges::count(passed, '\n'); feeds > 0) {
    position_.line += static_cast<int>(feeds);
    position_.column = 1;
    passed.remove_prefix(passed.rfind('\n') + 1);
  }
  // Every byte but the continuation of a sequence begins a character.
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  position_.column += static_cast<int>(std::ranges::count_if(passed, begins));
  at_ = offset;
  return position_;
}

}  // namespace tradestat
