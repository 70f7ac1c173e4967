#include "tradestat/complexity.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "base/format.hpp"
#include "core/number/eigenvalues.hpp"

namespace tradestat {
namespace {

using Doubles = std::vector<double>;
using Numbers = std::vector<std::uint32_t>;

constexpr std::array all_conventions{Convention{.name = "tradestat"},
                                     Convention{.name = "py-ecomplexity", .cut = Cut::in_doubles},
                                     Convention{.name = "stata",
                                                .cut = Cut::above_one,
                                                .divisor = Convention::Divisor::cells_less_one,
                                                .near_itself = false},
                                     Convention{.name = "oec",
                                                .cut = Cut::in_doubles,
                                                .reflections = true,
                                                .divisor = Convention::Divisor::areas_less_one,
                                                .pci_on_own_scale = true,
                                                .near_itself = false,
                                                .outlook = Convention::Outlook::gain_only},
                                     Convention{.name = "economiccomplexity",
                                                .cut = Cut::in_doubles,
                                                .reflections = true,
                                                .divisor = Convention::Divisor::areas_less_one,
                                                .pci_on_own_scale = true,
                                                .outlook = Convention::Outlook::own_scale}};

constexpr double least_gap = 1e-10;  ///< of eigenvalues, and of a correlation from 0

double mean_of(const Doubles& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Σ (x - mean)².
double squares_of(const Doubles& values) {
  const double mean = mean_of(values);
  double sum = 0;
  for (const double value : values) sum += (value - mean) * (value - mean);
  return sum;
}

/// The mean of the values of each row's members.
Doubles averages(const std::vector<Numbers>& rows, const Doubles& values) {
  Doubles result;
  result.reserve(rows.size());
  for (const Numbers& row : rows) {
    double sum = 0;
    for (const std::uint32_t number : row) sum += values[number];
    result.push_back(sum / static_cast<double>(row.size()));
  }
  return result;
}

Doubles counts(const std::vector<Numbers>& rows) {
  Doubles result;
  for (const Numbers& row : rows) result.push_back(static_cast<double>(row.size()));
  return result;
}

/// Parts of areas and items between which there is no link.
std::size_t parts_of(const Advantages& advantages) {
  Numbers parent(advantages.areas.size());
  std::iota(parent.begin(), parent.end(), 0U);
  const auto root = [&](std::uint32_t area) {
    while (parent[area] != area) area = parent[area] = parent[parent[area]];
    return area;
  };
  std::size_t parts = parent.size();
  for (const Numbers& areas : advantages.areas_of)
    for (const std::uint32_t area : areas) {
      const std::uint32_t one = root(areas.front());
      const std::uint32_t other = root(area);
      if (one == other) continue;
      parent[other] = one;
      --parts;
    }
  return parts;
}

/// Pearson's correlation; 0 where one does not vary.
double correlation(const Doubles& a, const Doubles& b) {
  const double mean_a = mean_of(a);
  const double mean_b = mean_of(b);
  double product = 0;
  for (std::size_t i = 0; i < a.size(); ++i) product += (a[i] - mean_a) * (b[i] - mean_b);
  const double scale = std::sqrt(squares_of(a) * squares_of(b));
  return scale == 0 ? 0 : product / scale;
}

/// D_c^(-1/2) M D_p^(-1) Mᵀ D_c^(-1/2), added up in the order of items.
Doubles likeness_of(const Advantages& advantages, const Doubles& diversity) {
  const std::size_t size = advantages.areas.size();
  Doubles likeness(size * size);
  for (const Numbers& areas : advantages.areas_of) {
    const double part = 1 / static_cast<double>(areas.size());
    for (const std::uint32_t row : areas)
      for (const std::uint32_t column : areas) likeness[row * size + column] += part;
  }
  for (std::size_t row = 0; row < size; ++row)
    for (std::size_t column = 0; column < size; ++column)
      likeness[row * size + column] /= std::sqrt(diversity[row] * diversity[column]);
  return likeness;
}

/// The raw PCI by the second eigenvector; the reason where there is none.
void set_by_eigenvector(const Advantages& advantages, const Doubles& diversity,
                        Complexity& result) {
  auto [value, gap, areas] =
      second_eigenvalue(likeness_of(advantages, diversity), advantages.areas.size());
  result.lambda2 = value;
  result.gap = gap;
  if (gap < least_gap) {
    result.reason = "the second and third eigenvalue are equal: no direction is the first";
    return;
  }
  for (std::size_t area = 0; area < areas.size(); ++area) areas[area] /= std::sqrt(diversity[area]);
  result.raw_pci = averages(advantages.areas_of, areas);
}

/// Averages of averages: diversity and ubiquity, turned 18 times for areas and 19 for items.
void set_by_reflections(const Advantages& advantages, const Doubles& diversity,
                        Complexity& result) {
  constexpr int turns = 18;
  Doubles areas = diversity;
  Doubles items = counts(advantages.areas_of);
  for (int turn = 0; turn < turns; ++turn) {
    Doubles next = averages(advantages.items_of, items);
    items = averages(advantages.areas_of, areas);
    areas = std::move(next);
  }
  result.raw_pci = averages(advantages.areas_of, areas);
  result.eci = std::move(areas);
}

double deviation_of(const Doubles& values, Convention::Divisor divisor, std::size_t items) {
  const auto size = static_cast<double>(values.size());
  const double squares = squares_of(values);
  switch (divisor) {
    case Convention::Divisor::areas: return std::sqrt(squares / size);
    case Convention::Divisor::areas_less_one: return std::sqrt(squares / (size - 1));
    case Convention::Divisor::cells_less_one: break;
  }
  const auto times = static_cast<double>(items);  // each value once a cell
  return std::sqrt(squares * times / (size * times - 1));
}

Doubles on_scale(Doubles values, double mean, double deviation) {
  for (double& value : values) value = (value - mean) / deviation;
  return values;
}

std::string reason_of_size(const Advantages& advantages) {
  constexpr std::size_t fewest_areas = 3;
  constexpr std::size_t fewest_items = 2;
  if (advantages.areas.size() < fewest_areas)
    return formatted("{} with an advantage, where 3 are needed",
                     counted(advantages.areas.size(), "country", "countries"));
  if (advantages.items.size() < fewest_items)
    return "1 product in which anybody has an advantage, where 2 are needed";
  if (const std::size_t parts = parts_of(advantages); parts > 1)
    return formatted("countries and products fall into {} parts without a link", parts);
  return {};
}

}  // namespace

std::span<const Convention> conventions() { return all_conventions; }

const Convention* find_convention(std::string_view name) {
  const auto found = std::ranges::find(all_conventions, name, &Convention::name);
  return found == all_conventions.end() ? nullptr : &*found;
}

Complexity complexity(const Advantages& advantages, const Convention& convention) {
  Complexity result;
  result.reason = reason_of_size(advantages);
  if (!result.reason.empty()) return result;
  const Doubles diversity = counts(advantages.items_of);
  if (convention.reflections) {
    set_by_reflections(advantages, diversity, result);
  } else {
    set_by_eigenvector(advantages, diversity, result);
    if (!result.reason.empty()) return result;
    result.eci = averages(advantages.items_of, result.raw_pci);
  }
  const double direction = correlation(result.eci, diversity);
  if (std::abs(direction) < least_gap) {
    result.reason = "the index has no correlation with diversity, which gives it its sign";
    return result;
  }
  if (direction < 0 && !convention.reflections)
    for (Doubles* values : {&result.eci, &result.raw_pci})
      for (double& value : *values) value = -value;
  const std::size_t items = advantages.items.size();
  const double mean = mean_of(result.eci);
  result.raw_deviation = deviation_of(result.eci, convention.divisor, items);
  result.eci = on_scale(std::move(result.eci), mean, result.raw_deviation);
  result.pci = convention.pci_on_own_scale
                   ? on_scale(result.raw_pci, mean_of(result.raw_pci),
                              deviation_of(result.raw_pci, convention.divisor, items))
                   : on_scale(result.raw_pci, mean, result.raw_deviation);
  return result;
}

ComplexityRange complexity_range(const FlowMatrix& matrix, const Advantages& advantages,
                                 const Complexity& found) {
  ComplexityRange range{found.eci, found.eci, found.reason};
  const std::size_t open = advantages.open.size();
  if (!range.reason.empty() || open == 0) return range;
  if (open > most_open_cells) {
    range.reason =
        formatted("{} within rounding of an rca of 1", counted(open, "cell is", "cells are"));
    return range;
  }
  for (std::uint64_t flipped = 1; flipped < std::uint64_t{1} << open; ++flipped) {
    const Advantages other = with_flipped(matrix, advantages, flipped);
    const Complexity of_other = complexity(other);
    if (!of_other.reason.empty() || other.areas != advantages.areas) {
      range.reason = "with an advantage that rounding leaves open the index is undefined";
      return range;
    }
    for (std::size_t area = 0; area < advantages.areas.size(); ++area) {
      range.lower[area] = std::min(range.lower[area], of_other.eci[area]);
      range.upper[area] = std::max(range.upper[area], of_other.eci[area]);
    }
  }
  return range;
}

std::vector<double> fitness(const Advantages& advantages) {
  constexpr int turns = 19;
  Doubles areas(advantages.areas.size(), 1);
  Doubles items(advantages.items.size(), 1);
  for (int turn = 0; turn < turns; ++turn) {
    Doubles next_areas;
    Doubles next_items;
    for (const Numbers& of_area : advantages.items_of) {
      double sum = 0;
      for (const std::uint32_t item : of_area) sum += items[item];
      next_areas.push_back(sum);
    }
    for (const Numbers& of_item : advantages.areas_of) {
      double sum = 0;
      for (const std::uint32_t area : of_item) sum += 1 / areas[area];
      next_items.push_back(1 / sum);
    }
    areas = on_scale(next_areas, 0, mean_of(next_areas));
    items = on_scale(next_items, 0, mean_of(next_items));
  }
  return areas;
}

ProductSpace::ProductSpace(const Advantages& advantages, bool near_itself)
    : advantages_(advantages), near_itself_(near_itself), all_(advantages.items.size()) {
  Numbers ubiquities;
  for (const Numbers& areas : advantages.areas_of)
    ubiquities.push_back(static_cast<std::uint32_t>(areas.size()));
  Numbers classes = ubiquities;
  std::ranges::sort(classes);
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  classes_.assign(classes.begin(), classes.end());
  for (const std::uint32_t ubiquity : ubiquities)
    class_of_.push_back(
        static_cast<std::size_t>(std::ranges::lower_bound(classes, ubiquity) - classes.begin()));
  std::iota(all_.begin(), all_.end(), 0U);
  sums_ = near(all_, Doubles(all_.size(), 1));
}

/// Σ w_q φ_pq over the items q given, of each item p. Of the areas that have p and q, each adds
/// w_q over the larger ubiquity: p's for the classes up to its own, q's for those above. So each
/// area has one sum for all the items p of a class.
std::vector<double> ProductSpace::near(const Numbers& items, const Doubles& weights) const {
  const std::size_t areas = advantages_.areas.size();
  Doubles sums(classes_.size() * areas);
  Doubles above(areas);
  for (const std::uint32_t item : items)
    for (const std::uint32_t area : advantages_.areas_of[item])
      sums[class_of_[item] * areas + area] += weights[item];
  // Per class, from the highest: what is above it, by its own ubiquity, in place of its sum.
  Doubles up_to(areas);
  for (std::size_t i = 0; i < sums.size(); ++i) up_to[i % areas] += sums[i];
  for (std::size_t of = classes_.size(); of-- > 0;)
    for (std::size_t area = 0; area < areas; ++area) {
      double& sum = sums[of * areas + area];
      const double own = sum;
      sum = up_to[area] / classes_[of] + above[area];
      up_to[area] -= own;
      above[area] += own / classes_[of];
    }
  Doubles result;
  result.reserve(advantages_.items.size());
  for (std::size_t item = 0; item < advantages_.items.size(); ++item) {
    const double* const of_class = &sums[class_of_[item] * areas];
    double sum = 0;
    for (const std::uint32_t area : advantages_.areas_of[item]) sum += of_class[area];
    result.push_back(sum);
  }
  if (!near_itself_)
    for (const std::uint32_t item : items) result[item] -= weights[item];
  return result;
}

std::vector<double> ProductSpace::proximity(std::size_t item) const {
  std::vector<double> result(advantages_.items.size());
  for (const std::uint32_t area : advantages_.areas_of[item])
    for (const std::uint32_t other : advantages_.items_of[area]) result[other] += 1;
  const std::size_t ubiquity = advantages_.areas_of[item].size();
  for (std::size_t other = 0; other < result.size(); ++other)
    result[other] /= static_cast<double>(std::max(ubiquity, advantages_.areas_of[other].size()));
  if (!near_itself_) result[item] = 0;
  return result;
}

std::vector<double> ProductSpace::density(std::size_t area) const {
  Doubles result = near(advantages_.items_of[area], Doubles(all_.size(), 1));
  for (std::size_t item = 0; item < result.size(); ++item)
    result[item] = sums_[item] == 0 ? 0 : result[item] / sums_[item];
  return result;
}

bool ProductSpace::has(std::size_t area, std::size_t item) const {
  return std::ranges::binary_search(advantages_.items_of[area], static_cast<std::uint32_t>(item));
}

std::vector<double> ProductSpace::outlook_gain(std::size_t area, const Complexity& complexity,
                                               const Convention& convention) const {
  const bool gain_only = convention.outlook == Convention::Outlook::gain_only;
  const bool standard = convention.outlook == Convention::Outlook::standard;
  Numbers without;
  for (const std::uint32_t item : all_)
    if (!has(area, item)) without.push_back(item);
  Doubles weights = standard ? complexity.raw_pci : complexity.pci;
  if (!gain_only)
    for (std::size_t item = 0; item < weights.size(); ++item)
      weights[item] = sums_[item] == 0 ? 0 : weights[item] / sums_[item];
  Doubles gain = near(without, weights);
  const Doubles density = gain_only ? this->density(area) : Doubles();
  for (std::size_t item = 0; item < gain.size(); ++item) {
    if (gain_only) {
      gain[item] =
          (sums_[item] == 0 ? 0 : gain[item] / sums_[item]) - density[item] * complexity.pci[item];
    } else if (has(area, item)) {
      gain[item] = 0;
    } else if (standard) {
      gain[item] /= complexity.raw_deviation;
    }
  }
  return gain;
}

std::vector<double> ProductSpace::outlook_index(const Complexity& complexity,
                                                const Convention& convention) const {
  if (convention.outlook == Convention::Outlook::gain_only) return {};
  const bool standard = convention.outlook == Convention::Outlook::standard;
  const Doubles& weights = standard ? complexity.raw_pci : complexity.pci;
  Doubles index;
  for (std::size_t area = 0; area < advantages_.areas.size(); ++area) {
    const Doubles density = this->density(area);
    double sum = 0;
    for (std::size_t item = 0; item < density.size(); ++item) sum += density[item] * weights[item];
    for (const std::uint32_t item : advantages_.items_of[area])
      sum -= density[item] * weights[item];
    index.push_back(sum);
  }
  if (!standard) return index;
  return on_scale(index, mean_of(index),
                  deviation_of(index, convention.divisor, advantages_.items.size()));
}

}  // namespace tradestat
