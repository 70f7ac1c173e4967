#include "base/nearest.hpp"

#include <array>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using tradestat::edit_distance;
using tradestat::nearest;

TEST_CASE("edit distance counts insertions, deletions, substitutions and swaps") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("balance", "balance") == 0);
  CHECK(edit_distance("balanc", "balance") == 1);    // one put in
  CHECK(edit_distance("ballance", "balance") == 1);  // one taken out
  CHECK(edit_distance("balence", "balance") == 1);   // one changed
  CHECK(edit_distance("blaance", "balance") == 1);   // two swapped
  CHECK(edit_distance("kitten", "sitting") == 3);    // k/s, e/i, +g
  CHECK(edit_distance("abcd", "dcba") == 3);         // a/d, bc swapped, d/a
  CHECK(edit_distance("ca", "abc") == 3);            // what was swapped is not edited again
}

TEST_CASE("edit distance is symmetric and blind to ASCII case") {
  const std::array<std::string_view, 6> words = {"", "a", "growth", "GROWHT", "report", "Verify"};
  for (const auto a : words) {
    for (const auto b : words) {
      CAPTURE(a, b);
      CHECK(edit_distance(a, b) == edit_distance(b, a));
    }
  }
  CHECK(edit_distance("GROWTH", "growth") == 0);
  CHECK(edit_distance("GROWHT", "growth") == 1);
  CHECK(edit_distance("\xC3\xA9", "\xC3\xA8") == 1);  // bytes: é and è differ in one
}

TEST_CASE("the nearest candidate is within a third of the word's length") {
  const std::array<std::string_view, 5> commands = {"report", "data", "growth", "balance",
                                                    "verify"};
  CHECK(nearest("grwoth", commands) == "growth");
  CHECK(nearest("BALANCE", commands) == "balance");
  CHECK(nearest("balence", commands) == "balance");
  CHECK(nearest("raport", commands) == "report");
  CHECK(nearest("dta", commands) == "data");
  CHECK(nearest("date", commands) == "data");
  CHECK(nearest("xerifx", commands) == "verify");  // two of six
  CHECK(nearest("xxrifx", commands).empty());      // three of six
  CHECK(nearest("mirror", commands).empty());
}

TEST_CASE("a word cut short is near to what it begins") {
  const std::array<std::string_view, 4> words = {"bad", "composition", "balance", "balances"};
  CHECK(nearest("comp", words) == "composition");
  CHECK(nearest("COMP", words) == "composition");
  CHECK(nearest("bal", words) == "balance");  // rather than "bad", and the shorter of two
  CHECK(nearest("balances", words) == "balances");
}

TEST_CASE("nothing is near to nothing, and of equals the first is taken") {
  const std::array<std::string_view, 3> words = {"csv", "tsv", ""};
  CHECK(nearest("", words).empty());
  CHECK(nearest("xsv", words) == "csv");
  CHECK(nearest("tsv", words) == "tsv");
  CHECK(nearest("csv", {}).empty());
}

TEST_CASE("a huge word is compared with nothing") {
  const std::array<std::string_view, 1> words = {"balance"};
  CHECK(nearest(std::string(1 << 20, 'b'), words).empty());
}
