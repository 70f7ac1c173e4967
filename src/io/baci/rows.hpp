#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "io/baci/blocks.hpp"
#include "io/baci/shapes.hpp"

namespace tradestat::io {

/// What is added up for one pair of countries.
struct PairSum {
  std::int64_t sum = 0;    ///< in thousandths of the unit
  std::uint64_t rows = 0;  ///< how many had no, one, two or three decimals: 16 bits each

  std::uint32_t rows_of(unsigned decimals) const {
    return static_cast<std::uint16_t>(rows >> 16U * decimals);
  }
  /// False where the sum overflows, or there are 32,768 rows of as many decimals: a
  /// pair trades some 5,000 products a year.
  bool add(std::int64_t other_sum, std::uint64_t other_rows) {
    rows += other_rows;
    return !__builtin_add_overflow(sum, other_sum, &sum) && (rows & 0x8000'8000'8000'8000U) == 0;
  }
};

/// Which sum a row belongs to.
class PairTable {
 public:
  static constexpr std::uint32_t no_country = 0xFFFF;
  static constexpr std::size_t max_areas = 512;

  PairTable();

  /// The countries that BACI numbers, in order of their numbers.
  const std::vector<std::string_view>& areas() const { return areas_; }
  /// The country of a number below 1000, or no_country: every bit of it is set.
  std::uint32_t country(std::size_t number) const { return index_[number]; }

  /// Asks for the sum of a pair.
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
    std::size_t exporter, importer;
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

#if defined(__x86_64__)
/// Which rows of a file in no order were added up: a bit each, for several threads.
class RowBits {
 public:
  /// The products of a pair in a year; HS has some 5,500.
  using Products = std::array<std::atomic<std::uint64_t>, 128>;
  using Pairs = std::vector<std::atomic<Products*>>;

  explicit RowBits(std::size_t slots) : slots_(slots) {}
  RowBits(const RowBits&) = delete;
  RowBits& operator=(const RowBits&) = delete;
  ~RowBits();

  /// By slot; it stays where it is.
  Pairs& of_year(int year);
  /// Notes a row. False where it was noted before, or there are too many products.
  bool add(std::atomic<Products*>& pair, std::int64_t product_digits);

 private:
  std::size_t number_of(std::int64_t product_digits);

  std::size_t slots_;
  std::mutex mutex_;
  std::map<int, Pairs> years_;
  /// By the product: a number in the order in which they were met, from 1.
  std::vector<std::atomic<std::uint16_t>> numbers_ =
      std::vector<std::atomic<std::uint16_t>>(1'000'000);
  std::atomic<std::uint16_t> last_{0};
};

/// Reads rows of BACI ("2021,643,408,020727,112.8,       58.1"), every field
/// checked, and adds up those of the pairs asked for.
class BaciRows {
 public:
  /// Whether the processor has the instructions that this needs.
  static bool can_read();

  /// `bits`: null for rows that rise by year, exporter, importer and product, as CEPII writes
  /// them, so that none can stand twice.
  BaciRows(const PairTable& table, RowBits* bits) : table_(table), bits_(bits) {}

  /// Reads rows, all but those known. False where one is not written as it should
  /// be, does not rise where it should, stands twice, or cannot be added up.
  /// Preconditions: can_read(), and 128 bytes may be read behind them.
  bool read(const Rows& rows);
  /// Whether a row did not rise.
  bool falls() const { return falls_; }

  struct Year {
    int year;
    std::vector<PairSum> sums;        ///< by slot
    RowBits::Pairs* added = nullptr;  ///< which rows they are of, where that is kept
  };
  /// The years that occur, in no order.
  const std::deque<Year>& years() const { return years_; }
  std::size_t rows() const { return rows_; }
  /// The number that a country occurs with; 0 where it does not.
  std::uint16_t number_of(std::size_t country) const { return numbers_[country]; }

 private:
  struct Run;

  template <bool rising>
  bool read_in(const Rows& rows);
  template <bool rising>
  std::optional<Run> begin(const Rows& rows);
  template <bool rising>
  bool step(Run& run);
  template <bool rising>
  bool turn(Run& run);
  template <bool rising>
  bool add(Run& run, std::int64_t product, std::int64_t value, std::uint64_t row);
  bool finish(Run& run);
  bool occurs(std::size_t country, std::uint64_t number);
  Year* year_at(const char* text);

  const PairTable& table_;
  RowBits* bits_;
  TailShapes shapes_;
  std::array<std::uint16_t, PairTable::max_areas> numbers_{};  ///< that countries occur with
  std::deque<Year> years_;                                     ///< runs point to them
  std::size_t rows_ = 0;
  bool falls_ = false;
};
#endif

}  // namespace tradestat::io
