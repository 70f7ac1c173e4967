#include "answer/say/trade.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "answer/ranking.hpp"
#include "core/measures/levels.hpp"
#include "core/trade/classification.hpp"
#include "tradestat/country.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::say {
namespace {

/// Codes of more digits are too fine for a sentence.
constexpr std::size_t most_digits = 4;

const std::string& own_side(const Flow& flow, Direction direction) {
  return direction == Direction::exports ? flow.exporter : flow.importer;
}
const std::string& other_side(const Flow& flow, Direction direction) {
  return direction == Direction::exports ? flow.importer : flow.exporter;
}

Point point_of(const Observation& observation) {
  return {.value = value_of(observation),
          .hedge = observation.figure->hedge,
          .status = observation.status,
          .ids = {observation.id},
          .reported_by = observation.reported_by};
}

/// What has the products of a direction.
const Dataset& products_in(const Trade& trade, Direction direction) {
  if (trade.products.empty()) return trade.dataset;
  return direction == Direction::exports ? trade.products.front() : trade.products.back();
}

/// The country's flows of an item with single partners.
std::vector<const Flow*> with_partners(const Trade& trade, const std::vector<Flow>& flows,
                                       Direction direction, std::string_view item) {
  std::vector<const Flow*> found;
  for (const Flow& flow : flows)
    if (flow.item == item && own_side(flow, direction) == trade.country &&
        !is_group(other_side(flow, direction)))
      found.push_back(&flow);
  return found;
}

void add(const Flow& flow, Series& series) {
  for (const Observation* observation : flow.observations)
    if (observation->figure) series.points.emplace(observation->year, point_of(*observation));
  add_breaks(series.breaks, breaks_of(flow));
}

/// The sum of all partners that files have.
Series sum_of(const std::vector<const Flow*>& partners, Series series) {
  std::map<int, std::vector<const Observation*>> by_year;
  for (const Flow* flow : partners)
    for (const Observation* observation : flow->observations)
      if (observation->figure) by_year[observation->year].push_back(observation);
  for (const auto& [year, observations] : by_year) {
    Point point;
    std::vector<ExactValue> values;
    for (const Observation* observation : observations) {
      values.push_back(value_of(*observation));
      point.ids.push_back(observation->id);
      point.reported_by = observation->reported_by;
    }
    point.value = sum(values);
    series.points.emplace(year, std::move(point));
  }
  series.summed = by_year.empty() ? 0 : by_year.rbegin()->second.size();
  return series;
}

/// Puts shares of the whole, else of the sum of all, to values, and the largest first.
std::vector<Part> with_shares(std::vector<Part> parts, const std::vector<ExactValue>& values,
                              const std::optional<ExactValue>& whole) {
  std::vector<std::size_t> order(parts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return values[a].value > values[b].value; });
  std::vector<ExactValue> behind(order.size() + 1, sum({}));
  for (std::size_t i = order.size(); i-- > 0;)
    behind[i] = sum(std::array{behind[i + 1], values[order[i]]});
  ExactValue before = sum({});
  std::vector<Part> sorted;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const ExactValue& value = values[order[i]];
    Part& part = parts[order[i]];
    part.share =
        whole ? share(value, *whole) : share_of_sum(value, sum(std::array{before, behind[i + 1]}));
    before = sum(std::array{before, value});
    sorted.push_back(std::move(part));
  }
  return sorted;
}

}  // namespace

Series series_of(const Trade& trade, const std::vector<Flow>& flows, Direction direction,
                 std::string_view item) {
  const bool exports = direction == Direction::exports;
  Series series{.direction = direction, .of = item == "S" ? Goods::services : Goods::goods};
  const Flow* const stated = exports ? find_flow(flows, trade.country, trade.partner, item)
                                     : find_flow(flows, trade.partner, trade.country, item);
  if (stated != nullptr) {
    const bool unsaid = stated->observations.front()->classification == "_X";
    if (trade.with_all() && unsaid && item != "S") series.of = Goods::all;
    add(*stated, series);
    return series;
  }
  if (!trade.with_all() || !trade.of_files()) return series;
  const auto partners = with_partners(trade, flows, direction, item);
  // One partner is not all of a country's trade.
  return partners.size() > 1 ? sum_of(partners, std::move(series)) : series;
}

std::vector<Part> products_of(const Trade& trade, Direction direction, int year) {
  const Dataset& dataset = products_in(trade, direction);
  const std::vector<Flow> all = flows(dataset);
  std::vector<Flow> chosen;
  std::set<std::string_view> lists;
  for (const Flow& flow : all) {
    const std::string& other = other_side(flow, direction);
    const std::string& classification = flow.observations.front()->classification;
    const bool of_trade = own_side(flow, direction) == trade.country &&
                          (other == trade.partner || (trade.with_all() && other.empty()));
    if (!of_trade || is_total(flow.item) || is_service(flow.item, classification)) continue;
    chosen.push_back(flow);
    lists.insert(list_of(classification));
  }
  if (chosen.empty() || lists.size() > 1) return {};
  const auto whole = answer::stated_whole(chosen, all, "TOTAL", year);
  const Itemised itemised = tradestat::itemised(chosen, most_digits);
  std::vector<Part> parts;
  std::vector<ExactValue> values;
  for (const Flow& flow : itemised.flows) {
    const Observation* const observation = flow.observation(year);
    if (observation == nullptr || !observation->figure) continue;
    const auto given = dataset.item_names.find(flow.item);
    parts.push_back({.item = {.code = flow.item,
                              .classification = observation->classification,
                              .name = given == dataset.item_names.end() ? "" : given->second},
                     .ids = {observation->id}});
    values.push_back(value_of(*observation));
  }
  return with_shares(std::move(parts), values, whole);
}

std::vector<const Observation*> parts_of_services(const Trade& trade,
                                                  const std::vector<Flow>& flows,
                                                  Direction direction, int year) {
  const bool apart = !trade.products.empty();
  const std::vector<Flow> of_files =
      apart ? tradestat::flows(products_in(trade, direction)) : std::vector<Flow>();
  const std::vector<Flow>& all = apart ? of_files : flows;
  std::vector<const Observation*> parts;
  for (const Flow& total : all) {
    const std::string& other = other_side(total, direction);
    const bool of_trade = own_side(total, direction) == trade.country &&
                          (other == trade.partner || (trade.with_all() && other.empty()));
    if (!of_trade || total.item != "S") continue;
    for (const Flow* part : parts_of(total, all, year)) parts.push_back(part->observation(year));
  }
  return parts;
}

std::vector<Part> partners_of(const Trade& trade, const std::vector<Flow>& flows,
                              const Series& whole, int year) {
  std::vector<Part> parts;
  std::vector<ExactValue> values;
  for (const Flow* flow : with_partners(trade, flows, whole.direction, "TOTAL")) {
    const Observation* const observation = flow->observation(year);
    if (observation == nullptr || !observation->figure) continue;
    parts.push_back({.area = other_side(*flow, whole.direction), .ids = {observation->id}});
    values.push_back(value_of(*observation));
  }
  const auto stated = whole.points.find(year);
  const bool is_stated = whole.summed == 0 && stated != whole.points.end();
  return with_shares(std::move(parts), values,
                     is_stated ? std::optional(stated->second.value) : std::nullopt);
}

}  // namespace tradestat::say
