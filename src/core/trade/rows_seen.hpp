#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/trade/flow_table.hpp"

namespace tradestat {

/// Which rows went into sums, so that none of them counts twice, wherever it stands and
/// in which of the inputs: a bit for each item of a flow, and for the first rows their
/// values and places, too.
class RowsSeen {
 public:
  /// How many rows can be compared with their doubles: what more take is a bit each.
  static constexpr std::size_t most_compared = std::size_t{1} << 18U;

  enum class Result {
    first,      ///< no row of this flow and item came before
    same,       ///< one did, with the same value
    different,  ///< one did, with another value
    unknown,    ///< one did, too far behind the first to know its value
  };
  Result add(const FlowKey& key, const Decimal& value, InputRow where);
  /// The row that the last one added is the same as, or differs from.
  InputRow before() const { return before_; }

 private:
  struct Stated {
    Decimal value{};
    InputRow where{};
  };
  /// Items whose numbers are neighbours: files have their products in some order.
  static constexpr std::size_t together = 512;
  using Bits = std::array<std::uint64_t, together / 64>;

  FlowMap<Bits> seen_;  ///< by flow and items: a bit for each
  FlowMap<Stated> values_;
  FlowKey last_{};        ///< flow and items of the last row
  Bits* bits_ = nullptr;  ///< and which of them were seen
  InputRow before_{};
};

}  // namespace tradestat
