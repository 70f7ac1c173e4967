#include "io/trade/baci_fast.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "io/trade/fields.hpp"

namespace tradestat::io::trade {

#if defined(__SSE2__)
namespace {

constexpr std::size_t max_number = 1000;
constexpr unsigned no_country = 0xFFFF;

/// The countries of the numbers from 0 to 999, counted from 0 in order of number.
struct CountryIndex {
  std::array<std::uint16_t, max_number> index{};
  std::vector<std::string_view> areas;
};

CountryIndex make_index() {
  CountryIndex result;
  for (unsigned number = 0; number < max_number; ++number) {
    const auto area = number == 0 ? std::nullopt : area_of_number(std::to_string(number));
    result.index[number] = no_country;
    if (!area) continue;
    result.index[number] = static_cast<std::uint16_t>(result.areas.size());
    result.areas.push_back(*area);
  }
  return result;
}

/// Sums of one pair: in thousandths of the unit, and how many rows had so many decimals.
struct PairSum {
  std::int64_t sum = 0;
  std::array<std::uint32_t, 4> rows{};
};

std::uint64_t matches(__m128i bytes) {
  return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(bytes)));
}

__m128i load(const char* text) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text)); }

/// Where a row has line ends, and where it has anything but digits.
struct Masks {
  std::uint64_t line_ends = 0;
  std::uint64_t marks = 0;
};

/// Of some 16 bytes of the row.
void look_at(const char* text, unsigned from, Masks& masks) {
  const __m128i bytes = load(text + from);
  // Moved so that digits, and nothing else, are the largest signed bytes.
  const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(0x7F - '9'));
  masks.marks |= matches(_mm_cmpgt_epi8(_mm_set1_epi8(0x7F - 9), moved)) << from;
  masks.line_ends |= matches(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))) << from;
}

/// Of a row that ends within 64 bytes; else there is no line end.
Masks masks_of(const char* text) {
  Masks masks;
  for (const unsigned from : {0U, 16U, 32U}) look_at(text, from, masks);
  if (masks.line_ends == 0) look_at(text, 48, masks);
  return masks;
}

unsigned lowest(std::uint64_t mask) { return static_cast<unsigned>(__builtin_ctzll(mask)); }
std::uint64_t without_lowest(std::uint64_t mask) { return mask & (mask - 1); }

