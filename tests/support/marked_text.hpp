#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "tradestat/text_figures.hpp"

/// Texts for tests, with the figures marked that are to be read out of them.
namespace marked_text {

using namespace tradestat;

// Sentences carry what must be found in place: ⟦words|meaning⟧, and everything
// outside the brackets must not be found. The meaning is the number as written
// with its power of ten, the unit ("-" for none), direction and hedge, and the
// second reading of the digits.
inline constexpr std::string_view open_mark = "⟦";
inline constexpr std::string_view close_mark = "⟧";

inline const char* hedge_name(Hedge hedge) {
  switch (hedge) {
    case Hedge::none: return "";
    case Hedge::about: return " about";
    case Hedge::more_than: return " >";
    case Hedge::less_than: return " <";
    case Hedge::at_least: return " >=";
    case Hedge::at_most: return " <=";
  }
  return "";
}

inline std::string number(const Figure& figure) {
  return figure.stated.to_string() +
         (figure.unit_mult == 0 ? "" : "e" + std::to_string(figure.unit_mult));
}

inline std::string meaning(const TextFigure& figure) {
  std::string result = number(figure.figure) + " ";
  const std::string unit(unit_name(figure));
  result += unit.empty() ? "-" : unit;
  const std::string direction = to_string(figure.direction);
  if (!direction.empty()) result += " " + direction;
  result += hedge_name(figure.hedge());
  if (figure.other) result += " or " + number(*figure.other);
  return result;
}

/// The sentence without its marks.
inline std::string plain(std::string_view marked) {
  std::string text;
  while (true) {
    const auto open = marked.find(open_mark);
    text += marked.substr(0, open);
    if (open == std::string_view::npos) return text;
    marked.remove_prefix(open + open_mark.size());
    text += marked.substr(0, marked.find('|'));
    marked.remove_prefix(marked.find(close_mark) + close_mark.size());
  }
}

/// The sentence with the marks of the figures that are read out of it.
inline std::string marked(const std::string& text) {
  std::string result;
  std::size_t end = 0;
  for (const TextFigure& figure : read_figures(text)) {
    result += text.substr(end, figure.byte_start - end);
    result +=
        std::string(open_mark) + figure.text + "|" + meaning(figure) + std::string(close_mark);
    end = figure.byte_end;
  }
  return result + text.substr(end);
}

inline void check_all(const std::vector<std::string>& sentences) {
  for (const std::string& sentence : sentences) CHECK(marked(plain(sentence)) == sentence);
}

}  // namespace marked_text
