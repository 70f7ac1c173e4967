#include "base/system_error.hpp"

#include <cerrno>

#include "support/catch.hpp"

TEST_CASE("the system's words for its errors") {
  CHECK(tradestat::system_words(ENOENT) == "No such file or directory");
  CHECK(tradestat::system_words(ENOSPC) == "No space left on device");
  CHECK_FALSE(tradestat::system_words(123456).empty());
}