/// The number of up to eight digits that end before a position, seven bytes of
/// text before them at least.
std::int64_t digits_before(const char* end, unsigned size) {
  if (size == 0) return 0;
  std::uint64_t chunk = 0;
  std::memcpy(&chunk, end - 8, sizeof chunk);
  chunk = (chunk & 0x0F0F0F0F0F0F0F0FU) & (~std::uint64_t{0} << (64 - 8 * size));
  chunk = chunk * 10 + (chunk >> 8U);  // pairs of digits, in every other byte
  chunk = ((chunk & 0x000000FF000000FFU) * (100 + (std::uint64_t{1'000'000} << 32U)) +
           ((chunk >> 16U) & 0x000000FF000000FFU) * (1 + (std::uint64_t{10'000} << 32U))) >>
          32U;
  return static_cast<std::int64_t>(chunk & 0xFFFFFFFFU);
}

unsigned small_number(const char* digits, unsigned size) {
  unsigned number = 0;
  for (unsigned i = 0; i < size; ++i) number = number * 10 + static_cast<unsigned>(digits[i] - '0');
  return number;
}

bool is_digits(const char* text, unsigned size) {
  return std::all_of(text, text + size, [](char c) { return c >= '0' && c <= '9'; });
}

/// The value of a row, as positions in it.
struct Value {
  unsigned begin = 0;
  unsigned point = 0;  ///< its end where it has none
  unsigned end = 0;    ///< 0: the row is not written as it should be
};

/// A quantity that is none: blanks, then NA or nothing.
bool no_quantity(const char* text, const char* end) {
  while (text < end && *text == ' ') ++text;
  return text == end || (end - text == 2 && text[0] == 'N' && text[1] == 'A');
}

/// Blanks, then digits that may have a point among them; or no quantity.
bool is_quantity(const char* text, unsigned begin, unsigned end, std::uint64_t marks) {
  // An addition carries through the marks that the quantity begins with: blanks.
  const std::uint64_t behind = marks & (marks + (std::uint64_t{1} << begin));
  const std::uint64_t leading = marks & ~behind;
  const std::uint64_t blanks = matches(_mm_cmpeq_epi8(load(text + begin), _mm_set1_epi8(' ')))
                               << begin;
  if ((leading & ~blanks) != 0) return no_quantity(text + begin, text + end);
  const unsigned point = lowest(behind);
  if (point == end) return true;
  return text[point] == '.' && lowest(without_lowest(behind)) == end && end > point + 1;
}

/// Checks product, value and quantity: "020727,112.8,       58.1". `end` is
/// where the row ends, which is the last of the marks.
Value value_of(const char* text, std::uint64_t marks, unsigned end) {
  Value value;
  const unsigned product_end = lowest(marks);
  marks = without_lowest(marks);
  if (text[product_end] != ',' || product_end < 1 || product_end > 6 || marks == 0) return {};
  value.begin = product_end + 1;
  value.point = value.end = lowest(marks);
  marks = without_lowest(marks);
  if (text[value.point] == '.') {
    if (marks == 0) return {};
    value.end = lowest(marks);
    marks = without_lowest(marks);
    if (value.end - value.point - 2 > 2) return {};  // one to three decimals
  }
  if (text[value.end] != ',' || value.point - value.begin - 1 > 11 || marks == 0) return {};
  if (!is_quantity(text, value.end + 1, end, marks)) return {};
  return value;
}

class Worker {
 public:
  Worker(const CountryIndex& countries, const std::vector<char>& wanted)
      : countries_(countries), wanted_(wanted) {}

  /// Reads whole rows; false where one is not written as it should be.
  /// Precondition: 128 bytes may be read behind them.
  bool read(const char* data, const char* end) {
    while (data < end) {
      const __m128i same = _mm_cmpeq_epi8(load(data), prefix_);
      if ((matches(same) & prefix_mask_) != prefix_mask_ || prefix_size_ == 0)
        if (!next_pair(data)) return false;
      data += prefix_size_;
      const Masks masks = masks_of(data);
      if (masks.line_ends == 0) return false;
      const unsigned size = lowest(masks.line_ends);
      const std::uint64_t inside = masks.line_ends ^ (masks.line_ends - 1);
      const Value value = value_of(data, masks.marks & inside, size);
      if (value.end == 0 || (target_ != nullptr && !add(data, value))) return false;
      data += size + 1;
      ++rows_;
    }
    return true;
  }

  std::size_t rows() const { return rows_; }
  const std::vector<bool>& seen() const { return seen_; }
  const std::map<unsigned, std::unique_ptr<PairSum[]>>& years() const { return years_; }

 private:
  bool add(const char* text, const Value& number) {
    static constexpr std::array<std::int64_t, 4> scale{1000, 100, 10, 1};
    const unsigned whole = number.point - number.begin;
    const unsigned decimals = number.end == number.point ? 0 : number.end - number.point - 1;
    std::int64_t value = digits_before(text + number.point, std::min(whole, 8U));
    if (whole > 8) value += 100'000'000 * digits_before(text + number.point - 8, whole - 8);
    value = value * 1000 + digits_before(text + number.end, decimals) * scale[decimals];
    ++target_->rows[decimals];
    return !__builtin_add_overflow(target_->sum, value, &target_->sum);
  }

  /// A year, an exporter or an importer other than in the row before: "2021,643,408,".
  bool next_pair(const char* data) {
    prefix_size_ = 0;
    std::array<unsigned, 3> numbers{};
    const char* field = data;
    for (unsigned& number : numbers) {
      unsigned size = 0;
      while (size < 5 && field[size] != ',') ++size;
      const bool year = field == data;
      if (size == 5 || !is_digits(field, size) || (year ? size != 4 : size < 1 || size > 3))
        return false;
      number = small_number(field, size);
      field += size + 1;
    }
    const auto [year, i, j] = numbers;
    const unsigned exporter = countries_.index[i];
    const unsigned importer = countries_.index[j];
    if (year < 1900 || year > 2100 || exporter == no_country || importer == no_country)
      return false;
    seen_[exporter] = true;
    seen_[importer] = true;
    auto& sums = years_[year];
    if (!sums)
      sums = std::make_unique<PairSum[]>(countries_.areas.size() * countries_.areas.size());
    const std::size_t pair = exporter * countries_.areas.size() + importer;
    target_ = wanted_[pair] != 0 ? &sums[pair] : nullptr;
    prefix_ = load(data);
    prefix_size_ = static_cast<std::size_t>(field - data);
    prefix_mask_ = (std::uint64_t{1} << prefix_size_) - 1;
    return true;
  }

  const CountryIndex& countries_;
  const std::vector<char>& wanted_;
  __m128i prefix_{};
  std::uint64_t prefix_mask_ = 0;
  std::size_t prefix_size_ = 0;
  PairSum* target_ = nullptr;
  std::map<unsigned, std::unique_ptr<PairSum[]>> years_;
  std::vector<bool> seen_ = std::vector<bool>(max_number);
  std::size_t rows_ = 0;
};

void work(RowBlocks& blocks, std::atomic<bool>& failed, Worker& worker) {
  const auto buffer = std::make_unique<RowBuffer>();
  while (!failed) {
    const auto rows = blocks.next(buffer->bytes);
    if (!rows || !worker.read(rows->data(), rows->data() + rows->size())) failed = true;
    if (!rows || rows->empty()) return;
  }
}

Cell cell_of(const PairSum& pair) {
  // Thousandths of thousand dollars are dollars; half a unit of each row's last place.
  constexpr Int128 dollar = 1'000'000'000'000'000'000;
  Cell cell;
  cell.sum = static_cast<Int128>(pair.sum) * dollar;
  Int128 halves = 0;
  std::int64_t place = 1000;
  for (unsigned decimals = 0; decimals < pair.rows.size(); ++decimals, place /= 10) {
    const std::uint32_t rows = pair.rows[decimals];
    if (cell.rows == 0 && rows == 1)
      cell.first = Decimal(pair.sum / place, 3 - static_cast<int>(decimals));
    halves += static_cast<Int128>(place) * rows;
    cell.rows += rows;
  }
  cell.half_width = halves * dollar * 5;
  return cell;
}

/// Adds up what the workers have; false where a sum overflows.
bool merge(const Worker& from, std::size_t pairs, std::map<unsigned, std::vector<PairSum>>& years) {
  for (const auto& [year, sums] : from.years()) {
    auto& to = years.try_emplace(year, pairs).first->second;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      if (__builtin_add_overflow(to[pair].sum, sums[pair].sum, &to[pair].sum)) return false;
      for (std::size_t d = 0; d < sums[pair].rows.size(); ++d)
        to[pair].rows[d] += sums[pair].rows[d];
    }
  }
  return true;
}

}  // namespace

std::optional<BaciScan> scan_baci(RowBlocks& blocks, Collector& collector) {
  const CountryIndex countries = make_index();
  const std::size_t count = countries.areas.size();
  std::vector<char> wanted(count * count);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j < count; ++j)
      wanted[i * count + j] = collector.accepts(countries.areas[i], countries.areas[j]) ? 1 : 0;
  std::array<Worker, 2> workers{Worker(countries, wanted), Worker(countries, wanted)};
  std::atomic<bool> failed{false};
  std::thread other([&] { work(blocks, failed, workers[1]); });
  work(blocks, failed, workers[0]);
  other.join();
  std::map<unsigned, std::vector<PairSum>> years;
  for (const Worker& worker : workers)
    if (failed || !merge(worker, count * count, years)) return std::nullopt;

  BaciScan scan;
  scan.rows = workers[0].rows() + workers[1].rows();
  for (std::size_t i = 0; i < count; ++i)
    if (workers[0].seen()[i] || workers[1].seen()[i]) collector.note_country(countries.areas[i]);
  scan.countries = collector.countries();
  for (const auto& [year, sums] : years) {
    scan.years.push_back(static_cast<int>(year));
    for (std::size_t pair = 0; pair < sums.size(); ++pair)
      if (sums[pair].rows != decltype(PairSum::rows){})
        collector.add_total(countries.areas[pair / count], countries.areas[pair % count],
                            static_cast<int>(year), cell_of(sums[pair]));
  }
  return scan;
}

#else
std::optional<BaciScan> scan_baci(RowBlocks&, Collector&) { return std::nullopt; }
#endif

}  // namespace tradestat::io::trade
