#include "io/trade/collector.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "io/trade/fields.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io::trade {
namespace {

constexpr int sum_exponent = -18;
constexpr std::size_t max_cells = 2'000'000;

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

/// Adds to a sum; false where it overflows.
bool add_to(Int128& sum, Int128 value) { return !__builtin_add_overflow(sum, value, &sum); }

bool add_to(Cell& cell, const Decimal& value) {
  Int128 scaled = 0;
  if (value.exponent() < sum_exponent || value.exponent() > 12 ||
      __builtin_mul_overflow(value.coefficient(), power_of_ten(value.exponent() - sum_exponent),
                             &scaled))
    return false;
  return add_to(cell.sum, scaled) &&
         add_to(cell.half_width, 5 * power_of_ten(value.exponent() - sum_exponent)) &&
         ++cell.rows > 0;
}

/// Without zeros at the end that are only places of the sum.
Decimal shortened(Int128 coefficient, int exponent) {
  while (exponent < 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    ++exponent;
  }
  return {coefficient, exponent};
}

}  // namespace

Error no_reports_by(const std::string& side) {
  if (side == "both")
    return {.code = ErrorCode::no_data,
            .message = "the figures do not say who reported them",
            .hint = "give files of what countries report, such as Comtrade's"};
  return {.code = ErrorCode::no_data,
          .message = "the figures do not say that the " + side + " reported them",
          .hint = "leave --reported-by out, or give files of that side's reports"};
}

std::uint32_t Collector::Names::index(std::string_view name) {
  const auto found = indices_.find(name);
  if (found != indices_.end()) return found->second;
  const auto added =
      indices_.emplace(std::string(name), static_cast<std::uint32_t>(names_.size())).first;
  names_.push_back(&added->first);
  return added->second;
}

Collector::Part Collector::part_of(std::string_view area) const {
  return {.area = area,
          .reporter = selection_.reporter.empty() || area == selection_.reporter,
          .partner = selection_.partner.empty() || area == selection_.partner,
          .group = is_group(area)};
}

bool Collector::accepts(const Part& exporter, const Part& importer) const {
  if (selection_.indicator && *selection_.indicator != Indicator::exports) return false;
  if (!selection_.pairs.empty()) return selection_.accepts_trade(exporter.area, importer.area);
  const bool group = exporter.group || importer.group;
  if (selection_.bilateral && group && !is_group(selection_.reporter) &&
      !is_group(selection_.partner))
    return false;
  return (exporter.reporter || importer.reporter) && (exporter.partner || importer.partner);
}

bool Collector::asks_for_totals() const {
  return !selection_.by_item && (selection_.item.empty() || selection_.item == "TOTAL");
}

Collector::Taken Collector::add(const TradeRow& row, Products products) {
  if (row.exporter != last_exporter_ || row.importer != last_importer_) turn_to(row);
  if (!last_accepted_) return Taken::not_asked_for;
  const bool leaves = products == Products::leaves;
  const bool sums = leaves && !selection_.by_item &&
                    (selection_.item.empty() || selection_.item == "TOTAL" ||
                     row.item.starts_with(selection_.item));
  std::string_view item = row.item;
  if (sums) item = selection_.item.empty() ? "TOTAL" : std::string_view(selection_.item);
  if (!items_seen_.contains(item)) items_seen_.emplace(item);
  const bool of_total = products == Products::levels && selection_.item == "TOTAL";
  if (!selection_.item.empty() && item != selection_.item && !of_total) return Taken::not_asked_for;
  if (row.year != 0) years_.insert(row.year);
  if (!selection_.accepts_year(row.year)) return Taken::not_asked_for;
  if (selection_.by_item && !row.item_name.empty()) name_item(item, row.item_name);
  const bool of_all = leaves && selection_.by_item && selection_.partner.empty() &&
                      !is_group(row.exporter) && !is_group(row.importer);
  const auto area = [&](std::string_view code) {
    return areas_.index(of_all && code != selection_.reporter ? std::string_view() : code);
  };
  Key key{.exporter = static_cast<std::uint16_t>(areas_.index(row.exporter)),
          .importer = static_cast<std::uint16_t>(areas_.index(row.importer)),
          .item = items_.index(row.item),
          .year = static_cast<std::uint16_t>(row.year),
          .reporter = static_cast<std::uint8_t>(row.reported_by),
          .commodity_class = static_cast<std::uint8_t>(classes_.index(row.commodity_class))};
  if (sums || of_all) {
    if (const Taken taken = add_once(key, row); taken != Taken::kept) return taken;
    key.exporter = static_cast<std::uint16_t>(area(row.exporter));
    key.importer = static_cast<std::uint16_t>(area(row.importer));
    key.item = items_.index(item);
  }
  return add_cell(key, row, products, sums || of_all);
}

