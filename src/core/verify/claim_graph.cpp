#include "core/verify/claim_graph.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace tradestat {
namespace {

using Positions = std::unordered_map<std::string_view, std::size_t>;

Positions claim_positions(const Dataset& dataset) {
  Positions positions;
  for (std::size_t i = 0; i < dataset.claims.size(); ++i)
    positions.try_emplace(dataset.claims[i].id, i);
  return positions;
}

/// What an observation is about but for its time: indicator, what a rate or share is of,
/// exporter, importer, item.
using Observed = std::tuple<Indicator, std::optional<Indicator>, std::string_view, std::string_view,
                            std::string_view>;

/// Numbers things that are about the same, whatever their time.
class Subjects {
 public:
  int of(const Observation& o) {
    std::string_view from = o.exporter;
    std::string_view to = o.importer;
    const bool both_ways = o.indicator == Indicator::two_way || o.of == Indicator::two_way;
    if (both_ways && to < from) std::swap(from, to);
    const Indicator indicator = is_flow(o.indicator) ? Indicator::exports : o.indicator;
    return number(observed_, Observed{indicator, o.of, from, to, o.item});
  }
  /// A figure stated again is about what the figure is about; of a sum the
  /// order of the parts says nothing.
  int of(const Claim& claim, std::vector<int> inputs) {
    const bool same = std::ranges::adjacent_find(inputs, std::not_equal_to()) == inputs.end();
    if (claim.formula == Formula::equal && same && !inputs.empty()) return inputs.front();
    if (claim.formula == Formula::sum || claim.formula == Formula::equal) std::ranges::sort(inputs);
    return number(derived_, std::pair(claim.formula, std::move(inputs)));
  }

 private:
  template <class Key>
  int number(std::map<Key, int>& numbers, const Key& key) {
    const auto [place, is_new] = numbers.try_emplace(key, next_);
    if (is_new) ++next_;
    return place->second;
  }

  int next_ = 0;
  std::map<Observed, int> observed_;
  std::map<std::pair<Formula, std::vector<int>>, int> derived_;
};

void widen(Scope& scope, const Scope& other) {
  scope.period = hull(scope.period, other.period);
  for (const auto word : {&Scope::exporter, &Scope::importer, &Scope::item})
    if (scope.*word != other.*word) scope.*word = {};
}

}  // namespace

FigureIndex::FigureIndex(const Dataset& dataset) {
  for (const Observation& o : dataset.observations)
    figures_.try_emplace(o.id, FigureRef{&o, nullptr});
  for (const Claim& claim : dataset.claims)
    figures_.try_emplace(claim.id, FigureRef{nullptr, &claim});
}

FigureRef FigureIndex::find(std::string_view id) const {
  const auto found = figures_.find(id);
  return found == figures_.end() ? FigureRef() : found->second;
}

std::vector<std::size_t> inputs_first(const Dataset& dataset) {
  const Positions positions = claim_positions(dataset);
  std::vector<std::size_t> waiting_for(dataset.claims.size());
  std::vector<std::vector<std::size_t>> figures_by(dataset.claims.size());
  for (std::size_t i = 0; i < dataset.claims.size(); ++i) {
    for (const std::string& id : dataset.claims[i].inputs) {
      const auto input = positions.find(id);
      if (input == positions.end()) continue;
      figures_by[input->second].push_back(i);
      ++waiting_for[i];
    }
  }
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < waiting_for.size(); ++i)
    if (waiting_for[i] == 0) order.push_back(i);
  for (std::size_t done = 0; done < order.size(); ++done) {
    for (const std::size_t next : figures_by[order[done]])
      if (--waiting_for[next] == 0) order.push_back(next);
  }
  return order;
}

std::optional<std::size_t> in_circle(const Dataset& dataset) {
  const std::vector<std::size_t> order = inputs_first(dataset);
  if (order.size() == dataset.claims.size()) return std::nullopt;
  const Positions positions = claim_positions(dataset);
  // Of what is left each rests on another: going down leads into a circle.
  std::vector<bool> visited(dataset.claims.size());
  std::vector<bool> ordered(dataset.claims.size());
  for (const std::size_t i : order) ordered[i] = true;
  auto at = static_cast<std::size_t>(std::ranges::find(ordered, false) - ordered.begin());
  while (!visited[at]) {
    visited[at] = true;
    for (const std::string& id : dataset.claims[at].inputs) {
      const auto input = positions.find(id);
      if (input == positions.end() || ordered[input->second]) continue;
      at = input->second;
      break;
    }
  }
  return at;
}

void drop_incomplete_claims(Dataset& dataset) {
  if (dataset.claims.empty()) return;
  std::unordered_set<std::string> complete;
  for (const Observation& o : dataset.observations) complete.insert(o.id);
  for (const std::size_t i : inputs_first(dataset)) {
    const Claim& claim = dataset.claims[i];
    if (std::ranges::all_of(claim.inputs, [&](const auto& id) { return complete.contains(id); }))
      complete.insert(claim.id);
  }
  std::erase_if(dataset.claims, [&](const Claim& claim) { return !complete.contains(claim.id); });
}

std::unordered_map<std::string_view, Scope> scopes(const Dataset& dataset) {
  std::unordered_map<std::string_view, Scope> result;
  Subjects subjects;
  for (const Observation& o : dataset.observations)
    result.try_emplace(o.id, Scope{subjects.of(o), period_of(o), o.exporter, o.importer, o.item});
  for (const std::size_t i : inputs_first(dataset)) {
    const Claim& claim = dataset.claims[i];
    Scope scope;
    std::vector<int> inputs;
    for (const std::string& id : claim.inputs) {
      const auto input = result.find(id);
      if (input == result.end()) continue;
      if (inputs.empty()) scope = input->second;
      widen(scope, input->second);
      inputs.push_back(input->second.subject);
    }
    scope.subject = subjects.of(claim, std::move(inputs));
    result.try_emplace(claim.id, scope);
  }
  return result;
}

}  // namespace tradestat
