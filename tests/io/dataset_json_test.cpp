#include "io/dataset_json.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/datasets.hpp"
#include "support/numbers.hpp"
#include "tradestat/verify.hpp"

using numbers::dec;
using tradestat::Dataset;
using tradestat::Error;
using tradestat::Hedge;
using tradestat::Indicator;
using tradestat::Result;
using tradestat::io::parse_dataset;

namespace {

/// One change to the small dataset. A '@' in the new text marks where the
/// error stands; it is not part of the text.
struct Case {
  const char* what;
  const char* by;
  const char* message;  ///< its start
};

struct Changed {
  std::string text;
  std::size_t marked = std::string::npos;
};

Changed changed(const char* what, std::string by) {
  Changed result{std::string(small_dataset)};
  const auto at = result.text.find(what);
  INFO(what);
  REQUIRE(at != std::string::npos);
  if (const auto mark = by.find('@'); mark != std::string::npos) {
    by.erase(mark, 1);
    result.marked = at + mark;
  }
  result.text.replace(at, std::string_view(what).size(), by);
  return result;
}

std::string place(const std::string& text, std::size_t offset) {
  const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(offset), '\n');
  const auto before = std::string_view(text).substr(0, offset);
  const auto newline = before.rfind('\n');
  const auto start = newline == std::string_view::npos ? 0 : newline + 1;
  return std::to_string(line) + ":" + std::to_string(offset - start + 1);
}

void check(const Case& wrong) {
  const auto [text, marked] = changed(wrong.what, wrong.by);
  INFO(wrong.what << " -> " << wrong.by);
  const auto dataset = parse_dataset(text, "small.json");
  REQUIRE_FALSE(dataset);
  const Error& error = dataset.error();
  CHECK(error.code == tradestat::ErrorCode::bad_data);
  CHECK(error.path == "small.json");
  INFO(error.message);
  CHECK(error.message.starts_with(wrong.message));
  CHECK(std::to_string(error.line) + ":" + std::to_string(error.column) == place(text, marked));
}

void check_accepted(const char* what, const char* by) {
  INFO(what << " -> " << by);
  const auto dataset = parse_dataset(changed(what, by).text, "small.json");
  if (!dataset) INFO(dataset.error().message);
  CHECK(dataset);
}

}  // namespace

TEST_CASE("a dataset is read with all it says") {
  const auto read = parse_dataset(small_dataset, "small.json");
  REQUIRE(read);
  const Dataset& dataset = *read;
  CHECK(dataset.id == "small");
  CHECK(dataset.title == "A small dataset");
  REQUIRE(dataset.sources.size() == 2);
  CHECK(dataset.sources[1].name == "Another");
  REQUIRE(dataset.observations.size() == 5);
  const auto& start = dataset.observations[0];
  CHECK(start.indicator == Indicator::exports);
  CHECK(start.exporter == "RUS");
  CHECK(start.importer == "PRK");
  CHECK(start.classification == "HS");
  CHECK(start.item == "TOTAL");
  CHECK(start.year == 2016);
  CHECK(start.unit == tradestat::Unit::usd);
  CHECK(start.status == tradestat::ObservationStatus::normal);
  CHECK(start.stated == "35.8");
  REQUIRE(start.figure);
  CHECK(start.figure->stated.to_string() == "35.8");
  CHECK(start.figure->value() == dec("35800000"));
  CHECK(start.figure->hedge == Hedge::about);
  CHECK(start.sources == std::vector<std::string>{"paper", "9"});
  REQUIRE(start.places.size() == 1);
  CHECK(start.places[0].line == 3);
  CHECK(start.places[0].figure->value() == dec("36000000"));
  const auto& end = dataset.observations[1];
  CHECK_FALSE(end.places[0].figure);
  CHECK(end.places[1].figure->value() == dec("78300000"));
  CHECK(end.places[1].figure->unit_mult == 3);
  CHECK(dataset.observations[2].figure->exact);
  CHECK_FALSE(dataset.observations[3].figure);
  CHECK(dataset.observations[3].status == tradestat::ObservationStatus::missing);
  CHECK(dataset.observations[4].indicator == Indicator::two_way);
  REQUIRE(dataset.claims.size() == 1);
  CHECK(dataset.claims[0].inputs == std::vector<std::string>{"start", "end"});
  CHECK(dataset.claims[0].figure.value() == dec("0.169"));
  CHECK(dataset.observation("7") == &dataset.observations[4]);
  CHECK(dataset.observation("8") == nullptr);
}

