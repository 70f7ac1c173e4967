#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

/// What rows of BACI are added up to.
namespace tradestat::io {

/// Values of BACI have three decimals at most.
constexpr std::uint32_t max_decimals = 3;

/// Counts of rows by their decimals, side by side in one number: a row of so many decimals.
template <class Counts>
constexpr Counts row_of(std::uint32_t decimals) {
  return Counts{1} << std::numeric_limits<Counts>::digits / (max_decimals + 1) * decimals;
}

/// A sum in thousandths of the unit, and how many rows had no, one, two or three decimals.
struct RowSum {
  std::int64_t sum = 0;
  std::array<std::uint32_t, max_decimals + 1> rows{};

  template <class Counts>
  RowSum(std::int64_t all, Counts counts) : sum(all) {
    constexpr int bits = std::numeric_limits<Counts>::digits / (max_decimals + 1);
    for (std::uint32_t& count : rows) {
      count = static_cast<std::uint32_t>(counts & ((Counts{1} << bits) - 1));
      counts >>= bits;
    }
  }
  RowSum() = default;

  /// The last places of the rows' values, added up.
  std::int64_t last_places() const {
    return std::int64_t{1000} * rows[0] + std::int64_t{100} * rows[1] + std::int64_t{10} * rows[2] +
           rows[3];
  }
  /// False where the sum overflows.
  bool add(const RowSum& other) {
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] += other.rows[i];
    return !__builtin_add_overflow(sum, other.sum, &sum);
  }
};

/// What is added up for one pair of countries.
struct PairSum {
  std::int64_t sum = 0;    ///< in thousandths of the unit
  std::uint64_t rows = 0;  ///< by their decimals: 16 bits each

  /// False where the sum overflows, or there are 32,768 rows of as many decimals: a
  /// pair trades some 5,000 products a year.
  bool add(std::int64_t other_sum, std::uint64_t other_rows) {
    rows += other_rows;
    return !__builtin_add_overflow(sum, other_sum, &sum) && (rows & 0x8000'8000'8000'8000U) == 0;
  }
};

/// Codes of products as rows have them: six digits, or fewer where zeros before them are lost.
constexpr std::uint32_t product_codes = 1'000'000;
constexpr std::size_t product_digits = 6;

/// The number that the digits of a product are; the last is in the lowest byte.
constexpr std::uint32_t code_of(std::int64_t digits) {
  constexpr std::uint64_t every_other = 0x000F'000F'000F;
  const auto bytes = static_cast<std::uint64_t>(digits);
  const std::uint64_t pairs = (bytes & every_other) + (bytes >> 8U & every_other) * 10;
  return static_cast<std::uint32_t>((pairs & 0xFF) + (pairs >> 16U & 0xFF) * 100 +
                                    (pairs >> 32U) * 10'000);
}

/// Which products occur, a bit each.
class ProductSet {
 public:
  void add(std::uint32_t code) { bits_[code / 64] |= std::uint64_t{1} << code % 64; }
  void add(const ProductSet& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
  }
  std::vector<std::uint32_t> codes() const;  ///< ascending

 private:
  std::vector<std::uint64_t> bits_ = std::vector<std::uint64_t>(product_codes / 64);
};

/// The products of a file, numbered from 1 in the order in which several threads meet them.
class ProductNumbers {
 public:
  static constexpr std::size_t most = 8191;  ///< HS has some 5,500

  /// `are_asked_for`: else none has a number.
  explicit ProductNumbers(bool are_asked_for) : numbers_(are_asked_for ? product_codes : 0) {}

  /// 0 where there are too many.
  std::size_t of(std::uint32_t code) {
    const std::uint16_t number = numbers_[code].load(std::memory_order_relaxed);
    return number != 0 ? number : add(code);
  }
  struct Product {
    std::uint32_t code;
    std::size_t number;
  };
  std::vector<Product> all() const;  ///< ascending by code

 private:
  std::size_t add(std::uint32_t code);

  std::vector<std::atomic<std::uint16_t>> numbers_;
  std::mutex mutex_;
  std::vector<std::uint32_t> codes_;  ///< by number, less 1
};

/// Sums of products whose numbers are neighbours, and the counts of their rows, by decimals: 8
/// bits each. Nothing where there are none.
struct ProductChunk {
  static constexpr std::size_t size = 512;

  std::int64_t* sums = nullptr;  ///< in thousandths of the unit
  std::uint32_t* counts = nullptr;

  bool operator==(const ProductChunk&) const = default;
};

/// Keeps what chunks point to, many in one piece of memory, which goes back to the system as one.
class ProductMemory {
 public:
  ProductChunk next();
  /// Sums are no longer needed, counts are.
  void drop_sums() { sums_.clear(); }

 private:
  static constexpr std::size_t together = 64;

  std::vector<std::unique_ptr<std::array<std::int64_t, together * ProductChunk::size>>> sums_;
  std::vector<std::unique_ptr<std::array<std::uint32_t, together * ProductChunk::size>>> counts_;
  std::size_t used_ = together;
};

/// What is added up for the products of one country, or of one pair, by number. A product has
/// one row for each partner, of which there are 255 at most: counts do not overflow.
class ProductSums {
 public:
  /// False where the sum overflows. Precondition: the number is none of too many.
  bool add(std::size_t number, std::int64_t value, std::uint32_t decimals, ProductMemory& memory) {
    ProductChunk& chunk = chunks_[number / ProductChunk::size];
    if (chunk.sums == nullptr) chunk = memory.next();
    const std::size_t place = number % ProductChunk::size;
    chunk.counts[place] += row_of<std::uint32_t>(decimals);
    return !__builtin_add_overflow(chunk.sums[place], value, &chunk.sums[place]);
  }
  /// Takes what another has; false where a sum overflows.
  bool add(const ProductSums& other);
  RowSum total(std::size_t number) const { return {sum(number), counts(number)}; }
  std::int64_t sum(std::size_t number) const {
    const std::int64_t* const sums = chunks_[number / ProductChunk::size].sums;
    return sums == nullptr ? 0 : sums[number % ProductChunk::size];
  }
  std::uint32_t counts(std::size_t number) const {
    const std::uint32_t* const counts = chunks_[number / ProductChunk::size].counts;
    return counts == nullptr ? 0 : counts[number % ProductChunk::size];
  }
  bool empty() const { return *this == ProductSums(); }

 private:
  bool operator==(const ProductSums&) const = default;

  std::array<ProductChunk, (ProductNumbers::most + 1) / ProductChunk::size> chunks_{};
};

/// Which rows of a file in no order were added up: a bit each, for several threads.
class RowBits {
 public:
  /// The products of a pair in a year, by number.
  using Products = std::array<std::atomic<std::uint64_t>, (ProductNumbers::most + 1) / 64>;
  using Pairs = std::vector<std::atomic<Products*>>;

  explicit RowBits(std::size_t slots) : slots_(slots) {}
  RowBits(const RowBits&) = delete;
  RowBits& operator=(const RowBits&) = delete;
  ~RowBits();

  /// By slot; it stays where it is.
  Pairs& of_year(int year);
  /// Notes a row. False where it was noted before.
  static bool add(std::atomic<Products*>& pair, std::size_t number);

 private:
  std::size_t slots_;
  std::mutex mutex_;
  std::map<int, Pairs> years_;
};

}  // namespace tradestat::io
