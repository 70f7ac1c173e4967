#include "report/text.hpp"

#include "catch.hpp"
#include "report/display_width.hpp"

using namespace tradestat::report;

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

TEST_CASE("nothing steers the terminal") {
  CHECK(printable("\x1b[31mred", false) == "\\x1b[31mred");
  CHECK(printable("a\tb\nc\r", false) == "a\\tb\\nc\\x0d");
  CHECK(printable("\x7f", false) == "\\x7f");
  CHECK(printable("\u009b", false) == "\\x9b");
  CHECK(printable("\u2028", false) == "\\u2028");
  CHECK(printable("\xff", false) == "\\xff");
  CHECK(printable(std::string_view("\0", 1), false) == "\\x00");
  CHECK(printable("é ∞ روسيا", false) == "é ∞ روسيا");
}

TEST_CASE("ASCII only") {
  CHECK(printable("− – — … · → ∞ ×", true) == "- - - ... - -> inf x");
  CHECK(printable("Côte d’Ivoire, Åland, Łódź, Straße, œuvre", true) ==
        "Cote d'Ivoire, Aland, Lodz, Strasse, oeuvre");
  CHECK(printable("مليوناً", true) == "??????");
  CHECK(printable("\u200fa", true) == "a");
}

TEST_CASE("running text has no line ends of its own") {
  CHECK(paragraph("a\nb\tc\x1b", false) == "a b c\\x1b");
}

TEST_CASE("text is wrapped at blanks") {
  using Lines = std::vector<std::string>;
  CHECK(wrapped("", 10) == Lines{""});
  CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrapped("one two three", 13) == Lines{"one two three"});
  CHECK(wrapped("  one   two ", 20) == Lines{"one two"});
  CHECK(wrapped("abcdefgh ij", 3) == Lines{"abc", "def", "gh", "ij"});
  CHECK(wrapped("中国中国", 5) == Lines{"中国", "中国"});
  CHECK(wrapped("中国", 1) == Lines{"中", "国"});
  CHECK(widest_word("one three two") == 5);
}