TEST_CASE("what a dataset may say otherwise") {
  check_accepted("{\n\"schema", "{ \"$schema\": \"x.json\", \"schema");
  check_accepted("\"unit_mult\": 6", "\"unit_mult\": -3");
  check_accepted("\"unit_mult\": 6", "\"unit_mult\": 15");
  check_accepted("\"35.8\"", "\"-35.8\"");
  check_accepted("\"35.8\"", "\"0\"");
  check_accepted("\"2016\"", "\"1500\"");
  check_accepted("\"2016\"", "\"2500\"");
  check_accepted("\"about\"", "\"more than\"");
  check_accepted("\"about\"", "\"less than\"");
  check_accepted("\"about\"", "\"at least\"");
  check_accepted("\"about\"", "\"at most\"");
  check_accepted(R"(  "hedge": "about",)", "");
  check_accepted("\"obs_status\": \"O\"", "\"obs_status\": \"M\"");
  check_accepted("\"obs_status\": \"P\"", "\"obs_status\": \"E\"");
  check_accepted("\"start\", \"end\"", "\"end\", \"start\"");
  // The same cell twice, with the same value.
  check_accepted(
      "\"2016\",\n   \"unit_measure\": \"USD\", \"unit_mult\": 6, \"obs_status\": \"A\", "
      "\"obs_value\": \"35.8\"",
      "\"2021\", \"unit_measure\": \"USD\", \"unit_mult\": 3, \"obs_status\": \"A\", "
      "\"obs_value\": \"78300.0\"");
}

TEST_CASE("a dataset without claims, and one behind a byte order mark") {
  std::string text(small_dataset);
  text.replace(text.find(",\n\"claims\""), std::string::npos, "}");
  CHECK(parse_dataset(text, "small.json"));
  CHECK(parse_dataset("\xEF\xBB\xBF" + text, "small.json"));
  // Claims may stand before the observations that they name.
  text = "{" + std::string(small_dataset.substr(small_dataset.find("\"claims\"")));
  text.resize(text.find_last_of(']') + 1);
  std::string rest(small_dataset.substr(1));
  rest.resize(rest.find(",\n\"claims\""));
  CHECK(parse_dataset(text + "," + rest + "}", "small.json"));
}

TEST_CASE("broken at the top") {
  const Case cases[] = {
      {"{\n\"schema_version\": \"1.0\",", "@{", "the field \"schema_version\" is missing"},
      {"\"1.0\"", "@\"2.0\"", "\"schema_version\" cannot be \"2.0\""},
      {"\"1.0\"", "@1.0", "\"schema_version\" must be a string, not a number"},
      {"{\n\"schema", "{ \"$schema\": @1, \"schema", "\"$schema\" must be a string, not a number"},
      {"{\n\"schema", "{ \"$schema\": @\"\", \"schema", "\"$schema\" must not be empty"},
      {"\"small\"", "@\"\"", "\"id\" must not be empty or hold a NUL"},
      {"\"A small dataset\"", "@null", "\"title\" must be a string, not null"},
      {"\"A small dataset\"", "@\"a\\u0000b\"", "\"title\" must not be empty or hold a NUL"},
      {"\"title\"", "@\"titel\": \"x\", \"title\"", "unknown field \"titel\""},
      {"\"title\"", "@\"id\": \"x\", \"title\"", "the key \"id\" stands twice in one object"},
      {"\"claims\": [", "\"claims\": @{}, \"x\": [", "\"claims\" must be an array, not an object"},
      {"{\n\"schema", "@[{\n\"schema", "not valid JSON"},
  };
  for (std::size_t i = 0; i + 1 < std::size(cases); ++i) check(cases[i]);
  const auto list = parse_dataset("[]", "small.json");
  REQUIRE_FALSE(list);
  CHECK(list.error().message == "expected an object, found an array");
  CHECK(parse_dataset("7", "p").error().message == "expected an object, found a number");
  const auto empty_list = [](const char* key, const char* rest) {
    const auto dataset =
        parse_dataset("{\"schema_version\":\"1.0\",\"id\":\"i\",\"title\":\"t\",\"" +
                          std::string(key) + "\":[]" + rest + "}",
                      "p");
    REQUIRE_FALSE(dataset);
    return dataset.error().message;
  };
  CHECK(empty_list("sources", ",\"observations\":[]") == "\"sources\" must not be empty");
  CHECK(empty_list("observations", ",\"sources\":[{\"id\":\"s\",\"name\":\"n\"}]") ==
        "\"observations\" must not be empty");
}

