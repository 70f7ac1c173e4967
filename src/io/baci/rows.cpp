#include "io/baci/rows.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <utility>

#include "io/trade/fields.hpp"
#include "io/trade/values.hpp"

namespace tradestat::io {

namespace {
constexpr std::uint32_t no_slot = ~std::uint32_t{0};
}  // namespace

PairTable::PairTable() {
  index_.fill(no_country);
  std::map<std::string_view, std::uint16_t> indices;
  for (std::size_t number = 1; number < index_.size(); ++number) {
    const auto [kind, area, name] = area_of_number(number);
    if (kind != FoundArea::Kind::area || areas_.size() == max_areas) continue;
    const auto index = static_cast<std::uint16_t>(areas_.size());
    const auto [known, is_new] = indices.try_emplace(area, index);
    index_[number] = known->second;
    if (is_new) areas_.push_back(area);
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

RowBits::~RowBits() {
  for (auto& [year, pairs] : years_)
    for (auto& products : pairs) delete products.load();
}

RowBits::Pairs& RowBits::of_year(int year) {
  const std::lock_guard lock(mutex_);
  return years_.try_emplace(year, slots_).first->second;
}

std::size_t RowBits::number_of(std::int64_t product_digits) {
  std::size_t product = 0;
  for (unsigned shift = 48; shift > 0; shift -= 8)
    product = product * 10 + (static_cast<std::uint64_t>(product_digits) >> (shift - 8) & 0xF);
  std::uint16_t number = numbers_[product];
  if (number != 0) return number;
  const std::uint16_t next = ++last_;
  // Another thread may have met it meanwhile.
  return numbers_[product].compare_exchange_strong(number, next) ? next : number;
}

bool RowBits::add(std::atomic<Products*>& pair, std::int64_t product_digits) {
  constexpr std::size_t word_size = 64;
  const std::size_t number = number_of(product_digits);
  Products* products = pair;
  if (number / word_size >= std::tuple_size_v<Products>) return false;
  if (products == nullptr) {
    auto added = std::make_unique<Products>();
    if (pair.compare_exchange_strong(products, added.get())) products = added.release();
  }
  const std::uint64_t bit = std::uint64_t{1} << number % word_size;
  return ((*products)[number / word_size].fetch_or(bit) & bit) == 0;
}

/// Rows of one year, exporter and importer, one after another.
struct BaciRows::Run {
  const char* text;  ///< the next row
  const char* end;   ///< of the last row
  __m128i prefix{};  ///< of the row before: "2021,643,408,"
  __m128i prefix_bytes = _mm_set1_epi8(-1);
  std::uint64_t prefix_size = 0;
  std::int64_t product =
      no_product;            ///< of the row before: its digits, the last in the lowest byte
  std::uint64_t flow = 0;    ///< year, exporter and importer: rises with them
  PairSum* total = nullptr;  ///< null where the pair is not asked for
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

/// The year that a row begins with; null where it is none that trade files have.
BaciRows::Year* BaciRows::year_at(const char* text) {
  const auto year = parse_year_field({text, 4});
  if (!year) return nullptr;
  const auto found = std::ranges::find(years_, *year, &Year::year);
  if (found != years_.end()) return &*found;
  return &years_.emplace_back(Year{*year, std::vector<PairSum>(table_.slots()),
                                   bits_ == nullptr ? nullptr : &bits_->of_year(*year)});
}

/// Adds what a run came to to the total; false where that cannot be.
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::finish(Run& run) {
  if (run.total == nullptr) return true;
  return run.total->add(std::exchange(run.sum, 0), std::exchange(run.rows, 0));
}

/// Notes that a country has a number; false where it has another one: rows in the order of
/// their numbers are then in no order of countries.
bool BaciRows::occurs(std::size_t country, std::uint64_t number) {
  std::uint16_t& known = numbers_[country];
  if (known == number) return true;
  const bool is_first = known == 0;
  known = static_cast<std::uint16_t>(number);
  return is_first;
}

/// Turns to the pair that the next row begins with. False where that is not
/// written as it should be.
template <bool rising>
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::turn(Run& run) {
  if (!finish(run)) return false;
  const __m128i text = load16(run.text);
  const std::uint32_t commas = prefix_commas(text);
  const PrefixShape& shape = prefix_shape(commas);
  if (!shape.fits(kinds_of(text))) return false;
  std::uint32_t year_digits = 0;
  std::memcpy(&year_digits, run.text, sizeof year_digits);
  if (run.sums == nullptr || year_digits != run.year) {
    run.sums = year_at(run.text);
    if (run.sums == nullptr) return false;
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
  if (!table_.asks_for(table_.pair(exporter, importer))) return true;
  const std::size_t slot = table_.slot(exporter, importer);
  run.total = run.sums->sums.data() + slot;
  __builtin_prefetch(run.total, 1);
  if (!rising) run.added = run.sums->added->data() + slot;
  return true;
}

/// Adds up a row. False where it does not rise or stands twice, or the sum overflows.
template <bool rising>
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::add(Run& run, std::int64_t product,
                                                                 std::int64_t value,
                                                                 std::uint64_t row) {
  if (rising && product <= run.product) [[unlikely]] {
    falls_ = true;
    return false;
  }
  run.product = product;
  if (run.total == nullptr) return true;
  if (!rising && !bits_->add(*run.added, product)) return false;
  run.rows += row;
  return !__builtin_add_overflow(run.sum, value, &run.sum);
}

/// Reads the next row. False where it is not written as it should be.
template <bool rising>
[[TRADESTAT_WIDE, gnu::always_inline]] inline bool BaciRows::step(Run& run) {
  const __m128i other = _mm_xor_si128(load16(run.text), run.prefix);
  if (_mm_testz_si128(other, run.prefix_bytes) == 0 && !turn<rising>(run)) return false;
  const std::uint32_t line_ends = high_bits(
      _mm256_cmpeq_epi8(load32(run.text + before_line_end), load32(row_bytes.line_ends.data())));
  const char* const next = run.text + before_line_end + _tzcnt_u64(line_ends) + 1;
  const char* const text = run.text + run.prefix_size;
  const auto inside = _bzhi_u32(~std::uint32_t{0}, static_cast<std::uint32_t>(next - text));
  const TailShape* const shape = shapes_.find(text, inside);
  if (shape == nullptr) [[unlikely]] {
    const auto tail = read_tail(text);
    if (!tail || (tail->decimals > max_decimals && run.total != nullptr)) return false;
    run.text = text + tail->size;
    return add<rising>(run, tail->product, tail->value, row_of(tail->decimals));
  }
  run.text = next;
  return add<rising>(run, shape->product(text), shape->value(text), shape->row);
}

/// Before the first of some rows that is not known; none where that cannot be read.
template <bool rising>
[[TRADESTAT_WIDE]] std::optional<BaciRows::Run> BaciRows::begin(const Rows& rows) {
  Run run{.text = rows.text.data(), .end = rows.text.data() + rows.text.size()};
  if (rows.known == 0) return run;
  if (!turn<rising>(run)) return {};
  PairSum* const total = std::exchange(run.total, nullptr);
  if (!step<rising>(run)) return {};
  run.total = total;
  return run;
}

template <bool rising>
[[TRADESTAT_WIDE]] bool BaciRows::read_in(const Rows& rows) {
  // Both halves side by side: the processor works on the one while it waits for
  // where a row of the other ends.
  const auto [first, second] = halves(rows);
  const std::optional<Run> first_run = begin<rising>(first);
  const std::optional<Run> second_run = begin<rising>(second);
  if (!first_run || !second_run) return false;
  Run a = *first_run;
  Run b = *second_run;
  std::size_t count = 0;
  for (; a.text < a.end && b.text < b.end; count += 2)
    if (!step<rising>(a) || !step<rising>(b)) return false;
  for (Run rest : {a, b}) {
    for (; rest.text < rest.end; ++count)
      if (!step<rising>(rest)) return false;
    if (!finish(rest)) return false;
  }
  rows_ += count;
  return true;
}

bool BaciRows::read(const Rows& rows) {
  return bits_ == nullptr ? read_in<true>(rows) : read_in<false>(rows);
}
#endif

}  // namespace tradestat::io
