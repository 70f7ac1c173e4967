#include "report/render.hpp"
#include "support/catch.hpp"

using namespace tradestat::report;

TEST_CASE("formats are found by name and by suffix") {
  CHECK(formats()[0].name == "table");
  CHECK(find_format("ndjson")->render == render_ndjson);
  CHECK(find_format("xml") == nullptr);
  CHECK(format_of_path("a/b.csv")->name == "csv");
  CHECK(format_of_path("B.JSON")->name == "json");
  CHECK(format_of_path("b.jsonl")->name == "ndjson");
  CHECK(format_of_path("b.md")->name == "markdown");
  CHECK(format_of_path("b.txt")->name == "table");
  CHECK(format_of_path("b.xml")->name == "junit");
  CHECK(format_of_path("b.sarif")->name == "sarif");
  CHECK(format_of_path("b.xlsx") == nullptr);
  CHECK(format_of_path("csv") == nullptr);
  CHECK(format_of_path("a/.csv") == nullptr);
}
