#include "io/baci/shapes.hpp"

#if defined(__x86_64__)

namespace tradestat::io {
namespace {

template <class Element, std::size_t size>
constexpr std::array<Element, size> filled(Element element) {
  std::array<Element, size> elements{};
  elements.fill(element);
  return elements;
}

constexpr std::uint8_t no_byte = 0x80;  ///< where a shuffle puts a zero

constexpr PrefixShape make_prefix_shape(unsigned exporter_end, unsigned importer_end) {
  PrefixShape shape{.inside = (2U << importer_end) - 1};
  for (unsigned i = 0; i <= importer_end; ++i) {
    const bool is_comma = i == 4 || i == exporter_end || i == importer_end;
    shape.kinds[i] = kind_of(is_comma ? ',' : '0');
    shape.bytes[i] = 0xFF;
  }
  shape.countries.fill(no_byte);
  for (unsigned i = 1; i <= 3; ++i) {
    if (exporter_end >= 5 + i) shape.countries[3 - i] = static_cast<std::uint8_t>(exporter_end - i);
    if (importer_end > exporter_end + i)
      shape.countries[7 - i] = static_cast<std::uint8_t>(importer_end - i);
  }
  return shape;
}

constexpr auto make_prefix_shapes() {
  std::array<PrefixShape, 128> shapes;
  for (unsigned exporter_end = 6; exporter_end <= 8; ++exporter_end)
    for (unsigned importer_end = exporter_end + 2; importer_end <= exporter_end + 4; ++importer_end)
      shapes[(1U << exporter_end | 1U << importer_end) >> 6U] =
          make_prefix_shape(exporter_end, importer_end);
  return shapes;
}

std::uint32_t digits_at(const char* text) {
  const char* end = text;
  while (*end >= '0' && *end <= '9') ++end;
  return static_cast<std::uint32_t>(end - text);
}

/// A number is digits, or digits to both sides of a point.
std::uint32_t decimals_at(const char* text, std::uint32_t whole) {
  return whole > 0 && text[whole] == '.' ? digits_at(text + whole + 1) : 0;
}
std::uint32_t size_of(std::uint32_t whole, std::uint32_t decimals) {
  return decimals > 0 ? whole + 1 + decimals : whole;
}

}  // namespace

constinit const RowBytes row_bytes{.nine_digits = filled<char, 32>('9'),
                                   .nines = filled<std::uint8_t, 32>(kind_of('9')),
                                   .line_ends = filled<char, 32>('\n'),
                                   .commas = filled<char, 32>(','),
                                   .zeros = filled<char, 32>('0'),
                                   .low_bits = filled<std::uint8_t, 16>(0x0F),
                                   .three_digits = filled<std::uint32_t, 4>(0x00'01'0A'64),
                                   .ones = filled<std::uint16_t, 8>(1),
                                   .digits = filled<std::uint16_t, 8>(0x01'0A),
                                   .pairs = filled<std::uint32_t, 4>(0x0001'0064),
                                   .fours = filled<std::uint32_t, 4>(0x0001'2710)};

constinit const std::array<PrefixShape, 128> prefix_shapes = make_prefix_shapes();

std::optional<Tail> read_tail(const char* const text) {
  constexpr std::uint32_t max_product = 6;
  constexpr std::uint32_t max_value = 15;
  constexpr std::uint32_t max_quantity = 18;
  Tail tail{.product_size = digits_at(text)};
  if (tail.product_size < 1 || tail.product_size > max_product) return {};
  const char* at = text;
  for (const char* const end = at + tail.product_size; at < end; ++at)
    tail.product = tail.product * 256 + (*at - '0');
  if (*at++ != ',') return {};
  tail.whole = digits_at(at);
  tail.decimals = decimals_at(at, tail.whole);
  const std::uint32_t value_size = size_of(tail.whole, tail.decimals);
  if (tail.whole < 1 || value_size > max_value) return {};
  for (const char* const end = at + value_size; at < end; ++at)
    if (*at != '.') tail.value = tail.value * 10 + (*at - '0');
  for (std::uint32_t i = tail.decimals; i < max_decimals; ++i) tail.value *= 10;
  if (*at++ != ',') return {};
  while (*at == ' ') ++at;
  const std::uint32_t digits = digits_at(at);
  const std::uint32_t quantity_size = size_of(digits, decimals_at(at, digits));
  if (quantity_size > max_quantity) return {};
  at += digits == 0 && at[0] == 'N' && at[1] == 'A' ? 2 : quantity_size;
  if (*at++ != '\n') return {};
  tail.size = static_cast<std::uint32_t>(at - text);
  return tail;
}

[[TRADESTAT_WIDE]] const TailShape* TailShapes::find_elsewhere(const char* text, __m256i kinds,
                                                               std::uint32_t inside,
                                                               TailShape& shape) {
  TailShape& other = shapes_[static_cast<std::size_t>(&shape - shapes_.data()) ^ 1U];
  if (other.fits(kinds, inside)) return &other;
  const auto tail = read_tail(text);
  if (!tail || tail->size > TailShape::max_size || tail->whole > TailShape::max_whole ||
      tail->decimals > max_decimals)
    return nullptr;
  TailShape& free = shape.kinds[0] == 0 ? shape : other;
  free = {};
  std::transform(text, text + tail->size, free.kinds.begin(), kind_of);
  free.value_begin = static_cast<std::uint8_t>(tail->product_size + 1);
  free.decimals = tail->decimals;
  free.product_shift = static_cast<std::uint8_t>(64 - 8 * tail->product_size);
  free.value_digits.fill(no_byte);
  constexpr std::uint32_t point = 13;
  for (std::uint32_t i = 0; i < tail->whole; ++i)
    free.value_digits[point - tail->whole + i] = static_cast<std::uint8_t>(i);
  for (std::uint32_t i = 0; i < tail->decimals; ++i)
    free.value_digits[point + i] = static_cast<std::uint8_t>(tail->whole + 1 + i);
  return &free;
}

}  // namespace tradestat::io

#endif
