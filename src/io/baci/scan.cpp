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

void work(RowBlocks& blocks, std::size_t thread, std::atomic<bool>& failed, BaciRows& sums) try {
  const auto buffer = std::make_unique<RowBuffer>();
  while (!failed) {
    const auto rows = blocks.next(buffer->bytes, thread);
    if (!rows || !sums.read(*rows)) failed = true;
    if (!rows || rows->text.empty()) break;
  }
} catch (const std::bad_alloc&) {
  failed = true;  // the general path takes less
}

/// Two workers; the first has what both came to in the end.
using Parts = std::array<BaciRows, 2>;

void read_side_by_side(RowBlocks& blocks, std::atomic<bool>& failed, Parts& sums) {
  std::latch started(1);
  const int processor = ::sched_getcpu();
  std::thread other;
  try {
    other = std::thread([&] {
      leave_processor(processor);
      started.count_down();
      work(blocks, 1, failed, sums[1]);
    });
  } catch (const std::system_error&) {  // no more threads are allowed
    started.count_down();
  }
  started.wait();
  work(blocks, 0, failed, sums[0]);
  if (other.joinable()) other.join();
}

/// Each row once; nothing where one cannot be read.
std::unique_ptr<Parts> read_all_rows(const std::string& path, std::string_view header,
                                     const RowQuery& query, ProductNumbers& numbers, RowBits* bits,
                                     Progress* progress) {
  const auto blocks = row_blocks(path, header, progress);
  if (!blocks) return nullptr;
  auto parts = std::make_unique<Parts>(
      Parts{BaciRows(query, numbers, bits), BaciRows(query, numbers, bits)});
  std::atomic<bool> failed{false};
  read_side_by_side(*blocks, failed, *parts);
  auto& [first, second] = *parts;
  const bool falls = first.falls() || second.falls();
  if (failed && !falls) return nullptr;
  if (!first.add(second) && !first.falls()) return nullptr;
  return parts;
}

/// Most files are in order, so that no row stands twice; others are read again.
std::unique_ptr<Parts> read_each_once(const std::string& path, std::string_view header,
                                      const RowQuery& query, ProductNumbers& numbers,
                                      Progress* progress) {
  auto parts = read_all_rows(path, header, query, numbers, nullptr, progress);
  if (!parts || !parts->front().falls()) return parts;
  parts.reset();
  RowBits bits(query.table().slots());
  return read_all_rows(path, header, query, numbers, &bits, progress);
}

FlowSum flow_sum_of(const RowSum& rows) {
  // Thousandths of thousand dollars are dollars; half a unit of each row's last place.
  constexpr Int128 dollar = 1'000'000'000'000'000'000;
  FlowSum total;
  total.sum = static_cast<Int128>(rows.sum) * dollar;
  Int128 halves = 0;
  std::int64_t place = 1000;
  int exponent = max_decimals;
  for (const std::uint32_t count : rows.rows) {
    if (total.rows == 0 && count == 1) total.first = Decimal(rows.sum / place, exponent);
    halves += static_cast<Int128>(place) * count;
    total.rows += count;
    place /= 10;
    --exponent;
  }
  total.half_width = halves * dollar * 5;
  return total;
}

/// "010121"
std::string code_text(std::uint32_t code) { return std::to_string(product_codes + code).substr(1); }

/// Puts what was read into the sums of flows.
class Totals {
 public:
  Totals(const RowQuery& rows, const ProductNumbers& numbers, FlowSums& sums)
      : rows_(rows), by_(sums.query().by), products_(numbers.all()), sums_(sums) {
    for (const std::string_view area : rows.table().areas()) areas_.push_back(sums.area(area));
    items_.resize(products_.size());
  }

  /// False where one cannot be added.
  bool add(const BaciRows::Year& year) {
    if (rows_.by() != RowQuery::By::product) return add_pairs(year);
    return by_.exporter || by_.importer ? add_products(year) : add_products_of_all(year);
  }

 private:
  FlowKey key(const PairTable::Pair& pair, std::uint32_t item, int year) const {
    return {.exporter = by_.exporter ? areas_[pair.exporter] : all_,
            .importer = by_.importer ? areas_[pair.importer] : all_,
            .item = item,
            .year = static_cast<std::uint16_t>(year),
            .reported_by = 0,
            .classification = 0};
  }

