#include "report/table.hpp"

#include "support/catch.hpp"
#include "support/samples.hpp"

using namespace samples;
using namespace tradestat::report;

namespace {

/// The years of a table of years, up to `last`.
std::vector<std::int64_t> years_until(const Table& table, std::int64_t last) {
  std::vector<std::int64_t> years;
  table.each_row([&](const Row& row) {
    years.push_back(std::get<std::int64_t>(row[0]));
    return years.back() < last;
  });
  return years;
}

}  // namespace

TEST_CASE("rows come in order, those of the stream last, until there are enough") {
  Table table{.name = "t", .columns = {{"year", ColumnKind::integer}}};
  CHECK(table.empty());
  table.rows = {{year(2019)}, {year(2020)}};
  table.stream = [](const VisitRow& visit) {
    if (visit({year(2021)})) visit({year(2022)});
  };
  CHECK_FALSE(table.empty());
  CHECK(years_until(table, 2019) == std::vector<std::int64_t>{2019});
  CHECK(years_until(table, 2021) == std::vector<std::int64_t>{2019, 2020, 2021});
  CHECK(years_until(table, 2030) == std::vector<std::int64_t>{2019, 2020, 2021, 2022});
}

TEST_CASE("cells of what may be missing") {
  CHECK(std::get<std::string>(words_or_nothing("RUS")) == "RUS");
  CHECK(std::holds_alternative<std::monostate>(words_or_nothing("")));
  CHECK(std::get<std::int64_t>(number_or_nothing(-3)) == -3);
  CHECK(std::holds_alternative<std::monostate>(number_or_nothing(0)));
}
