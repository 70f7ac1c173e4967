#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "io/trade/row_blocks.hpp"

namespace tradestat::io::trade {

/// What is added up for one pair of countries.
struct PairSum {
  std::int64_t sum = 0;                 ///< in thousandths of the unit
  std::array<std::uint32_t, 4> rows{};  ///< how many had so many decimals

  /// False where the sum overflows.
  bool add(const PairSum& other);
};

/// Which sum a row belongs to.
class PairTable {
 public:
  static constexpr std::uint16_t no_country = 0xFFFF;
  static constexpr std::uint32_t not_asked_for = 0xFFFFFFFF;

  PairTable();

  /// The countries that BACI numbers, in order of their numbers.
  const std::vector<std::string_view>& areas() const { return areas_; }
  /// The country of a number whose decimal digits are those of `digits` in
  /// hexadecimal (0x643), or no_country.
  std::uint16_t country(std::uint64_t digits) const { return index_[digits]; }

  /// Asks for the sum of a pair.
  void ask_for(std::size_t exporter, std::size_t importer);
  /// The slot of a pair, or not_asked_for.
  std::uint32_t slot(std::size_t exporter, std::size_t importer) const {
    return slots_[exporter * areas_.size() + importer];
  }
  struct Pair {
    std::uint16_t exporter, importer;
  };
  /// The pairs asked for, by their slots.
  const std::vector<Pair>& pairs() const { return pairs_; }

 private:
  std::array<std::uint16_t, 0x1000> index_{};
  std::vector<std::string_view> areas_;
  std::vector<std::uint32_t> slots_;
  std::vector<Pair> pairs_;
};

/// Reads rows of BACI ("2021,643,408,020727,112.8,       58.1"), every field
/// checked, and adds up those of the pairs asked for.
class BaciRows {
 public:
  /// How many bytes the processor looks at in one instruction.
  enum class Width { bytes16, bytes32 };
  static Width widest();

  explicit BaciRows(const PairTable& table, Width width = widest())
      : table_(table), width_(width), seen_(table.areas().size()) {}

  /// Reads rows, all but those known. False where one is not written as it should
  /// be, stands for the same product as the one before, or a sum overflows.
  /// Precondition: 128 bytes may be read behind them.
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
    std::uint32_t slot;
    std::uint32_t year;  ///< its index
    std::uint64_t product;
    auto operator<=>(const Row&) const = default;
  };
  /// The first of them, so that none need count twice.
  const std::vector<Row>& remembered() const { return remembered_; }
  bool seen(std::size_t country) const { return seen_[country] != 0; }

 private:
  struct Run;
  template <class Instructions, class Marks>
  bool read_rest(const char*& text, const Marks& marks, Run& run);
  template <class Instructions>
  bool read_with(const Rows& rows);
  bool read_wide(const Rows& rows);
  bool turn_to(const char* text, std::uint64_t marks, std::uint64_t commas, Run& run);
  bool turn_to_year(const char* text, Run& run);
  bool finish(Run& run);
  void remember(const Run& run);

  const PairTable& table_;
  Width width_;
  std::vector<char> seen_;  ///< the countries that occur
  std::vector<Year> years_;
  std::vector<Row> remembered_;
  std::size_t rows_ = 0;
};

}  // namespace tradestat::io::trade
