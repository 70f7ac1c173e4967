#pragma once

#if defined(__x86_64__)

#include <immintrin.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

#include "io/baci/sums.hpp"

/// The instructions that BaciRows::can_read() asks for.
#define TRADESTAT_WIDE gnu::target("avx2,bmi,bmi2")

/// How rows of BACI are written. Rows of one shape differ in their digits only, so
/// that one of them needs to be read byte by byte.
namespace tradestat::io {

/// The kind of a byte: one for all digits, and one for each other byte.
constexpr std::uint8_t kind_of(char c) {
  return std::max(static_cast<std::uint8_t>('9' - c), std::uint8_t{9});
}

/// What rows are compared with and multiplied by, in memory: GCC would make it anew
/// for each row.
struct alignas(32) RowBytes {
  std::array<char, 32> nine_digits;    ///< '9'
  std::array<std::uint8_t, 32> nines;  ///< the kind of digits
  std::array<char, 32> line_ends, commas, zeros;
  std::array<std::uint8_t, 16> low_bits;      ///< what tells digits apart
  std::array<std::uint32_t, 4> three_digits;  ///< weights of hundreds, tens, ones and nothing,
  std::array<std::uint16_t, 8> ones;          ///< of those parts,
  std::array<std::uint16_t, 8> digits;        ///< of two digits,
  std::array<std::uint32_t, 4> pairs, fours;  ///< of two pairs of them, and of two fours
};
extern const RowBytes row_bytes;

inline __m128i load16(const void* bytes) {
  return _mm_loadu_si128(static_cast<const __m128i*>(bytes));
}
inline __m128i kinds_of(__m128i text) {
  return _mm_max_epu8(_mm_sub_epi8(load16(row_bytes.nine_digits.data()), text),
                      load16(row_bytes.nines.data()));
}
/// The highest bit of each byte.
inline std::uint32_t high_bits(__m128i bytes) {
  return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
}

[[TRADESTAT_WIDE]] inline __m256i load32(const void* bytes) {
  return _mm256_loadu_si256(static_cast<const __m256i*>(bytes));
}
[[TRADESTAT_WIDE]] inline __m256i kinds_of(__m256i text) {
  return _mm256_max_epu8(_mm256_sub_epi8(load32(row_bytes.nine_digits.data()), text),
                         load32(row_bytes.nines.data()));
}
[[TRADESTAT_WIDE]] inline std::uint32_t high_bits(__m256i bytes) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes));
}

/// How a row begins, "2021,643,408,": by the number of digits of its countries.
struct alignas(64) PrefixShape {
  std::array<std::uint8_t, 16> kinds{};
  std::array<std::uint8_t, 16> bytes{};      ///< all bits of each byte of the prefix
  std::array<std::uint8_t, 16> countries{};  ///< where their digits are, three and none for each
  std::uint32_t inside = 1;                  ///< a bit for each byte of the prefix

  /// Whether bytes of such kinds begin so.
  bool fits(__m128i other) const {
    return (inside & ~high_bits(_mm_cmpeq_epi8(other, load16(kinds.data())))) == 0;
  }
  /// The numbers of the countries, the second 32 bits higher.
  [[TRADESTAT_WIDE]] std::uint64_t country_numbers(__m128i text) const {
    const __m128i digits = _mm_and_si128(_mm_shuffle_epi8(text, load16(countries.data())),
                                         load16(row_bytes.low_bits.data()));
    const __m128i parts = _mm_maddubs_epi16(digits, load16(row_bytes.three_digits.data()));
    const __m128i numbers = _mm_madd_epi16(parts, load16(row_bytes.ones.data()));
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(numbers));
  }
};
/// By the commas behind the countries, a bit each, from the first one that can end one.
extern const std::array<PrefixShape, 128> prefix_shapes;

