#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "io/baci/blocks.hpp"
#include "io/baci/shapes.hpp"

namespace tradestat::io::trade {

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
/// Reads rows of BACI ("2021,643,408,020727,112.8,       58.1"), every field
/// checked, and adds up those of the pairs asked for.
class BaciRows {
 public:
  /// Whether the processor has the instructions that this needs.
  static bool can_read();

  /// Remembers so many of the rows that are added up.
  BaciRows(const PairTable& table, std::size_t to_remember)
      : table_(table), to_remember_(to_remember) {}

  /// Reads rows, all but those known. False where one is not written as it should
  /// be, stands for the same product as the one before, or cannot be added up.
  /// Preconditions: can_read(), and 128 bytes may be read behind them.
  bool read(const Rows& rows);

  struct Year {
    int year;
    std::vector<PairSum> sums;  ///< by slot
  };
  /// The years that occur, in no order.
  const std::vector<Year>& years() const { return years_; }
  std::size_t rows() const { return rows_; }

  /// A row that was added up.
  struct Row {
    std::size_t slot;
    int year;
    std::uint64_t product;
    auto operator<=>(const Row&) const = default;
  };
  /// The first of them, so that none need count twice.
  const std::vector<Row>& remembered() const { return remembered_; }
  void sort_remembered() { std::ranges::sort(remembered_); }
  bool seen(std::size_t country) const { return seen_[country]; }

 private:
  struct Run;

  std::optional<Run> begin(const Rows& rows);
  bool step(Run& run);
  bool turn(Run& run);
  bool finish(Run& run);
  bool add(Run& run, std::int64_t value, std::uint64_t row);
  Year* year_at(const char* text);
  void remember(const PairSum* total, std::uint64_t product);

  const PairTable& table_;
  TailShapes shapes_;
  std::array<bool, PairTable::max_areas> seen_{};  ///< the countries that occur
  std::vector<Year> years_;
  std::vector<Row> remembered_;
  std::size_t to_remember_;
  std::size_t rows_ = 0;
};
#endif

}  // namespace tradestat::io::trade
