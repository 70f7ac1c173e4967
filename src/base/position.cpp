#include "base/position.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace tradestat {

TextPosition position_behind(TextPosition begin, std::string_view text) {
  for (std::size_t feed = text.find('\n'); feed != std::string_view::npos; feed = text.find('\n')) {
    ++begin.line;
    begin.column = 1;
    text.remove_prefix(feed + 1);
  }
  // Every byte but the continuation of a sequence begins a character.
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  begin.column += static_cast<int>(std::ranges::count_if(text, begins));
  return begin;
}

PositionCounter::PositionCounter(std::string_view text)
    : text_(text), at_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

TextPosition PositionCounter::at(std::size_t offset) {
  if (offset < at_) *this = PositionCounter(text_);
  offset = std::max(offset, at_);
  position_ = position_behind(position_, text_.substr(at_, offset - at_));
  at_ = offset;
  return position_;
}

}  // namespace tradestat
