#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/advantage.hpp"

/// Economic complexity (Hidalgo and Hausmann 2009), from who has an advantage in what.
namespace tradestat {

/// How results are computed, where houses differ: what each of them is named after computes.
struct Convention {
  std::string_view name;
  Cut cut = Cut::at_least_one;
  /// By 18 and 19 turns of averages, not by the eigenvector that they approach.
  bool reflections = false;
  enum class Divisor { areas, areas_less_one, cells_less_one } divisor = Divisor::areas;
  bool pci_on_own_scale = false;  ///< mean 0, deviation 1 over items; else on the ECI's scale
  bool near_itself = true;        ///< an item's proximity to itself is 1, not 0
  enum class Outlook {
    standard,   ///< raw PCI; COI standardised, COG over the ECI's deviation
    own_scale,  ///< the PCI on its own scale, and neither
    gain_only,  ///< no COI; COG less density times PCI, where there is an advantage, too
  } outlook = Outlook::standard;
};
/// The first is ours.
std::span<const Convention> conventions();
const Convention* find_convention(std::string_view name);

/// What the areas and items with an advantage come to, by their numbers in `Advantages`.
struct Complexity {
  std::vector<double> eci;  ///< economic complexity index of areas: mean 0, deviation 1
  std::vector<double> pci;  ///< product complexity index of items
  std::vector<double>
      raw_pci;               ///< as the eigenvector gives it: its zero tells what adds to an area
  double raw_deviation = 0;  ///< of the ECI on that scale
  double lambda2 = 0;        ///< the second largest eigenvalue, and what the third is below it
  double gap = 0;
  std::string reason;  ///< why it is undefined; empty where it is defined
};

/// Eigenvector of the second largest eigenvalue of the areas' average likeness, with the sign of
/// diversity. Undefined, with the reason: fewer than 3 areas or 2 items; they fall into parts
/// without a link; the eigenvalue is double; no correlation with diversity.
Complexity complexity(const Advantages& advantages,
                      const Convention& convention = conventions()[0]);

/// The range of each area's ECI over both states of all open cells. Undefined for more of them
/// than `most_open_cells`, and where some state has no ECI.
struct ComplexityRange {
  std::vector<double> lower;  ///< by area with an advantage
  std::vector<double> upper;
  std::string reason;
};
constexpr std::size_t most_open_cells = 6;
ComplexityRange complexity_range(const FlowMatrix& matrix, const Advantages& advantages,
                                 const Complexity& found);

/// Fitness of areas (Tacchella et al. 2012): 19 turns of F <- M Q and Q <- 1/(Mᵀ(1/F)), each
/// divided by its mean. By area with an advantage.
std::vector<double> fitness(const Advantages& advantages);

/// How near items are by who has advantages in both: proximity φ is the number of areas with
/// both over the larger number of areas with one of them (Hidalgo et al. 2007).
class ProductSpace {
 public:
  explicit ProductSpace(const Advantages& advantages, bool near_itself = true);

  /// φ of one item with each.
  std::vector<double> proximity(std::size_t item) const;
  /// Σ_q φ_pq of each item p.
  const std::vector<double>& sums() const { return sums_; }
  /// Σ_q M_cq φ_pq / Σ_q φ_pq of each item p, from 0 to 1: how near an area is to it. Where an
  /// item is near none, not even itself: 0.
  std::vector<double> density(std::size_t area) const;
  /// Complexity outlook gain of an area by each item, as the convention has it.
  std::vector<double> outlook_gain(std::size_t area, const Complexity& complexity,
                                   const Convention& convention = conventions()[0]) const;
  /// Complexity outlook index of each area, as the convention has it; empty where it has none.
  std::vector<double> outlook_index(const Complexity& complexity,
                                    const Convention& convention = conventions()[0]) const;

 private:
  std::vector<double> near(const std::vector<std::uint32_t>& items,
                           const std::vector<double>& weights) const;
  bool has(std::size_t area, std::size_t item) const;

  const Advantages& advantages_;
  bool near_itself_;
  std::vector<double> classes_;        ///< the ubiquities that there are, ascending
  std::vector<std::size_t> class_of_;  ///< by item: which of them
  std::vector<std::uint32_t> all_;
  std::vector<double> sums_;
};

}  // namespace tradestat
