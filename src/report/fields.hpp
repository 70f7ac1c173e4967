#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/scalar.hpp"
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

/// The fields of a table's records: one of a column, four of a column of estimates.
std::vector<Field> fields(const Table& table);
std::vector<std::string> field_names(const Table& table);
/// The values of a row, one of each field; null for an end without a bound.
std::vector<Scalar> scalars(const Table& table, const Row& row);
/// Of a row, the fields whose number a double has not all digits of, and these.
std::vector<std::pair<std::size_t, std::string>> long_numbers(const Table& table, const Row& row);

/// Keeps the named fields ("cagr", "cagr_lower"), in the order named. Errors
/// (usage): a name that the table does not have, with the nearest or all; a
/// name that stands twice; no name at all.
Result<Table> with_columns(const Table& table, const std::vector<std::string>& names);

}  // namespace tradestat::report
