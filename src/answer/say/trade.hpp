#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/estimate.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/flow_query.hpp"
#include "tradestat/series_break.hpp"

/// The figures that sentences are made of, whatever they were read from.
namespace tradestat::say {

/// What is traded, as a whole.
enum class Goods : std::uint8_t {
  goods,
  services,
  all,  ///< total exports of which no source says that they are of goods alone
};

/// A product, and what its list and the inputs call it.
struct Item {
  std::string code{};
  std::string classification{};
  std::string name{};  ///< that the inputs give; empty for none
};

/// The figure of a year: one, or the sum of several.
struct Point {
  ExactValue value;
  Hedge hedge = Hedge::none;
  ObservationStatus status = ObservationStatus::normal;
  std::vector<std::string> ids{};
  std::optional<Side> reported_by{};
};

/// One direction of trade over the years.
struct Series {
  Direction direction = Direction::exports;
  Goods of = Goods::goods;
  std::map<int, Point> points{};
  std::vector<SeriesBreak> breaks{};
  std::size_t summed = 0;  ///< partners that it is a sum of; 0 where it is stated

  bool empty() const { return points.empty(); }
  int last_year() const { return points.rbegin()->first; }
};

/// A part of trade in one year, largest first, with its share.
struct Part {
  Item item{};
  std::string area{};
  Estimate share{};
  std::vector<std::string> ids{};
};

/// What there is about a country (with all partners: `partner` is W00) or two.
struct Trade {
  std::string country;
  std::string partner;
  Dataset dataset;                  ///< totals, and all of a dataset of one's own
  std::vector<Dataset> products{};  ///< of trade files: of exports and of imports, or of both

  bool with_all() const { return partner == "W00"; }
  bool of_files() const { return !dataset.inputs.empty() && dataset.inputs.front().profile; }
};

/// The goods ("TOTAL") or services ("S") of a direction; empty where there are none.
Series series_of(const Trade& trade, const std::vector<Flow>& flows, Direction direction,
                 std::string_view item);
/// The products of a year, by codes of at most four digits, largest first. Empty where there are
/// none, or of several classifications.
std::vector<Part> products_of(const Trade& trade, Direction direction, int year);
/// The services that a year's total has in it.
std::vector<const Observation*> parts_of_services(const Trade& trade,
                                                  const std::vector<Flow>& flows,
                                                  Direction direction, int year);
/// The partners in a year of the whole, largest first.
std::vector<Part> partners_of(const Trade& trade, const std::vector<Flow>& flows,
                              const Series& whole, int year);

}  // namespace tradestat::say
