#include "core/number/natural.hpp"

#include "support/catch.hpp"

using tradestat::Natural;
using tradestat::Uint128;

namespace {

constexpr Uint128 all_ones = ~Uint128{0};

Natural natural(Uint128 value) { return Natural(value); }

}  // namespace

TEST_CASE("naturals compare by value") {
  CHECK(compare(natural(0), natural(0)) == 0);
  CHECK(compare(natural(0), natural(1)) == -1);
  CHECK(compare(natural(1), natural(0)) == 1);
  CHECK(compare(natural(0xFFFFFFFF), natural(0x100000000)) == -1);
  CHECK(compare(natural(Uint128{1} << 96), natural((Uint128{1} << 96) - 1)) == 1);
  CHECK(compare(natural(all_ones), natural(all_ones)) == 0);
}

TEST_CASE("sums and differences of naturals carry over all digits") {
  const Natural next = natural(all_ones) + natural(1);
  CHECK(compare(next, Natural::power_of_two(128)) == 0);
  CHECK(compare(next - natural(1), natural(all_ones)) == 0);
  CHECK(compare(natural(1) + natural(all_ones), next) == 0);
  CHECK(compare(next - next, natural(0)) == 0);
  CHECK(compare(natural(0) + natural(0), natural(0)) == 0);
  CHECK(compare(Natural::power_of_two(1000) - Natural::power_of_two(999),
                Natural::power_of_two(999)) == 0);
}

TEST_CASE("products of naturals are exact") {
  CHECK(compare(natural(0) * natural(all_ones), natural(0)) == 0);
  CHECK(compare(natural(1) * natural(all_ones), natural(all_ones)) == 0);
  // (2^128 - 1)^2 = 2^256 - 2^129 + 1
  CHECK(compare(natural(all_ones) * natural(all_ones),
                Natural::power_of_two(256) - Natural::power_of_two(129) + natural(1)) == 0);
  // 4294967297 × 4294967295 = 2^64 - 1
  CHECK(compare(natural(4294967297) * natural(4294967295), natural(18446744073709551615U)) == 0);
}

TEST_CASE("powers of naturals") {
  CHECK(compare(Natural::power(natural(0), 0), natural(1)) == 0);
  CHECK(compare(Natural::power(natural(0), 5), natural(0)) == 0);
  CHECK(compare(Natural::power(natural(7), 0), natural(1)) == 0);
  CHECK(compare(Natural::power(natural(3), 40), natural(12157665459056928801U)) == 0);
  CHECK(compare(Natural::power(natural(2), 1000), Natural::power_of_two(1000)) == 0);
  CHECK(compare(Natural::power_of_ten(19), natural(10000000000000000000U)) == 0);
  CHECK(compare(Natural::power_of_two(0), natural(1)) == 0);
  CHECK(compare(Natural::power_of_two(31), natural(2147483648U)) == 0);
  CHECK(compare(Natural::power_of_two(32), natural(4294967296U)) == 0);
  // 10^n = 2^n 5^n
  CHECK(compare(Natural::power_of_ten(300),
                Natural::power_of_two(300) * Natural::power(natural(5), 300)) == 0);
}
