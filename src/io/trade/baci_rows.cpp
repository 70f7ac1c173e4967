#include "io/trade/baci_rows.hpp"

#include <algorithm>
#include <cstring>
#include <map>

#include "io/trade/fields.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tradestat::io::trade {

PairTable::PairTable() {
  index_.fill(no_country);
  std::map<std::string_view, std::uint16_t> indices;
  for (std::size_t number = 1; number < 1000; ++number) {
    const auto area = area_of_number(number);
    if (!area) continue;
    const auto index = static_cast<std::uint16_t>(areas_.size());
    const auto [known, is_new] = indices.try_emplace(*area, index);
    index_[number / 100 << 8U | number / 10 % 10 << 4U | number % 10] = known->second;
    if (is_new) areas_.push_back(*area);
  }
  slots_.assign(areas_.size() * areas_.size(), not_asked_for);
}

void PairTable::ask_for(std::size_t exporter, std::size_t importer) {
  slots_[exporter * areas_.size() + importer] = static_cast<std::uint32_t>(pairs_.size());
  pairs_.push_back({static_cast<std::uint16_t>(exporter), static_cast<std::uint16_t>(importer)});
}

bool PairSum::add(const PairSum& other) {
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] += other.rows[i];
  return !__builtin_add_overflow(sum, other.sum, &sum);
}

#if defined(__x86_64__)
namespace {

/// What the bytes of a text are, a bit for each.
struct Marks {
  std::uint64_t line_ends = 0;
  std::uint64_t commas = 0;
  std::uint64_t points = 0;
  std::uint64_t blanks = 0;
  std::uint64_t all = 0;  ///< these, and whatever else is no digit

  /// Those behind so many bytes.
  Marks behind(unsigned size) const {
    return {line_ends >> size, commas >> size, points >> size, blanks >> size, all >> size};
  }
};
constexpr unsigned looked_at = 32;  ///< bytes that one look takes in

Marks joined(const Marks& first, const Marks& second) {
  return {.line_ends = first.line_ends | second.line_ends << looked_at,
          .commas = first.commas | second.commas << looked_at,
          .points = first.points | second.points << looked_at,
          .blanks = first.blanks | second.blanks << looked_at,
          .all = first.all | second.all << looked_at};
}

std::uint64_t bits(__m128i bytes) {
  return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(bytes)));
}

__m128i load16(const char* text) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text)); }

/// Moved so that digits, and nothing else, are the largest signed bytes.
constexpr char to_largest = 0x7F - '9';
constexpr char below_digits = 0x7F - 9;

/// The instructions of any x86-64.
struct Narrow {
  static constexpr bool gathers = false;

  static Marks look(const char* text) {
    Marks marks;
    for (const unsigned at : {0U, 16U}) {
      const __m128i bytes = load16(text + at);
      const auto where = [&](char c) {
        return bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))) << at;
      };
      marks.line_ends |= where('\n');
      marks.commas |= where(',');
      marks.points |= where('.');
      marks.blanks |= where(' ');
      const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(to_largest));
      marks.all |= bits(_mm_cmpgt_epi8(_mm_set1_epi8(below_digits), moved)) << at;
    }
    return marks;
  }
  static std::uint64_t gather(std::uint64_t, std::uint64_t) { return 0; }
};

/// Those of newer ones.
struct Wide {
  static constexpr bool gathers = true;

  [[gnu::target("avx2,bmi,bmi2")]] static Marks look(const char* text) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text));
    const __m256i line_ends = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n'));
    const __m256i commas = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(','));
    const __m256i points = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('.'));
    const __m256i blanks = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(' '));
    const __m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8(to_largest));
    const __m256i all = _mm256_cmpgt_epi8(_mm256_set1_epi8(below_digits), moved);
    return {.line_ends = static_cast<unsigned>(_mm256_movemask_epi8(line_ends)),
            .commas = static_cast<unsigned>(_mm256_movemask_epi8(commas)),
            .points = static_cast<unsigned>(_mm256_movemask_epi8(points)),
            .blanks = static_cast<unsigned>(_mm256_movemask_epi8(blanks)),
            .all = static_cast<unsigned>(_mm256_movemask_epi8(all))};
  }
  /// The bits of a mask at the places of another, side by side.
  [[gnu::target("avx2,bmi,bmi2")]] static std::uint64_t gather(std::uint64_t mask,
                                                               std::uint64_t places) {
    return _pext_u64(mask, places);
  }
};

using Bit = std::uint64_t;  ///< one bit, the place of a byte; or none

