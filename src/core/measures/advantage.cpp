#include "tradestat/advantage.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace tradestat {
namespace {

Bound from_zero(Decimal value) { return {value.sign() < 0 ? Decimal() : value, true}; }

/// A cell and the rests of its row, of its column and of all others, in tenths of the matrix's
/// unit: what rounding leaves open of each.
struct Rests {
  struct Range {
    Int128 low = 0;
    Int128 high = 0;
  };
  Range cell;
  Range row;
  Range column;
  Range others;
};

Rests::Range around(Int128 sum, Int128 half_width) {
  return {std::max<Int128>(sum * 10 - half_width, 0), sum * 10 + half_width};
}

Rests rests_of(const FlowMatrix& matrix, const Margins& margins, std::size_t area,
               std::size_t item) {
  const std::size_t cell = matrix.cell(area, item);
  const Int128 x = matrix.sums[cell];
  const Int128 h = matrix.half_widths[cell];
  const auto& [row, row_half] = margins.areas[area];
  const auto& [column, column_half] = margins.items[item];
  const auto& [all, all_half] = margins.all;
  return {.cell = around(x, h),
          .row = around(row - x, row_half - h),
          .column = around(column - x, column_half - h),
          .others = around(all - row - column + x, all_half - row_half - column_half + h)};
}

/// The index by the cell, the rests of its row and column, and those of all others.
long double index_of(long double x, long double a, long double b, long double r) {
  if (x == 0) return 0;
  return x * (x + a + b + r) / ((x + a) * (x + b));
}

/// The same, exact where its parts have 38 digits at most.
Number exact_index_of(Int128 x, Int128 a, Int128 b, Int128 r) {
  if (x == 0) return Decimal();
  const auto numerator = multiply(Decimal(x, 0), Decimal(x + a + b + r, 0));
  const auto denominator = multiply(Decimal(x + a, 0), Decimal(x + b, 0));
  if (numerator && denominator) return Number::of(*numerator, *denominator);
  return Number::real(
      static_cast<double>(index_of(static_cast<long double>(x), static_cast<long double>(a),
                                   static_cast<long double>(b), static_cast<long double>(r))));
}

/// The cell at which the index is largest: (ab + sqrt(a²b² + rab(a + b + r))) / r.
long double best_cell(long double a, long double b, long double r) {
  const long double ab = a * b;
  return (ab + std::sqrt(ab * ab + r * ab * (a + b + r))) / r;
}

/// That cell in tenths, where the index has its maximum between the ends.
std::optional<long double> best_inside(const Rests& rests) {
  if (rests.others.high == 0) return std::nullopt;
  const long double best =
      best_cell(static_cast<long double>(rests.row.low), static_cast<long double>(rests.column.low),
                static_cast<long double>(rests.others.high));
  const auto& [low, high] = rests.cell;
  if (!(best > static_cast<long double>(low) && best < static_cast<long double>(high)))
    return std::nullopt;
  return best;
}

struct IndexEnds {
  long double low;
  long double high;
};

IndexEnds ends_of(const Rests& rests) {
  const auto real = [](Int128 value) { return static_cast<long double>(value); };
  const auto lowest = [&](Int128 x) {
    return index_of(real(x), real(rests.row.high), real(rests.column.high), real(rests.others.low));
  };
  const auto highest = [&](long double x) {
    return index_of(x, real(rests.row.low), real(rests.column.low), real(rests.others.high));
  };
  const auto& [low, high] = rests.cell;
  IndexEnds ends{std::min(lowest(low), lowest(high)),
                 std::max(highest(real(low)), highest(real(high)))};
  if (const auto best = best_inside(rests)) ends.high = std::max(ends.high, highest(*best));
  return ends;
}

bool has_advantage(std::int64_t x, Int128 row, Int128 column, Int128 all, Cut cut) {
  switch (cut) {
    case Cut::at_least_one: return x > 0 && x * all >= row * column;
    case Cut::above_one: return x * all > row * column;
    case Cut::in_doubles: break;
  }
  const auto real = [](Int128 value) { return static_cast<double>(value); };
  return real(x) / real(row) / (real(column) / real(all)) >= 1;
}

/// Whether rounding is too little to move the index across 1, by its relative half-widths: all
/// four of them may not move it by more than twice their sum while that is small.
bool is_far_from_one(const FlowMatrix& matrix, const Margins& margins, std::size_t area,
                     std::size_t item) {
  constexpr double small = 0.1;
  const auto relative = [](double half_width, double sum) { return half_width / (sum * 10); };
  const auto of = [&](const Margins::Sum& sum) {
    return relative(static_cast<double>(sum.half_width), static_cast<double>(sum.sum));
  };
  const std::size_t cell = matrix.cell(area, item);
  const auto x = static_cast<double>(matrix.sums[cell]);
  const Margins::Sum& row = margins.areas[area];
  const Margins::Sum& column = margins.items[item];
  const double wide = relative(static_cast<double>(matrix.half_widths[cell]), x) + of(row) +
                      of(column) + of(margins.all);
  if (!(wide < small)) return false;
  const double index = x / static_cast<double>(row.sum) /
                       (static_cast<double>(column.sum) / static_cast<double>(margins.all.sum));
  constexpr double error = 1e-12;
  const double most = 1 + 2 * wide + error;
  return index > most || index * most < 1;
}

/// Whether rounding may move the index across 1.
bool is_open(const FlowMatrix& matrix, const Margins& margins, std::size_t area, std::size_t item) {
  if (is_far_from_one(matrix, margins, area, item)) return false;
  const IndexEnds ends = ends_of(rests_of(matrix, margins, area, item));
  // As far as long doubles may be off.
  constexpr long double error = 1e-17L;
  return ends.low < 1 - error && ends.high >= 1 - error;
}

/// Of flags by cell, those of areas and items that have any.
Advantages advantages_in(const FlowMatrix& matrix, const std::vector<char>& flags) {
  const std::size_t areas = matrix.areas.size();
  const std::size_t items = matrix.items.size();
  Advantages advantages;
  std::vector<std::uint32_t> numbers(items);
  std::vector<char> any(items);
  for (std::size_t cell = 0; cell < flags.size(); ++cell)
    if (flags[cell] != 0) any[cell % items] = 1;
  for (std::size_t item = 0; item < items; ++item) {
    if (any[item] == 0) continue;
    numbers[item] = static_cast<std::uint32_t>(advantages.items.size());
    advantages.items.push_back(item);
  }
  advantages.areas_of.resize(advantages.items.size());
  for (std::size_t area = 0; area < areas; ++area) {
    std::vector<std::uint32_t> of_area;
    for (const std::size_t item : advantages.items)
      if (flags[matrix.cell(area, item)] != 0) of_area.push_back(numbers[item]);
    if (of_area.empty()) continue;
    for (const std::uint32_t item : of_area)
      advantages.areas_of[item].push_back(static_cast<std::uint32_t>(advantages.areas.size()));
    advantages.areas.push_back(area);
    advantages.items_of.push_back(std::move(of_area));
  }
  return advantages;
}

}  // namespace

