#include "core/trade/rows_seen.hpp"

#include <cstdint>

#include "support/catch.hpp"

using tradestat::Decimal;
using tradestat::FlowKey;
using tradestat::RowsSeen;
using Result = tradestat::RowsSeen::Result;

namespace {

FlowKey key_of(std::uint16_t exporter, std::uint32_t item) {
  return {.exporter = exporter,
          .importer = 1,
          .item = item,
          .year = 2021,
          .reported_by = 0,
          .classification = 0};
}

}  // namespace

TEST_CASE("a row that stands twice is found wherever it stands") {
  RowsSeen rows;
  CHECK(rows.add(key_of(1, 0), Decimal(5, 0), {1, 2}) == Result::first);
  CHECK(rows.add(key_of(2, 0), Decimal(5, 0), {1, 3}) == Result::first);
  for (std::uint32_t item = 1; item < 1000; ++item)
    CHECK(rows.add(key_of(1, item), Decimal(item, 0), {1, 3 + item}) == Result::first);
  CHECK(rows.add(key_of(1, 0), Decimal(5, 0), {2, 7}) == Result::same);
  CHECK(rows.before().input == 1);
  CHECK(rows.before().line == 2);
  CHECK(rows.add(key_of(1, 64), Decimal(65, 0), {2, 8}) == Result::different);
  CHECK(rows.before().line == 67);
}

TEST_CASE("of rows behind the first 262,144 it is known that they came, not what they said") {
  RowsSeen rows;
  constexpr std::uint32_t items = RowsSeen::most_compared + 1;
  for (std::uint32_t item = 0; item < items; ++item)
    REQUIRE(rows.add(key_of(1, item), Decimal(1, 0), {1, 2 + item}) == Result::first);
  CHECK(rows.add(key_of(1, items - 2), Decimal(1, 0), {1, 1}) == Result::same);
  CHECK(rows.add(key_of(1, items - 1), Decimal(1, 0), {1, 1}) == Result::unknown);
}
