#include "io/baci/scan.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "core/trade/matrix_rows.hpp"
#include "io/baci/read.hpp"

namespace tradestat::io {

#if defined(__x86_64__)
namespace {

FlowSum flow_sum_of(const RowSum& rows) {
  // Thousandths of thousand dollars are dollars; half a unit of each row's last place.
  constexpr Int128 dollar = 1'000'000'000'000'000'000;
  FlowSum total;
  total.sum = static_cast<Int128>(rows.sum) * dollar;
  std::int64_t place = 1000;
  int exponent = max_decimals;
  for (const std::uint32_t count : rows.rows) {
    if (total.rows == 0 && count == 1) total.first = Decimal(rows.sum / place, exponent);
    total.rows += count;
    place /= 10;
    --exponent;
  }
  total.half_width = rows.last_places() * dollar * 5;
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
        if (!add_product(pair, i, year.year, of_pair.total(products_[i].number))) return false;
    }
    return true;
  }

  bool add_products_of_all(const BaciRows::Year& year) {
    std::vector<RowSum> all(products_.size());
    for (const ProductSums& of_exporter : year.products) {
      if (of_exporter.empty()) continue;
      for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].add(of_exporter.total(products_[i].number))) return false;
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
    if (!text.starts_with(sums.query().item)) (void)sums.item(text);
  }
}

/// What was read; none where countries are so many that counts of rows may overflow.
std::optional<BaciScan> scan_of(const BaciRows& read, const PairTable& table) {
  constexpr std::size_t most_countries = 255;
  BaciScan scan;
  scan.rows = read.rows();
  for (std::size_t i = 0; i < table.areas().size(); ++i)
    if (read.has_country(i)) ++scan.countries;
  for (const BaciRows::Year* year : read.years()) scan.years.push_back(year->year);
  return scan.countries > most_countries ? std::nullopt : std::optional(scan);
}

/// The matrix of a year: first its sums, then its half-widths, so that memory does not have to
/// hold both of what was read beside both of the matrix.
class MatrixOfYear {
 public:
  MatrixOfYear(const RowQuery& rows, const ProductNumbers& numbers, const BaciRows::Year& year,
               std::size_t level) {
    const auto& names = rows.table().areas();
    std::vector<std::size_t> areas;
    for (std::size_t area = 0; area < names.size(); ++area)
      if (!year.products[area].empty()) areas.push_back(area);
    std::ranges::sort(areas, {}, [&](std::size_t area) { return names[area]; });
    matrix_.year = year.year;
    for (const std::size_t area : areas) {
      matrix_.areas.emplace_back(names[area]);
      sums_.push_back(&year.products[area]);
    }
    for (const auto& [code, number] : numbers.all()) {
      const auto has_it = [&, place = number](const auto* sums) {
        return sums->counts(place) != 0;
      };
      if (std::ranges::none_of(sums_, has_it)) continue;
      std::string item = code_text(code).substr(0, level);
      if (matrix_.items.empty() || matrix_.items.back() != item)
        matrix_.items.push_back(std::move(item));
      columns_.push_back({number, matrix_.items.size() - 1});
    }
  }

  bool empty() const { return sums_.empty(); }

  /// False where all together are too much for a matrix.
  bool add_sums() {
    constexpr Int128 most = Int128{1} << 62U;
    return fill(matrix_.sums, [](const ProductSums& sums, std::size_t number) {
             return sums.sum(number);
           }) < most;
  }

  FlowMatrix finish() {
    fill(matrix_.half_widths, [](const ProductSums& sums, std::size_t number) {
      return 5 * RowSum(0, sums.counts(number)).last_places();
    });
    shorten(matrix_);
    return std::move(matrix_);
  }

 private:
  /// All together; cells are right where that is no more than they hold.
  template <class Value>
  Int128 fill(std::vector<std::int64_t>& cells, Value value_of) {
    Int128 total = 0;
    cells.resize(matrix_.areas.size() * matrix_.items.size());
    for (std::size_t area = 0; area < sums_.size(); ++area) {
      std::int64_t* const row = cells.data() + matrix_.cell(area, 0);
      for (const auto& [number, column] : columns_) {
        const std::int64_t value = value_of(*sums_[area], number);
        (void)__builtin_add_overflow(row[column], value, &row[column]);
        total += value;
      }
    }
    return total;
  }

  FlowMatrix matrix_;
  struct Column {
    std::size_t number;  ///< of a product
    std::size_t column;
  };
  std::vector<Column> columns_;
  std::vector<const ProductSums*> sums_;  ///< of the rows
};

}  // namespace

std::optional<BaciScan> scan_baci(const std::string& path, std::string_view header,
                                  bool counts_items, FlowSums& sums, Progress* progress) {
  if (!BaciRows::can_read()) return std::nullopt;
  const auto query = RowQuery::of(sums.query(), counts_items);
  if (!query) return std::nullopt;
  const auto read = read_each_once(path, header, *query, progress);
  if (!read) return std::nullopt;
  auto scan = scan_of(read->all(), query->table());
  if (!scan) return std::nullopt;
  const auto& areas = query->table().areas();
  for (std::size_t i = 0; i < areas.size(); ++i)
    if (read->all().has_country(i)) sums.note_country(areas[i]);
  if (counts_items) {
    scan->items = read->all().products().codes().size();
  } else {
    note_other_items(read->all().products(), sums);
  }
  Totals totals(*query, read->numbers, sums);
  for (const BaciRows::Year* year : read->all().years())
    if (!totals.add(*year)) return std::nullopt;
  return scan;
}

std::optional<BaciScan> scan_baci_matrices(const std::string& path, std::string_view header,
                                           const FlowQuery& query, std::size_t level,
                                           std::vector<FlowMatrix>& matrices, Progress* progress) {
  const bool has_level = level == 0 || level <= product_digits;
  if (!BaciRows::can_read() || !has_level || query.reports != Reports::preferred)
    return std::nullopt;
  const auto rows = RowQuery::of(query, false);
  if (!rows) return std::nullopt;
  const auto read = read_each_once(path, header, *rows, progress);
  auto scan = read ? scan_of(read->all(), rows->table()) : std::nullopt;
  if (!scan) return std::nullopt;
  std::vector<MatrixOfYear> years;
  for (const BaciRows::Year* year : read->all().years())
    if (query.accepts_year(year->year))
      years.emplace_back(*rows, read->numbers, *year, level == 0 ? product_digits : level);
  std::erase_if(years, [](const MatrixOfYear& year) { return year.empty(); });
  for (MatrixOfYear& year : years)
    if (!year.add_sums()) return std::nullopt;
  for (BaciRows& part : read->parts) part.drop_sums();
  for (MatrixOfYear& year : years) matrices.push_back(year.finish());
  return scan;
}

#else
std::optional<BaciScan> scan_baci(const std::string&, std::string_view, bool, FlowSums&,
                                  Progress*) {
  return std::nullopt;
}

std::optional<BaciScan> scan_baci_matrices(const std::string&, std::string_view, const FlowQuery&,
                                           std::size_t, std::vector<FlowMatrix>&, Progress*) {
  return std::nullopt;
}
#endif

}  // namespace tradestat::io
