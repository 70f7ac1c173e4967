#include "report/fields.hpp"

#include "support/catch.hpp"
#include "support/samples.hpp"

using namespace samples;
using namespace tradestat::report;

TEST_CASE("an estimate is four fields") {
  CHECK(field_names(growth()) ==
        std::vector<std::string>{"exporter", "start_year", "start_value", "start_value_lower",
                                 "start_value_upper", "start_value_reason", "cagr", "cagr_lower",
                                 "cagr_upper", "cagr_reason"});
  CHECK(fields(growth())[3].unit == "USD");
  CHECK(fields(growth())[5].unit.empty());
  CHECK(fields(growth())[2].description == "Value in the first year.");
}

TEST_CASE("the scalars of a record") {
  const Table table = growth();
  const auto first = scalars(table, table.rows[0]);
  REQUIRE(first.size() == 10);
  CHECK(first[0] == Scalar(std::string("PRK")));
  CHECK(first[1] == Scalar(std::int64_t{2016}));
  CHECK(first[2] == Scalar(28700000.0));
  CHECK(first[3] == Scalar(28650000.0));
  CHECK(first[4] == Scalar(28750000.0));
  CHECK(first[5] == Scalar());
  const auto second = scalars(table, table.rows[1]);
  CHECK(second[6] == Scalar());
  CHECK(second[7] == Scalar());
  CHECK(second[9] == Scalar(std::string("the start value is zero")));
}

TEST_CASE("an end without a bound is null") {
  Table table{"t", "", {{"value", ColumnKind::number, "", ""}}, {}, {}};
  const Figure more{.stated = Decimal(500, 0), .hedge = tradestat::Hedge::more_than};
  table.rows.push_back({Estimate(ExactValue::of(more))});
  const auto record = scalars(table, table.rows[0]);
  CHECK(record[1] == Scalar(500.0));
  CHECK(record[2] == Scalar());
}

TEST_CASE("numbers that a double cannot hold have their digits told") {
  const auto digits = [](const char* stated, int power) {
    const Figure figure{.stated = *Decimal::parse(stated), .unit_mult = power, .exact = true};
    Table table{"t", "", {{"value", ColumnKind::money, "", ""}}, {}, {}};
    table.columns.front().parts = tradestat::report::value_part;
    table.rows.push_back({Estimate(ExactValue::of(figure))});
    const auto found = long_numbers(table, table.rows[0]);
    return found.empty() ? std::string() : found.front().second;
  };
  CHECK(digits("9007199254740993", 0) == "9007199254740993");
  CHECK(digits("9007199254740992", 0).empty());
  CHECK(digits("9007199254740993.50", 0) == "9007199254740993.5");
  CHECK(digits("90071992547.40993", 0).empty());
  CHECK(digits("900719925474.09931", 0) == "900719925474.09931");
  CHECK(digits("12345678901234567", 3) == "12345678901234567000");
  CHECK(digits("1000000000000000", 6).empty());
  CHECK(digits("100000000000000000.00", 0).empty());
  // A quotient is no decimal; what a reader gets is as near as any.
  CHECK(long_numbers(growth(), growth().rows[0]).empty());
}

TEST_CASE("columns are kept in the order named") {
  const auto table = with_columns(growth(), {"cagr_upper", "exporter", "cagr"});
  REQUIRE(table);
  CHECK(field_names(*table) == std::vector<std::string>{"cagr_upper", "exporter", "cagr"});
  CHECK(scalars(*table, table->rows[0])[1] == Scalar(std::string("PRK")));
}

TEST_CASE("a value and its ends side by side are one column again") {
  const auto table = with_columns(growth(), {"cagr", "cagr_lower", "cagr_upper"});
  REQUIRE(table);
  CHECK(table->columns.size() == 1);
  CHECK(field_names(*table) == std::vector<std::string>{"cagr", "cagr_lower", "cagr_upper"});
}

TEST_CASE("columns that do not exist are refused") {
  const auto near = with_columns(growth(), {"cagr_uper"});
  REQUIRE_FALSE(near);
  CHECK(near.error().message == "unknown column 'cagr_uper'");
  CHECK(near.error().hint == "did you mean cagr_upper?");
  const auto far = with_columns(growth(), {"weather"});
  REQUIRE_FALSE(far);
  CHECK(far.error().hint ==
        "the columns are exporter, start_year, start_value, start_value_lower, "
        "start_value_upper, start_value_reason, cagr, cagr_lower, cagr_upper, cagr_reason");
  const auto twice = with_columns(growth(), {"cagr", "cagr"});
  REQUIRE_FALSE(twice);
  CHECK(twice.error().message == "column 'cagr' is named twice");
  const auto none = with_columns(growth(), {});
  REQUIRE_FALSE(none);
  CHECK(none.error().message == "no column is named");
}