TEST_CASE("broken sources and ids") {
  const Case cases[] = {
      {R"({"id": "paper", "name")", R"(@{"name")", "the field \"id\" is missing"},
      {R"("name": "A paper")", R"("name": @"")", "\"name\" must not be empty"},
      {R"(, "name": "A paper")", R"(, "name": "x", @"url": "y")", "unknown field \"url\""},
      {R"({"id": "paper", "name": "A paper"})", "@\"paper\"", "expected an object, found a string"},
      {R"("id": "paper")", R"("id": @"Paper")", "\"Paper\" is not an id"},
      {R"("id": "paper")", R"("id": @"")", "\"\" is not an id"},
      {R"("id": "paper")", R"("id": @"a b")", "\"a b\" is not an id"},
      {R"("id": "9")", R"("id": @9)", "\"id\" must be a string, not a number"},
      {R"("id": "9")", R"("id": @"paper")", "the id \"paper\" stands twice"},
      {R"("id": "end")", R"("id": @"start")", "the id \"start\" stands twice"},
      {R"("id": "end")", R"("id": @"paper")", "the id \"paper\" stands twice"},
      {R"("id": "growth")", R"("id": @"end")", "the id \"end\" stands twice"},
      {R"(["paper", "9"])", R"([@"paperback", "9"])", "there is no source \"paperback\""},
      {R"(["paper", "9"])", R"(["paper", @9])", "expected an id in quotes, found a number"},
      {R"(["paper", "9"])", R"([@null])", "expected an id in quotes, found null"},
      {R"(["paper", "9"])", R"([@"start"])", "there is no source \"start\""},
      {R"(["paper", "9"])", "@[]", "\"sources\" must not be empty"},
      {R"(["paper", "9"])", "@\"paper\"", "\"sources\" must be an array, not a string"},
  };
  for (const Case& wrong : cases) check(wrong);
}

