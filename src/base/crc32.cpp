#include "base/crc32.hpp"

#include <array>
#include <cstddef>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tradestat {
namespace {

constexpr std::uint32_t polynomial = 0xEDB88320;  // reflected
constexpr std::size_t bytes_at_once = 8;
using Tables = std::array<std::array<std::uint32_t, 256>, bytes_at_once>;

/// What a byte adds to the checksum, by how many others follow it.
constexpr Tables tables = [] {
  Tables made{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ ((crc & 1U) != 0 ? polynomial : 0);
    made[0][byte] = crc;
  }
  for (std::size_t behind = 1; behind < bytes_at_once; ++behind)
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const std::uint32_t before = made[behind - 1][byte];
      made[behind][byte] = before >> 8U ^ made[0][before & 0xFF];
    }
  return made;
}();

/// What the register of the checksum becomes.
std::uint32_t by_tables(std::uint32_t crc, std::string_view bytes) {
  const auto byte = [&](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at]));
  };
  for (; bytes.size() >= bytes_at_once; bytes.remove_prefix(bytes_at_once)) {
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < bytes_at_once; ++i) {
      const std::uint32_t mixed = i < 4 ? byte(i) ^ (crc >> 8 * i & 0xFF) : byte(i);
      next ^= tables[bytes_at_once - 1 - i][mixed];
    }
    crc = next;
  }
  for (; !bytes.empty(); bytes.remove_prefix(1))
    crc = crc >> 8U ^ tables[0][(crc ^ byte(0)) & 0xFF];
  return crc;
}

#if defined(__x86_64__)

// Products without carry, ten times as fast (Gopal and others, "Fast CRC Computation for Generic
// Polynomials Using PCLMULQDQ Instruction", 2009): 16 bytes weigh as much as their remainder some
// bytes further on, so that four lanes of 16 bytes each move on by 64, and are then one.
constexpr std::size_t lane = 16;
constexpr std::size_t lanes = 4;

/// The remainder of a power of x, as the products want it.
constexpr std::int64_t remainder_of(std::size_t power) {
  std::uint32_t remainder = 1U << 31U;
  for (; power > 0; --power) remainder = remainder >> 1U ^ ((remainder & 1U) != 0 ? polynomial : 0);
  return std::int64_t{remainder} << 1U;
}
static_assert(remainder_of(512 + 32) == 0x154442bd4 && remainder_of(128 - 32) == 0x0ccaa009e);

#define TRADESTAT_CARRYLESS gnu::target("pclmul,sse4.1")

[[TRADESTAT_CARRYLESS]] inline __m128i lane_at(const char* bytes) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
}

/// A lane, as much as it weighs so many bytes further on.
template <std::size_t bytes>
[[TRADESTAT_CARRYLESS]] inline __m128i moved(__m128i from) {
  constexpr std::size_t bits = 8 * bytes;
  const __m128i by = _mm_set_epi64x(remainder_of(bits - 32), remainder_of(bits + 32));
  return _mm_xor_si128(_mm_clmulepi64_si128(from, by, 0x00), _mm_clmulepi64_si128(from, by, 0x11));
}

/// As by_tables(). Precondition: 64 bytes at least.
[[TRADESTAT_CARRYLESS]] std::uint32_t by_products(std::uint32_t crc, std::string_view bytes) {
  __m128i sums[lanes];
  for (std::size_t i = 0; i < lanes; ++i) sums[i] = lane_at(bytes.data() + i * lane);
  sums[0] = _mm_xor_si128(sums[0], _mm_cvtsi32_si128(static_cast<int>(crc)));
  bytes.remove_prefix(lanes * lane);
  for (; bytes.size() >= lanes * lane; bytes.remove_prefix(lanes * lane))
    for (std::size_t i = 0; i < lanes; ++i)
      sums[i] = _mm_xor_si128(moved<lanes * lane>(sums[i]), lane_at(bytes.data() + i * lane));
  for (std::size_t i = 1; i < lanes; ++i)
    sums[i] = _mm_xor_si128(moved<lane>(sums[i - 1]), sums[i]);
  std::array<char, lane> sum{};
  _mm_storeu_si128(reinterpret_cast<__m128i*>(sum.data()), sums[lanes - 1]);
  return by_tables(by_tables(0, {sum.data(), sum.size()}), bytes);
}

bool has_products() {
  static const bool has = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
  return has;
}

#endif

}  // namespace

std::uint32_t crc32(std::uint32_t crc, std::string_view bytes) {
#if defined(__x86_64__)
  if (bytes.size() >= lanes * lane && has_products()) return ~by_products(~crc, bytes);
#endif
  return ~by_tables(~crc, bytes);
}

}  // namespace tradestat
