#include "io/baci/rows.hpp"

#if defined(__x86_64__)

#include <algorithm>
#include <cstring>
#include <utility>

#include "io/trade/values.hpp"

namespace tradestat::io {
namespace {

constexpr std::int64_t no_product = -1;
/// Rows that are recognised by their shape end behind so many bytes: the next one
/// begins before it is known how the prefix of this one is written.
constexpr std::size_t before_line_end = 16;

/// Cuts rows into two parts, the second with the row before it.
std::array<Rows, 2> halves(const Rows& rows) {
  const std::string_view text = rows.text;
  if (text.size() < 64 * longest_row) return {rows, {}};
  const std::size_t end = text.find('\n', text.size() / 2) + 1;
  const std::size_t known = text.rfind('\n', end - 2) + 1;
  return {Rows{text.substr(0, end), rows.known}, Rows{text.substr(known), end - known}};
}

}  // namespace

/// Rows of one year, exporter and importer, one after another.
struct BaciRows::Run {
  const char* text;  ///< the next row
  const char* end;   ///< of the last row
  __m128i prefix{};  ///< of the row before: "2021,643,408,"
  __m128i prefix_bytes = _mm_set1_epi8(-1);
  std::uint64_t prefix_size = 0;
  std::int64_t product =
      no_product;          ///< of the row before: its digits, the last in the lowest byte
  std::uint64_t flow = 0;  ///< year, exporter and importer: rises with them
  bool is_asked_for = false;
  PairSum* total = nullptr;                          ///< of the pair,
  ProductSums* products = nullptr;                   ///< or what it is among; of what is asked for
  std::atomic<RowBits::Products*>* added = nullptr;  ///< rows of the pair, where that is kept
  std::int64_t sum = 0;
  std::uint64_t rows = 0;
  Year* sums = nullptr;
  std::uint32_t year = 0;  ///< its digits
};

bool BaciRows::can_read() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("bmi2");
}

BaciRows::Year& BaciRows::year_of(int year) {
  const auto found = std::ranges::find(years_, year, &Year::year);
  if (found != years_.end()) return *found;
  const bool of_pairs = query_.by() != By::product;
  return years_.emplace_back(Year{year, std::vector<PairSum>(of_pairs ? table_.slots() : 0),
                                  std::vector<ProductSums>(query_.product_slots()),
                                  bits_ == nullptr ? nullptr : &bits_->of_year(year)});
}

/// Adds what a run came to to the total of its pair; false where that cannot be.
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::finish(Run& run) {
  if (run.total == nullptr) return true;
  return run.total->add(std::exchange(run.sum, 0), std::exchange(run.rows, 0));
}

/// Notes that a country has a number; false where it has another one: rows in the order of
/// their numbers are then in no order of countries.
bool BaciRows::occurs(std::size_t country, std::uint64_t number) {
  std::uint16_t& known = country_numbers_[country];
  if (known == number) return true;
  const bool is_first = known == 0;
  known = static_cast<std::uint16_t>(number);
  return is_first;
}

/// Turns to the pair that the next row begins with. False where that is not
/// written as it should be.
template <bool rising, RowQuery::By by>
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::turn(Run& run) {
  if (!finish(run)) return false;
  const __m128i text = load16(run.text);
  const std::uint32_t commas = prefix_commas(text);
  const PrefixShape& shape = prefix_shape(commas);
  if (!shape.fits(kinds_of(text))) return false;
  std::uint32_t year_digits = 0;
  std::memcpy(&year_digits, run.text, sizeof year_digits);
  if (run.sums == nullptr || year_digits != run.year) {
    const auto year = parse_year_field({run.text, sizeof year_digits});
    if (!year) return false;
    run.sums = &year_of(*year);
    run.year = year_digits;
  }
  const std::uint64_t numbers = shape.country_numbers(text);
  const std::uint64_t exporter_number = numbers & 0xFFFF'FFFF;
  const std::uint64_t importer_number = numbers >> 32U;
  const std::uint32_t exporter = table_.country(exporter_number);
  const std::uint32_t importer = table_.country(importer_number);
  if ((exporter | importer) == PairTable::no_country) return false;
  const std::uint64_t flow = std::uint64_t{__builtin_bswap32(year_digits)} << 32U |
                             exporter_number << 16U | importer_number;
  const bool exporter_known = occurs(exporter, exporter_number);
  const bool importer_known = occurs(importer, importer_number);
  if (rising && (flow <= run.flow || !exporter_known || !importer_known)) {
    falls_ = true;
    return false;
  }
  run.flow = flow;
  run.prefix = text;
  run.prefix_bytes = load16(shape.bytes.data());
  run.prefix_size = _tzcnt_u32(_blsr_u32(_blsr_u32(commas))) + 1;
  run.product = no_product;
  run.total = nullptr;
  run.is_asked_for = table_.asks_for(table_.pair(exporter, importer));
  if (!run.is_asked_for) return true;
  const std::size_t slot = table_.slot(exporter, importer);
  if (by == By::product) {
    run.products = run.sums->products.data() + query_.product_slot(exporter, importer);
  } else {
    run.total = run.sums->pairs.data() + slot;
    __builtin_prefetch(run.total, 1);
  }
  if (!rising) run.added = run.sums->added->data() + slot;
  return true;
}