/// Many rows have the areas of the row before.
void Collector::turn_to(const TradeRow& row) {
  if (!countries_.contains(row.exporter)) countries_.emplace(row.exporter);
  if (!countries_.contains(row.importer)) countries_.emplace(row.importer);
  last_exporter_ = row.exporter;
  last_importer_ = row.importer;
  last_accepted_ = accepts(part_of(row.exporter), part_of(row.importer));
}

bool Collector::remembers_all() const {
  return !quickly_summed_ && summed_.size() < rows_remembered;
}

/// Whether a row that goes into a sum came before: among the first so many rows.
Collector::Taken Collector::add_once(const Key& row_key, const TradeRow& row) {
  const auto before = summed_.find(row_key);
  if (before != summed_.end())
    return before->second == row.value ? Taken::duplicate : Taken::contradicts;
  if (summed_.size() < rows_remembered) summed_.emplace(row_key, row.value);
  return Taken::kept;
}

void Collector::name_item(std::string_view code, std::string_view name) {
  if (!item_names_.contains(code)) item_names_.emplace(code, in_utf8(trimmed(name)));
}

Collector::Taken Collector::add_cell(const Key& key, const TradeRow& row, Products products,
                                     bool sums) {
  if (cells_.size() >= max_cells && !cells_.contains(key)) return Taken::too_many;
  Cell& cell = cells_[key];
  if (cell.rows == 0) {
    cell.first = row.value;
    cell.input = input_;
    cell.levels = products == Products::levels;
  } else if (sums && cell.input != input_ && !remembers_all()) {
    return Taken::in_other_input;
  } else if (!sums) {
    return cell.first == row.value ? Taken::duplicate : Taken::contradicts;
  }
  return add_to(cell, row.value) ? Taken::kept : Taken::overflow;
}

bool Collector::add_total(std::uint16_t exporter, std::uint16_t importer, int year,
                          const Cell& total) {
  const std::string_view item =
      selection_.item.empty() ? "TOTAL" : std::string_view(selection_.item);
  if (!items_seen_.contains(item)) items_seen_.emplace(item);
  years_.insert(year);
  if (!selection_.accepts_year(year)) return true;
  quickly_summed_ = true;
  Cell& cell = cells_[{.exporter = exporter,
                       .importer = importer,
                       .item = items_.index(item),
                       .year = static_cast<std::uint16_t>(year),
                       .reporter = 0,
                       .commodity_class = static_cast<std::uint8_t>(classes_.index("HS"))}];
  if (cell.rows == 0) {
    cell.first = total.first;
    cell.input = input_;
  }
  cell.rows += total.rows;
  return cell.input == input_ && add_to(cell.sum, total.sum) &&
         add_to(cell.half_width, total.half_width);
}

std::pair<std::string_view, std::string_view> Collector::pair_of(const Key& key) const {
  return {areas_.name(key.exporter), areas_.name(key.importer)};
}

/// Where such a file of products has no total: the sum of those without a parent in it.
void Collector::add_missing_totals() {
  const auto key_without_item = [](const Key& key) {
    return std::tuple(key.exporter, key.importer, key.year, key.reporter, key.commodity_class);
  };
  std::map<decltype(key_without_item({})), std::vector<std::pair<std::string, const Cell*>>> flows;
  for (const auto& [key, cell] : cells_)
    if (cell.levels) flows[key_without_item(key)].emplace_back(items_.name(key.item), &cell);
  std::vector<Cells::Entry> totals;
  for (auto& [key, parts] : flows) {
    if (std::ranges::any_of(parts, [](const auto& part) { return part.first == "TOTAL"; }))
      continue;
    std::ranges::sort(parts);  // a parent right before all that it contains
    Cell total;
    const std::string* parent = nullptr;
    for (const auto& [item, cell] : parts) {
      if (parent != nullptr && item.starts_with(*parent)) continue;
      parent = &item;
      if (total.rows == 0) total.first = cell->first;
      total.sum += cell->sum;
      total.half_width += cell->half_width;
      total.rows += cell->rows;
    }
    const auto& [exporter, importer, year, reporter, commodity_class] = key;
    totals.push_back(
        {{exporter, importer, items_.index("TOTAL"), year, reporter, commodity_class}, total});
  }
  for (const auto& [key, total] : totals) cells_[key] = total;
  if (!totals.empty()) items_seen_.emplace("TOTAL");
}

