#pragma once

#if defined(__x86_64__)

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "io/baci/blocks.hpp"
#include "io/baci/query.hpp"
#include "io/baci/shapes.hpp"
#include "io/baci/sums.hpp"

namespace tradestat::io {

/// Reads rows of BACI ("2021,643,408,020727,112.8,       58.1"), every field
/// checked, and adds up those that are asked for.
class BaciRows {
 public:
  /// Whether the processor has the instructions that this needs.
  static bool can_read();

  /// `bits`: null for rows that rise by year, exporter, importer and product, as CEPII writes
  /// them, so that none can stand twice.
  BaciRows(const RowQuery& query, ProductNumbers& numbers, RowBits* bits)
      : query_(query), table_(query.table()), numbers_(numbers), bits_(bits) {}

  /// Reads rows, all but those known. False where one is not written as it should
  /// be, does not rise where it should, stands twice, or cannot be added up.
  /// Preconditions: can_read(), and 128 bytes may be read behind them.
  bool read(const Rows& rows);
  /// Takes what another one read, which has to stay; false where that cannot be added up.
  bool add(const BaciRows& other);

  /// Sums of products are no longer needed.
  void drop_sums() { memory_.drop_sums(); }

  /// Whether a row did not rise, or may not have: countries have two numbers.
  bool falls() const { return falls_; }

  struct Year {
    int year;
    std::vector<PairSum> pairs;         ///< by slot, where pairs are asked for
    std::vector<ProductSums> products;  ///< by slot, where products are
    RowBits::Pairs* added = nullptr;    ///< which rows they are of, where that is kept
  };
  /// The years that occur, ascending.
  std::vector<const Year*> years() const;
  std::size_t rows() const { return rows_; }
  bool has_country(std::size_t country) const { return country_numbers_[country] != 0; }
  /// The products of pairs that are asked for, where items are told apart or counted.
  const ProductSet& products() const { return products_; }

 private:
  struct Run;
  using By = RowQuery::By;

  template <bool rising, By by>
  bool read_in(const Rows& rows);
  template <bool rising, By by>
  std::optional<Run> begin(const Rows& rows);
  template <bool rising, By by>
  bool step(Run& run);
  template <bool rising, By by>
  bool turn(Run& run);
  template <bool rising, By by>
  bool add(Run& run, std::int64_t product, std::int64_t value, std::uint32_t decimals);
  bool finish(Run& run);
  bool occurs(std::size_t country, std::uint64_t number);
  Year& year_of(int year);

  const RowQuery& query_;
  const PairTable& table_;
  ProductNumbers& numbers_;
  RowBits* bits_;
  TailShapes shapes_;
  std::array<std::uint16_t, PairTable::max_areas> country_numbers_{};  ///< that they occur with
  ProductSet products_;
  ProductMemory memory_;
  std::deque<Year> years_;  ///< runs point to them
  std::size_t rows_ = 0;
  bool falls_ = false;
};

}  // namespace tradestat::io

#endif
