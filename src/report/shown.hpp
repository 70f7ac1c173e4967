#pragma once

#include <string>
#include <vector>

#include "report/table.hpp"

namespace tradestat::report {

/// A cell as people read it.
struct ShownCell {
  std::string text;    ///< "-18.06", "n/a", "RUS"; empty where there is nothing
  std::string range;   ///< "[-18.17, -17.96]", or empty where it says nothing more
  std::string reason;  ///< why it is n/a
};

/// A column as people read it: words, or numbers in one unit.
struct ShownColumn {
  std::string heading;  ///< "start value"
  std::string unit;     ///< "USD mn", "%"; empty where the heading says it
  Kind kind = Kind::text;
  int dispensable = 0;
  std::vector<ShownCell> cells;  ///< one of each row

  bool numeric() const { return kind == Kind::integer || holds_estimates(kind); }
};

/// A table for reading: all that a page shows, before its layout.
struct Shown {
  std::string title;
  std::vector<ShownColumn> columns;
  std::vector<std::string> notes;
};

/// All texts are printable(). All money stands in one scale. The interval of a
/// figure whose digits already say it is left away: 28.7 is [28.65, 28.75).
Shown shown(const Table& table, bool ascii);

/// "n/a in cagr: REASON", each reason once.
std::vector<std::string> reasons(const std::vector<const ShownColumn*>& columns);

}  // namespace tradestat::report