/// A flow that two lists of commodities have, such as both lists of services,
/// counts once. Errors (bad_data): they state it differently.
Status Collector::merge_classes() {
  if (classes_.size() < 2) return Done{};
  std::optional<Error> error;
  cells_.erase_if([&](const auto& entry) {
    const auto& [key, cell] = entry;
    for (std::uint8_t other = 0; other < key.commodity_class; ++other) {
      Key other_key = key;
      other_key.commodity_class = other;
      const Cell* const found = cells_.find(other_key);
      if (found == nullptr) continue;
      if (found->sum != cell.sum)
        error = Error{.code = ErrorCode::bad_data,
                      .message = "two different values for " + excerpt(items_.name(key.item)) +
                                 " from " + areas_.name(key.exporter) + " to " +
                                 areas_.name(key.importer) + " in " + std::to_string(key.year) +
                                 ": by " + classes_.name(other) + " and by " +
                                 classes_.name(key.commodity_class),
                      .hint = "give files of one classification"};
      return true;
    }
    return false;
  });
  if (error) return *error;
  return Done{};
}

/// Errors (bad_data): figures as countries report them among figures that are
/// reconciled, whose sums and changes would compare what is valued differently.
Status Collector::choose_kind() const {
  const auto is_reported = [](const Cells::Entry& cell) {
    return static_cast<Reporter>(cell.first.reporter) != Reporter::nobody;
  };
  const auto reported = static_cast<std::size_t>(std::ranges::count_if(cells_, is_reported));
  if (reported == 0 || reported == cells_.size()) return Done{};
  const auto first_flow = [&](bool of_reported) {
    std::set<decltype(pair_of({}))> flows;
    for (const Cells::Entry& cell : cells_)
      if (is_reported(cell) == of_reported) flows.insert(pair_of(cell.first));
    return std::string(flows.begin()->first) + " to " + std::string(flows.begin()->second);
  };
  return Error{.code = ErrorCode::bad_data,
               .message = "figures as countries report them (" + first_flow(true) +
                          ") and figures of which nobody is said to report them (" +
                          first_flow(false) + ") do not go together",
               .hint =
                   "give files of one kind, or say --reported-by exporter or "
                   "--reported-by importer"};
}

bool Collector::wanted_report(const Key& key) const {
  const auto reporter = static_cast<Reporter>(key.reporter);
  const std::string& by = selection_.reported_by;
  if (by == "exporter") return reporter == Reporter::exporter;
  if (by == "importer") return reporter == Reporter::importer;
  if (by == "both") return reporter != Reporter::nobody;
  if (reporter == Reporter::nobody) return true;
  const std::string& exporter = areas_.name(key.exporter);
  const std::string& importer = areas_.name(key.importer);
  const std::string_view viewpoint = selection_.viewpoint(exporter, importer);
  if (viewpoint.empty() || viewpoint == "W00") return true;
  return (reporter == Reporter::exporter ? exporter : importer) == viewpoint;
}

/// Drops the reports that the question is not about.
Status Collector::choose_reports() {
  const std::size_t all = cells_.size();
  cells_.erase_if([&](const auto& cell) { return !wanted_report(cell.first); });
  if (all > 0 && cells_.empty()) {
    if (selection_.reported_by.empty())
      return Error{.code = ErrorCode::no_data,
                   .message = (selection_.reporter.empty() ? selection_.pairs.front().first
                                                           : selection_.reporter) +
                              " reports nothing of this; others report "
                              "their trade with it",
                   .hint =
                       "to use their figures, say --reported-by exporter or "
                       "--reported-by importer"};
    return no_reports_by(selection_.reported_by);
  }
  if (auto status = choose_kind(); !status) return status.error();
  const bool one_side = std::ranges::all_of(cells_, [&](const auto& cell) {
    return cell.first.reporter == cells_.begin()->first.reporter;
  });
  if (one_side || selection_.reported_by == "both") return Done{};
  if (selection_.one_side)
    return Error{.code = ErrorCode::bad_data,
                 .message =
                     "exports as exporters report them and as importers do are valued "
                     "differently, and are not ranked together",
                 .hint = "choose: --reported-by exporter, or --reported-by importer"};
  for (const auto& [key, cell] : cells_) {
    Key other = key;
    for (const Reporter reporter : {Reporter::nobody, Reporter::exporter, Reporter::importer}) {
      other.reporter = static_cast<std::uint8_t>(reporter);
      if (other == key || !cells_.contains(other)) continue;
      return Error{.code = ErrorCode::bad_data,
                   .message = "both sides report what " + areas_.name(key.exporter) +
                              " exports to " + areas_.name(key.importer),
                   .hint = "choose: --reported-by exporter, or --reported-by importer"};
    }
  }
  return Done{};
}

