#include "io/trade/baci_fast.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

constexpr std::size_t block_size = 256U << 10;
constexpr std::size_t longest_row = 64;  // what the masks hold; a row of BACI takes about 40 bytes
constexpr std::size_t max_number = 1000;
constexpr std::size_t max_countries = 256;
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

/// The bytes of a row as sets of positions.
struct Masks {
  std::uint64_t newline = 0, comma = 0, digit = 0, dot = 0, blank = 0;
};

Masks masks_of(const char* row) {
  Masks masks;
  for (unsigned i = 0; i < longest_row; i += 16) {
    __m128i bytes;
    std::memcpy(&bytes, row + i, sizeof bytes);
    const auto equal = [&](char c) {
      const __m128i same = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
      return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(same))) << i;
    };
    // Digits are the bytes that a shift by '0' brings to 0..9, unsigned.
    const __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8(9)), shifted);
    masks.newline |= equal('\n');
    masks.comma |= equal(',');
    masks.dot |= equal('.');
    masks.blank |= equal(' ');
    masks.digit |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(digits)))
                   << i;
    if (masks.newline != 0) break;
  }
  return masks;
}

constexpr std::uint64_t below(unsigned position) { return (std::uint64_t{1} << position) - 1; }
/// The positions from `from` to before `to`.
constexpr std::uint64_t range(unsigned from, unsigned to) { return below(to) & ~below(from); }
unsigned lowest(std::uint64_t mask) { return static_cast<unsigned>(__builtin_ctzll(mask)); }

unsigned number_at(const char* digits, unsigned size) {
  unsigned number = 0;
  for (unsigned i = 0; i < size; ++i) number = number * 10 + static_cast<unsigned>(digits[i] - '0');
  return number;
}

class Worker {
 public:
  Worker(const CountryIndex& countries, const std::vector<char>& wanted)
      : countries_(countries), wanted_(wanted) {}

  /// Reads whole rows; false where one is not written as it should be.
  bool read(const char* data, const char* end) {
    while (data < end) {
      const unsigned size = row(data);
      if (size == 0) return false;
      data += size;
      ++rows_;
    }
    return true;
  }

  std::size_t rows() const { return rows_; }
  const std::vector<bool>& seen() const { return seen_; }
  const std::map<unsigned, std::unique_ptr<PairSum[]>>& years() const { return years_; }

 private:
  /// The size of a good row with its end of line; 0 for any other.
  unsigned row(const char* data) {
    const Masks masks = masks_of(data);
    if (masks.newline == 0) return 0;
    const unsigned end = lowest(masks.newline);
    std::uint64_t commas = masks.comma & below(end);
    std::array<unsigned, 5> at{};
    for (unsigned& position : at) {
      if (commas == 0) return 0;
      position = lowest(commas);
      commas &= commas - 1;
    }
    const auto [t, i, j, k, v] = at;
    const std::uint64_t numbers = range(0, j) & ~masks.comma;
    if (commas != 0 || t != 4 || i - t < 2 || i - t > 4 || j - i < 2 || j - i > 4 ||
        (numbers & ~masks.digit) != 0 || !product(data + j + 1, masks, j + 1, k) ||
        !quantity(data, masks, v + 1, end))
      return 0;
    const std::uint64_t value = range(k + 1, v);
    const std::uint64_t dots = masks.dot & value;
    if (value == 0 || (value & ~masks.digit) != dots || (dots & (dots - 1)) != 0) return 0;
    const unsigned dot = dots == 0 ? v : lowest(dots);
    const unsigned decimals = dots == 0 ? 0 : v - dot - 1;
    if (dot == k + 1 || dot - k > 13 || decimals > 3 || (dots != 0 && decimals == 0)) return 0;
    if (j != prefix_size_ || std::memcmp(data, prefix_.data(), j) != 0)
      if (!next_pair(data, t, i, j)) return 0;
    if (target_ != nullptr) {
      std::int64_t sum = 0;
      for (unsigned p = k + 1; p < v; ++p)
        if (p != dot) sum = sum * 10 + (data[p] - '0');
      static constexpr std::array<std::int64_t, 4> scale{1000, 100, 10, 1};
      if (__builtin_add_overflow(target_->sum, sum * scale[decimals], &target_->sum)) return 0;
      ++target_->rows[decimals];
    }
    return end + 1;
  }

