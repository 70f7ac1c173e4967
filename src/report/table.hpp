#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "tradestat/estimate.hpp"
#include "tradestat/series_break.hpp"

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

/// Words to choose from.
using Words = std::vector<std::string_view> (*)();

struct Column {
  std::string_view name;  ///< lower_snake, the same in every format
  ColumnKind kind = ColumnKind::text;
  std::string_view unit{};         ///< of the value in flat records: "USD", "fraction", "year", ""
  std::string_view description{};  ///< one sentence: the definition and its convention
  /// A table that is too wide leaves out columns from the highest number down;
  /// 0 always stays.
  int drop_order = 0;
  unsigned parts = all_parts;  ///< for money, ratio and number

  // What schemas tell of its values besides.
  bool always = false;         ///< none is missing
  Words words = nullptr;       ///< of text: the only ones there are
  std::string_view pattern{};  ///< of text: a regular expression that all match
  int least = -1;              ///< of whole numbers; -1 for none
};

/// True for money, ratio and number.
constexpr bool holds_estimates(ColumnKind kind) { return kind >= ColumnKind::money; }

/// An estimate in a cell: shared, so that a cell takes 40 bytes and not 370.
struct SharedEstimate {
  SharedEstimate(Estimate estimate)
      : shared(std::make_shared<const Estimate>(std::move(estimate))) {}
  std::shared_ptr<const Estimate> shared;
};

/// An estimate that a table shows in units of 10^power: -2 for per cent.
struct InUnit {
  SharedEstimate estimate;
  int power = 0;
  bool grouped = true;  ///< a year is shown without separators
};

/// Nothing, words, a whole number, or an estimate.
using Cell = std::variant<std::monostate, std::string, std::int64_t, SharedEstimate, InUnit>;
using Row = std::vector<Cell>;

/// The words, or nothing if there are none.
Cell words_or_nothing(std::string_view words);
/// The number, or nothing if it is 0.
Cell number_or_nothing(std::int64_t number);
/// The estimate of a cell, or null.
const Estimate* estimate_of(const Cell& cell);

/// Takes a row; false where no more are wanted.
using VisitRow = std::function<bool(const Row&)>;

/// Rows beyond what memory should hold: they are made one by one, the same each
/// time that they are asked for.
using RowStream = std::function<void(const VisitRow&)>;

/// What shows a table at a glance.
enum class PictureKind {
  none,
  bars,       ///< a bar from zero for each value, to the left where it is negative
  line,       ///< values by year; one without a figure keeps its place
  slope,      ///< two values of two years, and the way between them
  dumbbell,   ///< two values of the same, from zero
  scatter,    ///< a point a row, by two values
  intervals,  ///< what the digits allow, against what is stated
};

/// The picture of a table, by the names of its columns.
struct PictureColumns {
  PictureKind kind = PictureKind::none;
  std::array<std::string_view, 5> labels{};  ///< what its rows are called by
  std::array<std::string_view, 3> values{};  ///< what is drawn of them
  std::array<std::string_view, 2> years{};   ///< of a line, or of both ends of a slope
  std::vector<SharedEstimate> stated{};  ///< of intervals: row by row, what its digits stand for
  std::string_view rest{};  ///< the label of what no row is itemised of; empty for none
};

/// How much of a table a screen shows that has others, too; files have all of it.
enum class OnScreen { all, without_prose, nothing };

/// The answer to one question: typed columns and rows.
struct Table {
  std::string_view name;  ///< lower_snake; the section's key in a document of several
  std::string title{};
  std::vector<Column> columns{};
  std::vector<Row> rows{};
  std::vector<std::string> notes{};   ///< what a reader should know; sentences
  std::vector<SeriesBreak> breaks{};  ///< in the series that its rows compare years of
  RowStream stream{};                 ///< further rows
  OnScreen on_screen = OnScreen::all;
  bool tells_gaps = false;          ///< people read years without any value in one line
  std::vector<std::string> text{};  ///< what people read in place of the rows; sentences
  PictureColumns picture{};

  bool empty() const { return rows.empty() && !stream; }
  /// All rows in their order, until `visit` has enough.
  void each_row(const VisitRow& visit) const;
};

}  // namespace tradestat::report
