#include "tradestat/period.hpp"

#include "support/catch.hpp"
#include "tradestat/observation.hpp"

using namespace tradestat;

TEST_CASE("periods are read as SDMX writes them, and written again") {
  for (const char* text : {"1500", "2500", "2024", "2024-S1", "2024-S2", "2024-Q1", "2024-Q4",
                           "2024-01", "2024-12", "2024-A1", "2024-01/2024-05", "2023-11/2024-02"}) {
    INFO(text);
    const auto period = parse_period(text);
    REQUIRE(period);
    CHECK(to_string(*period) == text);
  }
  const Period may_to_july = *parse_period("2024-05/2024-07");
  CHECK(may_to_july.first == 2024 * 12 + 4);
  CHECK(may_to_july.months == 3);
  CHECK(parse_period("2024-Q3")->first == 2024 * 12 + 6);
  CHECK(parse_period("2024-S2")->months == 6);
}

TEST_CASE("the same months are the same period, however they are written") {
  CHECK(parse_period("2024-01/2024-12") == parse_period("2024"));
  CHECK(parse_period("2024-04/2024-06") == parse_period("2024-Q2"));
  CHECK(parse_period("2024-07/2024-12") == parse_period("2024-S2"));
  CHECK(parse_period("2024-03/2024-03") == parse_period("2024-03"));
  CHECK(parse_period("2024-A1") != parse_period("2024"));
  CHECK(parse_period("2024")->is_calendar_year());
  CHECK_FALSE(parse_period("2024-A1")->is_calendar_year());
  CHECK_FALSE(parse_period("2023-07/2024-06")->is_calendar_year());
}

TEST_CASE("what is no period") {
  for (const char* text : {"",
                           "24",
                           "1499",
                           "2501",
                           "02024",
                           "2024-",
                           "2024-1",
                           "2024-00",
                           "2024-13",
                           "2024-Q0",
                           "2024-Q5",
                           "2024-S3",
                           "2024-A2",
                           "2024-q1",
                           "2024Q1",
                           "2024-M01",
                           "2024/2025",
                           "2024-Q1/2024-Q2",
                           "2024-05/2024-04",
                           "2024-05/",
                           "/2024-05",
                           "2024-01/2024-02/2024-03",
                           "20x4",
                           "2024-0x"}) {
    INFO(text);
    CHECK_FALSE(parse_period(text));
  }
}

TEST_CASE("from the beginning of one period to the end of another") {
  const auto together = [](const char* a, const char* b) {
    return to_string(hull(*parse_period(a), *parse_period(b)));
  };
  CHECK(together("2016", "2021") == "2016/2021");
  CHECK(together("2021", "2016") == "2016/2021");
  CHECK(together("2024-Q1", "2024-Q2") == "2024-S1");
  CHECK(together("2024-Q1", "2024-Q4") == "2024");
  CHECK(together("2023-Q1", "2024-Q1") == "2023-01/2024-03");
  CHECK(together("2023-A1", "2024-A1") == "2023-A1/2024-A1");
}

TEST_CASE("units by their codes") {
  for (const char* code : {"USD", "PT", "IX", "RATIO", "RANK", "TNE", "BLL", "EUR", "ZWG", "DEM"}) {
    INFO(code);
    const auto unit = unit_of(code);
    REQUIRE(unit);
    CHECK(std::string(to_string(*unit)) == code);
    const bool other = *unit == Unit::percent || *unit == Unit::index || *unit == Unit::times ||
                       *unit == Unit::rank || is_quantity(*unit);
    CHECK(is_money(*unit) != other);
  }
  for (const char* code : {"", "usd", "EUX", "EURO", "T"}) CHECK_FALSE(unit_of(code));
  CHECK(unit_name(*unit_of("EUR"), 9) == "billion EUR");
  CHECK(unit_name(Unit::barrels, 6) == "million barrels");
  CHECK(unit_name(Unit::percent, -2) == "percent");
}
