#include "tradestat/observation.hpp"

#include <string>
#include <utility>

#include "support/catch.hpp"

using namespace tradestat;

TEST_CASE("goods and the main categories of services have names") {
  for (const auto& [code, name] :
       {std::pair("TOTAL", "goods"), std::pair("S", "services"),
        std::pair("SA", "manufacturing services"), std::pair("SB", "maintenance and repair"),
        std::pair("SC", "transport"), std::pair("SD", "travel"), std::pair("SE", "construction"),
        std::pair("SF", "insurance and pension"), std::pair("SG", "financial"),
        std::pair("SH", "intellectual property"), std::pair("SI", "telecom and computer"),
        std::pair("SJ", "other business"), std::pair("SK", "personal and cultural"),
        std::pair("SL", "government")})
    CHECK(item_name(code) == name);
  CHECK(item_name("2701") == "2701");
}

TEST_CASE("totals are goods and services in all") {
  CHECK(is_total("TOTAL"));
  CHECK(is_total("S"));
  CHECK_FALSE(is_total("SD"));
  CHECK_FALSE(is_total("27"));
}

TEST_CASE("units in words, and by their codes") {
  CHECK(unit_name(Unit::usd) == "USD");
  CHECK(unit_name(Unit::usd, 3) == "thousand USD");
  CHECK(unit_name(Unit::usd, 6) == "million USD");
  CHECK(unit_name(Unit::usd, 9) == "billion USD");
  CHECK(unit_name(Unit::usd, 12) == "trillion USD");
  CHECK(unit_name(Unit::usd, 2) == "10^2 USD");
  CHECK(unit_name(Unit::percent, -2) == "percent");
  CHECK(unit_name(Unit::rank) == "rank");
  CHECK(unit_name(Unit::index) == "index");
  CHECK(unit_name(Unit::times) == "times");
  CHECK(std::string(to_string(Unit::usd)) == "USD");
  CHECK(std::string(to_string(Unit::percent)) == "PT");
  CHECK(std::string(to_string(Unit::index)) == "IX");
  CHECK(std::string(to_string(Unit::times)) == "RATIO");
  CHECK(std::string(to_string(Unit::rank)) == "RANK");
}
