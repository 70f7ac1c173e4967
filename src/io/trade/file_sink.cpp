#include "io/trade/file_sink.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/format.hpp"
#include "base/text.hpp"
#include "io/bytes/source.hpp"
#include "io/trade/fields.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io {
namespace {

void add_once(std::set<std::string, std::less<>>& set, std::string_view text) {
  if (!set.contains(text)) set.emplace(text);
}

}  // namespace

void warn_of_cut(FileProfile& profile) {
  if (profile.rows == 500 || profile.rows == 100'000 || profile.rows == 250'000)
    profile.warnings.push_back("exactly " + std::to_string(profile.rows) +
                               " rows: the download was probably cut at its limit");
}

bool ItemSet::add(std::string_view item) {
  if (item.size() < sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, item.data(), item.size());
    bytes |= std::uint64_t{item.size() + 1} << 56U;  // never what stands there at first
    std::uint64_t& last = last_[bytes * 0x9E3779B97F4A7C15U >> (64U - place_bits)];
    if (std::exchange(last, bytes) == bytes) return true;
  }
  if (items_.contains(item)) return true;
  bytes_ += item.size();
  if (items_.size() >= most_items || bytes_ > most_bytes) return false;
  items_.emplace(item);
  return true;
}

void FileSink::at(const Record& record) {
  record_ = &record;
  ++rows_;
}

void FileSink::add(const TradeRow& row) {
  if (row.exporter == "W00" && row.importer == "W00")
    return leave_out("the World with itself, which is no flow");
  if (!items_.add(row.item))
    return fail(record_->position, "more than a hundred thousand different items",
                "give a coarser level of them, or split the file");
  turn_to(row);
  switch (sums_.add(row, format_.products, static_cast<std::uint32_t>(record_->position.line))) {
    case FlowSums::AddResult::added:
    case FlowSums::AddResult::not_asked_for: break;
    case FlowSums::AddResult::duplicate: return leave_out(duplicate_rows);
    case FlowSums::AddResult::contradicts:
      return fail(
          record_->position,
          formatted("a second, different value for a flow that {} states", where(sums_.before())),
          "give each flow once; which of the two is right is not in the file");
    case FlowSums::AddResult::cannot_compare:
      return fail(record_->position,
                  "a flow that a row before states, too: there are too many to compare the two",
                  "sort the rows and leave out doubles, or name countries or years");
    case FlowSums::AddResult::needs_rows:
      return fail(record_->position, "a flow that another of the files has, too",
                  "give each flow in one file");
    case FlowSums::AddResult::overflow:
      return fail(record_->position, "the values add up to more than 38 digits",
                  "check the values");
    case FlowSums::AddResult::too_many:
      return fail(record_->position, "more than two million figures are asked for",
                  "name countries, an item or years");
  }
  ++read_;
  if (!row.valuation.empty()) add_once(valuations_, row.valuation);
  ++*group_rows_;
}

/// Takes note of a row's areas and year.
void FileSink::turn_to(const TradeRow& row) {
  if (row.year != last_year_ && row.year != 0) years_.insert(row.year);
  last_year_ = row.year;
  if (row.importer == last_importer_ && row.exporter == last_exporter_ && group_rows_ != nullptr)
    return;
  add_once(countries_, row.exporter);
  add_once(countries_, row.importer);
  const auto& group = is_group(row.exporter) ? row.exporter : row.importer;
  group_rows_ = is_group(group) ? &groups_[std::string(group)] : &plain_rows_;
  last_importer_ = row.importer;
  last_exporter_ = row.exporter;
}

/// A row of this or another input, for messages.
std::string FileSink::where(InputRow row) const {
  if (row.input == sums_.input()) return formatted("line {}", row.line);
  return formatted("{}:{}", printable(sums_.input_name(row.input)), row.line);
}

void FileSink::leave_out(std::string_view reason) {
  const auto found = left_out_.find(reason);
  if (found == left_out_.end()) left_out_.emplace(reason, 0);
  ++left_out_.find(reason)->second;
}

void FileSink::AreaRows::add(int line, std::string_view name, const Decimal& more) {
  if (line != last_line) ++rows;
  last_line = line;
  if (value) value = tradestat::add(*value, more);
  constexpr std::size_t most_names = 1000;
  std::string shown = excerpt(name);
  if (names.size() < most_names && known.insert(shown).second) names.push_back(std::move(shown));
}

LeftOut FileSink::AreaRows::left_out(std::string_view reason) const {
  return {.reason = std::string(reason), .rows = rows, .value = value, .areas = names};
}

/// Whether a row is of what is asked for, were its group a country.
bool FileSink::is_asked_for(const TradeRow& row) const {
  const bool of_item = asked_.accepts_item(row.item) ||
                       (is_total(asked_.item) && format_.products != ProductLevels::chosen);
  return asked_.accepts_indicator(Indicator::exports) && of_item && asked_.accepts_year(row.year) &&
         asked_.accepts_flow(row.exporter, row.importer);
}

