#include <nlohmann/json.hpp>

#include "report/fields.hpp"
#include "support/catch.hpp"
#include "support/samples.hpp"
#include "tradestat/version.hpp"

using namespace samples;
using namespace tradestat::report;

TEST_CASE("the JSON of an answer") {
  auto table = with_columns(growth(), {"exporter", "start_value"});
  REQUIRE(table);
  Document answer = document(*table);
  answer.command = "growth";
  answer.inputs.push_back({"-", "tradestat-json", "ab12", 16});
  CHECK(rendered(render_json, answer, {}) ==
        "{\n"
        "  \"meta\": {\n"
        "    \"schema\": \"tradestat.output\",\n"
        "    \"schema_version\": \"1.0\",\n"
        "    \"tool\": \"tradestat\",\n"
        "    \"version\": \"" TRADESTAT_VERSION
        "\",\n"
        "    \"command\": \"growth\",\n"
        "    \"inputs\": [\n"
        "      {\"name\": \"-\", \"format\": \"tradestat-json\", \"sha256\": \"ab12\", "
        "\"observations\": 16}\n"
        "    ],\n"
        "    \"columns\": [\n"
        "      {\"name\": \"exporter\", \"unit\": \"\", \"description\": \"Who exports.\"},\n"
        "      {\"name\": \"start_value\", \"unit\": \"USD\", \"description\": "
        "\"Value in the first year.\"}\n"
        "    ],\n"
        "    \"notes\": [\n"
        "      \"Rates are annual.\"\n"
        "    ]\n"
        "  },\n"
        "  \"data\": [\n"
        "    {\"exporter\": \"PRK\", \"start_value\": 28700000},\n"
        "    {\"exporter\": \"RUS\", \"start_value\": 0}\n"
        "  ]\n"
        "}\n");
}

TEST_CASE("the JSON of sections is keyed by their names") {
  Document answer = document(growth());
  answer.sectioned = true;
  answer.tables.push_back({"empty", "", {{"year", ColumnKind::integer, "year", ""}}, {}, {}});
  const auto json = nlohmann::json::parse(rendered(render_json, answer, {}));
  CHECK(json["data"]["growth"][0]["start_year"] == 2016);
  CHECK(json["data"]["empty"] == nlohmann::json::array());
  CHECK(json["meta"]["columns"]["empty"][0]["name"] == "year");
  CHECK(json["meta"]["notes"]["growth"][0] == "Rates are annual.");
  CHECK(json["meta"]["notes"]["empty"] == nlohmann::json::array());
}

TEST_CASE("ndjson is one record a line") {
  auto table = with_columns(growth(), {"exporter", "cagr"});
  REQUIRE(table);
  Document answer = document(*table);
  CHECK(rendered(render_ndjson, answer, {}) ==
        "{\"exporter\": \"PRK\", \"cagr\": -0.18062106688022161}\n"
        "{\"exporter\": \"RUS\", \"cagr\": null}\n");
  answer.sectioned = true;
  CHECK(rendered(render_ndjson, answer, {})
            .starts_with("{\"section\": \"growth\", \"exporter\": \"PRK\""));
}

TEST_CASE("any bytes give valid JSON") {
  CHECK(rendered(render_ndjson, of_words("a \"b\" \\ c\nd\te"), {}) ==
        "{\"text\": \"a \\\"b\\\" \\\\ c\\nd\\u0009e\"}\n");
  CHECK(rendered(render_ndjson, of_words("\x1b[31m \x7f \u009b"), {}) ==
        "{\"text\": \"\\u001b[31m \\u007f \\u009b\"}\n");
  CHECK(rendered(render_ndjson, of_words("\xff é روسيا"), {}) ==
        "{\"text\": \"\uFFFD é روسيا\"}\n");
  CHECK(rendered(render_ndjson, of_words(std::string("\0", 1)), {}) == "{\"text\": \"\\u0000\"}\n");
}

TEST_CASE("an error as JSON") {
  const tradestat::Error in_data{
      tradestat::ErrorCode::bad_data, "not a \"year\"", "write 2021", "my.json", 3, 14};
  CHECK(render_error_json(in_data) ==
        "{\"code\": \"bad_data\", \"message\": \"not a \\\"year\\\"\", \"hint\": \"write 2021\", "
        "\"path\": \"my.json\", \"line\": 3, \"column\": 14}\n");
  CHECK(render_error_json({tradestat::ErrorCode::usage, "no command"}) ==
        "{\"code\": \"usage\", \"message\": \"no command\", \"hint\": null, \"path\": null, "
        "\"line\": null, \"column\": null}\n");
}
