#pragma once

#include <optional>
#include <span>
#include <vector>

#include "text/subject/cues.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

inline bool is_sale(Sense sense) {
  return sense == Sense::exports || sense == Sense::exporter || sense == Sense::sells;
}
inline bool is_purchase(Sense sense) {
  return sense == Sense::imports || sense == Sense::importer || sense == Sense::buys;
}
inline bool is_flow(Sense sense) { return is_sale(sense) || is_purchase(sense); }
inline bool is_balance(Sense sense) {
  return sense == Sense::surplus || sense == Sense::deficit || sense == Sense::balance;
}
inline bool is_verb(Sense sense) { return sense == Sense::sells || sense == Sense::buys; }
inline bool is_agent(Sense sense) { return sense == Sense::exporter || sense == Sense::importer; }
inline bool is_world(int area) { return area >= 0 && area_code(area) == "W00"; }
inline bool is_predicate(Sense sense) {
  return is_flow(sense) || is_balance(sense) || sense == Sense::trade || sense == Sense::unrelated;
}

/// What counts something, and is no year and no bare number.
inline bool is_amount(const TextFigure& figure) {
  return figure.unit != TextUnit::year && figure.unit != TextUnit::none;
}

/// Who trades with whom, as a verb or a noun puts it.
struct Frame {
  Sense sense = Sense::word;  ///< exports, imports, trade, surplus, deficit, balance, unrelated
  int subject = -1;           ///< number of an area, or -1
  int partner = -1;
  bool soft_partner = false;  ///< taken over from the frame before
  bool unsure = false;        ///< which of both a country is, and in which trade, is not said
  bool has_figures = false;
  bool list_of_partners = false;
  std::optional<int> year{};  ///< that its sentence names
};

/// What is said of a figure beside its frame.
struct Said {
  Frame frame{};
  int frame_number = -1;
  int country = -1;
  std::vector<int> items{};
  bool earlier = false;  ///< it is what another figure is compared with
  std::optional<int> year{};
  bool year_is_said = false;
  std::optional<int> before{};
  bool part_of_year = false;
  Sense rank_of = Sense::word;
  bool has_own_items = false;
  bool items_bound = false;
  bool goods_bound = false;
  Sense role = Sense::word;  ///< to, from, against
  bool turned = false;
  bool carried = false;  ///< its sentence has no verb or noun of its own
};

/// A sentence whose figures have their frames.
struct Scene {
  std::span<const Cue> cues;
  std::span<const TextFigure> figures;
  std::vector<Said>& said;
  const std::vector<std::size_t>& seen;    ///< the amounts of the sentence
  const std::vector<std::size_t>& places;  ///< and their cues
  bool list = false;                       ///< it is a line of a list

  const TextFigure& figure_of(const Cue& cue) const { return figures[cue.figure]; }
  bool amount(const Cue& cue) const { return cue.is(Mark::figure) && is_amount(figure_of(cue)); }
};

}  // namespace tradestat::text