/// Adds up a row. False where it does not rise or stands twice, the sum overflows, or there are
/// too many products.
template <bool rising, RowQuery::By by>
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::add(Run& run, std::int64_t product,
                                                                 std::int64_t value,
                                                                 std::uint32_t decimals) {
  if (rising && product <= run.product) [[unlikely]] {
    falls_ = true;
    return false;
  }
  run.product = product;
  if (!run.is_asked_for) return true;
  if (by == By::pair_of_item) {
    products_.add(code_of(product));
    if (!query_.is_of_item(product)) return true;
  }
  constexpr bool by_number = !rising || by == By::product;
  const std::size_t number = by_number ? numbers_.of(code_of(product)) : 0;
  if (by_number && number == 0) return false;
  if (!rising && !RowBits::add(*run.added, number)) return false;
  if (by == By::product) return run.products->add(number, value, decimals, memory_);
  run.rows += row_of<std::uint64_t>(decimals);
  return !__builtin_add_overflow(run.sum, value, &run.sum);
}

/// Reads the next row. False where it is not written as it should be.
template <bool rising, RowQuery::By by>
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::step(Run& run) {
  const __m128i other = _mm_xor_si128(load16(run.text), run.prefix);
  if (_mm_testz_si128(other, run.prefix_bytes) == 0 && !turn<rising, by>(run)) return false;
  const std::uint32_t line_ends = high_bits(
      _mm256_cmpeq_epi8(load32(run.text + before_line_end), load32(row_bytes.line_ends.data())));
  const char* const next = run.text + before_line_end + _tzcnt_u64(line_ends) + 1;
  const char* const text = run.text + run.prefix_size;
  const auto inside = _bzhi_u32(~std::uint32_t{0}, static_cast<std::uint32_t>(next - text));
  const TailShape* const shape = shapes_.find(text, inside);
  if (shape == nullptr) [[unlikely]] {
    const auto tail = read_tail(text);
    if (!tail || (tail->decimals > max_decimals && run.is_asked_for)) return false;
    run.text = text + tail->size;
    return add<rising, by>(run, tail->product, tail->value, tail->decimals);
  }
  run.text = next;
  return add<rising, by>(run, shape->product(text), shape->value(text), shape->decimals);
}

/// Before the first of some rows that is not known; none where that cannot be read.
template <bool rising, RowQuery::By by>
[[TRADESTAT_WIDE]] std::optional<BaciRows::Run> BaciRows::begin(const Rows& rows) {
  Run run{.text = rows.text.data(), .end = rows.text.data() + rows.text.size()};
  if (rows.known == 0) return run;
  if (!turn<rising, by>(run)) return {};
  const bool is_asked_for = std::exchange(run.is_asked_for, false);
  if (!step<rising, by>(run)) return {};
  run.is_asked_for = is_asked_for;
  return run;
}

template <bool rising, RowQuery::By by>
[[TRADESTAT_WIDE]] bool BaciRows::read_in(const Rows& rows) {
  // Both halves side by side: the processor works on the one while it waits for
  // where a row of the other ends.
  const auto [first, second] = halves(rows);
  const std::optional<Run> first_run = begin<rising, by>(first);
  const std::optional<Run> second_run = begin<rising, by>(second);
  if (!first_run || !second_run) return false;
  Run a = *first_run;
  Run b = *second_run;
  std::size_t count = 0;
  for (; a.text < a.end && b.text < b.end; count += 2)
    if (!step<rising, by>(a) || !step<rising, by>(b)) return false;
  for (Run rest : {a, b}) {
    for (; rest.text < rest.end; ++count)
      if (!step<rising, by>(rest)) return false;
    if (!finish(rest)) return false;
  }
  rows_ += count;
  return true;
}

bool BaciRows::read(const Rows& rows) {
  const bool rising = bits_ == nullptr;
  switch (query_.by()) {
    case By::pair: return rising ? read_in<true, By::pair>(rows) : read_in<false, By::pair>(rows);
    case By::pair_of_item:
      return rising ? read_in<true, By::pair_of_item>(rows)
                    : read_in<false, By::pair_of_item>(rows);
    case By::product:
      return rising ? read_in<true, By::product>(rows) : read_in<false, By::product>(rows);
  }
  return false;
}

bool BaciRows::add(const BaciRows& other) {
  rows_ += other.rows_;
  falls_ |= other.falls_;
  products_.add(other.products_);
  for (std::size_t country = 0; country < table_.areas().size(); ++country) {
    const std::uint16_t number = other.country_numbers_[country];
    if (number != 0) falls_ |= !occurs(country, number);
  }
  for (const Year& from : other.years_) {
    Year& to = year_of(from.year);
    for (std::size_t slot = 0; slot < from.pairs.size(); ++slot)
      if (!to.pairs[slot].add(from.pairs[slot].sum, from.pairs[slot].rows)) return false;
    for (std::size_t slot = 0; slot < from.products.size(); ++slot)
      if (!to.products[slot].add(from.products[slot])) return false;
  }
  return true;
}

std::vector<const BaciRows::Year*> BaciRows::years() const {
  std::vector<const Year*> years;
  for (const Year& year : years_) years.push_back(&year);
  std::ranges::sort(years, {}, &Year::year);
  return years;
}

}  // namespace tradestat::io

#endif
