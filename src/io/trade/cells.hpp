#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "tradestat/dataset.hpp"

namespace tradestat::io::trade {

/// Sums of flows, exactly: the same for any order of rows and files.
struct Cell {
  Int128 sum = 0;         ///< in 10^-18 US dollars
  Int128 half_width = 0;  ///< in 10^-19: what the rounding of the rows leaves open
  std::size_t rows = 0;
  std::size_t input = 0;  ///< which of the inputs it is from
  Decimal first{};        ///< the value of the first row, as written
  bool levels = false;    ///< of products that make up the total where there is none
};

/// Which flow a cell is of; areas, items and classes by numbers of the collector.
struct CellKey {
  std::uint16_t exporter, importer;
  std::uint32_t item;
  std::uint16_t year;
  std::uint8_t reporter, commodity_class;
  bool operator==(const CellKey&) const = default;
};
struct CellHash {
  std::size_t operator()(const CellKey& key) const;
};

/// Cells by their keys, side by side in memory in the order in which they came: the
/// questions about all pairs go through 50,000 of them several times.
class Cells {
 public:
  using Entry = std::pair<CellKey, Cell>;

  /// The cell of a key, a new one where there is none.
  Cell& operator[](const CellKey& key);
  /// Null where there is none.
  const Cell* find(const CellKey& key) const;
  bool contains(const CellKey& key) const { return find(key) != nullptr; }
  void reserve(std::size_t size);

  std::size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

  /// Drops those for which a condition holds, which may look for others.
  template <class Condition>
  void erase_if(Condition condition) {
    auto erased = std::ranges::find_if(entries_, condition);
    if (erased == entries_.end()) return;
    std::vector<Entry> kept(entries_.begin(), erased);
    std::ranges::remove_copy_if(std::next(erased), entries_.end(), std::back_inserter(kept),
                                condition);
    entries_ = std::move(kept);
    index(places_for(entries_.size()));
  }

 private:
  std::size_t place_of(const CellKey& key) const;
  void index(std::size_t places);
  static std::size_t places_for(std::size_t size);

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> places_;  ///< by hash: the number of an entry, from 1
};

}  // namespace tradestat::io::trade
