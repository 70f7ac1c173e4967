#include "base/format.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace tradestat;

TEST_CASE("sentences from pieces") {
  const std::string id = "growth";
  CHECK(formatted("{} on line {}", id, 24) == "growth on line 24");
  CHECK(formatted("{:02x}{:04X}", 10U, 0x2028U) == "0a2028");
}

TEST_CASE("counts") {
  CHECK(counted(1, "row") == "1 row");
  CHECK(counted(0, "row") == "0 rows");
  CHECK(counted(2, "country", "countries") == "2 countries");
}

TEST_CASE("lists") {
  const std::vector<std::string> none;
  CHECK(joined(none).empty());
  CHECK(joined(std::array{2016, 2021}) == "2016, 2021");
  CHECK(joined(std::array<std::string_view, 2>{"a", "b"}, "; ") == "a; b");
  CHECK(joined(std::array{1, 2}, " or ", [](int i) { return std::to_string(i * 10); }) ==
        "10 or 20");
  CHECK(alternatives(std::array<std::string_view, 1>{"auto"}) == "auto");
  CHECK(alternatives(std::array<std::string_view, 3>{"auto", "always", "never"}) ==
        "auto, always or never");
}

TEST_CASE("of many things the first twenty are named") {
  std::vector<int> years;
  for (int year = 2001; year <= 2020; ++year) years.push_back(year);
  CHECK(first_of(years) == joined(years));
  years.push_back(2021);
  years.push_back(2022);
  CHECK(first_of(years).ends_with("2019, 2020 and 2 more"));
  CHECK(first_of(std::vector<std::string>{"a\nb", "c"}) == "a\\nb, c");
}

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
