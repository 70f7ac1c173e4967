#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/trade/flow_table.hpp"
#include "core/trade/matrix_rows.hpp"
#include "core/trade/rows_seen.hpp"
#include "core/trade/trade_row.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"
#include "tradestat/flow_query.hpp"

namespace tradestat {

/// That no figure is said to be reported by the side that a query asks for.
Error no_reports_by(Reports reports);

/// Adds up rows of any number of trade files to the flows that a query asks for.
class FlowSums {
 public:
  explicit FlowSums(const FlowQuery& query) : query_(query) {}

  /// What follows is another input.
  void next_input(std::string name) { input_names_.push_back(std::move(name)); }
  /// Its number, from 1.
  std::uint32_t input() const { return static_cast<std::uint32_t>(input_names_.size()); }
  const std::string& input_name(std::uint32_t input) const { return input_names_[input - 1]; }

  enum class AddResult {
    added,
    not_asked_for,
    duplicate,
    contradicts,
    cannot_compare,  ///< a row that stands twice, too far behind for its value to be known
    needs_rows,      ///< its flow is known as a sum only: see needs_rows()
    overflow,
    too_many,
  };
  AddResult add(const TradeRow& row, ProductLevels levels, std::uint32_t line);
  /// The row that the last one doubles or contradicts.
  InputRow before() const { return before_; }

  /// An area as add_total() takes it.
  std::uint16_t area(std::string_view code) {
    return static_cast<std::uint16_t>(areas_.index(code));
  }
  /// So many calls of add_total() will follow.
  void expect_totals(std::size_t count) { table_.reserve(table_.size() + count); }
  /// An item as add_total() takes it. It occurs.
  std::uint32_t item(std::string_view code);
  /// By which classification the products are of whose totals will follow.
  void totals_by(std::string_view classification) {
    totals_by_ = static_cast<std::uint8_t>(classifications_.index(classification));
  }
  /// Adds the sum of many rows of one flow; several of one input go together. The key's
  /// classification does not count: see totals_by(). False: another input has the flow, too,
  /// or it cannot be added: needs_rows().
  bool add_total(FlowKey key, const FlowSum& total);

  /// A name for an item, in UTF-8 or Latin-1; the first counts.
  void name_item(std::string_view code, std::string_view name);
  void note_country(std::string_view area) { countries_.insert(std::string(area)); }
  std::size_t countries() const { return countries_.size(); }

  const FlowQuery& query() const { return query_; }
  bool has_any() const { return !table_.empty(); }
  /// Whether the sums must be made anew of single rows: two inputs have one flow, and of
  /// one its sum alone is known, so that a row of both would count twice.
  bool needs_rows() const { return needs_rows_; }

  /// The observations, ordered, with what there was to choose from. Errors
  /// (bad_data, no_data): reports of both sides, and none of the side asked for.
  Result<Dataset> finish();
  /// The sums as rows of matrices, of exporters where the query adds up by them, else of
  /// importers; they name what stands here. Errors: as finish().
  Result<std::vector<MatrixRow>> matrix_rows();
  std::map<std::string, std::string, std::less<>> take_item_names() {
    return std::move(item_names_);
  }
  /// What is not in the answer although rows state some of it: years without all months.
  const std::vector<std::string>& gaps() const { return gaps_; }

 private:
  /// Names in the order in which they came, each once.
  class Names {
   public:
    std::uint32_t index(std::string_view name);
    const std::string& name(std::uint32_t index) const { return *names_[index]; }
    std::size_t size() const { return names_.size(); }

   private:
    std::map<std::string, std::uint32_t, std::less<>> indices_;
    std::vector<const std::string*> names_;
  };
  using NamedPair = std::pair<std::string_view, std::string_view>;

  bool asks_for_totals() const;
  void next_flow(const TradeRow& row);
  AddResult add_once(const FlowKey& row_key, const TradeRow& row, InputRow where);
  AddResult compare(FlowSum& sum, const TradeRow& row, InputRow where);
  AddResult add_to_sum(const FlowKey& key, const TradeRow& row, InputRow where);
  AddResult add_figure(const FlowKey& key, const TradeRow& row, ProductLevels levels,
                       InputRow where);
  FlowKey key_of(const TradeRow& row);
  std::uint8_t classification_number(const TradeRow& row);
  FlowKey sum_key_of(FlowKey row_key, std::string_view item);

  Status settle();
  Status add_up_months();
  void note_gap(const FlowKey& flow, unsigned months);
  Status add_missing_totals();
  Status refuse_two_editions() const;
  Status merge_classifications();
  Status drop_own_imports();
  Status choose_kind() const;
  bool wanted_report(const FlowKey& key) const;
  Status choose_reports();
  Status refuse_both_sides() const;
  Result<Remainder> keep_largest();
  NamedPair pair_of(const FlowKey& key) const;
  Observation observation(const FlowKey& key, const FlowSum& sum) const;

  const FlowQuery& query_;
  std::vector<std::string> input_names_;
  std::string last_exporter_;
  std::string last_importer_;
  bool last_accepted_ = false;
  Names areas_, items_, classifications_;
  FlowTable table_;
  RowsSeen rows_seen_;
  InputRow before_{};
  bool needs_rows_ = false;
  std::uint8_t totals_by_ = 0;
  std::set<std::string, std::less<>> countries_;
  std::set<std::string, std::less<>> items_seen_;
  std::map<std::string, std::string, std::less<>> item_names_;
  std::set<int> years_;
  std::vector<std::string> gaps_;
  std::set<std::string> listed_;  ///< the products that totals were made of
};

}  // namespace tradestat