Margins margins_of(const FlowMatrix& matrix) {
  Margins margins{.areas = std::vector<Margins::Sum>(matrix.areas.size()),
                  .items = std::vector<Margins::Sum>(matrix.items.size()),
                  .all = {}};
  const auto add = [](Margins::Sum& sum, std::int64_t value, std::int64_t half_width) {
    sum.sum += value;
    sum.half_width += half_width;
  };
  for (std::size_t area = 0; area < matrix.areas.size(); ++area)
    for (std::size_t item = 0; item < matrix.items.size(); ++item) {
      const std::size_t cell = matrix.cell(area, item);
      add(margins.areas[area], matrix.sums[cell], matrix.half_widths[cell]);
      add(margins.items[item], matrix.sums[cell], matrix.half_widths[cell]);
    }
  for (const auto& [sum, half_width] : margins.areas) add(margins.all, sum, half_width);
  return margins;
}

ExactValue value_of(const FlowMatrix& matrix, const Margins::Sum& sum) {
  const auto& [low, high] = around(sum.sum, sum.half_width);
  const int exponent = matrix.exponent;
  return {Decimal(sum.sum, exponent),
          {from_zero(Decimal(low, exponent - 1)), {Decimal(high, exponent - 1), true}},
          {}};
}

ExactValue value_of(const FlowMatrix& matrix, std::size_t area, std::size_t item) {
  const std::size_t cell = matrix.cell(area, item);
  return value_of(matrix, {matrix.sums[cell], matrix.half_widths[cell]});
}