TEST_CASE("broken observations") {
  const Case cases[] = {
      {R"({"id": "start", "indicator": "exports", )", R"(@{"id": "start", )",
       "the field \"indicator\" is missing"},
      {R"("indicator": "exports")", R"("indicator": @"import")",
       "\"indicator\" cannot be \"import\""},
      {R"("exports")", R"(@"Exports")", "\"indicator\" cannot be \"Exports\""},
      {R"("ref_area": "RUS")", R"("ref_area": @"RU")", "\"RU\" is not an ISO 3166-1 alpha-3 code"},
      {R"("ref_area": "RUS")", R"("ref_area": @"rus")", "\"rus\" is not an ISO"},
      {R"("ref_area": "RUS")", R"("ref_area": @"XYZ")", "\"XYZ\" is not an ISO"},
      {R"("ref_area": "RUS")", R"("ref_area": @643)", "\"ref_area\" must be a string"},
      {R"("counterpart_area": "PRK")", R"("counterpart_area": @"")", "\"\" is not an ISO"},
      {R"("trade_flow": "X")", R"("trade_flow": @"M")",
       "\"trade_flow\" of exports must be \"X\", not \"M\""},
      {R"("trade_flow": "_T")", R"("trade_flow": @"X")",
       "\"trade_flow\" of two_way must be \"_T\", not \"X\""},
      {R"("HS")", R"(@"HS12")", "\"commodity_class\" cannot be \"HS12\""},
      {R"("TOTAL")", R"(@"total")", "\"total\" is not a commodity code"},
      {R"("TOTAL")", R"(@"")", "\"\" is not a commodity code"},
      {R"("TOTAL")", R"(@"1234567890123")", "\"1234567890123\" is not a commodity code"},
      {R"("TOTAL")", "@2701", "\"commodity\" must be a string, not a number"},
      {R"("2016")", "@2016", "\"time_period\" must be a string, not a number"},
      {R"("2016")", R"(@"1499")", "\"1499\" is not a period from 1500 to 2500"},
      {R"("2016")", R"(@"2501")", "\"2501\" is not a period"},
      {R"("2016")", R"(@"16")", "\"16\" is not a period"},
      {R"("2016")", R"(@"02016")", "\"02016\" is not a period"},
      {R"("2016")", R"(@"2016-13")", "\"2016-13\" is not a period"},
      {R"("2016")", R"(@"20x6")", "\"20x6\" is not a period"},
      {R"("2016")", R"(@"99999999999999999999")", "\"99999999999999999999\" is not a period"},
      {R"("unit_measure": "USD")", R"("unit_measure": @"PT")",
       "\"unit_measure\" of exports must be money or a quantity, not \"PT\""},
      {R"("unit_measure": "USD")", R"("unit_measure": @"EUX")",
       "\"unit_measure\" cannot be \"EUX\""},
      {R"("unit_measure": "RANK")", R"("unit_measure": @"USD")",
       "\"unit_measure\" of total_exports_rank must be \"RANK\""},
      {R"("unit_mult": 6)", R"("unit_mult": @16)",
       "\"unit_mult\" must be a whole number from -3 to 15, not 16"},
      {R"("unit_mult": 6)", R"("unit_mult": @-4)", "\"unit_mult\" must be a whole number"},
      {R"("unit_mult": 6)", R"("unit_mult": @6.5)", "\"unit_mult\" must be a whole number"},
      {R"("unit_mult": 6)", R"("unit_mult": @6.0)", "\"unit_mult\" must be a whole number"},
      {R"("unit_mult": 6)", R"("unit_mult": @1e1)", "\"unit_mult\" must be a whole number"},
      {R"("unit_mult": 6)", R"("unit_mult": @99999999999999999999)",
       "\"unit_mult\" must be a whole number"},
      {R"("unit_mult": 6)", R"("unit_mult": @"6")", "\"unit_mult\" must be a number, not a string"},
      {R"("obs_status": "A")", R"("obs_status": @"X")", "\"obs_status\" cannot be \"X\""},
      {R"("obs_status": "A")", R"("obs_status": @"O")", "\"obs_status\" cannot be \"O\""},
      {R"("obs_status": "O")", R"("obs_status": @"A")", "\"obs_status\" cannot be \"A\""},
      {R"("obs_value": "35.8")", R"("obs_value": @35.8)",
       "\"obs_value\" must be a string, not a number"},
      {R"("obs_value": "35.8")", R"("obs_value": @"35,8")", "'35,8' is not a decimal number"},
      {R"("obs_value": "35.8")", R"("obs_value": @"")", "'' is not a decimal number"},
      {R"("obs_value": "35.8")", R"("obs_value": @"1e6")", "'1e6' is not a decimal number"},
      {R"("obs_value": "35.8")", R"("obs_value": @"1234567890123456789012345678901")",
       "'1234567890123456789012345678901' has more than 30 digits"},
      {R"("about")", R"(@"roughly")", "\"hedge\" cannot be \"roughly\""},
      {R"("about")", "@null", "\"hedge\" must be a string, not null"},
      {R"("obs_value": "12")", R"("obs_value": @"12.0")", "a rank must be a whole number from 1"},
      {R"("obs_value": "12")", R"("obs_value": @"0")", "a rank must be a whole number from 1"},
      {R"("obs_value": "12")", R"("obs_value": @"-12")", "a rank must be a whole number from 1"},
      {R"("hedge": "about",)", R"(@"hegde": "about",)", "unknown field \"hegde\""},
      {R"([{"line": 3, "obs_value": "36"}])", "@[]", "\"places\" must not be empty"},
      {R"({"line": 3, "obs_value": "36"})", "@3", "expected an object, found a number"},
      {R"({"line": 3, "obs_value": "36"})", R"(@{"obs_value": "36"})",
       "the field \"line\" is missing"},
      {R"("line": 3)", R"("line": @0)", "\"line\" must be a whole number from 1 to 1000000000"},
      {R"("line": 3)", R"("line": @"3")", "\"line\" must be a number, not a string"},
      {R"("line": 3)", R"("line": 3, @"column": 1)", "unknown field \"column\""},
      {R"("line": 3, "obs_value": "36")", R"("line": 3, "obs_value": @36)",
       "\"obs_value\" must be a string"},
      {R"({"line": 4})", R"(@{"line": 4, "unit_mult": 3})", "the field \"obs_value\" is missing"},
      {R"("78300", "unit_mult": 3)", R"("78300", "unit_mult": @16)",
       "\"unit_mult\" must be a whole number from -3 to 15"},
  };
  for (const Case& wrong : cases) check(wrong);
}

