#include "report/table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"

namespace tradestat::report {
namespace {

constexpr std::array parts_in_order = {value_part, lower_part, upper_part, reason_part};

unsigned parts_of(const Column& column) {
  return holds_estimates(column.kind) ? column.parts : value_part;
}

std::string name_of(const Column& column, EstimatePart part) {
  std::string name(column.name);
  switch (part) {
    case lower_part: return name + "_lower";
    case upper_part: return name + "_upper";
    case reason_part: return name + "_reason";
    default: return name;
  }
}

std::string description_of(const Column& column, EstimatePart part) {
  std::string name(column.name);
  switch (part) {
    case lower_part: return "Lower end of the interval of " + name + "; null where it has none.";
    case upper_part: return "Upper end of the interval of " + name + "; null where it has none.";
    case reason_part: return "Why " + name + " is undefined; null where it is defined.";
    default: return std::string(column.description);
  }
}

Scalar finite(const Number& number) {
  if (number.infinity() != 0) return std::monostate();
  const double value = number.to_double();
  return std::isfinite(value) ? Scalar(value) : Scalar();
}

Scalar scalar_of(const Estimate& estimate, EstimatePart part) {
  if (part == reason_part) return estimate.defined() ? Scalar() : Scalar(estimate.reason);
  if (!estimate.defined()) return std::monostate();
  switch (part) {
    case lower_part: return finite(estimate.lower);
    case upper_part: return finite(estimate.upper);
    default: return finite(estimate.value);
  }
}

/// A flat field: a part of a column of the table.
struct Pick {
  std::size_t column;
  unsigned parts;
};

std::optional<Pick> find(const Table& table, std::string_view name) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    for (const EstimatePart part : parts_in_order) {
      if ((parts_of(table.columns[i]) & part) && name_of(table.columns[i], part) == name)
        return Pick{i, part};
    }
  }
  return std::nullopt;
}

Error unknown_column(const Table& table, const std::string& name) {
  std::vector<std::string> names;
  for (const Field& field : fields(table)) names.push_back(field.name);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  return {.code = ErrorCode::usage,
          .message = "unknown column " + in_quotes(name),
          .hint = did_you_mean(name, candidates, "the columns are " + joined(names))};
}

/// EstimatePart that stand side by side in their order are one column again, if the
/// value is among them: so a table shows the value with its interval.
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

void Table::each_row(const VisitRow& visit) const {
  for (const Row& row : rows)
    if (!visit(row)) return;
  if (stream) stream(visit);
}

Result<Table> with_columns(const Table& table, const std::vector<std::string>& names) {
  std::vector<Pick> picks;
  for (const std::string& name : names) {
    const auto pick = find(table, name);
    if (!pick) return unknown_column(table, name);
    const bool twice = std::any_of(picks.begin(), picks.end(), [&](const Pick& other) {
      return other.column == pick->column && other.parts == pick->parts;
    });
    if (twice) {
      return Error{.code = ErrorCode::usage,
                   .message = "column " + in_quotes(name) + " is named twice",
                   .hint = "name each column once"};
    }
    picks.push_back(*pick);
  }
  if (picks.empty()) {
    return Error{.code = ErrorCode::usage,
                 .message = "no column is named",
                 .hint = "name at least one, such as '" + std::string(table.columns[0].name) + "'"};
  }
  picks = side_by_side(picks);
  Table result{table.name, table.title, {}, {}, table.notes, {}};
  for (const Pick& pick : picks) {
    Column column = table.columns[pick.column];
    column.parts = pick.parts;
    column.drop_order = 0;  // what is asked for is not left out
    result.columns.push_back(column);
  }
  const auto kept = [picks](const Row& row) {
    Row cells;
    for (const Pick& pick : picks) cells.push_back(row[pick.column]);
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

std::vector<Field> fields(const Table& table) {
  std::vector<Field> result;
  for (const Column& column : table.columns) {
    for (const EstimatePart part : parts_in_order) {
      if (!(parts_of(column) & part)) continue;
      result.push_back({name_of(column, part), part == reason_part ? "" : column.unit,
                        description_of(column, part)});
    }
  }
  return result;
}

std::vector<Scalar> scalars(const Table& table, const Row& row) {
  std::vector<Scalar> result;
  result.reserve(parts_in_order.size() * table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (holds_estimates(column.kind)) {
      const Estimate* estimate = estimate_of(row[i]);
      for (const EstimatePart part : parts_in_order) {
        if (column.parts & part) result.push_back(estimate ? scalar_of(*estimate, part) : Scalar());
      }
    } else if (const auto* words = std::get_if<std::string>(&row[i])) {
      result.emplace_back(*words);
    } else if (const auto* whole = std::get_if<std::int64_t>(&row[i])) {
      result.emplace_back(*whole);
    } else {
      result.emplace_back();
    }
  }
  return result;
}

const Estimate* estimate_of(const Cell& cell) {
  if (const auto* in_unit = std::get_if<InUnit>(&cell)) return &in_unit->estimate;
  return std::get_if<Estimate>(&cell);
}

std::string number_text(double value) {
  // Whole numbers of dollars are most of what is written, and cheaper so.
  constexpr double largest_exact = 9007199254740992;
  if (std::abs(value) <= largest_exact && value == std::trunc(value))
    return std::to_string(static_cast<std::int64_t>(value));
  // The smallest doubles need more than 300 zeros after the point.
  char buffer[400];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
  return {buffer, end.ptr};
}

}  // namespace tradestat::report
