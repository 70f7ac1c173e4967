#pragma once

#include <string_view>

/// A dataset with one of everything, to break in tests: a value, a missing
/// value, a rank, a two-way total, a claim.
constexpr std::string_view small_dataset = R"({
"schema_version": "1.0", "id": "small", "title": "A small dataset",
"sources": [{"id": "paper", "name": "A paper"}, {"id": "9", "name": "Another"}],
"observations": [
  {"id": "start", "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "35.8",
   "hedge": "about", "sources": ["paper", "9"], "places": [{"line": 3, "obs_value": "36"}]},
  {"id": "end", "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2021",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "P", "obs_value": "78.3",
   "sources": ["paper"], "places": [{"line": 4}, {"line": 5, "obs_value": "78300", "unit_mult": 3}]},
  {"id": "rank", "indicator": "total_exports_rank", "ref_area": "RUS", "counterpart_area": "W00",
   "trade_flow": "X", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2022",
   "unit_measure": "RANK", "unit_mult": 0, "obs_status": "A", "obs_value": "12",
   "sources": ["paper"], "places": [{"line": 6}]},
  {"id": "none", "indicator": "eci", "ref_area": "PRK", "counterpart_area": "W00",
   "trade_flow": "X", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2022",
   "unit_measure": "IX", "unit_mult": 0, "obs_status": "O", "obs_value": null,
   "sources": ["paper"], "places": [{"line": 7}]},
  {"id": "7", "indicator": "two_way", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "_T", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2019",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "4.23",
   "sources": ["paper"], "places": [{"line": 8}]}
],
"claims": [
  {"id": "growth", "formula": "cagr", "inputs": ["start", "end"], "unit_measure": "PT",
   "unit_mult": 0, "obs_value": "16.9", "sources": ["paper"], "places": [{"line": 9}]}
]
}
)";