TEST_CASE("ranks are counted in ones") {
  check({R"("RANK", "unit_mult": 0)", R"("RANK", "unit_mult": @6)",
         "\"unit_mult\" must be 0, not 6"});
  check({R"([{"line": 6}])", R"([{"line": 6, "unit_mult": @3, "obs_value": "1"}])",
         "\"unit_mult\" must be 0, not 3"});
}

TEST_CASE("observations of one cell that disagree") {
  check({R"({"id": "end", "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2021")",
         R"(@{"id": "end", "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016")",
         "\"end\" and \"start\" state different values for the same cell"});
}

TEST_CASE("broken claims") {
  const Case cases[] = {
      {R"({"id": "growth", "formula": "cagr", )", R"(@{"id": "growth", )",
       "the field \"formula\" is missing"},
      {R"("cagr")", R"(@"average")", "\"formula\" cannot be \"average\""},
      {R"(["start", "end"])", R"([@"begin", "end"])", "there is no observation or claim \"begin\""},
      {R"(["start", "end"])", R"(["start", @"paper"])",
       "there is no observation or claim \"paper\""},
      {R"(["start", "end"])", R"(["start", @7])", "expected an id in quotes, found a number"},
      {R"(["start", "end"])", R"(@["start"])", "\"inputs\" of cagr must name 2 figures, not 1"},
      {R"(["start", "end"])", R"(@["start", "end", "end"])",
       "\"inputs\" of cagr must name 2 figures, not 3"},
      {R"(["start", "end"])", R"(@"start")", "\"inputs\" must be an array, not a string"},
      {R"("unit_measure": "PT")", R"("unit_measure": @"USD")",
       "\"unit_measure\" of cagr must be \"PT\", not \"USD\""},
      {R"("unit_mult": 0, "obs_value": "16.9")", R"("unit_mult": @1, "obs_value": "16.9")",
       "\"unit_mult\" must be 0, not 1"},
      {R"("16.9")", "@16.9", "\"obs_value\" must be a string, not a number"},
      {R"("16.9")", "@null", "\"obs_value\" must be a string, not null"},
      {R"("16.9")", R"(@"+16.9")", "'+16.9' is not a decimal number"},
      {R"("16.9",)", R"("16.9", @"obs_status": "A",)", "unknown field \"obs_status\""},
      {R"([{"line": 9}])", R"([{"line": 9, "obs_value": @"x"}])", "'x' is not a decimal number"},
  };
  for (const Case& wrong : cases) check(wrong);
}

