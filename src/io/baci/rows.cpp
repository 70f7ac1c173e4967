#include "io/baci/rows.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <map>
#include <utility>

#include "io/trade/fields.hpp"

namespace tradestat::io::trade {

namespace {
constexpr std::uint32_t no_slot = ~std::uint32_t{0};
}  // namespace

PairTable::PairTable() {
  index_.fill(no_country);
  std::map<std::string_view, std::uint16_t> indices;
  for (std::size_t number = 1; number < index_.size(); ++number) {
    const auto area = area_of_number(number);
    if (!area || areas_.size() == max_areas) continue;
    const auto index = static_cast<std::uint16_t>(areas_.size());
    const auto [known, is_new] = indices.try_emplace(*area, index);
    index_[number] = known->second;
    if (is_new) areas_.push_back(*area);
  }
  first_slots_.assign(areas_.size(), no_slot);
}

void PairTable::ask_for(std::size_t exporter, std::size_t importer) {
  const std::size_t pair = this->pair(exporter, importer);
  asked_[pair / 64] |= std::uint64_t{1} << pair % 64;
  pairs_.push_back({exporter, importer});
  if (first_slots_[exporter] != no_slot) return;
  first_slots_[exporter] = static_cast<std::uint32_t>(slots_);
  slots_ += areas_.size();
}

#if defined(__x86_64__)
namespace {

constexpr std::uint64_t no_product = ~std::uint64_t{0};  // TailShape::product() is never that
/// Rows that are recognised by their shape end behind so many bytes: the next one
/// begins before it is known how the prefix of this one is written.
constexpr std::size_t before_line_end = 16;
constexpr std::size_t no_pair = ~std::size_t{0};

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
  std::uint64_t product = no_product;  ///< of the row before
  PairSum* total = nullptr;            ///< none where it is not asked for
  std::int64_t sum = 0;
  std::uint64_t rows = 0;
  PairSum* sums = nullptr;  ///< of the year
  std::uint32_t year = 0;   ///< its digits
  std::size_t pair = no_pair;
};

bool BaciRows::can_read() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("bmi2");
}

/// The year that a row begins with; null where it is none that trade files have.
BaciRows::Year* BaciRows::year_at(const char* text) {
  const auto year = parse_year_field({text, 4});
  if (!year) return nullptr;
  const auto found = std::ranges::find(years_, *year, &Year::year);
  if (found != years_.end()) return &*found;
  return &years_.emplace_back(Year{*year, std::vector<PairSum>(table_.slots())});
}

/// Adds what a run came to to the total; false where that cannot be.
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::finish(Run& run) {
  if (run.total == nullptr) return true;
  return run.total->add(std::exchange(run.sum, 0), std::exchange(run.rows, 0));
}

/// Turns to the pair that the next row begins with. False where that is not
/// written as it should be.
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::turn(Run& run) {
  if (!finish(run)) return false;
  const __m128i text = load16(run.text);
  const std::uint32_t commas = prefix_commas(text);
  const PrefixShape& shape = prefix_shape(commas);
  if (!shape.fits(kinds_of(text))) return false;
  std::uint32_t year_digits = 0;
  std::memcpy(&year_digits, run.text, sizeof year_digits);
  if (year_digits != run.year) {
    Year* const year = year_at(run.text);
    if (year == nullptr) return false;
    run.year = year_digits;
    run.sums = year->sums.data();
    run.pair = no_pair;
  }
  const std::uint64_t numbers = shape.country_numbers(text);
  const std::uint32_t exporter = table_.country(numbers & 0xFFFF'FFFF);
  const std::uint32_t importer = table_.country(numbers >> 32U);
  if ((exporter | importer) == PairTable::no_country) return false;
  const std::size_t pair = table_.pair(exporter, importer);
  // The same countries, written otherwise: the product would have to be compared, too.
  if (pair == run.pair) return false;
  seen_[exporter] = true;
  seen_[importer] = true;
  run.prefix = text;
  run.prefix_bytes = load16(shape.bytes.data());
  run.prefix_size = _tzcnt_u32(_blsr_u32(_blsr_u32(commas))) + 1;
  run.product = no_product;
  run.total = table_.asks_for(pair) ? run.sums + table_.slot(exporter, importer) : nullptr;
  __builtin_prefetch(run.total, 1);
  run.pair = pair;
  return true;
}

void BaciRows::remember(const PairSum* total, std::uint64_t product) {
  const auto year = std::ranges::find_if(years_, [&](const Year& other) {
    return std::less_equal<>()(other.sums.data(), total) &&
           std::less<>()(total, other.sums.data() + other.sums.size());
  });
  remembered_.push_back({static_cast<std::size_t>(total - year->sums.data()), year->year, product});
  --to_remember_;
}

/// Adds up a row; false where the sum overflows.
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::add(Run& run, std::int64_t value,
                                                                 std::uint64_t row) {
  run.rows += row;
  if (to_remember_ != 0) [[unlikely]]
    remember(run.total, run.product);
  if (__builtin_add_overflow(run.sum, value, &run.sum)) [[unlikely]]
    return false;
  return true;
}

/// Reads the next row. False where it is not written as it should be.
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::step(Run& run) {
  const __m128i other = _mm_xor_si128(load16(run.text), run.prefix);
  if (_mm_testz_si128(other, run.prefix_bytes) == 0 && !turn(run)) return false;
  const std::uint32_t line_ends = high_bits(
      _mm256_cmpeq_epi8(load32(run.text + before_line_end), load32(row_bytes.line_ends.data())));
  const char* const next = run.text + before_line_end + _tzcnt_u64(line_ends) + 1;
  const char* const text = run.text + run.prefix_size;
  const auto inside = _bzhi_u32(~std::uint32_t{0}, static_cast<std::uint32_t>(next - text));
  const TailShape* const shape = shapes_.find(text, inside);
  if (shape == nullptr) [[unlikely]] {
    const auto tail = read_tail(text);
    if (!tail || tail->product == run.product) return false;
    run.product = tail->product;
    run.text = text + tail->size;
    return run.total == nullptr ||
           (tail->decimals <= max_decimals && add(run, tail->value, row_of(tail->decimals)));
  }
  run.text = next;
  const std::uint64_t product = shape->product(text);
  if (product == run.product) return false;
  run.product = product;
  return run.total == nullptr || add(run, shape->value(text), shape->row);
}

/// Before the first of some rows that is not known; none where that cannot be read.
[[TRADESTAT_WIDE]] std::optional<BaciRows::Run> BaciRows::begin(const Rows& rows) {
  Run run{.text = rows.text.data(), .end = rows.text.data() + rows.text.size()};
  if (rows.known == 0) return run;
  if (!turn(run)) return {};
  PairSum* const total = std::exchange(run.total, nullptr);
  if (!step(run)) return {};
  run.total = total;
  return run;
}

[[TRADESTAT_WIDE]] bool BaciRows::read(const Rows& rows) {
  // Both halves side by side: the processor works on the one while it waits for
  // where a row of the other ends.
  const auto [first, second] = halves(rows);
  const std::optional<Run> first_run = begin(first);
  const std::optional<Run> second_run = begin(second);
  if (!first_run || !second_run) return false;
  Run a = *first_run;
  Run b = *second_run;
  std::size_t count = 0;
  for (; a.text < a.end && b.text < b.end; count += 2)
    if (!step(a) || !step(b)) return false;
  for (Run rest : {a, b}) {
    for (; rest.text < rest.end; ++count)
      if (!step(rest)) return false;
    if (!finish(rest)) return false;
  }
  rows_ += count;
  return true;
}
#endif

}  // namespace tradestat::io::trade
