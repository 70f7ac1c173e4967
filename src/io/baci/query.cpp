#include "io/baci/query.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "io/baci/sums.hpp"
#include "io/trade/fields.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io {
namespace {

constexpr std::uint32_t no_slot = ~std::uint32_t{0};

void ask_for_pairs(const FlowQuery& query, PairTable& table) {
  const auto& areas = table.areas();
  const auto is_first = [&](std::string_view area) {
    return query.pairs.empty() ||
           std::ranges::find(query.pairs, area, &CountryPair::first) != query.pairs.end();
  };
  if (!query.accepts_indicator(Indicator::exports)) return;
  if (query.pairs.empty()) table.expect_pairs(areas.size() * areas.size());
  std::vector<char> first(areas.size());
  std::ranges::transform(areas, first.begin(), is_first);
  for (std::size_t i = 0; i < areas.size(); ++i)
    for (std::size_t j = 0; j < areas.size(); ++j)
      if ((first[i] != 0 || first[j] != 0) && query.accepts_flow(areas[i], areas[j]))
        table.ask_for(i, j);
}

}  // namespace

PairTable::PairTable() {
  index_.fill(no_country);
  std::map<std::string_view, std::uint16_t> indices;
  for (std::size_t number = 1; number < index_.size(); ++number) {
    const auto [kind, area, name] = area_of_number(number);
    if (kind != FoundArea::Kind::area || is_group(area) || areas_.size() == max_areas) continue;
    const auto index = static_cast<std::uint16_t>(areas_.size());
    const auto [known, is_new] = indices.try_emplace(area, index);
    index_[number] = known->second;
    if (is_new) areas_.push_back(area);
  }
  first_slots_.assign(areas_.size(), no_slot);
}

void PairTable::ask_for(std::size_t exporter, std::size_t importer) {
  const std::size_t pair = this->pair(exporter, importer);
  asked_[pair / 64] |= std::uint64_t{1} << pair % 64;
  pairs_.push_back({static_cast<std::uint16_t>(exporter), static_cast<std::uint16_t>(importer)});
  if (first_slots_[exporter] != no_slot) return;
  first_slots_[exporter] = static_cast<std::uint32_t>(slots_);
  slots_ += areas_.size();
}

/// False where it is none of products of six digits.
bool RowQuery::ask_for_item(std::string_view item) {
  constexpr unsigned byte = 8;
  if (item.size() > product_digits || !std::ranges::all_of(item, is_digit)) return false;
  by_ = By::pair_of_item;
  item_shift_ = byte * static_cast<unsigned>(product_digits - item.size());
  for (const char digit : item) item_ = (item_ << byte) + (digit - '0');
  return true;
}

std::optional<RowQuery> RowQuery::of(const FlowQuery& query, bool counts_items) {
  RowQuery rows;
  ask_for_pairs(query, rows.table_);
  const bool asks_for_all =
      rows.table_.pairs().size() == rows.table_.areas().size() * rows.table_.areas().size();
  if (counts_items && (query.by.item || !query.item.empty() || !asks_for_all)) return std::nullopt;
  const bool of_item = counts_items || (!query.item.empty() && query.item != "TOTAL");
  if (!query.by.item && of_item && !rows.ask_for_item(query.item)) return std::nullopt;
  if (!query.by.item) return rows;
  constexpr std::size_t most_pairs = 256;  // of 5,000 products each
  rows.by_ = By::product;
  rows.of_pairs_ = query.by.exporter && query.by.importer;
  rows.of_importers_ = query.by.importer;
  if (!query.item.empty() || (rows.of_pairs_ && rows.table_.pairs().size() > most_pairs))
    return std::nullopt;
  return rows;
}

std::vector<PairTable::Pair> RowQuery::pairs_of_products() const {
  if (of_pairs_) return table_.pairs();
  std::vector<PairTable::Pair> areas;
  for (std::size_t area = 0; area < table_.areas().size(); ++area)
    areas.push_back({static_cast<std::uint16_t>(area), static_cast<std::uint16_t>(area)});
  return areas;
}

}  // namespace tradestat::io
