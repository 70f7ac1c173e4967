#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/trade/flow_sums.hpp"
#include "io/trade/format.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"

namespace tradestat::io {

/// So that a set of strings finds what is a part of another text.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

/// The items of a file: a few thousand codes of six digits in millions of rows.
class ItemSet {
 public:
  /// False where there are more than a question could be about.
  bool add(std::string_view item);
  const auto& all() const { return items_; }

 private:
  static constexpr std::size_t most_items = 100'000;
  static constexpr std::size_t most_bytes = 16U << 20U;  ///< of them together
  static constexpr unsigned place_bits = 12;

  std::unordered_set<std::string, TextHash, std::equal_to<>> items_;
  std::size_t bytes_ = 0;
  /// The last item at each place, by its bytes: most need not be looked for.
  std::vector<std::uint64_t> last_ = std::vector<std::uint64_t>(std::size_t{1} << place_bits);
};

/// Warns of a number of rows at which sources cut what they give.
void warn_of_cut(FileProfile& profile);

/// Counts every row of a file: read, or left out with a reason.
class FileSink final : public RowSink {
 public:
  FileSink(std::string path, const Header& header, const Format& format,
           const ReaderOptions& options, FlowSums& sums)
      : path_(std::move(path)),
        header_(header),
        format_(format),
        skip_bad_rows_(options.skip_bad_rows),
        describe_(options.describe),
        sums_(sums),
        asked_(sums.query()) {
    asked_.bilateral = false;
  }

  /// The record whose rows come next.
  void at(const Record& record);

  void add(const TradeRow& row) override;
  void leave_out(std::string_view reason) override;
  void leave_out_group(const TradeRow& row, std::string_view name) override;
  void note_group(const TradeRow& row, std::string_view name) override;
  void unknown_area(std::size_t field, std::string_view name, const Decimal& value) override;
  void refuse(std::size_t field, std::string message) override;
  void warn(std::string_view warning) override;
  void name_item(std::string_view code, std::string_view name) override;
  /// The record has not as many fields as the header.
  void wrong_size(std::size_t expected);

  /// The first row that cannot be read, unless such rows are skipped.
  const std::optional<Error>& error() const { return error_; }

  /// After the last row: that areas are in no list, with what is behind them all.
  std::optional<Error> unknown_areas() const;

  /// What came of the rows.
  void describe(InputInfo& info) const;

 private:
  /// Rows of areas that are left out.
  struct AreaRows {
    std::size_t rows = 0;
    int last_line = 0;  ///< a row may state several flows
    std::optional<Decimal> value = Decimal();
    std::vector<std::string> names{};  ///< in the order in which they came
    std::set<std::string, std::less<>> known{};

    void add(int line, std::string_view name, const Decimal& more);
    LeftOut left_out(std::string_view reason) const;
  };

  bool is_asked_for(const TradeRow& row) const;
  void fail(TextPosition position, std::string message, std::string hint);
  void turn_to(const TradeRow& row);
  std::string where(InputRow row) const;
  void add_warnings(FileProfile& profile) const;

  std::string path_;
  const Header& header_;
  const Format& format_;
  bool skip_bad_rows_;
  bool describe_;
  FlowSums& sums_;
  FlowQuery asked_;  ///< of groups, too
  const Record* record_ = nullptr;
  std::size_t rows_ = 0;
  std::size_t read_ = 0;
  std::map<std::string, std::size_t, std::less<>> left_out_;
  AreaRows left_groups_, asked_groups_, unknown_;
  TextPosition unknown_position_{};  ///< of the first
  std::set<int> years_;
  std::set<std::string, std::less<>> countries_;
  ItemSet items_;
  std::map<std::string, std::size_t> groups_;  ///< rows of the World, and of the EU
  std::size_t plain_rows_ = 0;                 ///< of neither
  std::size_t* group_rows_ = nullptr;          ///< which of these the last row is of
  std::set<std::string, std::less<>> valuations_;
  std::set<std::string, std::less<>> warnings_;
  std::optional<Error> error_;
  std::string last_exporter_;
  std::string last_importer_;
  int last_year_ = 0;
};

}  // namespace tradestat::io
