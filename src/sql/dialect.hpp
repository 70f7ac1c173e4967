#pragma once

#include <span>
#include <string>
#include <string_view>

/// What engines write differently. In its templates "$" stands for an expression.
namespace tradestat::sql {

struct Dialect {
  std::string_view name;   ///< "duckdb"
  std::string_view title;  ///< "DuckDB"
  bool escapes_by_backslash = false;
  std::string_view text;           ///< $ as text
  std::string_view number;         ///< $, a year or the number of an area, as a whole number
  std::string_view whole;          ///< $ as an exact whole number of 38 digits
  std::string_view nothing;        ///< NULL of that kind
  std::string_view real;           ///< $, such a number, as the nearest double
  std::string_view money;          ///< $1, such a number of units, in dollars: $2 of one, 1/$3
  std::string_view dollars;        ///< $, tenths of a dollar that make whole ones, as whole dollars
  std::string_view value;          ///< $, a value, as an exact number of three decimals
  std::string_view decimals;       ///< how many decimals $ is written with; -1 for an exponent
  std::string_view is_area;        ///< whether $1 is one of the numbers $2, or of the texts $3
  std::string_view areas;          ///< a table of number@ and code@ of rows $
  std::string_view areas_by_year;  ///< the same with first@ and last@ year between them
  std::string_view code;           ///< $, a text, in an order by bytes
  std::string_view code_of;        ///< $1, a code; where there is none, an error about $2
  std::string_view checked;        ///< $1, a whole number; where $2, an error that says $3
  std::string_view years;          ///< a table of the years year@ from low@ to high@ of span@
  std::string_view root;           ///< $1 to the power of 1/$2
  std::string_view starts;         ///< whether $1 starts with $2
  std::string_view product;        ///< $, a product of BACI, with its leading zeros
  std::string_view ending{};       ///< of the statement
  // What makes the engine's own client answer in CSV, with a header:
  std::string_view before_csv{};
  std::string_view behind_csv{};

  /// A name, quoted.
  std::string identifier(std::string_view word) const;
  /// A text, quoted.
  std::string literal(std::string_view word) const;
};

std::span<const Dialect> dialects();
/// The dialect of that name, or null.
const Dialect* find_dialect(std::string_view name);

/// A template with its expressions: the first for "$" and "$1", the second for "$2", ...
std::string filled(std::string_view pattern, std::span<const std::string> expressions);
std::string filled(std::string_view pattern, const std::string& expression);

}  // namespace tradestat::sql
