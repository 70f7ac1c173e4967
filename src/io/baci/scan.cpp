#include "io/baci/scan.hpp"

#include <sched.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <latch>
#include <map>
#include <memory>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include "io/baci/rows.hpp"

namespace tradestat::io {

#if defined(__x86_64__)
namespace {

void ask_for_pairs(const FlowQuery& query, PairTable& table) {
  const auto& areas = table.areas();
  const auto is_first = [&](std::string_view area) {
    return query.pairs.empty() ||
           std::ranges::find(query.pairs, area, &CountryPair::first) != query.pairs.end();
  };
  if (!query.accepts_indicator(Indicator::exports)) return;
  std::vector<char> first(areas.size());
  std::ranges::transform(areas, first.begin(), is_first);
  for (std::size_t i = 0; i < areas.size(); ++i)
    for (std::size_t j = 0; j < areas.size(); ++j)
      if ((first[i] != 0 || first[j] != 0) && query.accepts_flow(areas[i], areas[j]))
        table.ask_for(i, j);
}

/// Moves the thread to another processor than this one, if it may: the system starts a
/// thread where the one is that it is from, and there one waits for the other for
/// milliseconds before it moves one of them.
void leave_processor(int processor) {
  cpu_set_t allowed;
  if (::sched_getcpu() != processor || ::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
    return;
  cpu_set_t others = allowed;
  CPU_CLR(static_cast<std::size_t>(processor), &others);
  if (CPU_COUNT(&others) == 0) return;
  ::sched_setaffinity(0, sizeof others, &others);
  ::sched_setaffinity(0, sizeof allowed, &allowed);
}

void work(RowBlocks& blocks, std::atomic<bool>& failed, BaciRows& sums) try {
  const auto buffer = std::make_unique<RowBuffer>();
  while (!failed) {
    const auto rows = blocks.next(buffer->bytes);
    if (!rows || !sums.read(*rows)) failed = true;
    if (!rows || rows->text.empty()) break;
  }
} catch (const std::bad_alloc&) {
  failed = true;  // the general path takes less
}

/// Two workers, and what they came to: nothing where a row cannot be read.
using Parts = std::array<BaciRows, 2>;

void read_side_by_side(RowBlocks& blocks, std::atomic<bool>& failed, Parts& sums) {
  std::latch started(1);
  const int processor = ::sched_getcpu();
  std::thread other;
  try {
    other = std::thread([&] {
      leave_processor(processor);
      started.count_down();
      work(blocks, failed, sums[1]);
    });
  } catch (const std::system_error&) {  // no more threads are allowed
    started.count_down();
  }
  started.wait();
  work(blocks, failed, sums[0]);
  if (other.joinable()) other.join();
}

std::optional<Parts> read_all_rows(const std::string& path, std::string_view header,
                                   const PairTable& table, RowBits* bits, Progress* progress) {
  const auto blocks = row_blocks(path, header, progress);
  if (!blocks) return std::nullopt;
  Parts parts{BaciRows(table, bits), BaciRows(table, bits)};
  std::atomic<bool> failed{false};
  read_side_by_side(*blocks, failed, parts);
  const bool falls = parts[0].falls() || parts[1].falls();
  if (failed && !falls) return std::nullopt;
  return parts;
}

/// Whether rows in the order of their numbers are in an order of countries, too: none stands
/// twice.
bool all_rise(const Parts& parts, const PairTable& table) {
  const auto has_two_numbers = [&](std::size_t country) {
    const auto number = parts[0].number_of(country);
    const auto other = parts[1].number_of(country);
    return number != 0 && other != 0 && number != other;
  };
  for (std::size_t i = 0; i < table.areas().size(); ++i)
    if (has_two_numbers(i)) return false;
  return !parts[0].falls() && !parts[1].falls();
}

/// Each row once, or nothing: most files are in order, and others are read again.
std::optional<Parts> read_each_once(const std::string& path, std::string_view header,
                                    const PairTable& table, Progress* progress) {
  if (auto parts = read_all_rows(path, header, table, nullptr, progress);
      !parts || all_rise(*parts, table))
    return parts;
  RowBits bits(table.slots());
  return read_all_rows(path, header, table, &bits, progress);
}

FlowSum flow_sum_of(const PairSum& pair) {
  // Thousandths of thousand dollars are dollars; half a unit of each row's last place.
  constexpr Int128 dollar = 1'000'000'000'000'000'000;
  FlowSum total;
  total.sum = static_cast<Int128>(pair.sum) * dollar;
  Int128 halves = 0;
  std::int64_t place = 1000;
  for (unsigned decimals = 0; decimals <= max_decimals; ++decimals, place /= 10) {
    const std::uint32_t rows = pair.rows_of(decimals);
    if (total.rows == 0 && rows == 1)
      total.first = Decimal(pair.sum / place, 3 - static_cast<int>(decimals));
    halves += static_cast<Int128>(place) * rows;
    total.rows += rows;
  }
  total.half_width = halves * dollar * 5;
  return total;
}

/// What the workers have, together; false where that cannot be added up.
bool merge(const BaciRows& from, std::map<int, std::vector<PairSum>>& years) {
  for (const auto& [year, sums, added] : from.years()) {
    auto& to = years.try_emplace(year, sums.size()).first->second;
    for (std::size_t slot = 0; slot < sums.size(); ++slot)
      if (!to[slot].add(sums[slot].sum, sums[slot].rows)) return false;
  }
  return true;
}

/// False where one cannot be added.
bool add_totals(const PairTable& table, int year, const std::vector<PairSum>& totals,
                FlowSums& sums) {
  const auto& areas = table.areas();
  std::vector<std::uint16_t> numbers(areas.size());
  std::ranges::transform(areas, numbers.begin(), [&](auto code) { return sums.area(code); });
  const auto has_rows = [](const PairSum& total) { return total.rows != 0; };
  sums.expect_totals(static_cast<std::size_t>(std::ranges::count_if(totals, has_rows)));
  for (const auto [exporter, importer] : table.pairs()) {
    const PairSum& total = totals[table.slot(exporter, importer)];
    if (has_rows(total) &&
        !sums.add_total(numbers[exporter], numbers[importer], year, flow_sum_of(total)))
      return false;
  }
  return true;
}

}  // namespace

std::optional<BaciScan> scan_baci(const std::string& path, std::string_view header, FlowSums& sums,
                                  Progress* progress) {
  if (!BaciRows::can_read()) return std::nullopt;
  PairTable table;
  ask_for_pairs(sums.query(), table);
  const auto parts = read_each_once(path, header, table, progress);
  if (!parts) return std::nullopt;
  std::map<int, std::vector<PairSum>> years;
  for (const BaciRows& part : *parts)
    if (!merge(part, years)) return std::nullopt;

  const auto& areas = table.areas();
  BaciScan scan;
  scan.rows = parts->at(0).rows() + parts->at(1).rows();
  for (std::size_t i = 0; i < areas.size(); ++i)
    if (parts->at(0).number_of(i) != 0 || parts->at(1).number_of(i) != 0)
      sums.note_country(areas[i]);
  scan.countries = sums.countries();
  for (const auto& [year, totals] : years) {
    scan.years.push_back(year);
    if (!add_totals(table, year, totals, sums)) return std::nullopt;
  }
  return scan;
}

#else
std::optional<BaciScan> scan_baci(const std::string&, std::string_view, FlowSums&, Progress*) {
  return std::nullopt;
}
#endif

}  // namespace tradestat::io
