#include "tradestat/decimal.hpp"

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "support/numbers.hpp"

using numbers::dec;
using tradestat::Decimal;
using tradestat::Int128;

namespace {

const std::string thirty_nines(30, '9');
constexpr double infinity = std::numeric_limits<double>::infinity();

/// 10^power.
Int128 ten_to(int power) {
  Int128 result = 1;
  while (power-- > 0) result *= 10;
  return result;
}

}  // namespace

TEST_CASE("a decimal keeps its digits") {
  CHECK(dec("28.7").coefficient() == 287);
  CHECK(dec("28.7").exponent() == -1);
  CHECK(dec("28.7").decimals() == 1);
  CHECK(dec("0.40").coefficient() == 40);
  CHECK(dec("0.40").exponent() == -2);
  CHECK(dec("-18.1").coefficient() == -181);
  CHECK(dec("500").coefficient() == 500);
  CHECK(dec("500").exponent() == 0);
  CHECK(dec("0.0001").coefficient() == 1);
  for (const std::string text :
       {"0", "0.0", "0.40", "28.7", "-18.1", "500", "1000000", "0.000000000000000000000000000001",
        "123456789012345678901234567890", "-999999999999999.999999999999999"})
    CHECK(dec(text).to_string() == text);
  CHECK(dec(thirty_nines).to_string() == thirty_nines);
  CHECK(dec("-0").to_string() == "0");
  CHECK(dec("-0.00").to_string() == "0.00");
}

TEST_CASE("a decimal is nothing but digits, one point, one sign") {
  for (const std::string text :
       {"",   "-",   ".",    "-.",  ".5",  "5.",  "-5.", "+5",    "05",
        "00", "-05", "00.5", "1e3", "1E3", "0x1", "1,5", "1.2.3", "1..2",
        " 1", "1 ",  "--1",  "1-",  "nan", "inf", "٣",   "1'000", "1_000"}) {
    INFO(text);
    const auto decimal = Decimal::parse(text);
    REQUIRE_FALSE(decimal);
    CHECK(decimal.error().code == tradestat::ErrorCode::bad_data);
    CHECK(decimal.error().message == "'" + text + "' is not a decimal number");
  }
  CHECK_FALSE(Decimal::parse(std::string("1\0", 2)));
}

TEST_CASE("a decimal has at most thirty digits, and as many decimals") {
  CHECK(Decimal::parse(thirty_nines));
  CHECK(Decimal::parse("-" + thirty_nines));
  CHECK(Decimal::parse("0." + std::string(30, '0')));
  for (const std::string& text : {thirty_nines + "9", "9." + thirty_nines,
                                  "0." + std::string(31, '0'), "1" + std::string(100, '0')}) {
    INFO(text);
    const auto decimal = Decimal::parse(text);
    REQUIRE_FALSE(decimal);
    CHECK(decimal.error().message.find("has more than 30 digits") != std::string::npos);
  }
}

TEST_CASE("a message quotes on one line, in whole characters, and not at length") {
  const auto message = [](const std::string& text) { return Decimal::parse(text).error().message; };
  CHECK(message("1\n2\x1b[31m") == "'1\\n2\\x1b[31m' is not a decimal number");
  CHECK(message(std::string(61, 'x')) == "'" + std::string(60, 'x') + "…' is not a decimal number");
  CHECK(message(std::string(60, 'x')) == "'" + std::string(60, 'x') + "' is not a decimal number");
  // "é" takes two bytes: the 60th byte is the first of the 30th.
  CHECK(message(std::string(59, 'x') + "éé") ==
        "'" + std::string(59, 'x') + "…' is not a decimal number");
}

