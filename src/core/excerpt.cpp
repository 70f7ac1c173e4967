#include "core/excerpt.hpp"

#include <algorithm>

namespace tradestat {

std::string excerpt(std::string_view text) {
  constexpr std::size_t max_size = 60;
  const auto inside_character = [](char c) { return (c & '\xC0') == '\x80'; };
  std::size_t size = std::min(text.size(), max_size);
  // A character of UTF-8 has at most three such bytes: more are no character.
  for (int i = 0; i < 3 && size < text.size() && inside_character(text[size]); ++i) --size;
  std::string result(text.substr(0, size));
  const auto is_control = [](char c) { return (c >= '\0' && c < ' ') || c == '\x7f'; };
  std::ranges::replace_if(result, is_control, '?');
  return size < text.size() ? result + "…" : result;
}

}  // namespace tradestat