Estimate rca(const FlowMatrix& matrix, const Margins& margins, std::size_t area, std::size_t item) {
  if (margins.areas[area].sum == 0) return Estimate::undefined("the area trades nothing");
  if (margins.items[item].sum == 0) return Estimate::undefined("nobody trades the item");
  const Rests rests = rests_of(matrix, margins, area, item);
  const IndexEnds ends = ends_of(rests);
  Estimate estimate;
  const Int128 x = Int128{matrix.sums[matrix.cell(area, item)]} * 10;
  const Int128 of_row = Int128{margins.areas[area].sum} * 10;
  const Int128 of_column = Int128{margins.items[item].sum} * 10;
  estimate.value = exact_index_of(x, of_row - x, of_column - x,
                                  Int128{margins.all.sum} * 10 - of_row - of_column + x);
  const auto lowest = [&](Int128 at) {
    return exact_index_of(at, rests.row.high, rests.column.high, rests.others.low);
  };
  const auto highest = [&](Int128 at) {
    return exact_index_of(at, rests.row.low, rests.column.low, rests.others.high);
  };
  const auto by_double = [](const Number& a, const Number& b) {
    return a.to_double() < b.to_double();
  };
  estimate.lower = {std::min(lowest(rests.cell.low), lowest(rests.cell.high), by_double), true};
  Number highest_end = std::max(highest(rests.cell.low), highest(rests.cell.high), by_double);
  if (best_inside(rests) && static_cast<double>(ends.high) > highest_end.to_double())
    highest_end = Number::real(static_cast<double>(ends.high));
  estimate.upper = {highest_end, true};
  return estimate;
}

Estimate symmetric_rca(const Estimate& rca) {
  if (!rca.defined()) return rca;
  const auto symmetric = [](const Number& index) {
    if (index.infinity() != 0) return Number::real(1);
    const double value = index.to_double();
    return Number::real((value - 1) / (value + 1));
  };
  Estimate estimate;
  estimate.value = symmetric(rca.value);
  estimate.lower = {symmetric(rca.lower), rca.lower.closed};
  estimate.upper = {symmetric(rca.upper), rca.upper.closed};
  return estimate;
}

Advantages advantages_of(const FlowMatrix& matrix, const Margins& margins, Cut cut) {
  std::vector<char> flags(matrix.sums.size());
  std::vector<std::size_t> open;
  for (std::size_t area = 0; area < matrix.areas.size(); ++area)
    for (std::size_t item = 0; item < matrix.items.size(); ++item) {
      const std::size_t cell = matrix.cell(area, item);
      if (matrix.sums[cell] == 0 && matrix.half_widths[cell] == 0) continue;
      const bool advantage = has_advantage(matrix.sums[cell], margins.areas[area].sum,
                                           margins.items[item].sum, margins.all.sum, cut);
      flags[cell] = static_cast<char>(advantage);
      if (is_open(matrix, margins, area, item)) open.push_back(cell);
    }
  Advantages advantages = advantages_in(matrix, flags);
  advantages.open = std::move(open);
  return advantages;
}

Advantages with_flipped(const FlowMatrix& matrix, const Advantages& advantages,
                        std::uint64_t flipped) {
  std::vector<char> flags(matrix.sums.size());
  for (std::size_t area = 0; area < advantages.areas.size(); ++area)
    for (const std::uint32_t item : advantages.items_of[area])
      flags[matrix.cell(advantages.areas[area], advantages.items[item])] = 1;
  for (std::size_t number = 0; number < advantages.open.size() && number < 64; ++number)
    if ((flipped >> number & 1U) != 0)
      flags[advantages.open[number]] = static_cast<char>(1 - flags[advantages.open[number]]);
  return advantages_in(matrix, flags);
}

}  // namespace tradestat