TEST_CASE("all that is wrong is told at once, in the order of the text") {
  const auto read = parse_dataset(R"({"schema_version": "1.0", "id": "x",
"sources": [{"id": "paper", "name": ""}],
"observations": [
  {"id": "a", "indicator": "export", "trade_flow": "_T", "unit_measure": "RANK",
   "obs_value": "0.5", "sources": ["paper"], "places": [{}]},
  {"id": "B", "obs_value": null, "obs_valu": 1}],
"claims": [{"id": "c", "formula": "grow", "inputs": ["B", "a", "d"]}]})",
                                  "x.json");
  REQUIRE_FALSE(read);
  std::vector<Error> all{read.error()};
  all.insert(all.end(), read.error().more.begin(), read.error().more.end());
  std::string told;
  for (const Error& error : all) {
    CHECK(error.code == tradestat::ErrorCode::bad_data);
    CHECK(error.path == "x.json");
    told += std::to_string(error.line) + ":" + std::to_string(error.column) + " " + error.message +
            "\n";
  }
  CHECK(told ==
        "1:1 the field \"title\" is missing\n"
        "2:37 \"name\" must not be empty or hold a NUL\n"
        "4:3 fields are missing: \"ref_area\", \"counterpart_area\", \"commodity_class\", "
        "\"commodity\", \"time_period\"\n"
        "4:28 \"indicator\" cannot be \"export\"\n"
        "5:17 a rank must be a whole number from 1, not 0.5\n"
        "5:57 the field \"line\" is missing\n"
        "6:3 fields are missing: \"indicator\", \"ref_area\", \"counterpart_area\", "
        "\"commodity_class\", \"commodity\", \"time_period\", \"unit_measure\", "
        "\"obs_status\", \"sources\", \"places\"\n"
        "6:10 \"B\" is not an id\n"
        "6:34 unknown field \"obs_valu\"\n"
        "7:12 fields are missing: \"unit_measure\", \"obs_value\", \"sources\", \"places\"\n"
        "7:35 \"formula\" cannot be \"grow\"\n"
        "7:64 there is no observation or claim \"d\"\n");
}

TEST_CASE("of very many faults the first hundred are told, and how many there are besides") {
  std::string text = R"({"schema_version": "1.0", "id": "x", "title": "t",
"sources": [{"id": "s", "name": "n"}], "observations": [)";
  for (int i = 0; i < 250; ++i) text += i == 0 ? "1" : ",1";
  const auto read = parse_dataset(text + "]}", "x.json");
  REQUIRE_FALSE(read);
  REQUIRE(read.error().more.size() == 100);
  CHECK(read.error().message == "expected an object, found a number");
  CHECK(read.error().more.back().message == "150 more faults");
}

TEST_CASE("what need not be written") {
  std::string text(small_dataset);
  for (const std::string_view field : {"\"trade_flow\": \"X\", ", "\"trade_flow\": \"_T\", ",
                                       "\"unit_mult\": 0, ", "\"obs_status\": \"A\", "})
    for (std::size_t at = 0; (at = text.find(field)) != std::string::npos;)
      text.erase(at, field.size());
  const auto read = parse_dataset(text, "x.json");
  REQUIRE(read);
  CHECK(read->observations[0].status == tradestat::ObservationStatus::normal);
  CHECK(read->observations[2].figure->unit_mult == 0);
  // In ones: 35.8 dollars, or per cent.
  text.erase(text.find("\"unit_mult\": 6, "), 16);
  const auto in_ones = parse_dataset(text, "x.json");
  REQUIRE(in_ones);
  CHECK(in_ones->observations[0].figure->value() == dec("35.8"));
  CHECK(in_ones->claims[0].figure.value() == dec("0.169"));
}

