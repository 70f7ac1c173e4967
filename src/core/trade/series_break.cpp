#include "tradestat/series_break.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "base/text.hpp"
#include "core/break_table.hpp"
#include "core/trade/classification.hpp"

namespace tradestat {
namespace {

void add_breaks_of_area(std::string_view area, int from, int to, std::vector<SeriesBreak>& all) {
  for (const auto& one : break_table::breaks)
    if (one.area == area && from <= one.last_year && one.last_year < to)
      add_breaks(all, {{{std::string(area)}, one.last_year, std::string(one.text)}});
}

/// The total of all items is the same in every edition.
void add_breaks_of_item(const Flow& flow, int from, int to, std::vector<SeriesBreak>& all) {
  if (is_total(flow.item)) return;
  const Observation* before = nullptr;
  for (const Observation* observation : flow.observations) {
    if (observation->year < from || observation->year > to) continue;
    if (before != nullptr && observation->classification != before->classification &&
        has_edition(observation->classification) && has_edition(before->classification))
      add_breaks(all,
                 {{{flow.item},
                   before->year,
                   formatted("its code is of {} to {}, and of {} from {}", before->classification,
                             before->year, observation->classification, observation->year)}});
    before = observation;
  }
}

}  // namespace

std::string SeriesBreak::to_string() const {
  return formatted("break in the series of {}: {}", first_of(of), text);
}

std::vector<SeriesBreak> breaks_of(const Flow& flow, int from, int to) {
  std::vector<SeriesBreak> all;
  for (const std::string* area : {&flow.exporter, &flow.importer})
    add_breaks_of_area(*area, from, to, all);
  add_breaks_of_item(flow, from, to, all);
  std::ranges::stable_sort(all, {}, &SeriesBreak::last_year);
  return all;
}

std::vector<SeriesBreak> breaks_of(const Flow& flow) {
  if (flow.observations.empty()) return {};
  return breaks_of(flow, flow.observations.front()->year, flow.observations.back()->year);
}

void add_breaks(std::vector<SeriesBreak>& all, const std::vector<SeriesBreak>& more) {
  for (const SeriesBreak& one : more) {
    const auto same = std::ranges::find_if(all, [&](const SeriesBreak& known) {
      return known.last_year == one.last_year && known.text == one.text;
    });
    if (same == all.end()) {
      all.push_back(one);
      continue;
    }
    for (const std::string& subject : one.of)
      if (std::ranges::find(same->of, subject) == same->of.end()) same->of.push_back(subject);
  }
}

}  // namespace tradestat
