#include "base/position.hpp"

#include "support/catch.hpp"

using tradestat::PositionCounter;

TEST_CASE("lines and columns count code points from one") {
  PositionCounter position("a\u00e9b\n\u0645c\n");
  CHECK(position.at(0).line == 1);
  CHECK(position.at(0).column == 1);
  CHECK(position.at(3).column == 3);  // é takes two bytes
  CHECK(position.at(4).column == 4);  // the line feed belongs to its line
  CHECK(position.at(5).line == 2);
  CHECK(position.at(5).column == 1);
  CHECK(position.at(7).column == 2);
  CHECK(position.at(9).line == 3);
  CHECK(position.at(9).column == 1);
}

TEST_CASE("an earlier place can be asked for again") {
  PositionCounter position("ab\ncd");
  CHECK(position.at(4).line == 2);
  CHECK(position.at(1).line == 1);
  CHECK(position.at(1).column == 2);
}
