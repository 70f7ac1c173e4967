#include "io/trade/cells.hpp"

#include <cstdint>

#include "support/catch.hpp"

using tradestat::io::trade::CellKey;
using tradestat::io::trade::Cells;

namespace {

CellKey key_of(std::uint32_t number) {
  return {.exporter = static_cast<std::uint16_t>(number % 250),
          .importer = static_cast<std::uint16_t>(number / 250),
          .item = 7,
          .year = 2021,
          .reporter = 0,
          .commodity_class = 0};
}

}  // namespace

TEST_CASE("cells are found by their keys, and stand in the order in which they came") {
  constexpr std::uint32_t count = 50'000;
  Cells cells;
  CHECK(cells.find(key_of(0)) == nullptr);
  for (std::uint32_t i = 0; i < count; ++i) cells[key_of(i)].rows = i + 1;
  for (std::uint32_t i = 0; i < count; ++i) ++cells[key_of(i)].rows;
  REQUIRE(cells.size() == count);
  std::uint32_t number = 0;
  for (const auto& [key, cell] : cells) {
    REQUIRE(key == key_of(number));
    REQUIRE(cell.rows == ++number + 1);
    REQUIRE(cells.find(key) == &cell);
  }
  CHECK_FALSE(cells.contains(key_of(count)));

  // A condition may look for cells, also for some that go.
  cells.erase_if(
      [&](const auto& entry) { return entry.second.rows % 3 == 0 && cells.contains(entry.first); });
  REQUIRE(cells.size() == count - count / 3 - 1);  // rows are 2, 3, ..., 50,001
  for (std::uint32_t i = 0; i < count; ++i)
    REQUIRE(cells.contains(key_of(i)) == ((i + 2) % 3 != 0));
  cells.erase_if([](const auto&) { return true; });
  CHECK(cells.empty());
  CHECK(cells.find(key_of(1)) == nullptr);
}
