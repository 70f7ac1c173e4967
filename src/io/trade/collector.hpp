#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/trade/cells.hpp"
#include "io/trade/format.hpp"
#include "tradestat/dataset.hpp"

namespace tradestat::io::trade {

/// That no figure is said to be reported by the exporter, or the importer.
Error no_reports_by(const std::string& side);

/// Takes rows of any number of files and keeps what a selection asks for.
class Collector {
 public:
  explicit Collector(const Selection& selection) : selection_(selection) {}

  /// What follows is another input: none adds to a sum that one before has.
  void next_input() { ++input_; }

  enum class Taken {
    kept,
    not_asked_for,
    duplicate,
    contradicts,
    in_other_input,
    overflow,
    too_many
  };
  Taken add(const TradeRow& row, Products products);
  /// An area as add_total() takes it.
  std::uint16_t area(std::string_view code) {
    return static_cast<std::uint16_t>(areas_.index(code));
  }
  /// So many calls of add_total() will follow.
  void expect_totals(std::size_t count) { cells_.reserve(cells_.size() + count); }
  /// Adds the sum of many rows of one flow, as of goods in all. False: overflow, or
  /// another input has the flow, too.
  bool add_total(std::uint16_t exporter, std::uint16_t importer, int year, const Cell& total);
  /// A name for an item, in UTF-8 or Latin-1; the first counts.
  void name_item(std::string_view code, std::string_view name);
  void note_country(std::string_view area) { countries_.insert(std::string(area)); }

  std::size_t countries() const { return countries_.size(); }
  /// What an area may be in a flow that is asked for.
  struct Part {
    std::string_view area;
    bool reporter = false;
    bool partner = false;
    bool group = false;  ///< the World, the European Union
  };
  Part part_of(std::string_view area) const;
  /// Whether rows of the flow between two areas are asked for.
  bool accepts(const Part& exporter, const Part& importer) const;

  /// How many of the rows that go into sums are known, so that none of them counts twice.
  static constexpr std::size_t rows_remembered = 20'000;
  /// Whether every such row is known.
  bool remembers_all() const;

  /// Whether products are asked for in their sum only.
  bool asks_for_totals() const;

  /// The observations, ordered, with what there was to choose from. Errors
  /// (bad_data, no_data): reports of both sides, and none of the side asked for.
  Result<Dataset> finish();

 private:
  using Key = CellKey;

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

  void turn_to(const TradeRow& row);
  Taken add_once(const Key& row_key, const TradeRow& row);
  Taken add_cell(const Key& key, const TradeRow& row, Products products, bool sums);
  Observation observation(const Key& key, const Cell& cell) const;
  void add_missing_totals();
  Status merge_classes();
  Status choose_kind() const;
  /// The exporter and the importer of a flow.
  std::pair<std::string_view, std::string_view> pair_of(const Key& key) const;
  bool wanted_report(const Key& key) const;
  Status choose_reports();
  Result<Remainder> keep_largest();

  const Selection& selection_;
  std::size_t input_ = 0;
  std::string last_exporter_;
  std::string last_importer_;
  bool last_accepted_ = false;
  Names areas_, items_, classes_;
  Cells cells_;
  std::unordered_map<Key, Decimal, CellHash> summed_;  ///< rows that went into sums, the first ones
  bool quickly_summed_ = false;                        ///< others did, too: add_total()
  std::set<std::string, std::less<>> countries_;
  std::set<std::string, std::less<>> items_seen_;
  std::map<std::string, std::string, std::less<>> item_names_;
  std::set<int> years_;
};

}  // namespace tradestat::io::trade
