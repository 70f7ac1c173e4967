#pragma once

#include <string>
#include <string_view>

#include "sql/statement.hpp"

/// The measures of tradestat/measures.hpp as columns of a SELECT: a value, both ends of its
/// interval, and why there is none. Values are whole numbers of units; of trade, which is not
/// below 0.
namespace tradestat::sql {

/// Expressions of a value with what rounding leaves open on both sides; NULL, where it is not
/// known, for the reason.
struct Amount {
  std::string value;
  std::string half;
  std::string reason = "''";

  std::string low() const { return "(" + value + " - " + half + ")"; }
  std::string high() const { return "(" + value + " + " + half + ")"; }
};

/// Columns of amounts in dollars.
std::string money_columns(std::string_view name, const Amount& amount, const Statement& statement);

/// a/b - offset: ratios, and with an offset of 1 total changes. `first`: whose reason goes before
/// the other's.
std::string ratio_columns(std::string_view name, const Amount& a, const Amount& b, int offset,
                          std::string_view when_zero, const Statement& statement);

/// Of two that are not below zero: (a - k b)/(a + b), for k = 0 (a's share of both) or 1 (their
/// balance).
std::string within_sum_columns(std::string_view name, const Amount& a, const Amount& b, int k,
                               std::string_view when_zero, const Statement& statement);

/// (end/start)^(1/years) - 1.
std::string cagr_columns(std::string_view name, const Amount& start, const Amount& end,
                         const std::string& years, const Statement& statement);

/// A column.
std::string column(std::string_view name, const std::string& expression,
                   const Statement& statement);

/// Conditions and what holds where they do, as one expression.
std::string first_reason(std::initializer_list<std::pair<std::string, std::string>> reasons);

/// The reason of an amount: where its value is NULL.
std::string reason_of(const Amount& amount);

}  // namespace tradestat::sql
