#include "io/trade/file_sink.hpp"

#include <algorithm>
#include <utility>

#include "core/excerpt.hpp"
#include "io/trade/fields.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io::trade {
namespace {

void add_once(std::set<std::string, std::less<>>& set, std::string_view text) {
  if (!set.contains(text)) set.emplace(text);
}

}  // namespace

void FileSink::at(const Record& record) {
  record_ = &record;
  ++rows_;
}

void FileSink::add(const TradeRow& row) {
  switch (collector_.add(row, format_.products)) {
    case Collector::Taken::kept:
    case Collector::Taken::not_asked_for: break;
    case Collector::Taken::duplicate: return leave_out(duplicate_rows);
    case Collector::Taken::contradicts:
      return fail(0, "a second, different value for a flow that was read already",
                  "give each flow once; which of the two is right is not in the file");
    case Collector::Taken::overflow:
      return fail(0, "the values add up to more than 38 digits", "check the values");
    case Collector::Taken::too_many:
      return fail(0, "more than two million figures are asked for",
                  "name countries, an item or years");
  }
  ++read_;
  if (look_for_doubles_) note_double(row);
  if (row.year != 0) years_.insert(row.year);
  add_once(countries_, row.exporter);
  add_once(countries_, row.importer);
  add_once(items_, row.item);
  if (!row.valuation.empty()) add_once(valuations_, row.valuation);
  const auto& group = is_group(row.exporter) ? row.exporter : row.importer;
  ++(is_group(group) ? groups_[std::string(group)] : plain_rows_);
}

/// Beyond so many rows, where memory would grow with them, none is looked for.
void FileSink::note_double(const TradeRow& row) {
  constexpr std::size_t most_rows = 1'000'000;
  if (seen_.size() >= most_rows) return;
  std::string key = std::to_string(row.year);
  for (const auto part : {row.exporter, row.importer, row.item}) key.append(" ").append(part);
  if (!seen_.insert(std::hash<std::string>()(key)).second) ++doubles_;
}

void FileSink::leave_out(std::string_view reason) {
  const auto found = left_out_.find(reason);
  if (found == left_out_.end()) left_out_.emplace(reason, 0);
  ++left_out_.find(reason)->second;
}

void FileSink::refuse(std::size_t field, std::string message) {
  if (skip_bad_rows_) return leave_out(unreadable_rows);
  const bool has = field < record_->fields.size();
  fail(has ? record_->columns[field] : 0,
       "column " + (has ? header_.names()[field] : std::string("?")) + " must be " + message +
           ", not '" + excerpt(has ? record_->fields[field] : std::string_view()) + "'",
       "mend the row, or leave such rows out with --skip-bad-rows");
}

void FileSink::warn(std::string_view warning) { add_once(warnings_, warning); }

void FileSink::name_item(std::string_view code, std::string_view name) {
  collector_.name_item(code, name);
}

void FileSink::wrong_size(std::size_t expected) {
  if (skip_bad_rows_) return leave_out(unreadable_rows);
  fail(0,
       "a row of " + std::to_string(record_->fields.size()) + " fields, the header has " +
           std::to_string(expected),
       "mend the row, or leave such rows out with --skip-bad-rows");
}

void FileSink::describe(InputInfo& info) const {
  FileProfile& profile = *info.profile;
  info.observations = read_;
  profile.rows = rows_;
  for (const auto& [reason, rows] : left_out_) profile.left_out.push_back({reason, rows});
  profile.years.assign(years_.begin(), years_.end());
  profile.countries = countries_.size() - countries_.count("W00");
  profile.items = items_.size();
  for (const std::string& valuation : valuations_)
    profile.valuation += (profile.valuation.empty() ? "" : " and ") + valuation;
  add_warnings(profile);
}

void FileSink::add_warnings(FileProfile& profile) const {
  profile.warnings.assign(warnings_.begin(), warnings_.end());
  if (rows_ == 500 || rows_ == 100'000 || rows_ == 250'000)
    profile.warnings.push_back("exactly " + std::to_string(rows_) +
                               " rows: the download was probably cut at its limit");
  if (doubles_ > 0)
    profile.warnings.push_back(std::to_string(doubles_) +
                               (doubles_ == 1 ? " row states" : " rows state") +
                               " a product of a flow again; all are added up");
  if (valuations_.size() > 1)
    profile.warnings.emplace_back(
        "mixed valuations: free on board (FOB), and with cost, insurance and freight (CIF)");
  for (const auto& [group, rows] : groups_)
    if (plain_rows_ > 0)
      profile.warnings.push_back(
          (group == "EU" ? "the European Union (EU)" : "the World (" + group + ")") +
          " stands next to countries that are part of it; sums leave it out");
  const auto parent = std::ranges::adjacent_find(
      items_, [](const auto& item, const auto& next) { return next.starts_with(item); });
  if (parent != items_.end())
    profile.warnings.push_back("items stand next to their parts: " + *parent + " and " +
                               *std::next(parent) + "; they are not added up");
  if (items_.size() > 1 && items_.contains("TOTAL"))
    profile.warnings.emplace_back("the TOTAL stands next to products; they are not added up");
}

void FileSink::fail(std::size_t column, std::string message, std::string hint) {
  if (!error_)
    error_ = Error{.code = ErrorCode::bad_data,
                   .message = std::move(message),
                   .hint = std::move(hint),
                   .path = path_,
                   .line = static_cast<int>(record_->line),
                   .column = static_cast<int>(std::max<std::size_t>(column, 1))};
}

}  // namespace tradestat::io::trade
