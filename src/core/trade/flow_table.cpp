#include "core/trade/flow_table.hpp"

#include <algorithm>
#include <bit>

namespace tradestat {
std::size_t FlowKeyHash::operator()(const FlowKey& key) const {
  const std::uint64_t low =
      std::uint64_t{key.exporter} << 48U | std::uint64_t{key.importer} << 32U | key.item;
  const std::uint64_t high =
      std::uint64_t{key.year} << 16U | std::uint64_t{key.reported_by} << 8U | key.classification;
  std::uint64_t mixed = (low ^ high * 0x9E3779B97F4A7C15U) * 0xD6E8FEB86659FD93U;
  mixed ^= mixed >> 32U;
  return mixed * 0xD6E8FEB86659FD93U;
}

/// A power of two, so that at least half of the places stay free.
std::size_t FlowTable::places_for(std::size_t size) {
  constexpr std::size_t fewest = 64;
  return std::max(std::bit_ceil(size * 2), fewest);
}

/// Where a key stands, or would.
std::size_t FlowTable::place_of(const FlowKey& key) const {
  // Every part of a key reaches the highest bits of its hash.
  std::size_t place = FlowKeyHash()(key) >> (64 - std::countr_zero(places_.size()));
  while (places_[place] != 0 && entries_[places_[place] - 1].first != key)
    place = (place + 1) & (places_.size() - 1);
  return place;
}

void FlowTable::index(std::size_t places) {
  places_.assign(places, 0);
  for (std::uint32_t number = 1; number <= entries_.size(); ++number)
    places_[place_of(entries_[number - 1].first)] = number;
}

void FlowTable::reserve(std::size_t size) {
  entries_.reserve(size);
  if (places_for(size) > places_.size()) index(places_for(size));
}

FlowSum& FlowTable::operator[](const FlowKey& key) {
  if (places_for(entries_.size() + 1) > places_.size()) index(places_for(entries_.size() + 1));
  std::uint32_t& number = places_[place_of(key)];
  if (number == 0) {
    entries_.emplace_back(key, FlowSum{});
    number = static_cast<std::uint32_t>(entries_.size());
  }
  return entries_[number - 1].second;
}

const FlowSum* FlowTable::find(const FlowKey& key) const {
  if (entries_.empty()) return nullptr;
  const std::uint32_t number = places_[place_of(key)];
  return number == 0 ? nullptr : &entries_[number - 1].second;
}

}  // namespace tradestat
