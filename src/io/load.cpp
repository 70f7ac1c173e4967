#include "tradestat/load.hpp"

#include <algorithm>
#include <set>

#include "core/claims.hpp"
#include "embedded/russia_north_korea.hpp"
#include "io/dataset_json.hpp"
#include "io/read_file.hpp"
#include "io/sha256.hpp"

namespace tradestat {
namespace {

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// Keeps the observations that are asked for and the claims that follow from them.
void select(Dataset& dataset, const Selection& selection) {
  std::set<std::string> items;
  const auto selected = [&](const Observation& observation) {
    Coverage& coverage = dataset.coverage;
    add_once(coverage.countries, observation.ref_area);
    add_once(coverage.countries, observation.counterpart_area);
    if (!selection.accepts_countries(observation)) return false;
    if (items.insert(observation.commodity).second) coverage.items.push_back(observation.commodity);
    if (!selection.accepts_item(observation)) return false;
    add_once(coverage.years, observation.time_period);
    return selection.accepts_year(observation.time_period);
  };
  std::erase_if(dataset.observations, [&](const Observation& o) { return !selected(o); });
  std::ranges::sort(dataset.coverage.years);
  drop_incomplete_claims(dataset);
}

Result<Dataset> load_text(std::string_view text, std::string name, std::string hash,
                          const Selection& selection) {
  auto dataset = io::parse_dataset(text, name);
  if (!dataset) return dataset;
  dataset->inputs = {
      {std::move(name), "tradestat-json", std::move(hash), dataset->observations.size()}};
  select(*dataset, selection);
  return dataset;
}

}  // namespace

std::string_view bundled_json() { return embedded::russia_north_korea; }

Result<Dataset> load(const std::string& input, const Selection& selection) {
  if (input.empty()) {
    return load_text(embedded::russia_north_korea, "bundled:russia-north-korea",
                     std::string(embedded::russia_north_korea_sha256), selection);
  }
  const auto bytes = io::read_file(input);
  if (!bytes) return bytes.error();
  return load_bytes(*bytes, input, selection);
}

Result<Dataset> load_bytes(std::string_view bytes, const std::string& name,
                           const Selection& selection) {
  return load_text(bytes, name, io::sha256(bytes), selection);
}

}  // namespace tradestat
