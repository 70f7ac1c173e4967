#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "tradestat/flow_query.hpp"

namespace tradestat::io {

/// The pairs of countries that are asked for.
class PairTable {
 public:
  static constexpr std::uint32_t no_country = 0xFFFF;
  static constexpr std::size_t max_areas = 512;

  PairTable();

  /// The countries that BACI numbers, in order of their numbers.
  const std::vector<std::string_view>& areas() const { return areas_; }
  /// The country of a number below 1000, or no_country: every bit of it is set.
  std::uint32_t country(std::size_t number) const { return index_[number]; }

  /// So many pairs will be asked for, at most.
  void expect_pairs(std::size_t count) { pairs_.reserve(count); }
  /// Asks for a pair.
  void ask_for(std::size_t exporter, std::size_t importer);
  std::size_t pair(std::size_t exporter, std::size_t importer) const {
    return exporter * max_areas + importer;
  }
  bool asks_for(std::size_t pair) const { return (asked_[pair / 64] >> pair % 64 & 1U) != 0; }
  /// The slot of a pair that is asked for.
  std::size_t slot(std::size_t exporter, std::size_t importer) const {
    return first_slots_[exporter] + importer;
  }
  /// One for every importer of each exporter of a pair that is asked for.
  std::size_t slots() const { return slots_; }
  struct Pair {
    std::uint16_t exporter, importer;
  };
  /// The pairs asked for.
  const std::vector<Pair>& pairs() const { return pairs_; }

 private:
  std::array<std::uint16_t, 1000> index_{};
  std::vector<std::string_view> areas_;
  std::array<std::uint64_t, max_areas * max_areas / 64> asked_{};  ///< a bit a pair
  std::vector<std::uint32_t> first_slots_;
  std::size_t slots_ = 0;
  std::vector<Pair> pairs_;
};

/// What is asked of the rows of a file, and what they are added up by.
class RowQuery {
 public:
  enum class By {
    pair,          ///< all products of each pair of countries
    pair_of_item,  ///< of each pair the products of one item
    product,       ///< products, of each exporter, importer, or pair
  };

  /// None where the rows that are asked for cannot be added up here. `counts_items`: which
  /// products occur has to be told.
  static std::optional<RowQuery> of(const FlowQuery& query, bool counts_items);

  By by() const { return by_; }
  const PairTable& table() const { return table_; }
  /// Whether the digits of a product, the last in the lowest byte, are of the item.
  bool is_of_item(std::int64_t product) const { return product >> item_shift_ == item_; }

  /// Which sums of products rows of a pair go into.
  std::size_t product_slot(std::size_t exporter, std::size_t importer) const {
    if (of_pairs_) return table_.slot(exporter, importer);
    return of_importers_ ? importer : exporter;
  }
  std::size_t product_slots() const {
    if (by_ != By::product) return 0;
    return of_pairs_ ? table_.slots() : table_.areas().size();
  }
  /// The pair that a slot is of; only one of its countries counts where it is of one.
  std::vector<PairTable::Pair> pairs_of_products() const;

 private:
  RowQuery() = default;
  bool ask_for_item(std::string_view item);

  PairTable table_;
  By by_ = By::pair;
  unsigned item_shift_ = 0;
  std::int64_t item_ = 0;
  bool of_pairs_ = false;
  bool of_importers_ = false;
};

}  // namespace tradestat::io
