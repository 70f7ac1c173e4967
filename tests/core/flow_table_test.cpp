#include "core/trade/flow_table.hpp"

#include <cstdint>

#include "support/catch.hpp"

using tradestat::FlowKey;
using tradestat::FlowTable;

namespace {

FlowKey key_of(std::uint32_t number) {
  return {.exporter = static_cast<std::uint16_t>(number % 250),
          .importer = static_cast<std::uint16_t>(number / 250),
          .item = 7,
          .year = 2021,
          .reported_by = 0,
          .classification = 0};
}

}  // namespace

TEST_CASE("sums are found by their keys, and stand in the order in which they came") {
  constexpr std::uint32_t count = 50'000;
  FlowTable table;
  CHECK(table.find(key_of(0)) == nullptr);
  for (std::uint32_t i = 0; i < count; ++i) table[key_of(i)].rows = i + 1;
  for (std::uint32_t i = 0; i < count; ++i) ++table[key_of(i)].rows;
  REQUIRE(table.size() == count);
  std::uint32_t number = 0;
  for (const auto& [key, sum] : table) {
    REQUIRE(key == key_of(number));
    REQUIRE(sum.rows == ++number + 1);
    REQUIRE(table.find(key) == &sum);
  }
  CHECK_FALSE(table.contains(key_of(count)));

  // A condition may look for table, also for some that go.
  table.erase_if(
      [&](const auto& entry) { return entry.second.rows % 3 == 0 && table.contains(entry.first); });
  REQUIRE(table.size() == count - count / 3 - 1);  // rows are 2, 3, ..., 50,001
  for (std::uint32_t i = 0; i < count; ++i)
    REQUIRE(table.contains(key_of(i)) == ((i + 2) % 3 != 0));
  table.erase_if([](const auto&) { return true; });
  CHECK(table.empty());
  CHECK(table.find(key_of(1)) == nullptr);
}
