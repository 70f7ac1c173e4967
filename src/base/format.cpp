// Debian has no static libfmt: this one file takes the header-only code.
#define FMT_HEADER_ONLY
#include "base/format.hpp"

#include <fmt/format.h>

namespace tradestat {

std::string written(fmt::string_view format, fmt::format_args arguments) {
  return fmt::vformat(format, arguments);
}

std::string counted(std::size_t number, std::string_view one, std::string_view several) {
  if (number == 1) return formatted("1 {}", one);
  return several.empty() ? formatted("{} {}s", number, one) : formatted("{} {}", number, several);
}

std::string alternatives(std::span<const std::string_view> words) {
  if (words.size() < 2) return joined(words);
  return formatted("{} or {}", joined(words.first(words.size() - 1)), words.back());
}

}  // namespace tradestat
