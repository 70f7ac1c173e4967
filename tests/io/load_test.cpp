#include "tradestat/load.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "tradestat/flow_matrix.hpp"

using tradestat::Dataset;
using tradestat::FlowQuery;
using tradestat::Indicator;
using tradestat::load;
using tradestat::load_bytes;

namespace {

Dataset loaded(const FlowQuery& selection) {
  auto dataset = load({}, selection);
  REQUIRE(dataset);
  return *std::move(dataset);
}

std::vector<std::string> ids(const Dataset& dataset) {
  std::vector<std::string> result;
  for (const auto& observation : dataset.observations) result.push_back(observation.id);
  return result;
}

using Words = std::vector<std::string>;
using Years = std::vector<int>;

}  // namespace

TEST_CASE("the bundled dataset is read whole without a selection") {
  const Dataset dataset = loaded({});
  CHECK(dataset.id == "russia-north-korea");
  CHECK(dataset.observations.size() == 16);
  CHECK(dataset.claims.size() == 2);
  CHECK(dataset.sources.size() == 2);
  CHECK(dataset.coverage.countries == Words{"RUS", "PRK", "W00"});
  CHECK(dataset.coverage.items == Words{"TOTAL", "S", "SD", "SC", "SE"});
  CHECK(dataset.coverage.years == Years{2016, 2019, 2020, 2021, 2022});
  REQUIRE(dataset.inputs.size() == 1);
  CHECK(dataset.inputs[0].name == "bundled:russia-north-korea");
  CHECK(dataset.inputs[0].format == "tradestat-json");
  CHECK(dataset.inputs[0].observations == 16);
}

TEST_CASE("the bundled dataset is the file, byte for byte") {
  const auto from_file = load({TRADESTAT_DATA_DIR "/russia-north-korea.json"}, {});
  REQUIRE(from_file);
  const Dataset bundled = loaded({});
  CHECK(from_file->inputs[0].sha256 == bundled.inputs[0].sha256);
  CHECK(from_file->inputs[0].sha256.size() == 64);
  CHECK(ids(*from_file) == ids(bundled));
  CHECK(from_file->inputs[0].name == TRADESTAT_DATA_DIR "/russia-north-korea.json");
}

TEST_CASE("a selection keeps what it names, and the claims that follow from it") {
  FlowQuery selection;
  selection.item = "TOTAL";
  selection.indicator = Indicator::exports;
  selection.pairs = {{"PRK", "RUS"}};
  Dataset dataset = loaded(selection);
  CHECK(ids(dataset) == Words{"goods-rus-prk-2016", "goods-rus-prk-2021", "goods-prk-rus-2016",
                              "goods-prk-rus-2021"});
  CHECK(dataset.claims.size() == 2);
  CHECK(dataset.inputs[0].observations == 16);  // read, not kept

  selection.years = {2021};
  dataset = loaded(selection);
  CHECK(ids(dataset) == Words{"goods-rus-prk-2021", "goods-prk-rus-2021"});
  CHECK(dataset.claims.empty());
}

TEST_CASE("a selection of years") {
  FlowQuery selection;
  selection.from = 2020;
  CHECK(loaded(selection).observations.size() == 13);
  selection.to = 2020;
  CHECK(ids(loaded(selection)) == Words{"services-rus-prk-2020", "travel-rus-prk-2020",
                                        "transport-rus-prk-2020", "construction-rus-prk-2020"});
  selection = {};
  selection.years = {2019, 2016};
  CHECK(ids(loaded(selection)) ==
        Words{"goods-rus-prk-2016", "goods-prk-rus-2016", "two-way-2019"});
  selection = {};
  selection.to = 1999;
  CHECK(loaded(selection).observations.empty());
}

TEST_CASE("coverage tells what there was to select from") {
  // All countries; the items of the selected countries; the years of the selected items.
  FlowQuery selection;
  selection.pairs = {{"PRK", "W00"}};
  selection.item = "S";
  Dataset dataset = loaded(selection);
  CHECK(dataset.observations.empty());
  CHECK(dataset.coverage.countries == Words{"RUS", "PRK", "W00"});
  CHECK(dataset.coverage.items == Words{"TOTAL"});
  CHECK(dataset.coverage.years.empty());

  selection = {};
  selection.item = "SD";
  selection.years = {1999};
  dataset = loaded(selection);
  CHECK(dataset.observations.empty());
  CHECK(dataset.coverage.items.size() == 5);
  CHECK(dataset.coverage.years == Years{2020});
}

TEST_CASE("bytes are read under their name") {
  const auto broken = load_bytes("{", "figures.json", {});
  REQUIRE_FALSE(broken);
  CHECK(broken.error().path == "figures.json");
  CHECK(broken.error().line == 1);
  const auto read = load_bytes(tradestat::bundled_json(), "-", {});
  REQUIRE(read);
  CHECK(read->inputs[0].name == "-");
}

TEST_CASE("an input that cannot be read is an error of its own") {
  const auto nowhere = load({"/no/such/file.json"}, {});
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == tradestat::ErrorCode::io);
  CHECK(nowhere.error().message.starts_with("cannot read '/no/such/file.json': "));
  const auto no_data_in_it = load({"/dev"}, {});
  REQUIRE_FALSE(no_data_in_it);
  CHECK(no_data_in_it.error().code == tradestat::ErrorCode::io);
}

TEST_CASE("a matrix of the bundled services") {
  // Russia's services to North Korea of 2020: travel 3.6, transport 2.65, construction 0.355
  // million. The finest is stated in thousands, so that sums are in thousands.
  const auto matrices = tradestat::load_matrices({}, {});
  REQUIRE(matrices);
  REQUIRE(matrices->years.size() == 1);
  const tradestat::FlowMatrix& matrix = matrices->years[0];
  CHECK(matrix.year == 2020);
  CHECK(matrix.areas == Words{"RUS"});
  CHECK(matrix.items == Words{"SC", "SD", "SE"});
  CHECK(matrix.exponent == 3);
  CHECK(matrix.sums == std::vector<std::int64_t>{2650, 3600, 355});
  // Half of 0.01, 0.1 million and of a thousand, in hundreds.
  CHECK(matrix.half_widths == std::vector<std::int64_t>{50, 500, 5});
}
