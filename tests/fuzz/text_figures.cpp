#include "tradestat/text_figures.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using tradestat::TextFigure;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

/// Line and column as the header defines them, counted anew from the start: behind
/// a byte order mark, which is no part of the text.
void check_place(std::string_view text, const TextFigure& figure) {
  int line = 1;
  int column = 1;
  text = text.substr(0, figure.byte_start);
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (const char c : text) {
    if (c == '\n') {
      ++line;
      column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
      ++column;
    }
  }
  require(figure.line == line && figure.column == column);
}

void check_value(const tradestat::Figure& figure) {
  const auto interval = figure.interval();
  const auto value = figure.value();
  if (!interval.lower.infinite && !interval.upper.infinite) require(interval.contains(value));
  require(!value.to_string().empty());
}

}  // namespace

// Whatever the bytes: figures lie in order inside the text, say what stands
// there, and stand for values around their own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  tradestat::read_figures(text, [&](const TextFigure& figure) {
    require(figure.byte_start >= end);
    require(figure.byte_start < figure.byte_end && figure.byte_end <= size);
    require(figure.text == text.substr(figure.byte_start, figure.byte_end - figure.byte_start));
    end = figure.byte_end;
    check_place(text, figure);
    check_value(figure.figure);
    if (figure.other) check_value(*figure.other);
    if (figure.unit == tradestat::TextUnit::year || figure.unit == tradestat::TextUnit::rank)
      require(figure.figure.exact && figure.decimals() == 0);
  });
  return 0;
}
