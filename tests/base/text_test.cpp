#include "base/text.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace tradestat;

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
