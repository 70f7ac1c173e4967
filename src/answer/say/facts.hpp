#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answer/say/trade.hpp"
#include "tradestat/estimate.hpp"
#include "tradestat/flow_query.hpp"
#include "tradestat/observation.hpp"

/// What is worth saying of a country's trade, without a word of any language.
namespace tradestat::say {

/// What a fact is.
enum class Topic : std::uint8_t {
  value,            ///< of a year's trade
  growth,           ///< from `since` to `year`, a year
  balance,          ///< exports less imports
  balance_before,   ///< the same of an earlier year
  two_way,          ///< as stated
  services,         ///< of a year, and their parts
  products,         ///< the largest, by their shares
  partners,         ///< the largest, by their shares
  rank,             ///< of all exports among all countries
  complexity,       ///< economic complexity index
  complexity_rank,  ///< by that index
  no_complexity,    ///< stated to be missing
  // What to be careful about.
  status,     ///< the figure is no final observation
  mirror,     ///< the partners' reports stand in for the country's
  valuation,  ///< exports FOB, imports CIF
  series_break,
  years_missing,
  sum_of_partners,  ///< no total is stated
  sum_of_products,
};
const char* to_string(Topic topic);

/// What a value is in its fact.
enum class Role : std::uint8_t { value, before, rate, part };

/// A number of a fact.
struct Value {
  Role role = Role::value;
  Item item{};         ///< of a part: the product
  std::string area{};  ///< of a part: the partner, alpha-3
  int year = 0;
  Unit unit = Unit::usd;  ///< percent: a fraction
  Estimate estimate{};
  Hedge hedge = Hedge::none;
  std::vector<std::string> ids{};  ///< of the figures that it is, or is computed from
};

struct Fact {
  Topic topic = Topic::value;
  std::string country{};                 ///< alpha-3
  std::string partner{};                 ///< alpha-3; W00 for all
  std::optional<Direction> direction{};  ///< none for both
  Goods of = Goods::goods;
  int since = 0;
  int year = 0;
  std::vector<Value> values{};
  bool partial = false;  ///< of the largest: what is not itemised may hold a larger one
  // Of cautions:
  ObservationStatus status = ObservationStatus::normal;
  std::vector<int> years{};
  std::vector<std::string> areas{};
  std::string text{};  ///< of a break: what it is, in English
  std::size_t count = 0;

  /// The first value of a role, or null.
  const Value* find(Role role) const;
};

/// The facts of the trade of a country, or of two, seen from the first, in the order in which
/// they are told. `from`: the year that growth is since; none for five years before the last.
std::vector<Fact> facts_of(const Trade& trade, std::optional<int> from);

}  // namespace tradestat::say
