#include "report/wrap.hpp"

#include <string>
#include <utility>

#include "support/catch.hpp"

using namespace tradestat::report;

TEST_CASE("ASCII only") {
  CHECK(printable("− – — … · → ∞ ×", true) == "- - - ... - -> inf x");
  CHECK(printable("Côte d’Ivoire, Åland, Łódź, Straße, œuvre", true) ==
        "Cote d'Ivoire, Aland, Lodz, Strasse, oeuvre");
  CHECK(printable("مليوناً", true) == "??????");
  CHECK(printable("\u200fa", true) == "a");
}

TEST_CASE("each character that has other words in ASCII") {
  for (const auto& [character, words] :
       {std::pair("\u00a0", " "), std::pair("£", "GBP"),    std::pair("§", "section "),
        std::pair("©", "(c)"),    std::pair("«", "\""),     std::pair("°", " deg"),
        std::pair("±", "+/-"),    std::pair("²", "^2"),     std::pair("³", "^3"),
        std::pair("·", "-"),      std::pair("»", "\""),     std::pair("×", "x"),
        std::pair("÷", "/"),      std::pair("\u2009", " "), std::pair("\u2010", "-"),
        std::pair("\u2011", "-"), std::pair("\u2012", "-"), std::pair("–", "-"),
        std::pair("—", "-"),      std::pair("‘", "'"),      std::pair("’", "'"),
        std::pair("“", "\""),     std::pair("”", "\""),     std::pair("•", "*"),
        std::pair("…", "..."),    std::pair("\u202f", " "), std::pair("€", "EUR"),
        std::pair("←", "<-"),     std::pair("→", "->"),     std::pair("↔", "<->"),
        std::pair("∑", "sum"),    std::pair("−", "-"),      std::pair("√", "sqrt"),
        std::pair("∞", "inf"),    std::pair("≈", "~"),      std::pair("≠", "!="),
        std::pair("≤", "<="),     std::pair("≥", ">="),     std::pair("─", "-"),
        std::pair("✓", "ok"),     std::pair("★", "?")}) {
    INFO(character);
    CHECK(printable("a" + std::string(character) + "b", true) == "a" + std::string(words) + "b");
  }
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
