#include "base/utf8.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace tradestat;

TEST_CASE("columns that a text takes") {
  CHECK(display_width("") == 0);
  CHECK(display_width("28.7") == 4);
  CHECK(display_width("−∞ é") == 4);
  CHECK(display_width("روسيا") == 5);
  CHECK(display_width("مليوناً") == 6);          // a vowel mark takes none
  CHECK(display_width("\u200f28\u2069") == 2);  // controls of direction
  CHECK(display_width("中国") == 4);
  CHECK(display_width("한국") == 4);
  CHECK(display_width("📦") == 2);
  CHECK(display_width("e\u0301") == 1);
}

TEST_CASE("bytes that are no UTF-8 are taken one by one") {
  CHECK_FALSE(first_code_point("\x80").valid);
  CHECK_FALSE(first_code_point("\xc0\x80").valid);          // overlong
  CHECK_FALSE(first_code_point("\xed\xa0\x80").valid);      // surrogate
  CHECK_FALSE(first_code_point("\xf4\x90\x80\x80").valid);  // beyond U+10FFFF
  CHECK_FALSE(first_code_point("\xe2\x88").valid);          // cut off
  CHECK(first_code_point("\xe2\x88\x9e!").bytes == 3);
  CHECK(first_code_point("\xf4\x8f\xbf\xbf").value == 0x10FFFF);
}

TEST_CASE("scripts from right to left") {
  CHECK(is_right_to_left("in روسيا"));
  CHECK(is_right_to_left("שלום"));
  CHECK_FALSE(is_right_to_left("é 中国 \x80"));
}

TEST_CASE("code points one by one, with their bytes") {
  std::vector<std::string> pieces;
  for_each_code_point("a\u00e9\xff\u221e", [&](const CodePoint&, std::string_view bytes) {
    pieces.emplace_back(bytes);
  });
  CHECK(pieces == std::vector<std::string>{"a", "\u00e9", "\xff", "\u221e"});
}

TEST_CASE("a text is UTF-8, or cut within a character") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("P\u00e9trole"));
  CHECK(is_utf8("28.7 \u0645\u0644\u064a\u0648\u0646"));
  CHECK(is_utf8("\U0001f4e6"));
  CHECK(is_utf8("P\xc3"));                // the second byte of two is cut off
  CHECK(is_utf8("\xf0\x9f\x93"));         // the last of four
  CHECK_FALSE(is_utf8("P\xe9trole"));     // Latin-1
  CHECK_FALSE(is_utf8("P\xc3trole"));     // cut in the middle
  CHECK_FALSE(is_utf8("\xed\xa0\x80 "));  // a surrogate
  CHECK(whole_characters("ab") == 2);
  CHECK(whole_characters("a\u00e9") == 3);
  CHECK(whole_characters("a\xc3") == 1);
  CHECK(whole_characters("a\xe2\x88") == 1);
  CHECK(whole_characters("a\x88\x88") == 3);  // no character begins there
}

TEST_CASE("what is no UTF-8 is Latin-1") {
  CHECK(in_utf8("P\xe9trole") == "P\u00e9trole");
  CHECK(in_utf8("P\u00e9trole") == "P\u00e9trole");
  CHECK(in_utf8("C\xf4te d'Ivoire") == "C\u00f4te d'Ivoire");
}

TEST_CASE("a code point is written as its bytes") {
  for (const char32_t c : {0x24U, 0x7fU, 0x80U, 0x7ffU, 0x800U, 0xffffU, 0x10000U, 0x10ffffU}) {
    std::string text;
    append_utf8(text, c);
    CAPTURE(static_cast<unsigned>(c));
    CHECK(first_code_point(text).valid);
    CHECK(first_code_point(text).value == c);
    CHECK(first_code_point(text).bytes == text.size());
  }
}

TEST_CASE("letters without their accents") {
  const auto plain = [](std::string_view letter) {
    return plain_letters(first_code_point(letter).value);
  };
  CHECK(plain("\u00c9") == "E");
  CHECK(plain("\u00e7") == "c");
  CHECK(plain("\u0142") == "l");
  CHECK(plain("\u017f") == "s");
  CHECK(plain("\u0219") == "s");
  CHECK(plain("\u1ec7") == "e");
  CHECK(plain("\u1ec6") == "E");
  CHECK(plain("\u00c6") == "AE");
  CHECK(plain("\u00fe") == "th");
  CHECK(plain("\u00df") == "ss");
  CHECK(plain("\u0133") == "ij");
  CHECK(plain("\u0152") == "OE");
  CHECK(plain("\u00d7").empty());
  CHECK(plain("\u03b1").empty());
}