  bool add_pairs(const BaciRows::Year& year) {
    const auto has_rows = [](const PairSum& total) { return total.rows != 0; };
    const auto count = std::ranges::count_if(year.pairs, has_rows);
    if (count == 0) return true;
    sums_.expect_totals(static_cast<std::size_t>(count));
    const std::string& item = sums_.query().item;
    const std::uint32_t number = sums_.item(item.empty() ? "TOTAL" : item);
    return std::ranges::all_of(rows_.table().pairs(), [&](const PairTable::Pair& pair) {
      const PairSum& total = year.pairs[rows_.table().slot(pair.exporter, pair.importer)];
      return !has_rows(total) || sums_.add_total(key(pair, number, year.year),
                                                 flow_sum_of(RowSum(total.sum, total.rows)));
    });
  }

  bool add_products(const BaciRows::Year& year) {
    for (const PairTable::Pair& pair : rows_.pairs_of_products()) {
      const ProductSums& of_pair = year.products[rows_.product_slot(pair.exporter, pair.importer)];
      if (of_pair.empty()) continue;
      for (std::size_t i = 0; i < products_.size(); ++i)
        if (!add_product(pair, i, year.year, of_pair.sum(products_[i].number))) return false;
    }
    return true;
  }

  bool add_products_of_all(const BaciRows::Year& year) {
    std::vector<RowSum> all(products_.size());
    for (const ProductSums& of_exporter : year.products) {
      if (of_exporter.empty()) continue;
      for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].add(of_exporter.sum(products_[i].number))) return false;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!add_product({}, i, year.year, all[i])) return false;
    return true;
  }

  bool add_product(const PairTable::Pair& pair, std::size_t product, int year, const RowSum& rows) {
    const FlowSum total = flow_sum_of(rows);
    if (total.rows == 0) return true;
    auto& item = items_[product];
    if (!item) item = sums_.item(code_text(products_[product].code));
    return sums_.add_total(key(pair, *item, year), total);
  }

  const RowQuery& rows_;
  FlowQuery::AddedUpBy by_;
  std::vector<ProductNumbers::Product> products_;
  FlowSums& sums_;
  std::uint16_t all_ = sums_.area("");               ///< countries together
  std::vector<std::uint16_t> areas_;                 ///< as the sums number them,
  std::vector<std::optional<std::uint32_t>> items_;  ///< and the products
};

/// What is not of the item that is asked for, for messages.
void note_other_items(const ProductSet& products, FlowSums& sums) {
  for (const std::uint32_t code : products.codes()) {
    const std::string text = code_text(code);
    if (!text.starts_with(sums.query().item)) sums.item(text);
  }
}

}  // namespace

std::optional<BaciScan> scan_baci(const std::string& path, std::string_view header,
                                  bool counts_items, FlowSums& sums, Progress* progress) {
  if (!BaciRows::can_read()) return std::nullopt;
  const auto query = RowQuery::of(sums.query(), counts_items);
  if (!query) return std::nullopt;
  ProductNumbers numbers;
  const auto parts = read_each_once(path, header, *query, numbers, progress);
  if (!parts) return std::nullopt;
  const BaciRows& read = parts->front();
  BaciScan scan;
  scan.rows = read.rows();
  const auto& areas = query->table().areas();
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (!read.has_country(i)) continue;
    sums.note_country(areas[i]);
    ++scan.countries;
  }
  constexpr std::size_t most_partners = 255;
  if (scan.countries > most_partners) return std::nullopt;
  if (counts_items) {
    scan.items = read.products().codes().size();
  } else {
    note_other_items(read.products(), sums);
  }
  Totals totals(*query, numbers, sums);
  for (const BaciRows::Year* year : read.years()) {
    scan.years.push_back(year->year);
    if (!totals.add(*year)) return std::nullopt;
  }
  return scan;
}

#else
std::optional<BaciScan> scan_baci(const std::string&, std::string_view, bool, FlowSums&,
                                  Progress*) {
  return std::nullopt;
}
#endif

}  // namespace tradestat::io
