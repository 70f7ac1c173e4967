#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/document.hpp"
#include "report/table_view.hpp"

namespace tradestat::report {

/// A value of a picture: as the table shows it, and where it lies, in the unit shown.
struct Mark {
  std::string text{};             ///< "-18.06", "n/a"; empty where the table has nothing
  std::string range{};            ///< "[-18.17, -17.96]"; empty where it says nothing more
  std::optional<double> value{};  ///< none where it is undefined
  double lower = 0;               ///< the ends; the value itself where there is no bound
  double upper = 0;

  /// "-18.06 [-18.17, -17.96]"
  std::string said() const { return range.empty() ? text : text + " " + range; }
};

struct PictureRow {
  std::string label{};
  std::vector<Mark> marks{};  ///< one for each series; of intervals the stated one last
  int year = 0;               ///< of a line
  std::string verdict{};      ///< of intervals: the outcome's word
  std::string explanation{};  ///< of intervals: how they are held against each other
  bool is_rest = false;       ///< what no other row is itemised of
  bool is_gap = false;        ///< years between two rows, for which there is no figure

  bool has_values() const;
  /// What an axis of its own shows: all its values and ends, and a quarter more to both sides.
  std::pair<double, double> span() const;
};

/// What is drawn of a table, by whatever draws it.
struct Picture {
  PictureKind kind = PictureKind::none;
  std::string title{};
  std::string subtitle{};             ///< the unit, and what is the same in all rows
  std::string description{};          ///< every figure of the table, in words
  std::vector<std::string> series{};  ///< what is drawn of each row: "exports"
  std::vector<std::string> units{};   ///< of each series
  std::vector<PictureRow> rows{};
  std::vector<std::string> notes{};
  std::array<std::string, 2> years{};  ///< of both ends of a slope

  /// The least and the largest value or end; zero is always between them.
  std::pair<double, double> span() const;
};

/// The pictures of a table: several where its rows are of different years or pairs that
/// share no axis; none where the table has none or no rows.
std::vector<Picture> pictures_of(const TableView& view);

/// Those of all tables; of a document without any, one that says so.
std::vector<Picture> pictures_of(const Document& document, const Style& style);

/// At most `most` round numbers from the least to the largest, at equal steps, and as texts.
std::vector<std::pair<double, std::string>> ticks(double least, double largest, int most);

}  // namespace tradestat::report
