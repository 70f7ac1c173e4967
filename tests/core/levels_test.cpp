#include "core/measures/levels.hpp"

#include <map>
#include <string>

#include "support/catch.hpp"

using tradestat::Dataset;
using tradestat::Decimal;
using tradestat::Observation;

namespace {

void add(Dataset& dataset, const char* importer, int year, const char* item, const char* value,
         const char* classification = "HS") {
  Observation& o = dataset.observations.emplace_back();
  o.exporter = "CHN";
  o.importer = importer;
  o.year = year;
  o.item = item;
  o.classification = classification;
  o.figure = tradestat::Figure{.stated = *Decimal::parse(value)};
}

/// "PRK 2021 27": value, and its half width.
std::string table_of(const tradestat::Itemised& itemised) {
  std::map<std::string, std::string> table;
  for (const auto& flow : itemised.flows)
    for (const Observation* o : flow.observations)
      table[flow.importer + ' ' + std::to_string(o->year) + ' ' + flow.item] =
          o->figure->value().to_string() + ' ' + o->figure->interval().to_string();
  std::string text;
  for (const auto& [key, value] : table) text += key + ": " + value + "\n";
  return text;
}

}  // namespace

TEST_CASE("a product is there with its parts: what they leave of it is its rest") {
  Dataset dataset;
  add(dataset, "PRK", 2021, "TOTAL", "500");
  add(dataset, "PRK", 2021, "27", "300");
  add(dataset, "PRK", 2021, "2701", "60");
  add(dataset, "PRK", 2021, "270112", "60");
  add(dataset, "PRK", 2021, "84", "200");
  add(dataset, "PRK", 2020, "27", "250");  // another year has no parts
  add(dataset, "RUS", 2021, "27", "70");   // nor has another flow
  const auto flows = tradestat::flows(dataset);
  CHECK(table_of(tradestat::itemised(flows)) ==
        "PRK 2020 27: 250 [249.5, 250.5)\n"
        "PRK 2021 27, rest: 240 [239.0, 241.0)\n"
        "PRK 2021 270112: 60 [59.5, 60.5)\n"
        "PRK 2021 84: 200 [199.5, 200.5)\n"
        "RUS 2021 27: 70 [69.5, 70.5)\n");
}

TEST_CASE("at a level, deeper products are added up where theirs is not stated") {
  Dataset dataset;
  add(dataset, "PRK", 2021, "01", "9");
  add(dataset, "PRK", 2021, "2701", "60");
  add(dataset, "PRK", 2021, "270112", "50");  // inside 2701
  add(dataset, "PRK", 2021, "271012", "7");
  add(dataset, "PRK", 2021, "271019", "8");
  const auto flows = tradestat::flows(dataset);
  CHECK(table_of(tradestat::itemised(flows, 4)) ==
        "PRK 2021 01: 9 [8.5, 9.5)\n"
        "PRK 2021 2701: 60 [59.5, 60.5)\n"
        "PRK 2021 2710: 15 [14.0, 16.0)\n");
  CHECK(table_of(tradestat::itemised(flows, 2)) ==
        "PRK 2021 01: 9 [8.5, 9.5)\n"
        "PRK 2021 27: 75 [73.5, 76.5)\n");
}

TEST_CASE("parts that are more than their product are told, and so is no rest within rounding") {
  Dataset dataset;
  add(dataset, "PRK", 2021, "27", "300");
  add(dataset, "PRK", 2021, "2701", "350");
  add(dataset, "PRK", 2021, "84", "10");
  add(dataset, "PRK", 2021, "8401", "9.6");  // 0.4 lies within 0.55
  const auto itemised = tradestat::itemised(tradestat::flows(dataset));
  REQUIRE(itemised.over.size() == 1);
  CHECK(itemised.over[0] == "27 from CHN to PRK in 2021 is 50 less than its parts");
  CHECK(itemised.flows.size() == 2);
}

TEST_CASE("words of no classification are in none another") {
  Dataset dataset;
  add(dataset, "PRK", 2021, "Gas", "3", "none");
  add(dataset, "PRK", 2021, "Gasoline", "1", "none");
  CHECK(tradestat::itemised(tradestat::flows(dataset)).flows.size() == 2);
}