void FileSink::leave_out_group(const TradeRow& row, std::string_view name) {
  left_groups_.add(record_->position.line, name, row.value);
  if (is_asked_for(row)) asked_groups_.add(record_->position.line, name, row.value);
}

void FileSink::note_group(const TradeRow& row, std::string_view name) {
  const FlowQuery& query = sums_.query();
  if (query.bilateral && !query.accepts_flow(row.exporter, row.importer) && is_asked_for(row))
    asked_groups_.add(record_->position.line, name, row.value);
}

void FileSink::unknown_area(std::size_t field, std::string_view name, const Decimal& value) {
  if (unknown_.rows == 0) unknown_position_ = record_->position_of(field);
  unknown_.add(record_->position.line, name, value);
}

std::optional<Error> FileSink::unknown_areas() const {
  if (unknown_.rows == 0 || skip_bad_rows_ || describe_) return std::nullopt;
  const std::string& name = unknown_.names.front();
  const auto near = nearest_countries(name);
  const std::string meant(near.empty() ? "CODE" : near.front()->alpha3);
  return bad_data(path_, unknown_position_,
                  formatted("no list has an area {}; {}, with {} USD in all, {} such: {}",
                            in_quotes(name), counted(unknown_.rows, "row"),
                            unknown_.value ? unknown_.value->to_string() : "very many",
                            unknown_.rows == 1 ? "is of" : "are of", first_of(unknown_.names)),
                  formatted("say what it is: `area='{}={}'`, or NAME=keep for an area of its "
                            "own, NAME=group for one that stands beside its members",
                            excerpt(name), meant));
}

void FileSink::refuse(std::size_t field, std::string message) {
  if (skip_bad_rows_) return leave_out(unreadable_rows);
  const bool has = field < record_->fields.size();
  fail(record_->position_of(field),
       "column " + (has ? excerpt(header_.names()[field]) : std::string("?")) + " must be " +
           message + ", not '" + excerpt(has ? record_->fields[field] : std::string_view()) + "'",
       "mend the row, or leave such rows out with `skip_bad_rows`");
}

void FileSink::warn(std::string_view warning) { add_once(warnings_, warning); }

void FileSink::name_item(std::string_view code, std::string_view name) {
  sums_.name_item(code, name);
}

void FileSink::wrong_size(std::size_t expected) {
  if (skip_bad_rows_) return leave_out(unreadable_rows);
  fail(record_->position,
       "a row of " + std::to_string(record_->fields.size()) + " fields, the header has " +
           std::to_string(expected),
       "mend the row, or leave such rows out with `skip_bad_rows`");
}

void FileSink::describe(InputInfo& info) const {
  FileProfile& profile = *info.profile;
  info.observations = read_;
  profile.rows = rows_;
  for (const auto& [reason, rows] : left_out_) {
    profile.left_out.push_back({.reason = reason, .rows = rows});
    if (reason == unreadable_rows || reason == duplicate_rows)
      info.left_out.push_back(profile.left_out.back());
  }
  if (left_groups_.rows > 0) profile.left_out.push_back(left_groups_.left_out(group_rows));
  if (asked_groups_.rows > 0) info.left_out.push_back(asked_groups_.left_out(group_rows));
  if (unknown_.rows > 0) {
    profile.left_out.push_back(unknown_.left_out(unknown_rows));
    info.left_out.push_back(profile.left_out.back());
  }
  std::ranges::sort(profile.left_out, {}, &LeftOut::reason);
  profile.years.assign(years_.begin(), years_.end());
  profile.countries = countries_.size() - countries_.count("W00");
  profile.items = items_.all().size();
  for (const std::string& valuation : valuations_)
    profile.valuation += (profile.valuation.empty() ? "" : " and ") + valuation;
  add_warnings(profile);
}

void FileSink::add_warnings(FileProfile& profile) const {
  profile.warnings.assign(warnings_.begin(), warnings_.end());
  warn_of_cut(profile);
  if (valuations_.size() > 1)
    profile.warnings.emplace_back(
        "mixed valuations: free on board (FOB), and with cost, insurance and freight (CIF)");
  for (const auto& [group, rows] : groups_)
    if (plain_rows_ > 0)
      profile.warnings.push_back(
          (group == "EU" ? "the European Union (EU)" : "the World (" + group + ")") +
          " stands next to countries that are part of it; sums leave it out");
  const std::set<std::string, std::less<>> items(items_.all().begin(), items_.all().end());
  const auto parent = std::ranges::adjacent_find(
      items, [](const auto& item, const auto& next) { return next.starts_with(item); });
  if (parent != items.end())
    profile.warnings.push_back("items stand next to their parts: " + excerpt(*parent) + " and " +
                               excerpt(*std::next(parent)) + "; they are not added up");
  if (items.size() > 1 && items.contains("TOTAL"))
    profile.warnings.emplace_back("the TOTAL stands next to products; they are not added up");
}

void FileSink::fail(TextPosition position, std::string message, std::string hint) {
  if (!error_) error_ = bad_data(path_, position, std::move(message), std::move(hint));
}

}  // namespace tradestat::io
