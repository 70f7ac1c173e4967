#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/trade/flow_table.hpp"
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

  /// What follows is another input: none adds to a sum that one before has.
  void next_input() { ++input_; }

  enum class AddResult {
    added,
    not_asked_for,
    duplicate,
    contradicts,
    in_other_input,
    overflow,
    too_many,
  };
  AddResult add(const TradeRow& row, ProductLevels levels);

  /// An area as add_total() takes it.
  std::uint16_t area(std::string_view code) {
    return static_cast<std::uint16_t>(areas_.index(code));
  }
  /// So many calls of add_total() will follow.
  void expect_totals(std::size_t count) { table_.reserve(table_.size() + count); }
  /// Adds the sum of many rows of one flow, as of goods in all. False: overflow, or
  /// another input has the flow, too.
  bool add_total(std::uint16_t exporter, std::uint16_t importer, int year, const FlowSum& total);

  /// A name for an item, in UTF-8 or Latin-1; the first counts.
  void name_item(std::string_view code, std::string_view name);
  void note_country(std::string_view area) { countries_.insert(std::string(area)); }
  std::size_t countries() const { return countries_.size(); }

  const FlowQuery& query() const { return query_; }
  /// Whether products are asked for in their sum only.
  bool asks_for_totals() const;

  /// How many of the rows that go into sums are known, so that none of them counts twice.
  static constexpr std::size_t rows_remembered = 20'000;
  /// Whether every such row is known.
  bool remembers_all() const;

  /// The observations, ordered, with what there was to choose from. Errors
  /// (bad_data, no_data): reports of both sides, and none of the side asked for.
  Result<Dataset> finish();

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

  void next_flow(const TradeRow& row);
  AddResult add_once(const FlowKey& row_key, const TradeRow& row);
  AddResult add_sum(const FlowKey& key, const TradeRow& row, ProductLevels levels, bool sums);
  FlowKey key_of(const TradeRow& row);
  FlowKey sum_key_of(FlowKey row_key, std::string_view item);

  void add_missing_totals();
  Status merge_classifications();
  Status choose_kind() const;
  bool wanted_report(const FlowKey& key) const;
  Status choose_reports();
  Status refuse_both_sides() const;
  Result<Remainder> keep_largest();
  NamedPair pair_of(const FlowKey& key) const;
  Observation observation(const FlowKey& key, const FlowSum& sum) const;

  const FlowQuery& query_;
  std::size_t input_ = 0;
  std::string last_exporter_;
  std::string last_importer_;
  bool last_accepted_ = false;
  Names areas_, items_, classifications_;
  FlowTable table_;
  /// Rows that went into sums, the first ones.
  std::unordered_map<FlowKey, Decimal, FlowKeyHash> summed_;
  bool quickly_summed_ = false;  ///< others did, too: add_total()
  std::set<std::string, std::less<>> countries_;
  std::set<std::string, std::less<>> items_seen_;
  std::map<std::string, std::string, std::less<>> item_names_;
  std::set<int> years_;
};

}  // namespace tradestat
