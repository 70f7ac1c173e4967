#include "core/trade/matrix_rows.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "base/format.hpp"
#include "core/trade/classification.hpp"
#include "tradestat/country.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/observation.hpp"

namespace tradestat {
namespace {

using Rows = std::vector<MatrixRow>;
using Names = std::set<std::string_view>;

constexpr int largest_exponent = 12;
constexpr Int128 most = Int128{1} << 62U;

std::vector<std::string_view> list_of_names(const Names& names) {
  return {names.begin(), names.end()};
}

/// How often 10^exponent is in it. Nothing where that is no whole number, or has over 38 digits.
std::optional<Int128> steps_of(const Decimal& value, int exponent) {
  Int128 steps = value.coefficient();
  for (int place = value.exponent(); place > exponent; --place)
    if (__builtin_mul_overflow(steps, Int128{10}, &steps)) return std::nullopt;
  return value.exponent() < exponent ? std::nullopt : std::optional(steps);
}

/// Groups have no row; the World is a partner of those that have no others.
void keep_single_areas(Rows& rows, std::vector<std::string>& notes) {
  std::set<std::pair<std::string_view, int>> with_partners;
  for (const MatrixRow& row : rows)
    if (!is_group(row.partner)) with_partners.insert({row.area, row.year});
  Names groups;
  Names of_world;
  std::erase_if(rows, [&](const MatrixRow& row) {
    if (is_group(row.area)) return groups.insert(row.area), true;
    if (!is_group(row.partner)) return false;
    if (row.partner != "W00" || with_partners.contains({row.area, row.year})) return true;
    of_world.insert(row.area);
    return false;
  });
  if (!groups.empty())
    notes.push_back(formatted("left out, as groups of countries: {}", joined(groups)));
  if (!of_world.empty() && !with_partners.empty())
    notes.push_back(formatted("of {} what is stated for the World is taken: there are no partners",
                              first_of(list_of_names(of_world))));
}

/// Products alone, goods where there are any.
void keep_products(Rows& rows, std::vector<std::string>& notes) {
  std::erase_if(rows, [](const MatrixRow& row) { return is_total(row.item); });
  const auto service = [](const MatrixRow& row) {
    return is_service(row.item, row.classification);
  };
  if (std::ranges::all_of(rows, service)) return;
  if (std::erase_if(rows, service) > 0) notes.emplace_back("services are left out");
}

/// Errors (bad_data): products of several classifications, whose codes are no columns of one
/// matrix.
Status refuse_mixed(const Rows& rows) {
  Names lists;
  for (const MatrixRow& row : rows) lists.insert(list_of(row.classification));
  if (lists.size() < 2 || is_of_services(*lists.begin())) return Done{};
  return Error{.code = ErrorCode::bad_data,
               .message = formatted("the products are of several classifications, which are no "
                                    "columns of one matrix: {}",
                                    joined(lists)),
               .hint = "give files of one classification"};
}

/// Products of one level: of those that state it, and added up for those that state deeper ones.
void keep_level(Rows& rows, std::size_t level, std::vector<std::string>& notes) {
  if (rows.front().classification == "none") return;
  std::set<std::size_t> lengths;
  for (const MatrixRow& row : rows) lengths.insert(row.item.size());
  if (level == 0) level = *lengths.rbegin();
  const auto from = lengths.lower_bound(level);
  const std::size_t taken = from == lengths.end() ? 0 : *from;
  Names areas;
  Names kept;
  for (const MatrixRow& row : rows) areas.insert(row.area);
  std::erase_if(rows, [&](const MatrixRow& row) { return row.item.size() != taken; });
  for (MatrixRow& row : rows) {
    kept.insert(row.area);
    row.item = row.item.substr(0, level);
  }
  lengths.erase(taken);
  if (taken != 0 && !lengths.empty())
    notes.push_back(formatted("products are those of {} digits; others of {} are left out", taken,
                              joined(lengths)));
  std::erase_if(areas, [&](std::string_view area) { return kept.contains(area); });
  if (taken != 0 && !areas.empty())
    notes.push_back(formatted("left out, without products of {} digits: {}", taken,
                              first_of(list_of_names(areas))));
}

std::vector<std::string> names_of(std::span<const MatrixRow> rows,
                                  std::string_view MatrixRow::*name) {
  Names names;
  for (const MatrixRow& row : rows)
    if (!names.contains(row.*name)) names.insert(row.*name);
  return {names.begin(), names.end()};
}

/// The place of a name in ascending ones; nothing where it is not among them.
std::optional<std::size_t> place_in(const std::vector<std::string>& names, std::string_view name) {
  const auto found = std::ranges::lower_bound(names, name);
  if (found == names.end() || *found != name) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

/// The largest step of which all are multiples: a power of ten, of 10^most_places at most.
template <class Integer>
Integer step_of(std::span<const Integer> sums, std::span<const Integer> half_widths,
                int most_places) {
  Integer step = 1;
  for (int place = 0; place < most_places; ++place, step *= 10) {
    const auto is_multiple = [&](Integer value) { return value % (step * 10) == 0; };
    if (!std::ranges::all_of(sums, is_multiple) || !std::ranges::all_of(half_widths, is_multiple))
      break;
  }
  return step;
}

/// `exponent`: that of step 1.
int exponent_of(Int128 step, int exponent) {
  for (; step > 1; step /= 10) ++exponent;
  return exponent;
}

/// The power of ten that a matrix's unit is of what rows are in.
Int128 step_of(const FlowMatrix& matrix) {
  Int128 step = 1;
  for (int exponent = sum_exponent; exponent < matrix.exponent; ++exponent) step *= 10;
  return step;
}

void add_rounded(FlowMatrix& matrix, Int128 sum, Int128 half_width, Int128 step) {
  const Int128 rounded = (sum + step / 2) / step;
  const Int128 off = sum - rounded * step;
  const Int128 width = half_width + (off < 0 ? -off : off) * 10;
  matrix.sums.push_back(static_cast<std::int64_t>(rounded));
  matrix.half_widths.push_back(static_cast<std::int64_t>((width + step - 1) / step));
}

/// Sums in 64 bits; what does not fit is rounded, and its half-width wider.
void set_sums(FlowMatrix& matrix, std::span<const Int128> sums,
              std::span<const Int128> half_widths) {
  Int128 step = step_of(sums, half_widths, largest_exponent - sum_exponent);
  Int128 total = 0;
  for (const Int128 sum : sums) total += sum;
  Int128 widest = 0;
  for (const Int128 half_width : half_widths) widest += half_width;
  while (total / step >= most || widest / step >= most) step *= 10;
  for (std::size_t cell = 0; cell < sums.size(); ++cell)
    add_rounded(matrix, sums[cell], half_widths[cell], step);
  matrix.exponent = exponent_of(step, sum_exponent);
}

FlowMatrix matrix_of(std::span<const MatrixRow> rows) {
  FlowMatrix matrix{.year = rows.front().year,
                    .areas = names_of(rows, &MatrixRow::area),
                    .items = names_of(rows, &MatrixRow::item)};
  std::vector<Int128> sums(matrix.areas.size() * matrix.items.size());
  std::vector<Int128> half_widths(sums.size());
  for (const MatrixRow& row : rows) {
    const std::size_t cell = matrix.cell(*matrix.row_of(row.area), *matrix.column_of(row.item));
    sums[cell] += row.sum;
    half_widths[cell] += row.half_width;
  }
  set_sums(matrix, sums, half_widths);
  return matrix;
}

std::vector<FlowMatrix> by_year(Rows rows) {
  std::ranges::stable_sort(rows, {}, &MatrixRow::year);
  std::vector<FlowMatrix> matrices;
  for (auto first = rows.begin(); first != rows.end();) {
    const auto last =
        std::ranges::upper_bound(first, rows.end(), first->year, {}, &MatrixRow::year);
    matrices.push_back(matrix_of({first, last}));
    first = last;
  }
  return matrices;
}

}  // namespace

std::optional<std::size_t> FlowMatrix::row_of(std::string_view area) const {
  return place_in(areas, area);
}

std::optional<std::size_t> FlowMatrix::column_of(std::string_view item) const {
  return place_in(items, item);
}

Result<Rows> matrix_rows_of(const Dataset& dataset, bool of_exporters) {
  Rows rows;
  for (const Observation& observation : dataset.observations) {
    if (!is_flow(observation.indicator) || !is_measured(observation) || !observation.figure)
      continue;
    const ExactValue value = value_of(observation);
    const auto& upper = value.interval.upper;
    const auto above = upper.infinite || value.interval.lower.infinite
                           ? std::nullopt
                           : subtract(upper.value, value.value);
    const auto sum = steps_of(value.value, sum_exponent);
    const auto half_width = above ? steps_of(*above, sum_exponent - 1) : std::nullopt;
    if (!sum || !half_width)
      return Error{.code = ErrorCode::bad_data,
                   .message = formatted("{} is no value with an end on both sides, as a matrix "
                                        "needs",
                                        in_quotes(observation.id)),
                   .hint = "leave it out of the dataset for this question"};
    rows.push_back({.area = of_exporters ? observation.exporter : observation.importer,
                    .partner = of_exporters ? observation.importer : observation.exporter,
                    .item = observation.item,
                    .classification = observation.classification,
                    .year = observation.year,
                    .sum = *sum,
                    .half_width = *half_width});
  }
  return rows;
}

Result<std::vector<FlowMatrix>> matrices_of(Rows rows, std::size_t level,
                                            std::vector<std::string>& notes) {
  keep_products(rows, notes);
  keep_single_areas(rows, notes);
  if (auto status = refuse_mixed(rows); !status) return status.error();
  if (!rows.empty()) keep_level(rows, level, notes);
  return by_year(std::move(rows));
}

Result<std::vector<FlowMatrix>> partner_matrices_of(const Dataset& dataset) {
  auto rows = matrix_rows_of(dataset, true);
  if (!rows) return rows.error();
  std::erase_if(*rows,
                [](const MatrixRow& row) { return is_group(row.area) || is_group(row.partner); });
  for (MatrixRow& row : *rows) row.item = row.partner;
  if (rows->empty())
    return Error{.code = ErrorCode::no_data,
                 .message = "the data has no trade by partner",
                 .hint = "see what it has with: tradestat inspect"};
  return by_year(*std::move(rows));
}

FlowMatrix part_of(FlowMatrix matrix, const std::vector<std::size_t>& areas,
                   const std::vector<std::size_t>& items) {
  if (areas.size() == matrix.areas.size() && items.size() == matrix.items.size()) return matrix;
  FlowMatrix part{.year = matrix.year, .exponent = matrix.exponent};
  for (const std::size_t area : areas) part.areas.push_back(std::move(matrix.areas[area]));
  for (const std::size_t item : items) part.items.push_back(std::move(matrix.items[item]));
  part.sums.reserve(areas.size() * items.size());
  part.half_widths.reserve(areas.size() * items.size());
  for (const std::size_t area : areas)
    for (const std::size_t item : items) {
      part.sums.push_back(matrix.sums[matrix.cell(area, item)]);
      part.half_widths.push_back(matrix.half_widths[matrix.cell(area, item)]);
    }
  return part;
}

void shorten(FlowMatrix& matrix) {
  const auto step = step_of<std::int64_t>(matrix.sums, matrix.half_widths, largest_exponent);
  if (step > 1) {
    for (std::int64_t& sum : matrix.sums) sum /= step;
    for (std::int64_t& half_width : matrix.half_widths) half_width /= step;
  }
  matrix.exponent = exponent_of(step, 0);
}

std::vector<FlowMatrix> in_one_unit(std::vector<FlowMatrix> matrices) {
  const auto total = [](const std::vector<std::int64_t>& sums) {
    return std::accumulate(sums.begin(), sums.end(), Int128{0});
  };
  Int128 step = step_of(matrices.front());
  Int128 largest = 0;
  for (const FlowMatrix& matrix : matrices) {
    step = std::min(step, step_of(matrix));
    largest = std::max(largest,
                       std::max(total(matrix.sums), total(matrix.half_widths)) * step_of(matrix));
  }
  while (largest / step >= most) step *= 10;
  for (FlowMatrix& matrix : matrices) {
    const Int128 unit = step_of(matrix);
    if (unit == step) continue;
    FlowMatrix scaled{.year = matrix.year,
                      .areas = std::move(matrix.areas),
                      .items = std::move(matrix.items),
                      .exponent = exponent_of(step, sum_exponent)};
    for (std::size_t cell = 0; cell < matrix.sums.size(); ++cell)
      add_rounded(scaled, matrix.sums[cell] * unit, matrix.half_widths[cell] * unit, step);
    matrix = std::move(scaled);
  }
  return matrices;
}

FlowMatrix added_up(const std::vector<FlowMatrix>& years) {
  Rows rows;
  for (const FlowMatrix& matrix : years) {
    const Int128 unit = step_of(matrix);
    for (std::size_t area = 0; area < matrix.areas.size(); ++area)
      for (std::size_t item = 0; item < matrix.items.size(); ++item) {
        const std::size_t cell = matrix.cell(area, item);
        if (matrix.sums[cell] == 0 && matrix.half_widths[cell] == 0) continue;
        rows.push_back({.area = matrix.areas[area],
                        .partner = {},
                        .item = matrix.items[item],
                        .classification = {},
                        .year = years.back().year,
                        .sum = matrix.sums[cell] * unit,
                        .half_width = matrix.half_widths[cell] * unit});
      }
  }
  return matrix_of(rows);
}

}  // namespace tradestat
