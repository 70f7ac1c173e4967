#include "report/table.hpp"

namespace tradestat::report {

void Table::each_row(const VisitRow& visit) const {
  for (const Row& row : rows)
    if (!visit(row)) return;
  if (stream) stream(visit);
}

Cell words_or_nothing(std::string_view words) {
  return words.empty() ? Cell() : Cell(std::string(words));
}

Cell number_or_nothing(std::int64_t number) { return number == 0 ? Cell() : Cell(number); }

const Estimate* estimate_of(const Cell& cell) {
  if (const auto* in_unit = std::get_if<InUnit>(&cell)) return in_unit->estimate.shared.get();
  const auto* estimate = std::get_if<SharedEstimate>(&cell);
  return estimate == nullptr ? nullptr : estimate->shared.get();
}

}  // namespace tradestat::report
