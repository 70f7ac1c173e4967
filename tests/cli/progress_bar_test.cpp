#include "cli/progress_bar.hpp"

#include "support/catch.hpp"

using tradestat::cli::progress_line;

TEST_CASE("the progress bar tells how far reading is") {
  CHECK(progress_line({.read = 90'000'000, .size = 200'000'000}) ==
        "reading 45 % of 200 MB [#############                 ]");
  CHECK(progress_line({.read = 0, .size = 3'000'000}) ==
        "reading 0 % of 3 MB [                              ]");
  // The beginning of a file is read twice.
  CHECK(progress_line({.read = 3'065'536, .size = 3'000'000}) ==
        "reading 100 % of 3 MB [##############################]");
}

TEST_CASE("of a pipe, the progress bar tells what has been read") {
  CHECK(progress_line({.read = 12'345'678, .size = 0}) == "reading, 12 MB so far");
}
