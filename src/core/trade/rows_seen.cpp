#include "core/trade/rows_seen.hpp"

namespace tradestat {

RowsSeen::Result RowsSeen::add(const FlowKey& key, const Decimal& value, InputRow where) {
  FlowKey items = key;
  items.item = key.item / together;
  if (bits_ == nullptr || items != last_) {
    bits_ = &seen_[items];
    last_ = items;
  }
  std::uint64_t& word = (*bits_)[key.item % together / 64];
  const std::uint64_t bit = std::uint64_t{1} << key.item % 64;
  if ((word & bit) == 0) {
    word |= bit;
    if (values_.size() < most_compared) values_[key] = {value, where};
    return Result::first;
  }
  const Stated* const stated = values_.find(key);
  if (stated == nullptr) return Result::unknown;
  before_ = stated->where;
  return stated->value == value ? Result::same : Result::different;
}

}  // namespace tradestat