  static bool product(const char* code, const Masks& masks, unsigned from, unsigned to) {
    if (to - from < 1 || to - from > 6) return false;
    if ((range(from, to) & ~masks.digit) == 0) return true;
    return std::all_of(code, code + (to - from),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
  }

  /// Blanks, then digits with a point in them, NA, or nothing.
  static bool quantity(const char* data, const Masks& masks, unsigned from, unsigned to) {
    const std::uint64_t field = range(from, to);
    const std::uint64_t other = field & ~masks.blank;
    if (other == 0) return true;
    const unsigned first = lowest(other);
    const std::uint64_t text = range(first, to);
    const std::uint64_t dots = masks.dot & text;
    if ((text & ~masks.digit) == dots && (dots & (dots - 1)) == 0)
      return dots == 0 || (lowest(dots) > first && lowest(dots) + 1 < to);
    return to - first == 2 && data[first] == 'N' && data[first + 1] == 'A';
  }

  /// A year, an exporter or an importer other than in the row before.
  bool next_pair(const char* data, unsigned t, unsigned i, unsigned j) {
    const unsigned year = number_at(data, t);
    const unsigned exporter = countries_.index[number_at(data + t + 1, i - t - 1)];
    const unsigned importer = countries_.index[number_at(data + i + 1, j - i - 1)];
    if (year < 1900 || year > 2100 || exporter == no_country || importer == no_country)
      return false;
    seen_[exporter] = true;
    seen_[importer] = true;
    auto& sums = years_[year];
    if (!sums)
      sums = std::make_unique<PairSum[]>(countries_.areas.size() * countries_.areas.size());
    const std::size_t pair = exporter * countries_.areas.size() + importer;
    target_ = wanted_[pair] != 0 ? &sums[pair] : nullptr;
    std::memcpy(prefix_.data(), data, j);
    prefix_size_ = j;
    return true;
  }

  const CountryIndex& countries_;
  const std::vector<char>& wanted_;
  std::array<char, 16> prefix_{};
  unsigned prefix_size_ = 0;
  PairSum* target_ = nullptr;
  std::map<unsigned, std::unique_ptr<PairSum[]>> years_;
  std::vector<bool> seen_ = std::vector<bool>(max_number);
  std::size_t rows_ = 0;
};

/// A file that workers take blocks of.
struct SharedFile {
  int descriptor;
  std::size_t begin;  ///< after the header
  std::size_t size;
  std::atomic<std::size_t> next_block{0};
  std::atomic<bool> failed{false};
};

/// Reads the rows that begin in one block after another: from the first line end
/// before it to the first one behind it.
void work(SharedFile& file, Worker& worker) {
  const auto buffer = std::make_unique<char[]>(block_size + 4 * longest_row);
  while (!file.failed) {
    const std::size_t block = file.next_block++;
    const std::size_t start = file.begin + block * block_size;
    if (start >= file.size) return;
    const std::size_t from = block == 0 ? start : start - 1;  // a line end there begins a row
    const std::size_t wanted = std::min(block_size + 2 * longest_row, file.size - from);
    std::size_t filled = 0;
    while (filled < wanted) {
      const ssize_t count = ::pread(file.descriptor, buffer.get() + filled, wanted - filled,
                                    static_cast<off_t>(from + filled));
      if (count <= 0) break;
      filled += static_cast<std::size_t>(count);
    }
    const char* const data = buffer.get();
    const auto line_after = [&](std::size_t at) -> std::size_t {
      const void* found = at < filled ? std::memchr(data + at, '\n', filled - at) : nullptr;
      if (found == nullptr) return filled;
      return static_cast<std::size_t>(static_cast<const char*>(found) - data) + 1;
    };
    const std::size_t first = block == 0 ? 0 : line_after(0);
    const bool last = start + block_size >= file.size;
    const std::size_t end = last ? filled : line_after(start - from + block_size - 1);
    const bool whole = filled == wanted && end > 0 && data[end - 1] == '\n';
    if (!whole || !worker.read(data + std::min(first, end), data + end)) file.failed = true;
  }
}

Cell cell_of(const PairSum& pair) {
  // Thousandths of thousand dollars are dollars; half a unit of each row's last place.
  constexpr Int128 dollar = 1'000'000'000'000'000'000;
  Cell cell;
  cell.sum = static_cast<Int128>(pair.sum) * dollar;
  Int128 halves = 0;
  Int128 place = 1000;
  for (const std::uint32_t rows : pair.rows) {
    halves += place * rows;
    cell.rows += rows;
    if (cell.rows == 1 && rows == 1)
      cell.first = Decimal(pair.sum / static_cast<std::int64_t>(place), 0)
                       .scaled(place == 1000  ? 3
                               : place == 100 ? 2
                               : place == 10  ? 1
                                              : 0);
    place /= 10;
  }
  cell.half_width = halves * dollar * 5;
  return cell;
}

}  // namespace

std::optional<BaciScan> scan_baci(const std::string& path, std::size_t header_size,
                                  Collector& collector) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (descriptor < 0) return std::nullopt;
  const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
  SharedFile file{descriptor, header_size, static_cast<std::size_t>(status.st_size)};
  const CountryIndex countries = make_index();
  const std::size_t count = countries.areas.size();
  std::vector<char> wanted(count * count);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j < count; ++j)
      wanted[i * count + j] = collector.accepts(countries.areas[i], countries.areas[j]) ? 1 : 0;
  std::array<Worker, 2> workers{Worker(countries, wanted), Worker(countries, wanted)};
  if (regular) {
    std::thread other([&] { work(file, workers[1]); });
    work(file, workers[0]);
    other.join();
  }
  ::close(descriptor);
  if (!regular || file.failed) return std::nullopt;

  BaciScan scan;
  std::map<std::pair<unsigned, std::size_t>, PairSum> sums;
  for (const Worker& worker : workers) {
    scan.rows += worker.rows();
    for (const auto& [year, pairs] : worker.years()) {
      if (std::ranges::find(scan.years, static_cast<int>(year)) == scan.years.end())
        scan.years.push_back(static_cast<int>(year));
      for (std::size_t pair = 0; pair < count * count; ++pair) {
        const PairSum& from = pairs[pair];
        if (from.rows == decltype(from.rows){}) continue;
        PairSum& to = sums[{year, pair}];
        if (__builtin_add_overflow(to.sum, from.sum, &to.sum)) return std::nullopt;
        for (std::size_t d = 0; d < from.rows.size(); ++d) to.rows[d] += from.rows[d];
      }
    }
  }
  std::ranges::sort(scan.years);
  for (std::size_t i = 0; i < count; ++i) {
    if (!workers[0].seen()[i] && !workers[1].seen()[i]) continue;
    collector.note_country(countries.areas[i]);
  }
  scan.countries = collector.countries();
  for (const auto& [key, pair] : sums)
    collector.add_total(countries.areas[key.second / count], countries.areas[key.second % count],
                        static_cast<int>(key.first), cell_of(pair));
  return scan;
}

#else
std::optional<BaciScan> scan_baci(const std::string&, std::size_t, Collector&) {
  return std::nullopt;
}
#endif

}  // namespace tradestat::io::trade
