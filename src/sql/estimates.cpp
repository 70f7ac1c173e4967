#include "sql/estimates.hpp"

#include "base/format.hpp"
#include "sql/flows.hpp"
#include "tradestat/observation.hpp"

namespace tradestat::sql {
namespace {

/// Two whole numbers divided once, as doubles; NULL for a divisor of zero.
std::string quotient(const std::string& a, const std::string& b, const Statement& statement) {
  return formatted("{} / {}", statement.put(&Dialect::real, a),
                   statement.put(&Dialect::real, formatted("NULLIF({}, 0)", b)));
}

/// a/b - offset.
std::string ratio(const std::string& a, const std::string& b, int offset,
                  const Statement& statement) {
  return offset == 0 ? quotient(a, b, statement)
                     : quotient(formatted("({} - {})", a, b), b, statement);
}

std::string least_zero(const std::string& expression) {
  return formatted("GREATEST({}, 0)", expression);
}

}  // namespace

std::string column(std::string_view name, const std::string& expression,
                   const Statement& statement) {
  return formatted("{} AS {}", expression, statement.dialect().identifier(name));
}

std::string first_reason(std::initializer_list<std::pair<std::string, std::string>> reasons) {
  std::string text = "CASE";
  for (const auto& [condition, reason] : reasons)
    text += formatted(" WHEN {} THEN {}", condition, reason);
  return text + " END";
}

std::string item_name_of(const std::string& column) {
  return formatted("CASE WHEN {0} = 'TOTAL' THEN '{1}' ELSE {0} END", column, item_name("TOTAL"));
}

std::string reason_of(const Amount& amount) {
  return first_reason({{amount.value + " IS NULL", amount.reason}});
}

Estimated money(const Amount& amount, const Statement& statement) {
  const Unit unit = unit_of(statement.target().layout);
  const auto dollars = [&](const std::string& units) {
    return statement.put(&Dialect::money, units, std::string(unit.dollars),
                         std::string(unit.of_dollar));
  };
  return {dollars(amount.value), dollars(amount.low()), dollars(amount.high()), reason_of(amount)};
}

Estimated ratio_of(const Amount& a, const Amount& b, int offset, std::string_view when_zero,
                   const Statement& statement) {
  const std::string low = formatted(
      "CASE WHEN {0} > 0 AND {1} >= 0 THEN CASE WHEN {2} < 0\n    THEN {3}\n    ELSE {4} END END",
      b.value, b.low(), a.low(), ratio(a.low(), b.low(), offset, statement),
      ratio(a.low(), b.high(), offset, statement));
  const std::string high = formatted("CASE WHEN {} > 0 AND {} >= 0 THEN {} END", b.value, b.low(),
                                     ratio(a.high(), b.low(), offset, statement));
  return {ratio(a.value, b.value, offset, statement), low, high,
          first_reason({{a.value + " IS NULL", a.reason},
                        {b.value + " IS NULL", b.reason},
                        {b.value + " = 0", statement.dialect().literal(when_zero)}})};
}

Estimated within_sum(const Amount& a, const Amount& b, int k, std::string_view when_zero,
                     const Statement& statement) {
  const auto at = [&](const std::string& x, const std::string& y) {
    return quotient(k == 0 ? x : formatted("({} - {})", x, y), formatted("({} + {})", x, y),
                    statement);
  };
  const std::string both = formatted("{} + {}", a.value, b.value);
  const auto known = [&](const std::string& end) {
    return formatted("CASE WHEN {} > 0 THEN {} END", both, end);
  };
  return {at(a.value, b.value),
          // Where both may be nothing at all, that one alone decides.
          known(formatted("COALESCE({}, 1)", at(least_zero(a.low()), b.high()))),
          known(at(a.high(), least_zero(b.low()))),
          first_reason({{a.value + " IS NULL", a.reason},
                        {b.value + " IS NULL", b.reason},
                        {both + " = 0", statement.dialect().literal(when_zero)}})};
}

Estimated cagr(const Amount& start, const Amount& end, const std::string& years,
               const Statement& statement) {
  const auto at = [&](const std::string& later, const std::string& earlier) {
    return formatted(
        "CASE WHEN {2} > 0 AND {3} >= 0 THEN\n    CASE WHEN {0} = 1 THEN {1} ELSE {4} - 1 END END",
        years, ratio(later, earlier, 1, statement), start.value, end.value,
        statement.put(&Dialect::root, formatted("({})", quotient(later, earlier, statement)),
                      years));
  };
  return {at(end.value, start.value), at(least_zero(end.low()), start.high()),
          at(end.high(), least_zero(start.low())),
          first_reason({{start.value + " IS NULL", start.reason},
                        {end.value + " IS NULL", end.reason},
                        {years + " = 0", "'needs two different years'"},
                        {start.value + " = 0", "'the start value is zero'"}})};
}

Estimated either(const std::string& condition, const Estimated& a, const Estimated& b) {
  const auto chosen = [&](const std::string& yes, const std::string& no) {
    return formatted("CASE WHEN {} THEN {}\n    ELSE {} END", condition, yes, no);
  };
  return {chosen(a.value, b.value), chosen(a.lower, b.lower), chosen(a.upper, b.upper),
          chosen(a.reason, b.reason)};
}

std::string columns(std::string_view name, const Estimated& estimate, const Statement& statement) {
  const std::string given(name);
  return joined(std::array{column(given, estimate.value, statement),
                           column(given + "_lower", estimate.lower, statement),
                           column(given + "_upper", estimate.upper, statement),
                           column(given + "_reason", estimate.reason, statement)},
                ",\n  ");
}

}  // namespace tradestat::sql
