#include "report/escape.hpp"

#include "support/catch.hpp"

using namespace tradestat::report;

TEST_CASE("text in XML") {
  CHECK(xml_escaped("16.9 % is plain") == "16.9 % is plain");
  CHECK(xml_escaped("<a b=\"c\"> & ]]>") == "&lt;a b=&quot;c&quot;&gt; &amp; ]]&gt;");
  // An attribute's reader turns plain line ends and tabs into blanks.
  CHECK(xml_escaped("a\nb\tc\r") == "a&#10;b&#9;c&#13;");
  CHECK(xml_escaped("صادرات é 中") == "صادرات é 中");
}

TEST_CASE("what XML 1.0 forbids is replaced") {
  CHECK(xml_escaped(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(xml_escaped("\x1b[31m") == "\uFFFD[31m");
  CHECK(xml_escaped("\xEF\xBF\xBE|\xEF\xBF\xBF") == "\uFFFD|\uFFFD");  // U+FFFE, U+FFFF
  CHECK(xml_escaped("a\xFFz") == "a\uFFFDz");
  CHECK(xml_escaped("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");  // a surrogate, byte for byte
  CHECK(xml_escaped("\x7F\xC2\x9B") == "&#127;&#155;");        // allowed, but steers a terminal
}

TEST_CASE("text in GitHub's workflow commands") {
  CHECK(github_message("100 %, 3:1") == "100 %25, 3:1");
  CHECK(github_message("a\r\n::error::b") == "a%0D%0A::error::b");
  CHECK(github_message("%0A") == "%250A");
  CHECK(github_message("\x1b[0m\xC2\x85\xFF\t") == "\uFFFD[0m\uFFFD\uFFFD\t");
  CHECK(github_message("نمو") == "نمو");
  CHECK(github_property("a:b,c%\r\n") == "a%3Ab%2Cc%25%0D%0A");
  CHECK(github_property("data/figures.json") == "data/figures.json");
}

TEST_CASE("paths as URIs") {
  CHECK(uri_of_path("data/figures-2.v1_~.json") == "data/figures-2.v1_~.json");
  CHECK(uri_of_path("my figures.json") == "my%20figures.json");
  CHECK(uri_of_path("a:b/c#d?e%f.json") == "a%3Ab/c%23d%3Fe%25f.json");
  CHECK(uri_of_path("\xC3\xA9\xFF") == "%C3%A9%FF");
  CHECK(uri_of_path("../up.json") == "../up.json");
  CHECK(uri_of_path("/home/me/f.json") == "file:///home/me/f.json");
}
