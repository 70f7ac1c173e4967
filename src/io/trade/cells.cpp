#include "io/trade/cells.hpp"

#include <algorithm>
#include <bit>

namespace tradestat::io::trade {
std::size_t CellHash::operator()(const CellKey& key) const {
  const std::uint64_t low =
      std::uint64_t{key.exporter} << 48U | std::uint64_t{key.importer} << 32U | key.item;
  const std::uint64_t high =
      std::uint64_t{key.year} << 16U | std::uint64_t{key.reporter} << 8U | key.commodity_class;
  std::uint64_t mixed = (low ^ high * 0x9E3779B97F4A7C15U) * 0xD6E8FEB86659FD93U;
  mixed ^= mixed >> 32U;
  return mixed * 0xD6E8FEB86659FD93U;
}

/// A power of two, so that at least half of the places stay free.
std::size_t Cells::places_for(std::size_t size) {
  constexpr std::size_t fewest = 64;
  return std::max(std::bit_ceil(size * 2), fewest);
}

/// Where a key stands, or would.
std::size_t Cells::place_of(const CellKey& key) const {
  // Every part of a key reaches the highest bits of its hash.
  std::size_t place = CellHash()(key) >> (64 - std::countr_zero(places_.size()));
  while (places_[place] != 0 && entries_[places_[place] - 1].first != key)
    place = (place + 1) & (places_.size() - 1);
  return place;
}

void Cells::index(std::size_t places) {
  places_.assign(places, 0);
  for (std::uint32_t number = 1; number <= entries_.size(); ++number)
    places_[place_of(entries_[number - 1].first)] = number;
}

void Cells::reserve(std::size_t size) {
  entries_.reserve(size);
  if (places_for(size) > places_.size()) index(places_for(size));
}

Cell& Cells::operator[](const CellKey& key) {
  if (places_for(entries_.size() + 1) > places_.size()) index(places_for(entries_.size() + 1));
  std::uint32_t& number = places_[place_of(key)];
  if (number == 0) {
    entries_.emplace_back(key, Cell{});
    number = static_cast<std::uint32_t>(entries_.size());
  }
  return entries_[number - 1].second;
}

const Cell* Cells::find(const CellKey& key) const {
  if (entries_.empty()) return nullptr;
  const std::uint32_t number = places_[place_of(key)];
  return number == 0 ? nullptr : &entries_[number - 1].second;
}

}  // namespace tradestat::io::trade
