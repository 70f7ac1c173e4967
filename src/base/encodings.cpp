#include "base/encodings.hpp"

#include <array>

#include "base/utf8.hpp"

namespace tradestat {
namespace {

/// Windows-1256 from 0x80 on.
constexpr std::array<char16_t, 128> arabic = {
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039,
    0x0152, 0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633,
    0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
    0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB,
    0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7,
    0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
};

/// Windows-1252 from 0x80 to 0x9F, where Latin-1 has controls that no text holds.
constexpr std::array<char16_t, 32> latin = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

constexpr bool is_ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

char32_t decoded(unsigned char byte, Encoding encoding) {
  if (byte < 0x80) return byte;
  if (encoding == Encoding::windows_1256) return arabic[byte - 0x80U];
  return byte < 0xA0 ? latin[byte - 0x80U] : byte;
}

bool is_arabic_letter(unsigned char byte) {
  const char32_t character = decoded(byte, Encoding::windows_1256);
  return character >= 0x621 && character <= 0x64A;
}

/// What the bytes of a text that are not ASCII look like.
struct Impression {
  std::size_t high = 0;
  std::size_t in_arabic_words = 0;  ///< in runs of three letters or more
  std::size_t in_latin_words = 0;   ///< one or two beside a letter
  std::size_t signs = 0;            ///< £, €, quotation marks, blanks that join
};

bool is_latin_letter(unsigned char byte) { return byte >= 0xC0 && byte != 0xD7 && byte != 0xF7; }

Impression impression_of(std::string_view text) {
  Impression result;
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(' ');
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    bool arabic_letters = true;
    bool latin_letters = true;
    for (; byte(end) >= 0x80; ++end) {
      arabic_letters = arabic_letters && is_arabic_letter(byte(end));
      latin_letters = latin_letters && is_latin_letter(byte(end));
    }
    const std::size_t length = end - at;
    result.high += length;
    const bool beside_letter =
        is_ascii_letter(byte(end)) || (at > 0 && is_ascii_letter(byte(at - 1)));
    if (length >= 3 && arabic_letters)
      result.in_arabic_words += length;
    else if (length > 0 && length <= 2 && latin_letters && beside_letter)
      result.in_latin_words += length;
    else if (length > 0 && length <= 2 && !latin_letters)
      result.signs += length;
    at = end + 1;
  }
  return result;
}

}  // namespace

std::optional<Encoding> evident_encoding(std::string_view text) {
  std::size_t damaged = 0;
  std::size_t whole = 0;
  for_each_code_point(text, [&](const CodePoint& c, std::string_view) {
    damaged += c.valid ? 0 : 1;
    whole += c.bytes > 1 ? 1 : 0;
  });
  if (damaged == 0) return Encoding::utf8;
  if (whole * 2 >= damaged) return std::nullopt;  // letters of one byte are rarely UTF-8 by chance
  const Impression seen = impression_of(text);
  // A long run of letters is Arabic, though some words have one letter or two.
  if (seen.in_arabic_words * 10 >= seen.high * 6) return Encoding::windows_1256;
  const bool latin_words = seen.in_latin_words + seen.signs == seen.high;
  return latin_words ? std::optional(Encoding::windows_1252) : std::nullopt;
}

std::string in_utf8(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::utf8) return std::string(text);
  std::string result;
  result.reserve(text.size() * 2);
  for (const char c : text) append_utf8(result, decoded(static_cast<unsigned char>(c), encoding));
  return result;
}

}  // namespace tradestat
