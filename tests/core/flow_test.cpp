#include "tradestat/flow.hpp"

#include <string>
#include <vector>

#include "support/numbers.hpp"
#include "tradestat/load.hpp"

using numbers::dec;
using numbers::figure;
using tradestat::Dataset;
using tradestat::find_flow;
using tradestat::Flow;
using tradestat::flows;
using tradestat::Indicator;
using tradestat::Observation;
using tradestat::parts_of;

namespace {

Observation exports(const char* item, int year, const char* digits, const char* importer = "PRK") {
  Observation observation;
  observation.id = std::string(item) + "-" + std::to_string(year);
  observation.exporter = "RUS";
  observation.importer = importer;
  observation.item = item;
  observation.year = year;
  if (*digits == '\0') observation.status = tradestat::ObservationStatus::missing;
  if (*digits != '\0') observation.figure = figure(digits);
  return observation;
}

std::vector<std::string> items(const std::vector<const Flow*>& parts) {
  std::vector<std::string> result;
  for (const Flow* part : parts) result.push_back(part->item);
  return result;
}

using Items = std::vector<std::string>;

}  // namespace

TEST_CASE("the flows of the bundled dataset") {
  const auto dataset = tradestat::load({}, {});
  REQUIRE(dataset);
  const std::vector<Flow> all = flows(*dataset);
  REQUIRE(all.size() == 8);  // goods both ways, services and three parts, two totals
  CHECK(all[0].exporter == "RUS");
  CHECK(all[0].importer == "PRK");
  CHECK(all[0].item == "TOTAL");
  CHECK(all[0].value(2016).value == dec("35800000"));
  CHECK(all[0].value(2021).value == dec("78300000"));
  CHECK(all[0].value(2019).reason == "no goods figure from RUS to PRK for 2019");
  const Flow* services = find_flow(all, "RUS", "PRK", "S");
  REQUIRE(services != nullptr);
  CHECK(services->value(2021).reason == "no services figure from RUS to PRK for 2021");
  CHECK(items(parts_of(*services, all, 2020)) == Items{"SD", "SC", "SE"});
  CHECK(parts_of(*services, all, 2021).empty());
  CHECK(find_flow(all, "PRK", "RUS", "S") == nullptr);
  CHECK(find_flow(all, "PRK", "W00", "TOTAL")->value(2022).value == dec("248000000"));
}

TEST_CASE("the years of a flow ascend, and the first of two observations counts") {
  Dataset dataset;
  dataset.observations = {exports("TOTAL", 2021, "3"), exports("TOTAL", 2016, "1"),
                          exports("TOTAL", 2021, "4"), exports("TOTAL", 2019, "2")};
  const std::vector<Flow> all = flows(dataset);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].observations.size() == 3);
  CHECK(all[0].observations[0]->year == 2016);
  CHECK(all[0].observations[2]->year == 2021);
  CHECK(all[0].value(2021).value == dec("3"));
  CHECK(all[0].observation(2019) == &dataset.observations[3]);
  CHECK(all[0].observation(2018) == nullptr);
  CHECK(all[0].observation(1500) == nullptr);
  CHECK(all[0].observation(2500) == nullptr);
}

TEST_CASE("a figure stated to be missing is missing") {
  Dataset dataset;
  dataset.observations = {exports("TOTAL", 2021, "")};
  CHECK(flows(dataset)[0].value(2021).reason == "stated to be missing (obs_status O)");
}

TEST_CASE("flows are exports only") {
  Dataset dataset;
  dataset.observations = {exports("TOTAL", 2021, "3")};
  dataset.observations[0].indicator = Indicator::two_way;
  CHECK(flows(dataset).empty());
  const Dataset empty;
  CHECK(flows(empty).empty());
}

TEST_CASE("parts are of the same pair and kind; of nested codes the outer one counts") {
  Dataset dataset;
  dataset.observations = {exports("TOTAL", 2021, "9"),     exports("2701", 2021, "1"),
                          exports("27", 2021, "2"),        exports("SD", 2021, "1"),
                          exports("S", 2021, "3"),         exports("SDA", 2021, "1"),
                          exports("10", 2021, "1", "CHN"), exports("10", 2021, "4")};
  const std::vector<Flow> all = flows(dataset);
  const Flow& goods = *find_flow(all, "RUS", "PRK", "TOTAL");
  CHECK(items(parts_of(goods, all, 2021)) == Items{"27", "10"});
  CHECK(items(parts_of(*find_flow(all, "RUS", "PRK", "S"), all, 2021)) == Items{"SD"});
  CHECK(items(parts_of(*find_flow(all, "RUS", "PRK", "27"), all, 2021)) == Items{"2701"});
  CHECK(parts_of(*find_flow(all, "RUS", "PRK", "2701"), all, 2021).empty());
}

TEST_CASE("a nested code counts in a year in which the outer one has no value") {
  Dataset dataset;
  dataset.observations = {exports("TOTAL", 2020, "9"), exports("TOTAL", 2021, "9"),
                          exports("TOTAL", 2022, "9"), exports("27", 2020, "2"),
                          exports("2701", 2021, "1"),  exports("2702", 2021, "3"),
                          exports("27", 2022, ""),     exports("2701", 2022, "1")};
  const std::vector<Flow> all = flows(dataset);
  CHECK(items(parts_of(all[0], all, 2020)) == Items{"27"});
  CHECK(items(parts_of(all[0], all, 2021)) == Items{"2701", "2702"});
  CHECK(items(parts_of(all[0], all, 2022)) == Items{"2701"});
  CHECK(parts_of(all[0], all, 2019).empty());
}
