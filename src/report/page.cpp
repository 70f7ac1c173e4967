#include "report/page.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

/// Longer lines are hard to read, whatever the width.
constexpr int widest_paragraph = 100;
constexpr int narrowest_paragraph = 8;

std::string_view sequence_of(Tone tone) {
  switch (tone) {
    case Tone::plain: return "";
    case Tone::bold: return "\x1b[1m";
    case Tone::dim: return "\x1b[2m";
    case Tone::good: return "\x1b[32m";
    case Tone::bad: return "\x1b[1;31m";
    case Tone::doubtful: return "\x1b[33m";
  }
  return "";
}

}  // namespace

Tone tone_of_verdict(std::string_view word) {
  if (word == "entailed" || word == "consistent") return Tone::good;
  if (word == "inconsistent") return Tone::bad;
  if (word == "not_derivable" || word == "warning") return Tone::doubtful;
  return Tone::plain;
}

void Page::put(int column, std::string_view text, Tone tone) {
  if (text.empty()) return;
  std::string& out = output_.text;
  out.append(static_cast<std::size_t>(std::max(column - at_, 0)), ' ');
  line_begun_ = true;
  at_ = std::max(column, at_) + display_width(text);
  const std::string_view sequence = style_.color ? sequence_of(tone) : "";
  out.append(sequence).append(text);
  if (!sequence.empty()) out += "\x1b[0m";
}

void Page::end_line() {
  output_.text += '\n';
  at_ = 0;
  blank_above_ = !line_begun_;
  line_begun_ = false;
}

void Page::blank_line() {
  if (!blank_above_) end_line();
}

void Page::paragraph(int indent, int hang, std::string_view text, Tone tone) {
  const int width = std::min(style_.width, widest_paragraph) - indent - hang;
  // The first line may begin earlier, not be longer.
  int at = indent;
  for (const std::string& line : wrapped(text, std::max(width, narrowest_paragraph))) {
    put(at, line, tone);
    end_line();
    at = indent + hang;
  }
}

void Page::rule(int width) {
  std::string line;
  for (int i = 0; i < width; ++i) line += style_.ascii ? "-" : "─";
  put(0, line, Tone::dim);
  end_line();
}

}  // namespace tradestat::report
