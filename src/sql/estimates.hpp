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

/// Expressions of a value, both ends of its interval, and why there is none.
struct Estimated {
  std::string value;
  std::string lower;
  std::string upper;
  std::string reason;
};

/// An amount in dollars.
Estimated money(const Amount& amount, const Statement& statement);
/// a/b - offset: ratios, and with an offset of 1 total changes.
Estimated ratio_of(const Amount& a, const Amount& b, int offset, std::string_view when_zero,
                   const Statement& statement);
/// Of two that are not below zero: (a - k b)/(a + b), for k = 0 (a's share of both) or 1 (their
/// balance).
Estimated within_sum(const Amount& a, const Amount& b, int k, std::string_view when_zero,
                     const Statement& statement);
/// (end/start)^(1/years) - 1.
Estimated cagr(const Amount& start, const Amount& end, const std::string& years,
               const Statement& statement);
/// The first where the condition holds, else the second.
Estimated either(const std::string& condition, const Estimated& a, const Estimated& b);

/// The columns of an estimate.
std::string columns(std::string_view name, const Estimated& estimate, const Statement& statement);

/// A column.
std::string column(std::string_view name, const std::string& expression,
                   const Statement& statement);

/// Conditions and what holds where they do, as one expression.
std::string first_reason(std::initializer_list<std::pair<std::string, std::string>> reasons);

/// The name of an item that a column has the code of.
std::string item_name_of(const std::string& column);

/// The reason of an amount: where its value is NULL.
std::string reason_of(const Amount& amount);

}  // namespace tradestat::sql
