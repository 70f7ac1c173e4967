#include "core/measures/levels.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

#include "base/format.hpp"
#include "tradestat/measures.hpp"

namespace tradestat {
namespace {

/// A product of one flow in one year. In no classification, none is inside another.
struct Product {
  std::string item;
  const Observation* observation;
  ExactValue value;
};
using Products = std::vector<Product>;  ///< by item: one stands right before all inside it

bool is_inside(std::string_view item, std::string_view other) {
  return item.size() > other.size() && item.starts_with(other);
}

/// The products inside the first, without those inside another of them.
Products parts_of(std::span<const Product> products) {
  Products parts;
  for (const Product& product : products.subspan(1)) {
    if (!is_inside(product.item, products.front().item)) break;
    if (parts.empty() || !is_inside(product.item, parts.back().item)) parts.push_back(product);
  }
  return parts;
}

ExactValue sum_of(const Products& parts) {
  std::vector<ExactValue> values;
  for (const Product& part : parts) values.push_back(part.value);
  return sum(values);
}

/// How far a value may lie from what it is stated as.
std::optional<Decimal> half_width_of(const ExactValue& value) {
  if (value.interval.upper.infinite) return std::nullopt;
  return subtract(value.interval.upper.value, value.value);
}

class Resolver {
 public:
  explicit Resolver(std::optional<std::size_t> level) : level_(level) {}

  void add(const Flow& flow, int year, Products products) {
    if (products.front().observation->classification == "none") {
      for (const Product& product : products) keep(flow, product.item, *product.observation);
      return;
    }
    if (level_) products = at_level(std::move(products), flow, year);
    for (std::size_t i = 0; i < products.size(); ++i) {
      const Products parts = parts_of(std::span(products).subspan(i));
      if (parts.empty()) {
        keep(flow, products[i].item, *products[i].observation);
      } else {
        add_rest(flow, year, products[i], parts);
      }
    }
  }

  Itemised result() && {
    for (auto& [key, flow] : flows_) {
      std::ranges::sort(flow.observations, {}, &Observation::year);
      result_.flows.push_back(std::move(flow));
    }
    return std::move(result_);
  }

 private:
  /// The products of the level and above it.
  Products at_level(Products products, const Flow& flow, int year) {
    Products kept;
    for (std::size_t i = 0; i < products.size(); ++i) {
      const std::string code = products[i].item.substr(0, *level_);
      if (products[i].item.size() <= *level_) {
        kept.push_back(std::move(products[i]));
      } else if (kept.empty() || kept.back().item != code) {
        const Product whole{code, products[i].observation, {}};
        Products from{whole};
        from.insert(from.end(), products.begin() + static_cast<std::ptrdiff_t>(i), products.end());
        const ExactValue value = sum_of(parts_of(from));
        kept.push_back({code, &make(flow, year, code, *whole.observation, value), value});
      }
    }
    return kept;
  }

  void add_rest(const Flow& flow, int year, const Product& product, const Products& parts) {
    std::vector<ExactValue> values;
    for (const Product& part : parts) values.push_back(part.value);
    const ExactValue rest = residual(product.value, values);
    if (!rest.defined() || rest.interval.contains(Decimal())) return;
    if (rest.value.sign() < 0) {
      result_.over.push_back(formatted("{} from {} to {} in {} is {} less than its parts",
                                       product.item, flow.exporter, flow.importer, year,
                                       (-rest.value).to_string()));
      return;
    }
    const std::string item = product.item + ", rest";
    keep(flow, item, make(flow, year, item, *product.observation, rest));
  }

  const Observation& make(const Flow& flow, int year, const std::string& item,
                          const Observation& like, const ExactValue& value) {
    Observation& made = result_.made.emplace_back();
    made = {.id = formatted("{}-{}-{}-{}", flow.exporter, flow.importer, item, year),
            .exporter = flow.exporter,
            .importer = flow.importer,
            .classification = like.classification,
            .item = item,
            .year = year,
            .unit = like.unit,
            .reported_by = like.reported_by,
            .figure = Figure{.stated = value.value, .half_width = half_width_of(value)},
            .stated = value.value.to_string()};
    return made;
  }

  void keep(const Flow& flow, const std::string& item, const Observation& observation) {
    Flow& kept = flows_[{item, flow.exporter, flow.importer}];
    if (kept.observations.empty()) kept = {flow.exporter, flow.importer, item, {}};
    kept.observations.push_back(&observation);
  }

  std::optional<std::size_t> level_;
  std::map<std::tuple<std::string, std::string, std::string>, Flow> flows_;
  Itemised result_;
};

}  // namespace

Itemised itemised(const std::vector<Flow>& flows, std::optional<std::size_t> level) {
  std::map<std::tuple<std::string_view, std::string_view, int>, std::pair<const Flow*, Products>>
      groups;
  for (const Flow& flow : flows) {
    if (is_total(flow.item)) continue;
    for (const Observation* observation : flow.observations) {
      if (!observation->figure) continue;
      auto& [first, products] = groups[{flow.exporter, flow.importer, observation->year}];
      first = &flow;
      products.push_back({flow.item, observation, value_of(*observation)});
    }
  }
  Resolver resolver(level);
  for (auto& [key, group] : groups) {
    std::ranges::sort(group.second, {}, &Product::item);
    resolver.add(*group.first, std::get<int>(key), std::move(group.second));
  }
  return std::move(resolver).result();
}

}  // namespace tradestat
