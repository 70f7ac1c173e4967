#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/table.hpp"
#include "tradestat/error.hpp"

/// Tables as flat records: what JSON and CSV hold, and what columns are chosen by.
namespace tradestat::report {

/// One flat field of a record.
struct Field {
  std::string name;
  std::string_view unit;
  std::string description;
};

/// A value of a flat field: null (also for an end without a bound), words (of
/// the row, and valid as long as it), a whole number, a finite number.
using Scalar = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// The fields of a table's records: one of a column, four of a column of estimates.
std::vector<Field> fields(const Table& table);
std::vector<std::string> field_names(const Table& table);
/// The values of a row, one of each field.
std::vector<Scalar> scalars(const Table& table, const Row& row);

/// Keeps the named fields ("cagr", "cagr_lower"), in the order named. Errors
/// (usage): a name that the table does not have, with the nearest or all; a
/// name that stands twice; no name at all.
Result<Table> with_columns(const Table& table, const std::vector<std::string>& names);

}  // namespace tradestat::report
