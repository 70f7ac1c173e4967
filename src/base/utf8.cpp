#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace tradestat {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Ascending. The scripts that occur in names of countries, products and
// sources; not all of Unicode.
constexpr std::array zero_width = {
    Range{0x00AD, 0x00AD},  // soft hyphen
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489},   Range{0x0591, 0x05BD},   Range{0x05BF, 0x05BF},
    Range{0x05C1, 0x05C2}, Range{0x05C4, 0x05C5},   Range{0x05C7, 0x05C7},   Range{0x0610, 0x061A},
    Range{0x061C, 0x061C}, Range{0x064B, 0x065F},   Range{0x0670, 0x0670},   Range{0x06D6, 0x06DC},
    Range{0x06DF, 0x06E4}, Range{0x06E7, 0x06E8},   Range{0x06EA, 0x06ED},   Range{0x0711, 0x0711},
    Range{0x0730, 0x074A}, Range{0x08D3, 0x08E1},   Range{0x08E3, 0x0902},   Range{0x093C, 0x093C},
    Range{0x0941, 0x0948}, Range{0x094D, 0x094D},   Range{0x0E31, 0x0E31},   Range{0x0E34, 0x0E3A},
    Range{0x0E47, 0x0E4E}, Range{0x1AB0, 0x1AFF},   Range{0x1DC0, 0x1DFF},   Range{0x200B, 0x200F},
    Range{0x202A, 0x202E}, Range{0x2060, 0x2064},   Range{0x2066, 0x206F},   Range{0x20D0, 0x20F0},
    Range{0x302A, 0x302D}, Range{0x3099, 0x309A},   Range{0xFE00, 0xFE0F},   Range{0xFE20, 0xFE2F},
    Range{0xFEFF, 0xFEFF}, Range{0x1F3FB, 0x1F3FF}, Range{0xE0000, 0xE01EF},
};

constexpr std::array double_width = {
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},
    Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},
    Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},
    Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},
    Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},
    Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},
    Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},
    Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18CFF}, Range{0x1B000, 0x1B2FF},
    Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E},
    Range{0x1F191, 0x1F19A}, Range{0x1F1E6, 0x1F202}, Range{0x1F210, 0x1F23B},
    Range{0x1F240, 0x1F248}, Range{0x1F250, 0x1F265}, Range{0x1F300, 0x1F64F},
    Range{0x1F680, 0x1F6FF}, Range{0x1F7E0, 0x1F7EB}, Range{0x1F900, 0x1F9FF},
    Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

constexpr std::array right_to_left = {
    Range{0x0590, 0x08FF},   Range{0xFB1D, 0xFDFF},   Range{0xFE70, 0xFEFC},
    Range{0x10800, 0x10FFF}, Range{0x1E800, 0x1EEFF},
};

template <std::size_t Size>
bool contains(const std::array<Range, Size>& ranges, char32_t character) {
  const auto at = std::lower_bound(ranges.begin(), ranges.end(), character,
                                   [](Range range, char32_t c) { return range.last < c; });
  return at != ranges.end() && at->first <= character;
}

constexpr unsigned byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
  const unsigned lead = byte_at(text, 0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return {lead, 1, false};
  char32_t value = lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    const unsigned next = byte_at(text, i);
    if ((next & 0xC0U) != 0x80U) return {lead, 1, false};
    value = value << 6U | (next & 0x3FU);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < smallest[bytes] || surrogate || value > 0x10FFFF) return {lead, 1, false};
  return {value, bytes, true};
}

std::size_t whole_characters(std::string_view text) {
  // The last lead byte is at most three bytes away from the end.
  for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
    const unsigned byte = byte_at(text, text.size() - back);
    if (byte < 0x80) break;
    if (byte < 0xC0) continue;
    const std::size_t bytes = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    return bytes > back ? text.size() - back : text.size();
  }
  return text.size();
}

bool is_utf8(std::string_view text) {
  text = text.substr(0, whole_characters(text));
  bool valid = true;
  for_each_code_point(text, [&](const CodePoint& c, std::string_view) { valid &= c.valid; });
  return valid;
}

void append_utf8(std::string& out, char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  const auto tail = [&](unsigned shift) { return byte(0x80U | (c >> shift & 0x3FU)); };
  if (c < 0x80) {
    out += byte(c);
  } else if (c < 0x800) {
    out += {byte(0xC0U | c >> 6U), tail(0)};
  } else if (c < 0x10000) {
    out += {byte(0xE0U | c >> 12U), tail(6), tail(0)};
  } else {
    out += {byte(0xF0U | c >> 18U), tail(12), tail(6), tail(0)};
  }
}

std::string in_utf8(std::string_view text) {
  // A character that is cut off at the end is none.
  if (whole_characters(text) == text.size() && is_utf8(text)) return std::string(text);
  std::string result;
  for (const char c : text) append_utf8(result, static_cast<unsigned char>(c));
  return result;
}

std::string_view plain_letters(char32_t c) {
  switch (c) {
    case 0xC6: return "AE";
    case 0xDE: return "Th";
    case 0xDF: return "ss";
    case 0xE6: return "ae";
    case 0xFE: return "th";
    case 0x132: return "IJ";
    case 0x133: return "ij";
    case 0x152: return "OE";
    case 0x153: return "oe";
    default: break;
  }
  // U+00C0 to U+017F and U+0218 to U+021B; '?' where there is no single letter.
  static constexpr std::string_view latin =
      "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
      "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlLlLl"
      "NnNnNnnNnOoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
  static constexpr std::string_view comma_below = "SsTt";
  static_assert(latin.size() == 0x180 - 0xC0);
  if (c >= 0xC0 && c < 0x180) {
    const auto letter = latin.substr(c - 0xC0, 1);
    return letter == "?" ? std::string_view() : letter;
  }
  if (c >= 0x218 && c < 0x21C) return comma_below.substr(c - 0x218, 1);
  // Vietnamese: capitals and small letters by turns.
  if (c >= 0x1EA0 && c < 0x1EFA) {
    static constexpr std::string_view vowels = "AaEeIiOoUuYy";
    const std::size_t vowel = c < 0x1EB8   ? 0
                              : c < 0x1EC8 ? 2
                              : c < 0x1ECC ? 4
                              : c < 0x1EE4 ? 6
                              : c < 0x1EF2 ? 8
                                           : 10;
    return vowels.substr(vowel + (c & 1U), 1);
  }
  return {};
}

int display_width(char32_t character) {
  if (character < 0xA0) return 1;
  if (contains(zero_width, character)) return 0;
  return contains(double_width, character) ? 2 : 1;
}

int display_width(std::string_view text) {
  int width = 0;
  for_each_code_point(
      text, [&](const CodePoint& c, std::string_view) { width += display_width(c.value); });
  return width;
}

bool is_right_to_left(std::string_view text) {
  bool found = false;
  for_each_code_point(text, [&](const CodePoint& c, std::string_view) {
    found = found || (c.valid && contains(right_to_left, c.value));
  });
  return found;
}

}  // namespace tradestat