TEST_CASE("imports are the importer's, rates say what they are of, periods are no years") {
  const auto with = [](const std::string& fields) {
    std::string text(small_dataset);
    const std::string_view first =
        R"("indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016",
   "unit_measure": "USD", "unit_mult": 6)";
    text.replace(text.find(first), first.size(),
                 R"("ref_area": "RUS", "counterpart_area": "PRK", "commodity_class": "HS",
   "commodity": "TOTAL", )" +
                     fields);
    const auto read = parse_dataset(text, "x.json");
    INFO(fields);
    REQUIRE(read);
    return read->observations.front();
  };
  const auto imports = with(
      R"("indicator": "imports", "time_period": "2024-Q2", "unit_measure": "EUR", "unit_mult": 9)");
  CHECK(imports.indicator == Indicator::imports);
  CHECK(imports.exporter == "PRK");
  CHECK(imports.importer == "RUS");
  CHECK(imports.reported_by == tradestat::Side::importer);
  CHECK(imports.year == 2024);
  CHECK(to_string(period_of(imports)) == "2024-Q2");
  CHECK(std::string(to_string(imports.unit)) == "EUR");
  CHECK(imports.figure->value() == dec("35800000000"));
  CHECK_FALSE(is_measured(imports));
  const auto growth = with(
      R"("indicator": "growth", "trade_flow": "M", "time_period": "2024", "unit_measure": "PT")");
  CHECK(growth.indicator == Indicator::growth);
  CHECK(growth.of == Indicator::imports);
  CHECK(growth.importer == "RUS");
  CHECK(growth.figure->value() == dec("0.358"));
  const auto balance = with(
      R"("indicator": "balance", "time_period": "2024-A1", "unit_measure": "TNE", "unit_mult": 3)");
  CHECK(balance.exporter == "RUS");
  CHECK_FALSE(balance.reported_by);
  CHECK(period_of(balance).fiscal);
  CHECK(unit_name(balance.unit, 3) == "thousand tonnes");
}

TEST_CASE("hints say how to mend it") {
  const auto hint = [](const char* what, const char* by) {
    const auto dataset = parse_dataset(changed(what, by).text, "p");
    REQUIRE_FALSE(dataset);
    return dataset.error().hint;
  };
  CHECK(hint("\"35.8\"", "35.8") == "write \"35.8\" in quotes, so that its digits are kept");
  CHECK(hint("\"ref_area\": \"RUS\"", "\"ref_area\": \"Russia\"") == "write \"RUS\"");
  CHECK(hint("\"hedge\"", "\"hegde\"") == "did you mean hedge?");
  CHECK(hint("\"A\"", "\"O\"").starts_with("use one of \"A\""));
}

TEST_CASE("messages quote on one line") {
  const auto [text, marked] = changed(R"("id": "paper")", R"("id": "a\n\u001b[31m")");
  const auto dataset = parse_dataset(text, "p");
  REQUIRE_FALSE(dataset);
  CHECK(dataset.error().message == "\"a\\n\\x1b[31m\" is not an id");
}

TEST_CASE("twenty thousand observations are read and judged in no time") {
  const std::string text(small_dataset);
  const auto first = text.find("  {\"id\": \"start\"");
  std::string many = text.substr(0, first);
  std::string one = text.substr(first, text.find("  {\"id\": \"end\"") - first);
  const auto id = one.find("start");
  const auto item = one.find("TOTAL");
  for (int i = 0; i < 20000; ++i) {
    const std::string number = std::to_string(100000 + i);
    many.append(one, 0, id).append("o" + number).append(one, id + 5, item - id - 5);
    many.append(number).append(one, item + 5);
  }
  many += text.substr(first);
  const auto dataset = parse_dataset(many, "p");
  REQUIRE(dataset);
  CHECK(dataset->observations.size() == 20005);
  CHECK(verify(*dataset).size() > 2);
}
