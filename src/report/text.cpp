#include "report/text.hpp"

#include <algorithm>
#include <array>

#include "report/display_width.hpp"

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

/// The letters U+00C0 to U+017F without their accents; '?' where two letters
/// or none stand for one.
constexpr std::string_view letters =
    "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlLlLl"
    "NnNnNnnNnOoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static_assert(letters.size() == 0x180 - 0xC0);

std::string_view pair_of_letters(char32_t character) {
  switch (character) {
    case 0x00C6: return "AE";
    case 0x00DE: return "Th";
    case 0x00DF: return "ss";
    case 0x00E6: return "ae";
    case 0x00FE: return "th";
    case 0x0132: return "IJ";
    case 0x0133: return "ij";
    case 0x0152: return "OE";
    case 0x0153: return "oe";
    default: return "?";
  }
}

std::string_view ascii_of(char32_t character) {
  const auto at = std::lower_bound(substitutes.begin(), substitutes.end(), character,
                                   [](Substitute s, char32_t c) { return s.character < c; });
  if (at != substitutes.end() && at->character == character) return at->ascii;
  if (character >= 0xC0 && character < 0x180) {
    const std::string_view letter = letters.substr(character - 0xC0, 1);
    return letter == "?" ? pair_of_letters(character) : letter;
  }
  return display_width(character) == 0 ? "" : "?";
}

bool steers_terminal(char32_t c) {
  const bool separator = c == 0x2028 || c == 0x2029;
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || separator;
}

void append_escape(std::string& out, const CodePoint& c) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (c.valid && c.value == '\n') {
    out += "\\n";
  } else if (c.valid && c.value == '\t') {
    out += "\\t";
  } else {
    // A byte by its two digits, a code point by four.
    const bool wide = c.value > 0xFF;
    out += wide ? "\\u" : "\\x";
    for (unsigned shift = wide ? 16 : 8; shift > 0; shift -= 4)
      out += digits[c.value >> (shift - 4) & 0xFU];
  }
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
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (!next.valid || steers_terminal(next.value)) {
      append_escape(out, next);
    } else if (ascii && next.value > '~') {
      out += ascii_of(next.value);
    } else {
      out += text.substr(0, next.bytes);
    }
    text.remove_prefix(next.bytes);
  }
  return out;
}

std::string paragraph(std::string_view text, bool ascii) {
  std::string joined(text);
  std::replace_if(
      joined.begin(), joined.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; },
      ' ');
  return printable(joined, ascii);
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
