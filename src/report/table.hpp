#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/estimate.hpp"

namespace tradestat::report {

/// How the values of a column are meant, and so how a table shows them.
enum class ColumnKind {
  text,     ///< words, codes, ids
  prose,    ///< sentences: a paragraph of its own under the row
  verdict,  ///< a word with a colour
  integer,  ///< years, counts: never grouped, never an interval
  money,    ///< an Estimate in the currency's base unit, shown in a common scale
  ratio,    ///< an Estimate that is a fraction, shown in per cent
  number,   ///< an Estimate shown as it is: an index, a rank, a cover ratio
};

/// Which fields of an estimate a column stands for. Formats with flat records
/// write each as a field: NAME, NAME_lower, NAME_upper, NAME_reason.
enum EstimatePart : unsigned {
  value_part = 1,
  lower_part = 2,
  upper_part = 4,
  reason_part = 8,
  all_parts = 15,
};

struct Column {
  std::string_view name;  ///< lower_snake, the same in every format
  ColumnKind kind = ColumnKind::text;
  std::string_view unit{};         ///< of the value in flat records: "USD", "fraction", "year", ""
  std::string_view description{};  ///< one sentence: the definition and its convention
  /// A table that is too wide leaves out columns from the highest number down;
  /// 0 always stays.
  int drop_order = 0;
  unsigned parts = all_parts;  ///< for money, ratio and number
};

/// True for money, ratio and number.
constexpr bool holds_estimates(ColumnKind kind) { return kind >= ColumnKind::money; }

/// An estimate that a table shows in units of 10^power: -2 for per cent.
struct InUnit {
  Estimate estimate;
  int power = 0;
  bool grouped = true;  ///< a year is shown without separators
};

/// Nothing, words, a whole number, or an estimate.
using Cell = std::variant<std::monostate, std::string, std::int64_t, Estimate, InUnit>;

/// The estimate of a cell, or null.
const Estimate* estimate_of(const Cell& cell);
using Row = std::vector<Cell>;

/// Takes a row; false where no more are wanted.
using VisitRow = std::function<bool(const Row&)>;

/// Rows beyond what memory should hold: they are made one by one, the same each
/// time that they are asked for.
using RowStream = std::function<void(const VisitRow&)>;

/// The answer to one question: typed columns and rows.
struct Table {
  std::string_view name;  ///< lower_snake; the section's key in a document of several
  std::string title;
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<std::string> notes;  ///< what a reader should know; sentences
  RowStream stream{};              ///< further rows

  bool empty() const { return rows.empty() && !stream; }
  /// All rows in their order, until `visit` has enough.
  void each_row(const VisitRow& visit) const;
};

/// What came of one check.
enum class Outcome {
  pass,
  fail,            ///< wrong, or whatever else the question is told to fail on
  open,            ///< it could not be decided: the message says why
  not_applicable,  ///< there was nothing to check
  warning,         ///< implausible, but neither right nor wrong
};

/// A kind of check.
struct Rule {
  std::string_view id;           ///< "claim"
  std::string_view summary;      ///< one sentence: what has to hold
  std::string_view description;  ///< sentences: how that is judged
};

/// One check as reports for CI tell it.
struct Finding {
  std::string_view rule;  ///< the id of one of the document's rules
  std::string id;         ///< stable from run to run
  Outcome outcome = Outcome::pass;
  std::string message;
  std::string path;  ///< the file that it is about, as it was given; empty without one
  int line = 0;      ///< from 1; 0 where there is none
  int column = 0;    ///< in code points, from 1; 0 where there is none
};

/// What a command answers.
struct Document {
  std::string_view command;
  std::string title;          ///< of a document with several tables
  bool sectioned = false;     ///< several tables, each under its name
  std::vector<Table> tables;  ///< one, unless sectioned
  std::vector<InputInfo> inputs;
  std::function<InputInfo()> last_input{};  ///< one that takes time to describe
  // Of a command that checks something:
  std::string subject{};      ///< what is checked: a dataset's id
  std::string summary{};      ///< "2 consistent, 1 inconsistent"
  std::vector<Rule> rules{};  ///< the kinds of checks that there are
  std::vector<Finding> findings{};
};

/// Keeps the named fields ("cagr", "cagr_lower"), in the order named. Errors
/// (usage): a name that the table does not have, with the nearest or all; a
/// name that stands twice; no name at all.
Result<Table> with_columns(const Table& table, const std::vector<std::string>& names);

/// One flat field of a record.
struct Field {
  std::string name;
  std::string_view unit;
  std::string description;
};
/// A value of a flat field: null (also for an end without a bound), words, a
/// whole number, a finite number.
using Scalar = std::variant<std::monostate, std::string, std::int64_t, double>;

std::vector<Field> fields(const Table& table);
std::vector<Scalar> scalars(const Table& table, const Row& row);

/// The shortest decimal notation that reads back as the same double; never an
/// exponent, never "-0". JSON and CSV write numbers so.
std::string number_text(double value);

}  // namespace tradestat::report
