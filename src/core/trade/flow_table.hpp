#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "tradestat/dataset.hpp"

namespace tradestat {

/// A row of one of the inputs.
struct InputRow {
  std::uint32_t input = 0;  ///< which of them, from 1
  std::uint32_t line = 0;   ///< 0 where it is not known: many rows in one
};

/// Sums of flows, exactly: the same for any order of rows and files.
struct FlowSum {
  Int128 sum = 0;         ///< in 10^-18 US dollars
  Int128 half_width = 0;  ///< in 10^-19: what the rounding of the rows leaves open
  std::size_t rows = 0;
  Decimal first{};      ///< the value of the first row, as written
  InputRow where{};     ///< the first row
  bool parts = false;   ///< of rows that make it up, not of one that states it
  bool levels = false;  ///< of products that make up the total where there is none
};

/// Which flow a sum is of; areas, items and classifications by the numbers that
/// FlowSums gives them.
struct FlowKey {
  std::uint16_t exporter, importer;
  std::uint32_t item;
  std::uint16_t year;
  std::uint8_t reported_by, classification;  ///< reported_by: 0 unknown, else a Side + 1
  std::uint8_t month = 0;                    ///< from 1; 0 for the year
  bool operator==(const FlowKey&) const = default;

  /// Every part of the key reaches the highest bits.
  std::uint64_t hash() const {
    const std::uint64_t low =
        std::uint64_t{exporter} << 48U | std::uint64_t{importer} << 32U | item;
    const std::uint64_t high = std::uint64_t{month} << 32U | std::uint64_t{year} << 16U |
                               std::uint64_t{reported_by} << 8U | classification;
    std::uint64_t mixed = (low ^ high * 0x9E3779B97F4A7C15U) * 0xD6E8FEB86659FD93U;
    mixed ^= mixed >> 32U;
    return mixed * 0xD6E8FEB86659FD93U;
  }
};

/// Values by the keys of flows, side by side in memory in the order in which they came:
/// the questions about all pairs go through 50,000 of them several times.
template <class Value>
class FlowMap {
 public:
  using Entry = std::pair<FlowKey, Value>;

  /// The value of a key, a new one where there is none.
  Value& operator[](const FlowKey& key) {
    if (places_for(entries_.size() + 1) > places_.size()) index(places_for(entries_.size() + 1));
    std::uint32_t& number = places_[place_of(key)];
    if (number == 0) {
      entries_.emplace_back(key, Value{});
      number = static_cast<std::uint32_t>(entries_.size());
    }
    return entries_[number - 1].second;
  }
  /// Null where there is none.
  const Value* find(const FlowKey& key) const {
    if (entries_.empty()) return nullptr;
    const std::uint32_t number = places_[place_of(key)];
    return number == 0 ? nullptr : &entries_[number - 1].second;
  }
  bool contains(const FlowKey& key) const { return find(key) != nullptr; }
  void reserve(std::size_t size) {
    entries_.reserve(size);
    if (places_for(size) > places_.size()) index(places_for(size));
  }

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
  /// Where a key stands, or would.
  std::size_t place_of(const FlowKey& key) const {
    std::size_t place = key.hash() >> (64 - std::countr_zero(places_.size()));
    while (places_[place] != 0 && entries_[places_[place] - 1].first != key)
      place = (place + 1) & (places_.size() - 1);
    return place;
  }
  void index(std::size_t places) {
    places_.assign(places, 0);
    for (std::uint32_t number = 1; number <= entries_.size(); ++number)
      places_[place_of(entries_[number - 1].first)] = number;
  }
  /// A power of two, so that at least half of the places stay free.
  static std::size_t places_for(std::size_t size) {
    constexpr std::size_t fewest = 64;
    return std::max(std::bit_ceil(size * 2), fewest);
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> places_;  ///< by hash: the number of an entry, from 1
};

using FlowTable = FlowMap<FlowSum>;

}  // namespace tradestat
