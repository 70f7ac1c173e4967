#include "base/system_error.hpp"

#include <cerrno>
#include <cstring>

#include "support/catch.hpp"

TEST_CASE("the system's words for its errors") {
  for (const int error : {ENOENT, ENOSPC, EFBIG, 123456})
    CHECK(tradestat::system_words(error) == std::strerror(error));
}
