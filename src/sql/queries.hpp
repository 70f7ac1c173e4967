#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "sql/statement.hpp"
#include "tradestat/error.hpp"
#include "tradestat/flow_query.hpp"

/// The answers' questions of trade, each as one SELECT whose rows are the answer's records.
/// Errors (usage): what cannot be said in SQL, and why.
namespace tradestat::sql {

/// What is ranked by, and what of it is shown.
struct Ranked {
  enum class By { value, growth, name } by = By::value;
  bool imports = false;
  std::optional<std::size_t> top{};
  std::optional<std::size_t> level{};
};

Result<std::string> balance(const FlowQuery& question, const Target& target);
/// Precondition: one pair of countries, or several.
Result<std::string> series(const FlowQuery& question, const Target& target);
/// Precondition: as series.
Result<std::string> mirror(const FlowQuery& question, const Target& target);
Result<std::string> growth(const FlowQuery& question, const Target& target);
Result<std::string> partners(const FlowQuery& question, const Ranked& ranked, const Target& target);
Result<std::string> products(const FlowQuery& question, const Ranked& ranked, const Target& target);
/// The flows themselves, as `data` shows those of files.
Result<std::string> data(const FlowQuery& query, const Target& target);

/// The sums of flows as the engine's own client answers them in CSV: exporter, importer, item,
/// year, side that reports, value, half, rows. Value and half are in units.
Result<std::string> sums(const FlowQuery& query, const Target& target);
/// Such a unit: the power of ten of dollars.
int exponent_of_unit(Layout layout);

}  // namespace tradestat::sql
