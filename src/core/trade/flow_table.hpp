#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "tradestat/dataset.hpp"

namespace tradestat {

/// Sums of flows, exactly: the same for any order of rows and files.
struct FlowSum {
  Int128 sum = 0;         ///< in 10^-18 US dollars
  Int128 half_width = 0;  ///< in 10^-19: what the rounding of the rows leaves open
  std::size_t rows = 0;
  std::size_t input = 0;  ///< which of the inputs it is from
  Decimal first{};        ///< the value of the first row, as written
  bool levels = false;    ///< of products that make up the total where there is none
};

/// Which flow a sum is of; areas, items and classifications by the numbers that
/// FlowSums gives them.
struct FlowKey {
  std::uint16_t exporter, importer;
  std::uint32_t item;
  std::uint16_t year;
  std::uint8_t reported_by, classification;  ///< reported_by: 0 unknown, else a Side + 1
  bool operator==(const FlowKey&) const = default;
};
struct FlowKeyHash {
  std::size_t operator()(const FlowKey& key) const;
};

/// Sums by their keys, side by side in memory in the order in which they came: the
/// questions about all pairs go through 50,000 of them several times.
class FlowTable {
 public:
  using Entry = std::pair<FlowKey, FlowSum>;

  /// The sum of a key, a new one where there is none.
  FlowSum& operator[](const FlowKey& key);
  /// Null where there is none.
  const FlowSum* find(const FlowKey& key) const;
  bool contains(const FlowKey& key) const { return find(key) != nullptr; }
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
  std::size_t place_of(const FlowKey& key) const;
  void index(std::size_t places);
  static std::size_t places_for(std::size_t size);

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> places_;  ///< by hash: the number of an entry, from 1
};

}  // namespace tradestat