constexpr Bit lowest(std::uint64_t mask) { return mask & (~mask + 1); }
constexpr std::uint64_t before(Bit place) { return place - 1; }
constexpr std::uint64_t from(Bit place) { return ~place + 1; }
constexpr bool several(std::uint64_t mask) { return (mask & (mask - 1)) != 0; }
unsigned offset(Bit place) { return static_cast<unsigned>(__builtin_ctzll(place)); }

/// The one to eight digits that end before a position, the last in the highest
/// byte; seven bytes of text before them at least.
[[gnu::always_inline]] inline std::uint64_t digits_of(const char* end, unsigned size) {
  std::uint64_t chunk = 0;
  std::memcpy(&chunk, end - 8, sizeof chunk);
  return chunk & 0x0F0F0F0F0F0F0F0FU & (~std::uint64_t{0} << (64 - 8 * size));
}

/// The number of one to eight digits that end before a position.
[[gnu::always_inline]] inline std::int64_t digits_before(const char* end, unsigned size) {
  std::uint64_t chunk = digits_of(end, size);
  chunk = chunk * 10 + (chunk >> 8U);  // pairs of digits, in every other byte
  chunk = ((chunk & 0x000000FF000000FFU) * (100 + (std::uint64_t{1'000'000} << 32U)) +
           ((chunk >> 16U) & 0x000000FF000000FFU) * (1 + (std::uint64_t{10'000} << 32U))) >>
          32U;
  return static_cast<std::int64_t>(chunk & 0xFFFFFFFFU);
}

/// Product, value and quantity of a row: "020727,112.8,       58.1".
struct Tail {
  Bit value_begin = 0;
  Bit value_point = 0;
  Bit value_end = 0;
  Bit line_end = 0;

  /// The digits of the product, whether written with zeros before them or not.
  [[gnu::always_inline]] std::uint64_t product(const char* text) const {
    if (value_begin == Bit{1} << 7U) return digits_of(text + 6, 6);
    const unsigned size = offset(value_begin) - 1;
    return digits_of(text + size, size);
  }
};

/// Reads a tail; false where it is not written as it should be.
[[gnu::always_inline]] inline bool read_tail(const char* text, const Marks& marks, Tail& tail) {
  constexpr unsigned product_size = 6;
  constexpr unsigned value_size = 15;
  constexpr unsigned quantity_size = 18;
  const Bit end = lowest(marks.line_ends);
  const std::uint64_t inside = before(end);
  const std::uint64_t commas = marks.commas & inside;
  const std::uint64_t points = marks.points & inside;
  const std::uint64_t blanks = marks.blanks & inside;
  const Bit product_end = lowest(commas);
  const Bit value_begin = product_end << 1U;
  const Bit value_end = commas ^ product_end;
  if (value_end == 0 || several(value_end)) return false;
  if ((product_end & (1U | from(Bit{1} << (product_size + 1)))) != 0) return false;

  // A number is a digit at least, and as many behind its point.
  const Bit value_point = points & before(value_end);
  const Bit whole_end = value_point != 0 ? value_point : value_end;
  if (several(value_point) || (whole_end & before(value_begin << 1U)) != 0) return false;
  if ((value_end & (value_point << 1U | from(value_begin << (value_size + 1)))) != 0) return false;

  // An addition carries through blanks that begin where the quantity does.
  const Bit quantity = (value_end << 1U) + blanks;
  const Bit quantity_point = points ^ value_point;
  if ((quantity & blanks) != 0 || several(quantity_point)) return false;
  if ((quantity_point & before(quantity << 1U)) != 0) return false;
  if ((end & (quantity_point << 1U | from(quantity << (quantity_size + 1)))) != 0) return false;

  const std::uint64_t letters = marks.all & inside & ~(marks.commas | marks.points | marks.blanks);
  if (letters != 0 && (quantity != end >> 2U || letters != (quantity | quantity << 1U) ||
                       std::memcmp(text + offset(quantity), "NA", 2) != 0))
    return false;
  tail = {value_begin, value_point, value_end, end};
  return true;
}

/// The value of up to three decimals at the beginning of a text.
unsigned thousandths(const char* text, unsigned size) {
  static constexpr std::array<std::uint32_t, 4> masks{0, 0x0F, 0x0F0F, 0x0F0F0F};
  std::uint32_t digits = 0;
  std::memcpy(&digits, text, sizeof digits);
  digits &= masks[size];
  const std::uint32_t pairs = digits * 10 + (digits >> 8U);
  return (pairs & 0xFFU) * 10 + (digits >> 16U);
}

/// The one to three digits at the beginning of a text, as digits of a hexadecimal
/// number.
std::uint64_t three_digits(const char* text, unsigned size) {
  std::uint32_t chunk = 0;
  std::memcpy(&chunk, text, sizeof chunk);
  const std::uint64_t digits = chunk << (32 - 8 * size) >> 8U & 0x0F0F0FU;
  return digits * 0x1001001U >> 16U & 0xFFFU;
}

/// Adds the value of a row to a sum; false where that overflows, or the value has
/// more than three decimals.
[[gnu::always_inline]] inline bool add(const char* text, const Tail& tail, PairSum& total) {
  const unsigned end = offset(tail.value_end);
  const unsigned point = tail.value_point != 0 ? offset(tail.value_point) : end;
  const unsigned whole = point - offset(tail.value_begin);
  const unsigned decimals = tail.value_point != 0 ? end - point - 1 : 0;
  if (decimals > 3) return false;
  std::int64_t value = digits_before(text + point, std::min(whole, 8U));
  if (whole > 8) value += 100'000'000 * digits_before(text + point - 8, whole - 8);
  value = value * 1000 + thousandths(text + point + 1, decimals);
  ++total.rows[decimals];
  return !__builtin_add_overflow(total.sum, value, &total.sum);
}

}  // namespace

constexpr std::size_t rows_remembered = 20'000;

/// What Tail::product() never is.
constexpr std::uint64_t no_product = ~std::uint64_t{0};

/// Rows of one year, exporter and importer, one after another.
struct BaciRows::Run {
  unsigned prefix_size = 0;  ///< of the bytes that they share: "2021,643,408,"
  bool asked_for = false;
  std::uint32_t slot = 0;
  std::array<char, 4> year{};  ///< its digits
  std::uint32_t year_index = 0;
  std::uint16_t exporter = PairTable::no_country;
  std::uint16_t importer = PairTable::no_country;
  std::uint64_t product = no_product;  ///< of its last row
  PairSum total;
};

/// Turns to another run: a row begins with another prefix. False where that is
/// not written as it should be.
bool BaciRows::turn_to(const char* text, std::uint64_t marks, std::uint64_t commas, Run& run) {
  if (!finish(run)) return false;
  const Bit year_end = lowest(marks);
  const Bit exporter_end = lowest(marks ^ year_end);
  const Bit importer_end = lowest(marks ^ year_end ^ exporter_end);
  const std::uint64_t ends = year_end | exporter_end | importer_end;
  if (year_end != 1U << 4U || importer_end == 0 || (commas & ends) != ends) return false;
  const unsigned exporter_size = offset(exporter_end) - 5;
  const unsigned importer_size = offset(importer_end) - exporter_size - 6;
  if (exporter_size - 1 > 2 || importer_size - 1 > 2) return false;
  const bool same_year = std::memcmp(text, run.year.data(), run.year.size()) == 0;
  if (!same_year && !turn_to_year(text, run)) return false;
  const std::uint16_t exporter = table_.country(three_digits(text + 5, exporter_size));
  const std::uint16_t importer =
      table_.country(three_digits(text + 6 + exporter_size, importer_size));
  if (exporter == PairTable::no_country || importer == PairTable::no_country) return false;
  // The same countries, written otherwise: the product would have to be compared, too.
  if (same_year && exporter == run.exporter && importer == run.importer) return false;
  run.exporter = exporter;
  run.importer = importer;
  run.product = no_product;
  seen_[exporter] = 1;
  seen_[importer] = 1;
  run.slot = table_.slot(exporter, importer);
  run.asked_for = run.slot != PairTable::not_asked_for;
  run.prefix_size = exporter_size + importer_size + 7;
  return true;
}

/// False where the four digits are no year that trade files have.
bool BaciRows::turn_to_year(const char* text, Run& run) {
  const auto year = parse_year_field({text, run.year.size()});
  if (!year) return false;
  std::memcpy(run.year.data(), text, run.year.size());
  const auto found = std::ranges::find(years_, *year, &Year::year);
  run.year_index = static_cast<std::uint32_t>(found - years_.begin());
  if (found == years_.end()) years_.push_back({*year, std::vector<PairSum>(table_.pairs().size())});
  return true;
}

void BaciRows::remember(const Run& run) {
  remembered_.push_back({run.slot, run.year_index, run.product});
}

/// Adds what a run came to; false where that overflows.
bool BaciRows::finish(Run& run) {
  if (!run.asked_for) return true;
  const bool fits = years_[run.year_index].sums[run.slot].add(run.total);
  run.total = {};
  return fits;
}

/// Whether a tail is written as most are: six digits of product, and digits to each
/// side of every point. The marks in their order tell; read_tail() reads the others.
template <class Instructions>
[[gnu::always_inline]] inline bool is_plain(const Marks& marks, Bit end, Tail& tail) {
  constexpr Bit product_end = 1U << 6U;
  constexpr Bit value_limit = product_end << 16U;
  constexpr unsigned quantity_size = 18;
  const std::uint64_t inside = before(end << 1U);
  const std::uint64_t blanks = marks.blanks & inside;
  const std::uint64_t all = marks.all & inside & ~blanks;
  if ((all & 0x7FU) != product_end || (all & all << 1U) != 0) return false;
  // Comma, point, comma, point, line end: 10000 01010 00101, the first mark lowest.
  const std::uint64_t order = Instructions::gather(marks.commas, all) |
                              Instructions::gather(marks.points, all) << 5U |
                              Instructions::gather(marks.line_ends, all) << 10U;
  const bool known = order == 0b10000'01010'00101 || order == 0b01000'00100'00011 ||
                     order == 0b01000'00010'00101 || order == 0b00100'00000'00011;
  const Bit value_end = (marks.commas & inside) ^ product_end;
  // An addition carries through blanks that begin where the quantity does.
  const Bit quantity = (value_end << 1U) + blanks;
  tail = {product_end << 1U, marks.points & before(value_end), value_end, end};
  return known && value_end < value_limit && (quantity & (blanks | all)) == 0 &&
         (end & from(quantity << (quantity_size + 1))) == 0;
}

/// Reads what is behind the prefix of a row, and goes on to the next row.
template <class Instructions, class Marks>
[[gnu::always_inline]] inline bool BaciRows::read_rest(const char*& text, const Marks& marks,
                                                       Run& run) {
  if (marks.line_ends == 0) return false;
  Tail tail;
  const bool plain =
      Instructions::gathers && is_plain<Instructions>(marks, lowest(marks.line_ends), tail);
  if (!plain && !read_tail(text, marks, tail)) return false;
  const std::uint64_t product = tail.product(text);
  if (product == run.product) return false;
  run.product = product;
  if (run.asked_for) {
    if (!add(text, tail, run.total)) return false;
    if (remembered_.size() < rows_remembered) remember(run);
  }
  text += offset(tail.line_end) + 1;
  return true;
}

template <class Instructions>
[[gnu::always_inline]] inline bool BaciRows::read_with(const Rows& rows) {
  Run run;
  std::size_t count = 0;
  const char* text = rows.text.data();
  const char* const end = text + rows.text.size();
  const char* const first = text + rows.known;
  while (text < end) {
    // Where the row ends is known before what it begins with, so that the
    // processor goes on to the next row meanwhile.
    const Marks row = joined(Instructions::look(text), Instructions::look(text + looked_at));
    if (!turn_to(text, row.all, row.commas, run)) return false;
    const bool asked_for = run.asked_for;
    run.asked_for = asked_for && text >= first;
    count += text >= first ? 1 : 0;
    const unsigned prefix_size = run.prefix_size;
    const __m128i prefix = load16(text);
    const std::uint64_t prefix_mask = before(Bit{1} << prefix_size);
    text += prefix_size;
    if (!read_rest<Instructions>(text, row.behind(prefix_size), run)) return false;
    run.asked_for = asked_for;
    while ((bits(_mm_cmpeq_epi8(load16(text), prefix)) & prefix_mask) == prefix_mask &&
           text < end) {
      text += prefix_size;
      Marks marks = Instructions::look(text);
      if (marks.line_ends == 0) marks = joined(marks, Instructions::look(text + looked_at));
      if (!read_rest<Instructions>(text, marks, run)) return false;
      ++count;
    }
  }
  rows_ += count;
  return finish(run);
}

[[gnu::target("avx2,bmi,bmi2")]] bool BaciRows::read_wide(const Rows& rows) {
  return read_with<Wide>(rows);
}

BaciRows::Width BaciRows::widest() {
  const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
  // Those two gather bits a hundred times as slowly.
  const bool slow = __builtin_cpu_is("znver1") || __builtin_cpu_is("znver2");
  return wide && !slow ? Width::bytes32 : Width::bytes16;
}

bool BaciRows::read(const Rows& rows) {
  return width_ == Width::bytes32 ? read_wide(rows) : read_with<Narrow>(rows);
}
#endif

}  // namespace tradestat::io::trade
