#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/trade/trade_row.hpp"
#include "io/tables/records.hpp"
#include "io/trade/values.hpp"
#include "tradestat/error.hpp"
#include "tradestat/file_options.hpp"

namespace tradestat::io {

/// Reasons to leave a row out that are told with every answer.
inline constexpr std::string_view unreadable_rows = "rows that cannot be read";
inline constexpr std::string_view duplicate_rows = "duplicate rows";
inline constexpr std::string_view group_rows = "groups of countries";
inline constexpr std::string_view unknown_rows = "areas that no list has";

/// Where the rows of a file go.
class RowSink {
 public:
  RowSink() = default;
  RowSink(const RowSink&) = delete;
  RowSink& operator=(const RowSink&) = delete;
  virtual ~RowSink() = default;

  virtual void add(const TradeRow& row) = 0;
  /// The row is none of those that are summed; the reason is counted.
  virtual void leave_out(std::string_view reason) = 0;
  /// The row cannot be read: what the field should have been.
  virtual void refuse(std::size_t field, std::string message) = 0;
  /// What a reader of the figures should know; told once.
  virtual void warn(std::string_view warning) = 0;
  /// A row is of a group of countries, which the file calls so.
  virtual void leave_out_group(const TradeRow& row, std::string_view name) = 0;
  /// A row that is added is of one, which not all questions are about.
  virtual void note_group(const TradeRow& row, std::string_view name) = 0;
  /// A row of this value is of an area that no list has.
  virtual void unknown_area(std::size_t field, std::string_view name, const Decimal& value) = 0;
  /// A list of names has one for an item.
  virtual void name_item(std::string_view code, std::string_view name) = 0;
};

/// The names of a file's columns, in lower case without outer blanks. What programs write for
/// blanks and signs does not matter: "Trade Value (US$)", trade_value_us, Trade.Value..US.. are
/// one name.
class Header {
 public:
  explicit Header(const std::vector<std::string_view>& names);

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t size() const { return names_.size(); }
  const std::vector<std::string>& names() const { return names_; }
  /// The column of the first of the names that there is, or none.
  std::size_t find(std::span<const std::string_view> names) const;
  /// The columns whose names have one year in them, with the year.
  std::vector<std::pair<std::size_t, int>> years() const;
  std::size_t find(std::string_view name) const { return find({&name, 1}); }
  bool has(std::string_view name) const { return find(name) != none; }

 private:
  std::vector<std::string> names_;
  std::vector<std::string> plain_;  ///< their letters and digits
};

/// Turns the records of one file into rows.
class RowReader {
 public:
  RowReader() = default;
  RowReader(const RowReader&) = delete;
  RowReader& operator=(const RowReader&) = delete;
  virtual ~RowReader() = default;

  virtual void read(const Record& record, RowSink& sink) = 0;
};

class AreaNames;

/// What a reader is told: what the user says of the file, and what was seen of it.
struct ReaderOptions : FileOptions {
  Values* values = nullptr;         ///< parses the values of the file
  AreaNames* area_names = nullptr;  ///< looks up the areas of the file
  std::string path{};               ///< of the file, whose name may tell what is in it
  bool describe = false;            ///< only tell what is in a file: year and flow may stay unsaid
};

/// A row of the table of formats.
struct Format {
  std::string_view name;   ///< "baci"
  std::string_view title;  ///< "CEPII BACI"
  std::string_view unit;   ///< what the values are counted in: "thousand USD"
  std::string_view codes;  ///< how countries are coded
  ProductLevels products = ProductLevels::chosen;
  bool (*recognises)(const Header& header);
  Result<std::unique_ptr<RowReader>> (*reader)(const Header& header, const ReaderOptions& options);
  std::string_view valuation{};  ///< of all its values, where that is so: "FOB"
  bool takes_unit = false;       ///< unit and codes may have to say what a file does not
};

std::span<const Format> formats();

/// "HS 2017", as the name of a BACI file tells; "HS" where it does not.
std::string_view baci_edition(std::string_view path);

// The formats, each in the file of its name.
extern const Format baci;
extern const Format comtrade;
extern const Format comtrade_legacy;
extern const Format oec;
extern const Format sdmx_csv;
extern const Format atlas;
extern const Format wits;
extern const Format wits_summary;
extern const Format comext;
extern const Format mapped;
extern const Format name_list;
extern const Format data_list;

}  // namespace tradestat::io
