#include "base/text.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace tradestat;

TEST_CASE("nothing steers the terminal") {
  CHECK(printable("\x1b[31mred") == "\\x1b[31mred");
  CHECK(printable("a\tb\nc\r") == "a\\tb\\nc\\x0d");
  CHECK(printable("\x7f") == "\\x7f");
  CHECK(printable("\u009b") == "\\x9b");
  CHECK(printable("\u2028") == "\\u2028");
  CHECK(printable("\xff") == "\\xff");
  CHECK(printable(std::string_view("\0", 1)) == "\\x00");
  CHECK(printable("\u202e28\u202c") == "\\u202e28\\u202c");  // turns the digits around
  CHECK(printable("\u2067a") == "\\u2067a");
  CHECK(printable("::error::x") == ":\\x3aerror:\\x3ax");
  CHECK(printable(":::") == ":\\x3a:");
  CHECK(printable("a ##[group]") == "a #\\x23[group]");
  CHECK(printable("12:30 #1") == "12:30 #1");
  CHECK(printable("\u200fa") == "\u200fa");  // a mark turns nothing
  CHECK(printable("é ∞ روسيا") == "é ∞ روسيا");
}

TEST_CASE("a user's word in a message is one line, short and whole") {
  CHECK(in_quotes("Germony") == "'Germony'");
  CHECK(in_quotes("x\x1b[31m\n y") == "'x\\x1b[31m\\n y'");
  const std::string word(60, 'a');
  CHECK(excerpt(word) == word);
  CHECK(excerpt(word + "b") == word + "…");
  // An Arabic letter takes two bytes: 59 and half of one are cut to 59.
  const std::string cut = "a" + std::string(58, 'b') + "\u0635\u0627";
  CHECK(excerpt(cut) == "a" + std::string(58, 'b') + "…");
}

TEST_CASE("words without case and blanks") {
  CHECK(trimmed(" \t a b\r\n") == "a b");
  CHECK(trimmed(" ").empty());
  CHECK(lowered("Trade Value (US$)") == "trade value (us$)");
  CHECK(lowered("\u00c9") == "\u00c9");  // ASCII alone has case
  CHECK(same_word("CSV", "csv"));
  CHECK_FALSE(same_word("csv", "cs"));
  CHECK(is_number("0123456789"));
  CHECK_FALSE(is_number(""));
  CHECK_FALSE(is_number("1.5"));
}

TEST_CASE("pieces between separators") {
  CHECK(split("a,b", ',') == std::vector<std::string>{"a", "b"});
  CHECK(split("", ',') == std::vector<std::string>{""});
  CHECK(split(",a,", ',') == std::vector<std::string>{"", "a", ""});
}
