#include "tradestat/series_break.hpp"

#include <string>
#include <vector>

#include "core/trade/classification.hpp"
#include "support/catch.hpp"
#include "tradestat/country.hpp"

using tradestat::breaks_of;
using tradestat::Flow;
using tradestat::Observation;
using tradestat::SeriesBreak;

namespace {

Flow flow(const char* exporter, const char* importer) { return {exporter, importer, "TOTAL", {}}; }

std::vector<int> years_of(const std::vector<SeriesBreak>& breaks) {
  std::vector<int> years;
  for (const SeriesBreak& found : breaks) years.push_back(found.last_year);
  return years;
}

Observation of(const char* item, int year, const char* classification) {
  Observation observation;
  observation.item = item;
  observation.year = year;
  observation.classification = classification;
  return observation;
}

}  // namespace

TEST_CASE("a break lies behind its last year") {
  const Flow to_germany = flow("AUS", "DEU");
  CHECK(years_of(breaks_of(to_germany, 1990, 1991)) == std::vector{1990});
  CHECK(years_of(breaks_of(to_germany, 1980, 2020)) == std::vector{1990});
  CHECK(breaks_of(to_germany, 1989, 1990).empty());
  CHECK(breaks_of(to_germany, 1991, 2020).empty());
  CHECK(breaks_of(to_germany, 1990, 1991).front().to_string() ==
        "break in the series of DEU: to 1990 Germany is the Federal Republic alone and from 1991 "
        "it has the German Democratic Republic (DDR) in it");
}

TEST_CASE("both areas of a flow have breaks, in order of years") {
  CHECK(years_of(breaks_of(flow("SRB", "DEU"), 1985, 2010)) == std::vector{1990, 2005});
  CHECK(years_of(breaks_of(flow("CZE", "SVK"), 1985, 2010)) == std::vector{1992});
  CHECK(breaks_of(flow("CZE", "SVK"), 1985, 2010).front().of ==
        std::vector<std::string>{"CZE", "SVK"});
  CHECK(breaks_of(flow("AUS", "W00"), 1960, 2020).empty());
}

TEST_CASE("an item breaks where its edition changes, a total does not") {
  const std::vector<Observation> years{of("681510", 2016, "HS 2012"), of("681510", 2017, "HS 2017"),
                                       of("681510", 2018, "HS"), of("681510", 2019, "HS 2022")};
  Flow item{"CHN", "PRK", "681510", {}};
  for (const Observation& year : years) item.observations.push_back(&year);
  const auto found = breaks_of(item);
  REQUIRE(found.size() == 1);  // of 2018 nobody knows the edition
  CHECK(found.front().of == std::vector<std::string>{"681510"});
  CHECK(found.front().last_year == 2016);
  CHECK(found.front().text == "its code is of HS 2012 to 2016, and of HS 2017 from 2017");
  item.item = "TOTAL";
  CHECK(breaks_of(item).empty());
}

TEST_CASE("one break of several areas is one") {
  std::vector<SeriesBreak> all;
  for (const char* republic : {"RUS", "UKR", "RUS"})
    add_breaks(all, breaks_of(flow(republic, "FIN"), 1991, 1992));
  REQUIRE(all.size() == 1);
  CHECK(all.front().of == std::vector<std::string>{"RUS", "UKR"});
}

// What an area is counted as to a year (areas.csv) breaks that area's series behind it.
TEST_CASE("areas that are counted as others to a year have their breaks") {
  for (const tradestat::Country& area : tradestat::areas()) {
    for (int year = 1950; year < 2030; ++year) {
      const tradestat::Country& now = area_in_year(area, year);
      const tradestat::Country& later = area_in_year(area, year + 1);
      if (&now == &later) continue;
      INFO(area.name << " in " << year);
      Flow counted = flow("", "W00");
      counted.exporter = now.alpha3;
      CHECK(years_of(breaks_of(counted, year, year + 1)) == std::vector{year});
    }
  }
}

TEST_CASE("the editions that Comtrade has codes for") {
  CHECK(tradestat::classification_of("H0") == "HS 1992");
  CHECK(tradestat::classification_of("H6") == "HS 2022");
  CHECK(tradestat::classification_of("HS") == "HS");
  CHECK(tradestat::classification_of("S3") == "SITC 3");
  CHECK(tradestat::classification_of("SS") == "SITC");
  CHECK(tradestat::classification_of("EB10S") == "EB10S");
  CHECK(tradestat::classification_of("EB99") == "EB");
  CHECK(tradestat::list_of("HS 2017") == "HS");
}