/// Drops all but the largest flows of the last year.
Result<Remainder> Collector::keep_largest() {
  std::uint16_t last = 0;
  for (const auto& [key, cell] : cells_) last = std::max(last, key.year);
  std::vector<const Cells::Entry*> flows;
  std::set<decltype(pair_of({}))> without;
  for (const auto& cell : cells_) {
    Key key = cell.first;
    if (key.year == last) {
      flows.push_back(&cell);
      continue;
    }
    key.year = last;
    if (!cells_.contains(key)) without.insert(pair_of(key));
  }
  const auto kept =
      flows.begin() + static_cast<std::ptrdiff_t>(std::min(*selection_.largest, flows.size()));
  std::ranges::partial_sort(flows, kept, [&](const auto* a, const auto* b) {
    if (a->second.sum != b->second.sum) return a->second.sum > b->second.sum;
    return pair_of(a->first) < pair_of(b->first);
  });
  Cell rest;
  for (auto flow = kept; flow != flows.end(); ++flow)
    if (!add_to(rest.sum, (*flow)->second.sum) ||
        !add_to(rest.half_width, (*flow)->second.half_width))
      return Error{.code = ErrorCode::bad_data,
                   .message = "the values add up to more than 38 digits",
                   .hint = "check the values"};
  Remainder remainder{.flows = static_cast<std::size_t>(flows.end() - kept),
                      .value = {.stated = shortened(rest.sum, sum_exponent),
                                .half_width = shortened(rest.half_width, sum_exponent - 1)},
                      .without = {}};
  for (const auto& [exporter, importer] : without)
    remainder.without.push_back(std::string(exporter) + "-" + std::string(importer));
  std::set<decltype(pair_of({}))> largest;
  for (auto flow = flows.begin(); flow != kept; ++flow) largest.insert(pair_of((*flow)->first));
  cells_.erase_if([&](const auto& cell) { return !largest.contains(pair_of(cell.first)); });
  return remainder;
}

Observation Collector::observation(const Key& key, const Cell& cell) const {
  static constexpr const char* sides[] = {"", "exporter", "importer"};
  const std::string& exporter = areas_.name(key.exporter);
  const std::string& importer = areas_.name(key.importer);
  const std::string& item = items_.name(key.item);
  const std::string side = sides[key.reporter];
  Figure figure{.stated = cell.rows == 1 ? cell.first : shortened(cell.sum, sum_exponent)};
  if (cell.rows > 1) figure.half_width = shortened(cell.half_width, sum_exponent - 1);
  std::string stated = figure.stated.to_string();
  return {.id = exporter + "-" + importer + "-" + item + "-" + std::to_string(key.year) +
                (side.empty() ? "" : "-by-" + side),
          .indicator = Indicator::exports,
          .ref_area = exporter,
          .counterpart_area = importer,
          .trade_flow = "X",
          .commodity_class = classes_.name(key.commodity_class),
          .commodity = item,
          .time_period = key.year,
          .unit_measure = "USD",
          .obs_status = "A",
          .reported_by = side,
          .figure = figure,
          .stated = std::move(stated),
          .sources = {},
          .places = {}};
}

Result<Dataset> Collector::finish() {
  if (selection_.item.empty() ? !selection_.by_item : selection_.item == "TOTAL")
    add_missing_totals();
  if (!selection_.item.empty())
    cells_.erase_if(
        [&](const auto& cell) { return items_.name(cell.first.item) != selection_.item; });
  if (auto status = merge_classes(); !status) return status.error();
  if (auto status = choose_reports(); !status) return status.error();
  Dataset dataset;
  dataset.item_names = std::move(item_names_);
  if (selection_.largest) {
    auto remainder = keep_largest();
    if (!remainder) return remainder.error();
    dataset.remainder = *std::move(remainder);
  }
  std::vector<const Cells::Entry*> ordered;
  ordered.reserve(cells_.size());
  for (const auto& cell : cells_) ordered.push_back(&cell);
  const auto names = [&](const auto* cell) {
    const Key& key = cell->first;
    return std::tuple(std::string_view(areas_.name(key.exporter)),
                      std::string_view(areas_.name(key.importer)),
                      std::string_view(items_.name(key.item)), key.year, key.reporter,
                      std::string_view(classes_.name(key.commodity_class)));
  };
  std::ranges::sort(ordered, {}, names);
  dataset.observations.reserve(ordered.size());
  for (const auto* cell : ordered)
    dataset.observations.push_back(observation(cell->first, cell->second));
  dataset.coverage = {{countries_.begin(), countries_.end()},
                      {items_seen_.begin(), items_seen_.end()},
                      {years_.begin(), years_.end()}};
  return dataset;
}

}  // namespace tradestat::io::trade
