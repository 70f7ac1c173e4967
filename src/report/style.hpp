#pragma once

#include <optional>
#include <string_view>

namespace tradestat::report {

/// How a rendered document is to look. Only the table obeys all of it.
struct Style {
  int width = 80;                 ///< columns of the terminal or page
  bool color = false;             ///< ANSI colours; words carry the meaning without them
  bool ascii = false;             ///< no character beyond ASCII
  std::optional<int> digits = 5;  ///< most significant ones of a number; none for all
  bool header = true;             ///< column names (table, csv, tsv)
  bool no_formulas = false;       ///< an apostrophe before what a spreadsheet would run (csv, tsv)
  /// What to do about columns that do not fit a page, in words that end its
  /// sentence: of a table alone, and of several.
  std::string_view wider = "use a wider page";
  std::string_view wider_sections = "a wider page shows more";
};

}  // namespace tradestat::report