TEST_CASE("decimals compare by value") {
  CHECK(dec("0.4") == dec("0.40"));
  CHECK(dec("-0") == dec("0"));
  CHECK(dec("0.00") == dec("0"));
  CHECK(Decimal(1, 3) == dec("1000"));
  CHECK(Decimal(0, 900) == Decimal(0, -900));
  const std::vector<Decimal> ascending{Decimal(-1, 900),
                                       Decimal(-2, 15),
                                       dec("-" + thirty_nines),
                                       dec("-18.15"),
                                       dec("-18.1"),
                                       dec("-0.1"),
                                       Decimal(-1, -900),
                                       dec("0"),
                                       Decimal(1, -900),
                                       dec("0." + std::string(29, '0') + "1"),
                                       dec("10.54999"),
                                       dec("10.55"),
                                       dec("10.550001"),
                                       Decimal(1, 20),
                                       dec(thirty_nines),
                                       Decimal(1, 30),
                                       Decimal(1, 900)};
  // -2e15 lies above -(10^30 - 1): put right here, so that the list reads by size.
  std::vector<Decimal> sorted = ascending;
  std::swap(sorted[1], sorted[2]);
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    for (std::size_t j = 0; j < sorted.size(); ++j) {
      INFO(i << " and " << j);
      CHECK((sorted[i] < sorted[j]) == (i < j));
      CHECK((sorted[i] == sorted[j]) == (i == j));
    }
  }
}

TEST_CASE("sums, differences and products are exact") {
  CHECK(add(dec("28.7"), dec("10.65"))->to_string() == "39.35");
  CHECK(subtract(dec("10.6"), dec("28.7"))->to_string() == "-18.1");
  CHECK(subtract(dec("0.3"), dec("0.1"))->to_string() == "0.2");
  CHECK(multiply(dec("-1.5"), dec("0.20"))->to_string() == "-0.300");
  CHECK(add(Decimal(1, 6), dec("0.5"))->to_string() == "1000000.5");
  CHECK(add(dec("0"), Decimal(5, 30))->to_string() == "5" + std::string(30, '0'));
  CHECK(add(dec(thirty_nines), dec("1"))->to_string() == "1" + std::string(30, '0'));
}

TEST_CASE("an overflow is never silent") {
  const Decimal most(ten_to(38) - 1, 0);  // 38 nines
  CHECK(add(most, dec("0")));
  CHECK_FALSE(add(most, dec("1")));
  CHECK_FALSE(subtract(-most, dec("1")));
  CHECK(subtract(most, dec("1")));
  CHECK_FALSE(add(most, most));
  CHECK_FALSE(add(Decimal(1, 30), Decimal(1, -30)));
  CHECK_FALSE(add(Decimal(1, 900), Decimal(1, -900)));
  CHECK_FALSE(multiply(Decimal(ten_to(19), 0), Decimal(ten_to(19), 0)));
  CHECK(multiply(Decimal(ten_to(19), 0), Decimal(ten_to(18), 0)));
  CHECK_FALSE(multiply(most, most));
}

TEST_CASE("scaling moves the point and touches no digit") {
  CHECK(dec("28.7").scaled(6).to_string() == "28700000");
  CHECK(dec("28.7").scaled(-2).to_string() == "0.287");
  CHECK(dec("-18.1").scaled(-2).to_string() == "-0.181");
  CHECK(dec("0.40").scaled(1).to_string() == "4.0");
  CHECK(dec("355").scaled(3).to_string() == "355000");
  CHECK(dec("0").scaled(6).to_string() == "0");
}

TEST_CASE("a decimal's double is the nearest") {
  // The same literals, read by the compiler.
  CHECK(dec("28.7").to_double() == 28.7);
  CHECK(dec("-18.1").to_double() == -18.1);
  CHECK(dec("0.1").to_double() == 0.1);
  CHECK(dec("9007199254740993").to_double() == 9007199254740992.0);  // 2^53 + 1: to even
  CHECK(dec("9007199254740995").to_double() == 9007199254740996.0);
  CHECK(dec("9007199254740993.0000000000001").to_double() == 9007199254740994.0);
  CHECK(dec("123456789012345678901234567890").to_double() == 123456789012345678901234567890.0);
  CHECK(dec("0.000000000000000000000000000001").to_double() == 1e-30);
  CHECK(dec(thirty_nines).to_double() == 1e30);
  CHECK(Decimal(17976931348623157, 292).to_double() == std::numeric_limits<double>::max());
  CHECK(Decimal(5, -324).to_double() == std::numeric_limits<double>::denorm_min());
  CHECK(Decimal(1, 309).to_double() == infinity);
  CHECK(Decimal(-1, 900).to_double() == -infinity);
  CHECK(Decimal(1, -900).to_double() == 0);
  CHECK(Decimal(0, 900).to_double() == 0);
}
