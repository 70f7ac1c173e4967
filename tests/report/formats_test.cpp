#include <algorithm>
#include <string>
#include <vector>

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

TEST_CASE("each format has its name, its suffixes and what it tells") {
  struct Expected {
    const char* name;
    std::vector<const char*> suffixes;
    bool of_findings;
    bool notes_aside;
  };
  const std::vector<Expected> all{{"table", {".txt"}, false, false},
                                  {"json", {".json"}, false, false},
                                  {"ndjson", {".ndjson", ".jsonl"}, false, true},
                                  {"csv", {".csv"}, false, true},
                                  {"tsv", {".tsv", ".tab"}, false, true},
                                  {"markdown", {".md", ".markdown"}, false, false},
                                  {"html", {".html", ".htm"}, false, false},
                                  {"junit", {".xml"}, true, false},
                                  {"github", {}, true, false},
                                  {"sarif", {".sarif"}, true, false},
                                  {"chart", {}, false, false},
                                  {"svg", {".svg"}, false, false},
                                  {"dataset", {}, false, true}};
  REQUIRE(formats().size() == all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const OutputFormat& format = formats()[i];
    INFO(format.name);
    CHECK(format.name == all[i].name);
    CHECK(format.of_findings == all[i].of_findings);
    CHECK(format.notes_aside == all[i].notes_aside);
    CHECK(find_format(all[i].name) == &format);
    for (const char* suffix : all[i].suffixes)
      CHECK(format_of_path("x" + std::string(suffix)) == &format);
    for (const auto suffix : format.suffixes)
      CHECK(
          (suffix.empty() || std::ranges::find(all[i].suffixes, suffix) != all[i].suffixes.end()));
  }
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