/// The bytes of a prefix that are commas, a bit each; of a text that begins with one.
inline std::uint32_t prefix_commas(__m128i text) {
  constexpr std::uint32_t inside = (1U << 13U) - 1;
  return high_bits(_mm_cmpeq_epi8(text, load16(row_bytes.commas.data()))) & inside;
}
/// The only shape that may fit.
inline const PrefixShape& prefix_shape(std::uint32_t commas) {
  constexpr unsigned first_end = 6;
  return prefix_shapes[commas >> first_end];
}

/// What is behind the prefix of a row: "020727,112.8,       58.1".
struct Tail {
  std::int64_t product = 0;  ///< its digits, the last in the lowest byte
  std::uint32_t product_size = 0;
  std::uint32_t whole = 0;     ///< digits of the value before its point
  std::uint32_t decimals = 0;  ///< and behind it
  std::int64_t value = 0;      ///< in thousandths, where there are not more decimals
  std::uint32_t size = 0;      ///< with the line end
};
/// Reads a tail byte by byte. None where it is not written as it should be.
/// Precondition: it has a line end.
std::optional<Tail> read_tail(const char* text);

/// How a tail is written.
struct alignas(64) TailShape {
  static constexpr std::size_t max_size = 32;
  static constexpr std::uint32_t max_whole = 12;

  std::array<std::uint8_t, max_size> kinds{};   ///< of a tail; 0 is no kind
  std::array<std::uint8_t, 16> value_digits{};  ///< where they are: thirteen and three decimals
  std::uint32_t decimals = 0;
  std::uint8_t value_begin = 0;
  std::uint8_t product_shift = 0;  ///< moves its last digit to the highest byte of eight

  /// Whether a tail of as many bytes is written so.
  [[TRADESTAT_WIDE]] bool fits(__m256i other, std::uint32_t inside) const {
    return (inside & ~high_bits(_mm256_cmpeq_epi8(other, load32(kinds.data())))) == 0;
  }
  std::int64_t product(const char* text) const {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof bytes);
    return static_cast<std::int64_t>(
        __builtin_bswap64((bytes & 0x0F0F0F0F0F0F0F0FU) << product_shift));
  }
  /// In thousandths.
  [[TRADESTAT_WIDE]] std::int64_t value(const char* text) const {
    const __m128i digits =
        _mm_and_si128(_mm_shuffle_epi8(load16(text + value_begin), load16(value_digits.data())),
                      load16(row_bytes.low_bits.data()));
    const __m128i pairs = _mm_maddubs_epi16(digits, load16(row_bytes.digits.data()));
    const __m128i fours = _mm_madd_epi16(pairs, load16(row_bytes.pairs.data()));
    const __m128i eights =
        _mm_madd_epi16(_mm_packus_epi32(fours, fours), load16(row_bytes.fours.data()));
    const auto halves = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
    return static_cast<std::int64_t>((halves & 0xFFFF'FFFF) * 100'000'000 + (halves >> 32U));
  }
};

/// The shapes of the tails that were read.
class TailShapes {
 public:
  /// The shape of a tail. Null where it has none: it is too long, or is not written
  /// as it should be.
  [[TRADESTAT_WIDE]] const TailShape* find(const char* text, std::uint32_t inside) {
    const __m256i bytes = load32(text);
    const __m256i kinds = kinds_of(bytes);
    const std::uint32_t commas =
        high_bits(_mm256_cmpeq_epi8(bytes, load32(row_bytes.commas.data()))) & inside;
    const std::uint32_t marks =
        high_bits(_mm256_cmpgt_epi8(load32(row_bytes.zeros.data()), bytes)) & inside;
    TailShape& shape = shapes_[(marks + commas * 8) * 0x9E3779B1U >> (32U - place_bits)];
    if (shape.fits(kinds, inside)) [[likely]]
      return &shape;
    return find_elsewhere(text, kinds, inside, shape);
  }

 private:
  static constexpr unsigned place_bits = 13;

  [[TRADESTAT_WIDE]] const TailShape* find_elsewhere(const char* text, __m256i kinds,
                                                     std::uint32_t inside, TailShape& shape);

  std::vector<TailShape> shapes_ = std::vector<TailShape>(std::size_t{1} << place_bits);
};

}  // namespace tradestat::io

#endif
