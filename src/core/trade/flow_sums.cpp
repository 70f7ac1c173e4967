#include "core/trade/flow_sums.hpp"

#include <algorithm>
#include <tuple>

#include "base/format.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/trade/classification.hpp"
#include "tradestat/country.hpp"

namespace tradestat {
namespace {

constexpr std::size_t max_sums = 2'000'000;

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

/// Adds to a sum; false where it overflows.
bool add_to(Int128& sum, Int128 value) { return !__builtin_add_overflow(sum, value, &sum); }

bool add_to(FlowSum& sum, const FlowSum& other) {
  sum.rows += other.rows;
  return add_to(sum.sum, other.sum) && add_to(sum.half_width, other.half_width);
}

bool add_to(FlowSum& sum, const Decimal& value) {
  Int128 scaled = 0;
  if (value.exponent() < sum_exponent || value.exponent() > 12 ||
      __builtin_mul_overflow(value.coefficient(), power_of_ten(value.exponent() - sum_exponent),
                             &scaled))
    return false;
  return add_to(sum.sum, scaled) &&
         add_to(sum.half_width, 5 * power_of_ten(value.exponent() - sum_exponent)) &&
         ++sum.rows > 0;
}

/// Whether two figures may be roundings of one value.
bool agree(const FlowSum& a, const FlowSum& b) {
  const Int128 distance = a.sum > b.sum ? a.sum - b.sum : b.sum - a.sum;
  return distance == 0 || distance < (a.half_width + b.half_width) / 10;
}

Error overflow() {
  return {.code = ErrorCode::bad_data,
          .message = "the values add up to more than 38 digits",
          .hint = "check the values"};
}

/// Without zeros at the end that are only places of the sum.
Decimal shortened(Int128 coefficient, int exponent) {
  while (exponent < 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    ++exponent;
  }
  return {coefficient, exponent};
}

/// How a key says who reported a flow.
std::uint8_t number_of(std::optional<Side> side) {
  return side ? static_cast<std::uint8_t>(static_cast<int>(*side) + 1) : 0;
}

std::optional<Side> side_of(std::uint8_t number) {
  return number == 0 ? std::nullopt : std::optional(static_cast<Side>(number - 1));
}

}  // namespace

Error no_reports_by(Reports reports) {
  if (reports == Reports::both)
    return {.code = ErrorCode::no_data,
            .message = "the figures do not say who reported them",
            .hint = "give files of what countries report, such as Comtrade's"};
  return {.code = ErrorCode::no_data,
          .message = formatted("the figures do not say that the {} reported them",
                               reports == Reports::exporters ? "exporter" : "importer"),
          .hint = "leave `reported_by` out, or give files of that side's reports"};
}

std::uint32_t FlowSums::Names::index(std::string_view name) {
  const auto found = indices_.find(name);
  if (found != indices_.end()) return found->second;
  const auto added =
      indices_.emplace(std::string(name), static_cast<std::uint32_t>(names_.size())).first;
  names_.push_back(&added->first);
  return added->second;
}

/// Whether products are asked for in their sum only.
bool FlowSums::asks_for_totals() const {
  return !query_.by.item && (query_.item.empty() || query_.item == "TOTAL");
}

FlowSums::AddResult FlowSums::add(const TradeRow& row, ProductLevels levels, std::uint32_t line) {
  if (row.exporter != last_exporter_ || row.importer != last_importer_) next_flow(row);
  if (!last_accepted_) return AddResult::not_asked_for;
  const bool one_level = levels == ProductLevels::one;
  const bool of_items =
      one_level && !query_.by.item && (asks_for_totals() || row.item.starts_with(query_.item));
  std::string_view item = row.item;
  if (of_items) item = query_.item.empty() ? "TOTAL" : std::string_view(query_.item);
  if (!items_seen_.contains(item)) items_seen_.emplace(item);
  const bool of_total = levels == ProductLevels::several && is_total(query_.item);
  if (!query_.accepts_item(item) && !of_total) return AddResult::not_asked_for;
  if (row.year != 0 && row.month == 0) years_.insert(row.year);
  if (!query_.accepts_year(row.year)) return AddResult::not_asked_for;
  if (query_.by.item && !row.item_name.empty()) name_item(item, row.item_name);
  const bool of_partners = one_level && !(query_.by.exporter && query_.by.importer) &&
                           !is_group(row.exporter) && !is_group(row.importer);
  FlowKey key = key_of(row);
  const InputRow where{input(), line};
  if (!of_items && !of_partners) return add_figure(key, row, levels, where);
  if (const AddResult result = add_once(key, row, where); result != AddResult::added) return result;
  key.item = items_.index(item);
  if (of_partners && !query_.by.exporter) key.exporter = area("");
  if (of_partners && !query_.by.importer) key.importer = area("");
  return add_to_sum(key, row, where);
}

FlowKey FlowSums::key_of(const TradeRow& row) {
  return {.exporter = area(row.exporter),
          .importer = area(row.importer),
          .item = items_.index(row.item),
          .year = static_cast<std::uint16_t>(row.year),
          .reported_by = number_of(row.reported_by),
          .classification = classification_number(row),
          .month = static_cast<std::uint8_t>(row.month)};
}

/// A stated total is the same in every edition.
std::uint8_t FlowSums::classification_number(const TradeRow& row) {
  const auto name = is_total(row.item) ? list_of(row.classification) : row.classification;
  return static_cast<std::uint8_t>(classifications_.index(name));
}

/// Many rows have the areas of the row before.
void FlowSums::next_flow(const TradeRow& row) {
  if (!countries_.contains(row.exporter)) countries_.emplace(row.exporter);
  if (!countries_.contains(row.importer)) countries_.emplace(row.importer);
  last_exporter_ = row.exporter;
  last_importer_ = row.importer;
  last_accepted_ = query_.accepts_indicator(Indicator::exports) &&
                   query_.accepts_flow(row.exporter, row.importer);
}

/// Whether a row that goes into a sum came before.
FlowSums::AddResult FlowSums::add_once(const FlowKey& row_key, const TradeRow& row,
                                       InputRow where) {
  const RowsSeen::Result result = rows_seen_.add(row_key, row.value, where);
  before_ = rows_seen_.before();
  switch (result) {
    case RowsSeen::Result::same: return AddResult::duplicate;
    case RowsSeen::Result::different: return AddResult::contradicts;
    case RowsSeen::Result::unknown: return AddResult::cannot_compare;
    case RowsSeen::Result::first: break;
  }
  return AddResult::added;
}

void FlowSums::name_item(std::string_view code, std::string_view name) {
  constexpr std::size_t longest_name = 1000;  // more is no name, and fills the memory
  if (name.size() <= longest_name && !item_names_.contains(code))
    item_names_.emplace(code, in_utf8(trimmed(name)));
}

/// A row of a flow that has a figure: the same where their roundings have values in common,
/// of which the finer stays.
FlowSums::AddResult FlowSums::compare(FlowSum& sum, const TradeRow& row, InputRow where) {
  needs_rows_ = sum.where.line == 0;
  before_ = sum.where;
  if (needs_rows_) return AddResult::needs_rows;
  FlowSum other{.first = row.value, .where = where, .levels = sum.levels};
  if (!add_to(other, row.value)) return AddResult::overflow;
  if (sum.parts || !agree(sum, other)) return AddResult::contradicts;
  if (other.half_width < sum.half_width) sum = other;
  return AddResult::duplicate;
}

/// A row among others of one sum.
FlowSums::AddResult FlowSums::add_to_sum(const FlowKey& key, const TradeRow& row, InputRow where) {
  if (table_.size() >= max_sums && !table_.contains(key)) return AddResult::too_many;
  FlowSum& sum = table_[key];
  if (sum.rows == 0) {
    sum.first = row.value;
    sum.where = where;
    sum.parts = true;
  }
  if (!sum.parts || sum.where.line == 0) return compare(sum, row, where);
  return add_to(sum, row.value) ? AddResult::added : AddResult::overflow;
}

/// A row that is all there is of its flow.
FlowSums::AddResult FlowSums::add_figure(const FlowKey& key, const TradeRow& row,
                                         ProductLevels levels, InputRow where) {
  if (table_.size() >= max_sums && !table_.contains(key)) return AddResult::too_many;
  FlowSum& sum = table_[key];
  if (sum.rows != 0) return compare(sum, row, where);
  sum.first = row.value;
  sum.where = where;
  sum.levels = levels == ProductLevels::several;
  return add_to(sum, row.value) ? AddResult::added : AddResult::overflow;
}

std::uint32_t FlowSums::item(std::string_view code) {
  if (!items_seen_.contains(code)) items_seen_.emplace(code);
  return items_.index(code);
}

bool FlowSums::add_total(FlowKey key, const FlowSum& total) {
  years_.insert(key.year);
  if (!query_.accepts_year(key.year)) return true;
  key.classification = totals_by_;
  FlowSum& sum = table_[key];
  const bool is_of_another = sum.rows != 0 && (sum.where.line != 0 || sum.where.input != input());
  if (is_of_another || !add_to(sum, total)) needs_rows_ = true;
  sum.first = total.first;
  sum.where = {.input = input()};
  return !needs_rows_;
}

FlowSums::NamedPair FlowSums::pair_of(const FlowKey& key) const {
  return {areas_.name(key.exporter), areas_.name(key.importer)};
}

/// The year of flows whose twelve months are stated. Errors (bad_data): an overflow;
/// (no_data): all are of years that lack some.
Status FlowSums::add_up_months() {
  struct Months {
    FlowSum sum;
    unsigned stated = 0;  ///< a bit each
  };
  FlowMap<Months> flows;
  for (auto [key, sum] : table_) {
    if (key.month == 0) continue;
    const unsigned month = 1U << key.month;
    key.month = 0;
    Months& months = flows[key];
    if (months.stated == 0)
      months.sum = {.first = sum.first, .where = sum.where, .parts = true, .levels = sum.levels};
    months.stated |= month;
    if (!add_to(months.sum, sum)) return overflow();
  }
  if (flows.empty()) return Done{};
  table_.erase_if([](const auto& entry) { return entry.first.month != 0; });
  constexpr unsigned all_months = 0x1FFE;
  for (const auto& [key, months] : flows) {
    if (table_.contains(key)) continue;  // the year is stated, too
    if (months.stated != all_months) {
      note_gap(key, months.stated);
      continue;
    }
    table_[key] = months.sum;
    years_.insert(key.year);
  }
  if (!table_.empty()) return Done{};
  return Error{.code = ErrorCode::no_data,
               .message = formatted("no flow has all twelve months of a year: {}", gaps_.front()),
               .hint = "give the files of the other months, too"};
}

/// Notes once a year and pair which months are missing.
void FlowSums::note_gap(const FlowKey& flow, unsigned months) {
  std::vector<int> missing;
  for (int month = 1; month <= 12; ++month)
    if ((months >> static_cast<unsigned>(month) & 1U) == 0) missing.push_back(month);
  const std::string gap = formatted("{} from {} to {} lacks {} {}", flow.year,
                                    areas_.name(flow.exporter), areas_.name(flow.importer),
                                    missing.size() == 1 ? "month" : "months", joined(missing));
  if (std::ranges::find(gaps_, gap) == gaps_.end()) gaps_.push_back(gap);
}

/// Where such a file of products has no total, of goods or of services: the sum of those
/// without a parent in it. Errors (bad_data): an overflow.
Status FlowSums::add_missing_totals() {
  const auto key_without_item = [](const FlowKey& key) {
    return std::tuple(key.exporter, key.importer, key.year, key.reported_by, key.classification);
  };
  std::map<decltype(key_without_item({})), std::vector<std::pair<std::string, const FlowSum*>>>
      flows;
  for (const auto& [key, sum] : table_)
    if (sum.levels) flows[key_without_item(key)].emplace_back(items_.name(key.item), &sum);
  FlowMap<bool> stated;  // totals, by whatever classification
  for (auto [key, sum] : table_) {
    if (!is_total(items_.name(key.item))) continue;
    key.classification = 0;
    stated[key] = true;
  }
  std::vector<FlowTable::Entry> totals;
  for (auto& [key, parts] : flows) {
    const auto& [exporter, importer, year, reported_by, number] = key;
    const std::string& classification = classifications_.name(number);
    const std::string_view item = is_of_services(classification) ? "S" : "TOTAL";
    if ((!query_.item.empty() && item != query_.item) ||
        stated.contains({exporter, importer, items_.index(item), year, reported_by, 0}))
      continue;
    std::ranges::sort(parts);  // a parent right before all that it contains
    FlowSum total;
    const std::string* parent = nullptr;
    for (const auto& [part, sum] : parts) {
      if (parent != nullptr && classification != "none" && part.starts_with(*parent)) continue;
      parent = &part;
      listed_.insert(part);
      if (total.rows == 0) total.first = sum->first;
      if (!add_to(total, *sum)) return overflow();
    }
    totals.push_back({{exporter, importer, items_.index(item), year, reported_by, number}, total});
    if (!items_seen_.contains(item)) items_seen_.emplace(item);
  }
  for (const auto& [key, total] : totals) table_[key] = total;
  return Done{};
}

/// Errors (bad_data): two editions of a classification have items of one flow in a year, whose
/// sum would count it twice.
Status FlowSums::refuse_two_editions() const {
  if (classifications_.size() < 2 || !query_.item.empty()) return Done{};
  FlowMap<std::uint8_t> editions;
  for (auto [key, sum] : table_) {
    const std::string_view by = classifications_.name(key.classification);
    if (is_total(items_.name(key.item)) || !has_edition(by)) continue;
    const auto number = static_cast<std::uint8_t>(key.classification + 1);
    key.item = static_cast<unsigned char>(by.front());  // editions of one list are compared
    key.classification = 0;
    std::uint8_t& known = editions[key];
    if (known != 0 && known != number)
      return Error{.code = ErrorCode::bad_data,
                   .message = formatted("what {} exports to {} in {} stands by {} and by {}",
                                        areas_.name(key.exporter), areas_.name(key.importer),
                                        key.year, classifications_.name(known - 1U), by),
                   .hint = "give files of one edition of the classification"};
    known = number;
  }
  return Done{};
}

/// A flow that two lists of commodities have, such as both lists of services,
/// counts once. Errors (bad_data): they state it differently.
Status FlowSums::merge_classifications() {
  if (classifications_.size() < 2) return Done{};
  std::optional<Error> error;
  table_.erase_if([&](const auto& entry) {
    const auto& [key, sum] = entry;
    for (std::uint8_t other = 0; other < key.classification; ++other) {
      FlowKey other_key = key;
      other_key.classification = other;
      const FlowSum* const found = table_.find(other_key);
      if (found == nullptr) continue;
      if (!agree(*found, sum))
        error = Error{
            .code = ErrorCode::bad_data,
            .message = formatted("two different values for {} from {} to {} in {}: by {} and by {}",
                                 excerpt(items_.name(key.item)), areas_.name(key.exporter),
                                 areas_.name(key.importer), key.year, classifications_.name(other),
                                 classifications_.name(key.classification)),
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
Status FlowSums::choose_kind() const {
  const auto is_reported = [](const FlowTable::Entry& entry) {
    return side_of(entry.first.reported_by).has_value();
  };
  const auto reported = static_cast<std::size_t>(std::ranges::count_if(table_, is_reported));
  if (reported == 0 || reported == table_.size()) return Done{};
  const auto first_flow = [&](bool of_reported) {
    std::set<NamedPair> flows;
    for (const FlowTable::Entry& entry : table_)
      if (is_reported(entry) == of_reported) flows.insert(pair_of(entry.first));
    return formatted("{} to {}", flows.begin()->first, flows.begin()->second);
  };
  return Error{.code = ErrorCode::bad_data,
               .message = formatted(
                   "figures as countries report them ({}) and figures of which nobody is said to "
                   "report them ({}) do not go together",
                   first_flow(true), first_flow(false)),
               .hint =
                   "give files of one kind, or say `reported_by=exporter` or "
                   "`reported_by=importer`"};
}

/// Drops what countries report to import from themselves (goods that return, free zones)
/// where imports are not asked for: it is no export. Errors (no_data): there is nothing else.
Status FlowSums::drop_own_imports() {
  if (query_.direction == Direction::imports) return Done{};
  const std::size_t all = table_.size();
  table_.erase_if([&](const auto& entry) {
    const FlowKey& key = entry.first;
    return key.exporter == key.importer && side_of(key.reported_by) == Side::importer;
  });
  if (all == 0 || !table_.empty()) return Done{};
  return Error{.code = ErrorCode::no_data,
               .message = "no exports: all that there is are imports of a country from itself",
               .hint = "rank imports with `flow=imports`"};
}

bool FlowSums::wanted_report(const FlowKey& key) const {
  const auto side = side_of(key.reported_by);
  switch (query_.reports) {
    case Reports::exporters: return side == Side::exporter;
    case Reports::importers: return side == Side::importer;
    case Reports::both: return side.has_value();
    case Reports::preferred: break;
  }
  if (!side) return true;
  const std::string& exporter = areas_.name(key.exporter);
  const std::string& importer = areas_.name(key.importer);
  const CountryPair* const pair = query_.pair_of(exporter, importer);
  if (pair == nullptr || pair->first == "W00") return true;
  return (side == Side::exporter ? exporter : importer) == pair->first;
}

/// Drops the reports that the question is not about.
Status FlowSums::choose_reports() {
  const std::size_t all = table_.size();
  table_.erase_if([&](const auto& entry) { return !wanted_report(entry.first); });
  if (all > 0 && table_.empty()) {
    if (query_.reports != Reports::preferred) return no_reports_by(query_.reports);
    return Error{
        .code = ErrorCode::no_data,
        .message = formatted("{} reports nothing of this; others report their trade with it",
                             query_.pairs.front().first),
        .hint =
            "to use their figures, say `reported_by=exporter` or "
            "`reported_by=importer`"};
  }
  if (auto status = choose_kind(); !status) return status.error();
  const bool one_side = std::ranges::all_of(table_, [&](const auto& entry) {
    return entry.first.reported_by == table_.begin()->first.reported_by;
  });
  if (one_side || query_.reports == Reports::both) return Done{};
  return refuse_both_sides();
}

Status FlowSums::refuse_both_sides() const {
  const std::string hint = "choose: `reported_by=exporter`, or `reported_by=importer`";
  if (query_.one_side)
    return Error{.code = ErrorCode::bad_data,
                 .message =
                     "exports as exporters report them and as importers do are valued "
                     "differently, and are not ranked together",
                 .hint = hint};
  for (const auto& [key, sum] : table_) {
    FlowKey other = key;
    for (other.reported_by = 0; other.reported_by <= number_of(Side::importer);
         ++other.reported_by) {
      if (other == key || !table_.contains(other)) continue;
      return Error{.code = ErrorCode::bad_data,
                   .message = formatted("both sides report what {} exports to {}",
                                        areas_.name(key.exporter), areas_.name(key.importer)),
                   .hint = hint};
    }
  }
  return Done{};
}

/// Drops all but the largest flows of the last year.
Result<Remainder> FlowSums::keep_largest() {
  std::uint16_t last = 0;
  for (const auto& [key, sum] : table_) last = std::max(last, key.year);
  std::vector<const FlowTable::Entry*> flows;
  std::set<NamedPair> without;
  for (const auto& entry : table_) {
    FlowKey key = entry.first;
    if (key.year == last) {
      flows.push_back(&entry);
      continue;
    }
    key.year = last;
    if (!table_.contains(key)) without.insert(pair_of(key));
  }
  const auto kept =
      flows.begin() + static_cast<std::ptrdiff_t>(std::min(*query_.largest, flows.size()));
  std::ranges::partial_sort(flows, kept, [&](const auto* a, const auto* b) {
    if (a->second.sum != b->second.sum) return a->second.sum > b->second.sum;
    return pair_of(a->first) < pair_of(b->first);
  });
  FlowSum rest;
  for (auto flow = kept; flow != flows.end(); ++flow)
    if (!add_to(rest, (*flow)->second)) return overflow();
  Remainder remainder{.flows = static_cast<std::size_t>(flows.end() - kept),
                      .value = {.stated = shortened(rest.sum, sum_exponent),
                                .half_width = shortened(rest.half_width, sum_exponent - 1)},
                      .without = {}};
  for (const auto& [exporter, importer] : without)
    remainder.without.push_back(formatted("{}-{}", exporter, importer));
  std::set<NamedPair> largest;
  for (auto flow = flows.begin(); flow != kept; ++flow) largest.insert(pair_of((*flow)->first));
  table_.erase_if([&](const auto& entry) { return !largest.contains(pair_of(entry.first)); });
  return remainder;
}

Observation FlowSums::observation(const FlowKey& key, const FlowSum& sum) const {
  const auto side = side_of(key.reported_by);
  Figure figure{.stated = sum.rows == 1 ? sum.first : shortened(sum.sum, sum_exponent)};
  if (sum.rows > 1) figure.half_width = shortened(sum.half_width, sum_exponent - 1);
  Observation result{.exporter = areas_.name(key.exporter),
                     .importer = areas_.name(key.importer),
                     .classification = classifications_.name(key.classification),
                     .item = items_.name(key.item),
                     .year = key.year,
                     .unit = Unit::usd,
                     .reported_by = side,
                     .figure = figure,
                     .stated = figure.stated.to_string()};
  result.id = formatted("{}-{}-{}-{}", result.exporter, result.importer, result.item, result.year);
  if (side) result.id += formatted("-by-{}", to_string(*side));
  return result;
}

/// What of the sums is asked for, each flow once.
Status FlowSums::settle() {
  if (auto status = add_up_months(); !status) return status.error();
  if (query_.item.empty() ? !query_.by.item : is_total(query_.item))
    if (auto status = add_missing_totals(); !status) return status.error();
  if (!query_.item.empty())
    table_.erase_if(
        [&](const auto& entry) { return items_.name(entry.first.item) != query_.item; });
  if (auto status = refuse_two_editions(); !status) return status.error();
  if (auto status = merge_classifications(); !status) return status.error();
  if (auto status = drop_own_imports(); !status) return status.error();
  return choose_reports();
}

Result<std::vector<MatrixRow>> FlowSums::matrix_rows() {
  if (auto status = settle(); !status) return status.error();
  std::vector<MatrixRow> rows;
  rows.reserve(table_.size());
  for (const auto& [key, sum] : table_) {
    const std::string_view exporter = areas_.name(key.exporter);
    const std::string_view importer = areas_.name(key.importer);
    rows.push_back({.area = query_.by.exporter ? exporter : importer,
                    .partner = query_.by.exporter ? importer : exporter,
                    .item = items_.name(key.item),
                    .classification = classifications_.name(key.classification),
                    .year = key.year,
                    .sum = sum.sum,
                    .half_width = sum.half_width});
  }
  return rows;
}

Result<Dataset> FlowSums::finish() {
  if (auto status = settle(); !status) return status.error();
  Dataset dataset;
  dataset.item_names = std::move(item_names_);
  dataset.listed_products = listed_.size();
  if (query_.largest) {
    auto remainder = keep_largest();
    if (!remainder) return remainder.error();
    dataset.remainder = *std::move(remainder);
  }
  std::vector<const FlowTable::Entry*> ordered;
  ordered.reserve(table_.size());
  for (const auto& entry : table_) ordered.push_back(&entry);
  const auto names = [&](const auto* entry) {
    const FlowKey& key = entry->first;
    return std::tuple(std::string_view(areas_.name(key.exporter)),
                      std::string_view(areas_.name(key.importer)),
                      std::string_view(items_.name(key.item)), key.year, key.reported_by,
                      std::string_view(classifications_.name(key.classification)));
  };
  std::ranges::sort(ordered, {}, names);
  dataset.observations.reserve(ordered.size());
  for (const auto* entry : ordered)
    dataset.observations.push_back(observation(entry->first, entry->second));
  dataset.coverage = {{countries_.begin(), countries_.end()},
                      {items_seen_.begin(), items_seen_.end()},
                      {years_.begin(), years_.end()}};
  return dataset;
}

}  // namespace tradestat
