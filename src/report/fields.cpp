#include "report/fields.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"

namespace tradestat::report {
namespace {

struct PartName {
  EstimatePart part;
  std::string_view suffix;
};
constexpr std::array parts = {PartName{value_part, ""}, PartName{lower_part, "_lower"},
                              PartName{upper_part, "_upper"}, PartName{reason_part, "_reason"}};

/// A part of a column that is a field, or several parts.
struct Pick {
  std::size_t column;
  unsigned parts;
  std::string name;
};

std::vector<Pick> all_picks(const Table& table) {
  std::vector<Pick> picks;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const unsigned of_column = holds_estimates(column.kind) ? column.parts : value_part;
    for (const auto& [part, suffix] : parts)
      if (of_column & part) picks.push_back({i, part, std::string(column.name).append(suffix)});
  }
  return picks;
}

std::string description_of(const Column& column, unsigned part) {
  const std::string_view of = column.name;
  switch (part) {
    case lower_part:
      return formatted("Lower end of the interval of {}; null where it has none.", of);
    case upper_part:
      return formatted("Upper end of the interval of {}; null where it has none.", of);
    case reason_part: return formatted("Why {} is undefined; null where it is defined.", of);
    default: return std::string(column.description);
  }
}

Scalar finite(const Number& number) {
  if (number.infinity() != 0) return {};
  const double value = number.to_double();
  return std::isfinite(value) ? Scalar(value) : Scalar();
}

/// Null where the part is no number, or none is defined.
const Number* number_of(const Estimate* estimate, EstimatePart part) {
  if (estimate == nullptr || !estimate->defined()) return nullptr;
  switch (part) {
    case value_part: return &estimate->value;
    case lower_part: return &estimate->lower;
    case upper_part: return &estimate->upper;
    default: return nullptr;
  }
}

Scalar scalar_of(const Estimate* estimate, EstimatePart part) {
  if (part == reason_part && estimate != nullptr && !estimate->defined()) return estimate->reason;
  const Number* number = number_of(estimate, part);
  return number != nullptr ? finite(*number) : Scalar();
}

/// The digits of a decimal; empty where those of the nearest double are the same.
std::string digits_beyond_double(const Number& number) {
  constexpr Uint128 always_held = 1'000'000'000'000'000;  // any number of 15 digits
  const auto decimal = number.decimal();
  if (!decimal || decimal->magnitude() < always_held) return {};
  std::string digits = decimal->to_string();
  if (digits.find('.') != std::string::npos) {
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.')) digits.pop_back();
  }
  std::string of_double;
  append_number(of_double, number.to_double());
  return digits == of_double ? std::string() : digits;
}

Scalar scalar_of(const Cell& cell) {
  if (const auto* words = std::get_if<std::string>(&cell)) return *words;
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
  return {};
}

Error usage(std::string message, std::string hint) {
  return {.code = ErrorCode::usage, .message = std::move(message), .hint = std::move(hint)};
}

Error unknown_column(const Table& table, const std::string& name) {
  const std::vector<std::string> names = field_names(table);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  return usage(formatted("unknown column {}", in_quotes(name)),
               did_you_mean(name, candidates, "the columns are " + joined(names)));
}

/// The fields with these names, one by one.
Result<std::vector<Pick>> picks_of(const Table& table, const std::vector<std::string>& names) {
  const std::vector<Pick> all = all_picks(table);
  std::vector<Pick> picks;
  for (const std::string& name : names) {
    const auto pick = std::ranges::find(all, name, &Pick::name);
    if (pick == all.end()) return unknown_column(table, name);
    if (std::ranges::find(picks, name, &Pick::name) != picks.end())
      return usage(formatted("column {} is named twice", in_quotes(name)), "name each column once");
    picks.push_back(*pick);
  }
  if (!picks.empty()) return picks;
  return usage("no column is named",
               formatted("name at least one, such as '{}'", table.columns[0].name));
}

/// A value and its ends that stand side by side are one column again, so that
/// tables show them as a value with its interval.
std::vector<Pick> side_by_side(const std::vector<Pick>& picks) {
  std::vector<Pick> result;
  for (std::size_t i = 0; i < picks.size();) {
    Pick pick = picks[i++];
    while (pick.parts & value_part && i < picks.size() && picks[i].column == pick.column &&
           picks[i].parts > pick.parts)
      pick.parts |= picks[i++].parts;
    result.push_back(pick);
  }
  return result;
}

}  // namespace

std::vector<Field> fields(const Table& table) {
  std::vector<Field> result;
  for (const Pick& pick : all_picks(table)) {
    const Column& column = table.columns[pick.column];
    result.push_back({pick.name, pick.parts == reason_part ? "" : column.unit,
                      description_of(column, pick.parts)});
  }
  return result;
}

std::vector<std::string> field_names(const Table& table) {
  std::vector<std::string> names;
  for (Pick& pick : all_picks(table)) names.push_back(std::move(pick.name));
  return names;
}

std::vector<Scalar> scalars(const Table& table, const Row& row) {
  std::vector<Scalar> result;
  result.reserve(parts.size() * table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (!holds_estimates(column.kind)) {
      result.push_back(scalar_of(row[i]));
      continue;
    }
    const Estimate* estimate = estimate_of(row[i]);
    for (const auto& [part, suffix] : parts)
      if (column.parts & part) result.push_back(scalar_of(estimate, part));
  }
  return result;
}

std::vector<std::pair<std::size_t, std::string>> long_numbers(const Table& table, const Row& row) {
  std::vector<std::pair<std::size_t, std::string>> result;
  std::size_t field = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (!holds_estimates(column.kind)) {
      ++field;
      continue;
    }
    for (const auto& [part, suffix] : parts) {
      if (!(column.parts & part)) continue;
      const Number* number = number_of(estimate_of(row[i]), part);
      std::string digits = number != nullptr ? digits_beyond_double(*number) : std::string();
      if (!digits.empty()) result.emplace_back(field, std::move(digits));
      ++field;
    }
  }
  return result;
}

Result<Table> with_columns(const Table& table, const std::vector<std::string>& names) {
  const auto single = picks_of(table, names);
  if (!single) return single.error();
  Table result{.name = table.name, .title = table.title, .notes = table.notes};
  std::vector<std::size_t> places;
  for (const Pick& pick : side_by_side(*single)) {
    Column column = table.columns[pick.column];
    column.parts = pick.parts;
    column.drop_order = 0;  // what is asked for is not left out
    result.columns.push_back(column);
    places.push_back(pick.column);
  }
  const auto kept = [places](const Row& row) {
    Row cells;
    for (const std::size_t place : places) cells.push_back(row[place]);
    return cells;
  };
  for (const Row& row : table.rows) result.rows.push_back(kept(row));
  if (table.stream) {
    result.stream = [kept, all = table.stream](const VisitRow& visit) {
      all([&](const Row& row) { return visit(kept(row)); });
    };
  }
  return result;
}

}  // namespace tradestat::report
