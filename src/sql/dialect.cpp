#include "sql/dialect.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace tradestat::sql {
namespace {

constexpr std::array all_dialects{
    Dialect{
        .name = "duckdb",
        .title = "DuckDB",
        .text = "CAST($ AS VARCHAR)",
        .number = "CAST($ AS INTEGER)",
        .whole = "CAST($ AS HUGEINT)",
        .nothing = "CAST(NULL AS HUGEINT)",
        .real = "CAST($ AS DOUBLE)",
        .money = "CAST($1 AS DECIMAL(33,0)) * $2",
        .dollars = "($ // 10)",
        .value = "CAST($ AS DECIMAL(18,3))",
        .decimals = "CASE WHEN contains(lower(CAST($ AS VARCHAR)), 'e') THEN -1 "
                    "ELSE length(split_part(trim(CAST($ AS VARCHAR)), '.', 2)) END",
        .is_area = "$1 IN ($3)",
        .areas = "SELECT number@, code@ FROM (VALUES$) AS list@ (number@, code@)",
        .areas_by_year = "SELECT number@, first@, last@, code@ "
                         "FROM (VALUES$) AS list@ (number@, first@, last@, code@)",
        .code = "$",
        .code_of = "CASE WHEN COALESCE($1, '') = '' "
                   "THEN error('no list has an area ' || CAST($2 AS VARCHAR)) ELSE $1 END",
        .checked = "CASE WHEN $2 THEN CAST(error($3) AS HUGEINT) ELSE $1 END",
        .years = "SELECT unnest(generate_series(low@, high@)) AS year@ FROM span@",
        .root = "pow($1, 1.0 / $2)",
        .starts = "starts_with($1, $2)",
        .product = "lpad(CAST($ AS VARCHAR), 6, '0')",
        .before_csv = ".mode csv\n.headers on\n",
    },
    Dialect{
        .name = "postgres",
        .title = "PostgreSQL",
        .text = "CAST($ AS TEXT)",
        .number = "CAST($ AS INTEGER)",
        .whole = "CAST($ AS NUMERIC)",
        .nothing = "CAST(NULL AS NUMERIC)",
        .real = "CAST($ AS DOUBLE PRECISION)",
        .money = "trim_scale($1 * $2)",
        .dollars = "div($, 10)",
        .value = "CAST($ AS NUMERIC)",
        .decimals = "scale(CAST($ AS NUMERIC))",
        .is_area = "$1 IN ($3)",
        .areas = "SELECT number@, code@ COLLATE \"C\" AS code@ "
                 "FROM (VALUES$) AS list@ (number@, code@)",
        .areas_by_year = "SELECT number@, first@, last@, code@ COLLATE \"C\" AS code@ "
                         "FROM (VALUES$) AS list@ (number@, first@, last@, code@)",
        .code = "$ COLLATE \"C\"",
        // There is no function that fails: casts do, of what no plan can know.
        .code_of = "CASE WHEN COALESCE($1, '') = '' "
                   "THEN CAST(CAST('no list has an area ' || $2 AS INTEGER) AS TEXT) ELSE $1 END",
        .checked = "CASE WHEN $2 THEN CAST($3 || ': ' || CAST($2 AS TEXT) AS NUMERIC) ELSE $1 END",
        .years = "SELECT generate_series(low@, high@) AS year@ FROM span@",
        .root = "power($1, CAST(1.0 AS DOUBLE PRECISION) / $2)",
        .starts = "starts_with($1, $2)",
        .product = "lpad(CAST($ AS TEXT), 6, '0') COLLATE \"C\"",
        .before_csv = "\\set QUIET 1\n\\pset format csv\n\\pset tuples_only off\n",
    },
    Dialect{
        .name = "clickhouse",
        .title = "ClickHouse",
        .escapes_by_backslash = true,
        .text = "toString($)",
        .number = "CAST($ AS Nullable(Int32))",
        .whole = "CAST($ AS Nullable(Decimal(38, 0)))",
        .nothing = "CAST(NULL AS Nullable(Decimal(38, 0)))",
        .real = "toFloat64($)",
        .money = "CAST($1 AS Nullable(Decimal(38, 4))) / $3",
        .dollars = "intDiv($, 10)",
        .value = "CAST($ AS Nullable(Decimal(18, 3)))",
        .decimals = "CASE WHEN position(lower(toString($)), 'e') > 0 THEN -1 "
                    "WHEN position(toString($), '.') = 0 THEN 0 "
                    "ELSE length(trim(toString($))) - position(trim(toString($)), '.') END",
        .is_area = "CAST($1 AS Nullable(Int32)) IN ($2)",
        .areas = "SELECT number@, code@ FROM VALUES('number@ Int32, code@ String',$)",
        .areas_by_year = "SELECT number@, first@, last@, code@ FROM "
                         "VALUES('number@ Int32, first@ Int32, last@ Int32, code@ String',$)",
        .code = "$",
        .code_of = "if(throwIf(COALESCE($1, '') = '', 'no list has an area') = 0, $1, '')",
        .checked = "$1 + throwIf($2, $3)",
        .years = "SELECT arrayJoin(range(assumeNotNull(low@), assumeNotNull(high@) + 1)) AS year@ "
                 "FROM span@ WHERE low@ IS NOT NULL",
        .root = "pow($1, 1.0 / $2)",
        .starts = "startsWith($1, $2)",
        .product = "leftPad(toString($), 6, '0')",
        .ending = "\nSETTINGS join_use_nulls = 1",
        .behind_csv = "\nFORMAT CSVWithNames",
    }};

std::string quoted_by(char quote, std::string_view text, bool backslash) {
  std::string result(1, quote);
  for (const char c : text) {
    if (c == quote) result += quote;
    if (c == '\\' && backslash) result += c;
    result += c;
  }
  return result + quote;
}

}  // namespace

std::span<const Dialect> dialects() { return all_dialects; }

const Dialect* find_dialect(std::string_view name) {
  const auto found = std::ranges::find(all_dialects, name, &Dialect::name);
  return found == all_dialects.end() ? nullptr : &*found;
}

std::string Dialect::identifier(std::string_view word) const {
  return quoted_by('"', word, escapes_by_backslash);
}

std::string Dialect::literal(std::string_view word) const {
  return quoted_by('\'', word, escapes_by_backslash);
}

std::string filled(std::string_view pattern, std::span<const std::string> expressions) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '$') {
      text += pattern[i];
      continue;
    }
    std::size_t place = 0;
    if (i + 1 < pattern.size() && is_digit(pattern[i + 1]))
      place = static_cast<std::size_t>(pattern[++i] - '1');
    text += expressions[place];
  }
  return text;
}

std::string filled(std::string_view pattern, const std::string& expression) {
  return filled(pattern, std::span(&expression, 1));
}

}  // namespace tradestat::sql
