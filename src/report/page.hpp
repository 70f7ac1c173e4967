#pragma once

#include <string>
#include <string_view>

#include "report/render.hpp"

namespace tradestat::report {

enum class Tone { plain, bold, dim, good, bad, doubtful };

/// The tone of a verdict's word.
Tone tone_of_verdict(std::string_view word);

/// A page in the making, line after line. Blanks are written only before what
/// follows them, so that no line ends with one.
class Page {
 public:
  Page(const Style& style, Output& output) : style_(style), output_(output) {}

  /// Writes printable text from a column of the current line on.
  void put(int column, std::string_view text, Tone tone = Tone::plain);
  void end_line();
  /// Leaves one line empty, unless nothing stands above it.
  void blank_line();
  /// Wraps a paragraph; lines after the first begin `hang` columns further in.
  void paragraph(int indent, int hang, std::string_view text, Tone tone = Tone::plain);
  /// A line across some columns.
  void rule(int width);

  const Style& style() const { return style_; }
  /// False where nobody reads on; call it between rows.
  bool flush_if_full() { return output_.flush_if_full(); }

 private:
  const Style& style_;
  Output& output_;
  int at_ = 0;  // the column after the last character of the current line
  bool line_begun_ = false;
  bool blank_above_ = true;  // the line above is empty, or there is none
};

}  // namespace tradestat::report
