#include "core/number/between.hpp"

#include "support/catch.hpp"
#include "support/random.hpp"

using tradestat::Between;
using tradestat::Natural;
using tradestat::Uint128;

namespace {

Natural natural(Uint128 value) { return Natural(value); }
std::optional<int> compared(const Natural& a, const Natural& b) {
  return compare(Between::around(a), Between::around(b));
}

}  // namespace

TEST_CASE("small numbers are compared as they are") {
  for (const Uint128 a : {0U, 1U, 2U, 3U, 4U, 7U, 8U, 9U, 255U, 256U})
    for (const Uint128 b : {0U, 1U, 2U, 3U, 4U, 7U, 8U, 9U, 255U, 256U}) {
      const auto expected = a == b ? std::nullopt : std::optional(a < b ? -1 : 1);
      CHECK(compared(natural(a), natural(b)) == expected);
    }
  CHECK(compared(natural(~Uint128{0} >> 64U), natural(Uint128{1} << 64U)) == -1);
  CHECK(compared(Natural::power_of_two(5000), Natural::power_of_two(5001)) == -1);
  CHECK(compared(Natural::power_of_two(5000), Natural::power_of_two(5000)) == std::nullopt);
}

TEST_CASE("what differs behind 64 bits is not told apart") {
  CHECK(compared(Natural::power_of_two(200) + natural(1), Natural::power_of_two(200)) ==
        std::nullopt);
  CHECK(compared(Natural::power_of_two(200) + Natural::power_of_two(140),
                 Natural::power_of_two(200)) == 1);
}

TEST_CASE("of powers the bounds tell what all digits do, or nothing") {
  Random random(1);
  int told = 0;
  for (int i = 0; i < 2000; ++i) {
    const Natural a = natural(static_cast<Uint128>(random.between(0, 1'000'000'000))) *
                      Natural::power_of_ten(static_cast<unsigned>(i % 40));
    const Natural b = i % 3 == 0 ? a + natural(1)
                                 : natural(static_cast<Uint128>(random.between(0, 1'000'000'000))) *
                                       Natural::power_of_ten(static_cast<unsigned>(i % 39));
    const auto n = static_cast<unsigned>(1 + i % 60);
    const auto near =
        compare(Between::power(Between::around(a), n), Between::power(Between::around(b), n));
    if (!near) continue;
    ++told;
    CHECK(*near == compare(Natural::power(a, n), Natural::power(b, n)));
  }
  CHECK(told > 1400);
}
