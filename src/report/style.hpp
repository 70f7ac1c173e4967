#pragma once

namespace tradestat::report {

/// How a rendered document is to look. Only the table obeys all of it.
struct Style {
  int width = 80;      ///< columns of the terminal or page
  bool color = false;  ///< ANSI colours; words carry the meaning without them
  bool ascii = false;  ///< no character beyond ASCII
  bool header = true;  ///< column names (table, csv, tsv)
};

}  // namespace tradestat::report
