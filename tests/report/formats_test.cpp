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

TEST_CASE("formats tell errors in their own way, or in a line of text") {
  const tradestat::Error in_data{.message = "no year", .path = "a.csv", .line = 2, .column = 9};
  const tradestat::Error asked{.message = "no year", .hint = "say 2021"};
  for (const char* name : {"table", "csv", "sarif"}) {
    CHECK(find_format(name)->render_error(in_data) == "tradestat: error: a.csv:2:9: no year\n");
    CHECK(find_format(name)->render_error(asked) == "tradestat: error: no year; say 2021\n");
  }
  CHECK(find_format("ndjson")->render_error(asked) == render_error_json(asked));
  CHECK(find_format("github")->render_error(asked) == render_error_github(asked));
}
