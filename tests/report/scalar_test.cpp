#include "report/scalar.hpp"

#include <cstdint>
#include <limits>

#include "support/catch.hpp"

namespace {

template <class Number>
std::string text_of(Number value) {
  std::string text;
  tradestat::report::append_number(text, value);
  return text;
}

}  // namespace

TEST_CASE("numbers as text read back as the same double, without an exponent") {
  CHECK(text_of(0.0) == "0");
  CHECK(text_of(-0.0) == "0");
  CHECK(text_of(28700000.0) == "28700000");
  CHECK(text_of(-18.1) == "-18.1");
  CHECK(text_of(0.1) == "0.1");
  CHECK(text_of(1e-7) == "0.0000001");
  CHECK(text_of(9007199254740993.0) == "9007199254740992");
  CHECK(text_of(4.86e20) == "486000000000000000000");
  const double smallest = std::numeric_limits<double>::denorm_min();
  CHECK(text_of(smallest).size() == 326);  // 4.9e-324, as 0.00…05
}

TEST_CASE("whole numbers as text") {
  CHECK(text_of(std::int64_t{0}) == "0");
  CHECK(text_of(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
}
