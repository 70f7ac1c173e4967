#include "report/wrap.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace tradestat::report {
namespace {

struct Substitute {
  char32_t character;
  std::string_view ascii;
};

// Ascending: what this program writes, and what names of sources contain.
constexpr std::array substitutes = {
    Substitute{0x00A0, " "},   Substitute{0x00A3, "GBP"}, Substitute{0x00A7, "section "},
    Substitute{0x00A9, "(c)"}, Substitute{0x00AB, "\""},  Substitute{0x00B0, " deg"},
    Substitute{0x00B1, "+/-"}, Substitute{0x00B2, "^2"},  Substitute{0x00B3, "^3"},
    Substitute{0x00B7, "-"},   Substitute{0x00BB, "\""},  Substitute{0x00D7, "x"},
    Substitute{0x00F7, "/"},   Substitute{0x2009, " "},   Substitute{0x2010, "-"},
    Substitute{0x2011, "-"},   Substitute{0x2012, "-"},   Substitute{0x2013, "-"},
    Substitute{0x2014, "-"},   Substitute{0x2018, "'"},   Substitute{0x2019, "'"},
    Substitute{0x201C, "\""},  Substitute{0x201D, "\""},  Substitute{0x2022, "*"},
    Substitute{0x2026, "..."}, Substitute{0x202F, " "},   Substitute{0x20AC, "EUR"},
    Substitute{0x2190, "<-"},  Substitute{0x2192, "->"},  Substitute{0x2194, "<->"},
    Substitute{0x2211, "sum"}, Substitute{0x2212, "-"},   Substitute{0x221A, "sqrt"},
    Substitute{0x221E, "inf"}, Substitute{0x2248, "~"},   Substitute{0x2260, "!="},
    Substitute{0x2264, "<="},  Substitute{0x2265, ">="},  Substitute{0x2500, "-"},
    Substitute{0x2713, "ok"},
};

std::string_view ascii_of(char32_t character) {
  const auto at = std::lower_bound(substitutes.begin(), substitutes.end(), character,
                                   [](Substitute s, char32_t c) { return s.character < c; });
  if (at != substitutes.end() && at->character == character) return at->ascii;
  if (const auto letters = plain_letters(character); !letters.empty()) return letters;
  return display_width(character) == 0 ? "" : "?";
}

/// Cuts the first columns off a text: at least one character.
std::string_view take_columns(std::string_view& text, int width) {
  std::size_t size = 0;
  int taken = 0;
  while (size < text.size()) {
    const CodePoint next = first_code_point(text.substr(size));
    taken += display_width(next.value);
    if (taken > width && size > 0) break;
    size += next.bytes;
  }
  const std::string_view result = text.substr(0, size);
  text.remove_prefix(size);
  return result;
}

std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  return word;
}

}  // namespace

std::string printable(std::string_view text, bool ascii) {
  std::string out = tradestat::printable(text);
  if (!ascii || std::ranges::all_of(out, [](char c) { return c <= '~' && c >= ' '; })) return out;
  std::string plain;
  for_each_code_point(out, [&](const CodePoint& c, std::string_view bytes) {
    plain += c.value > '~' ? ascii_of(c.value) : bytes;
  });
  return plain;
}

std::string paragraph(std::string_view text, bool ascii) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return printable(line, ascii);
}

std::vector<std::string> wrapped(std::string_view text, int width) {
  std::vector<std::string> lines(1);
  int used = 0;
  for (std::string_view word = take_word(text); !word.empty(); word = take_word(text)) {
    int size = display_width(word);
    if (used > 0 && used + 1 + size > width) {
      lines.emplace_back();
      used = 0;
    }
    while (size > width) {
      lines.back() += take_columns(word, width);
      lines.emplace_back();
      size = display_width(word);
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += size + (used > 0 ? 1 : 0);
  }
  if (lines.size() > 1 && lines.back().empty()) lines.pop_back();
  return lines;
}

int widest_word(std::string_view text) {
  int widest = 0;
  for (std::string_view word = take_word(text); !word.empty(); word = take_word(text))
    widest = std::max(widest, display_width(word));
  return widest;
}

std::string spaced(std::string_view name) {
  std::string result(name);
  std::replace(result.begin(), result.end(), '_', ' ');
  return result;
}

}  // namespace tradestat::report
