#include <string>

#include "support/catch.hpp"
#include "tradestat/load.hpp"

using namespace tradestat;

namespace {

constexpr const char* head = R"({"schema_version": "1.0", "id": "d", "title": "t",
"sources": [{"id": "s", "name": "n"}],
"observations": [
  {"id": "o", "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "1.0",
   "rounding": "down", "sources": ["s"], "places": [{"line": 1}]}],
"claims": [
)";

/// A claim on a line of its own, the first on line 9.
std::string claim(const std::string& id, const std::string& formula, const std::string& inputs,
                  const std::string& unit, const std::string& value = "1") {
  return R"({"id": ")" + id + R"(", "formula": ")" + formula + R"(", "inputs": [)" + inputs +
         R"(], "unit_measure": ")" + unit + R"(", "unit_mult": 0, "obs_value": ")" + value +
         R"(", "sources": ["s"], "places": [{"line": 2}]})";
}

Result<Dataset> loaded(const std::string& claims) {
  return load_bytes(head + claims + "]}", "d.json", {});
}

void check_error(const std::string& claims, int line, const std::string& message) {
  const auto dataset = loaded(claims);
  REQUIRE_FALSE(dataset);
  CHECK(dataset.error().code == ErrorCode::bad_data);
  CHECK(dataset.error().message == message);
  CHECK(dataset.error().line == line);
}

}  // namespace

TEST_CASE("claims: may name claims that stand before or after them") {
  const auto dataset = loaded(claim("a", "equal", "\"b\"", "USD") + ",\n  " +
                              claim("b", "sum", "\"o\", \"c\"", "USD") + ",\n" +
                              claim("c", "equal", "\"o\"", "USD"));
  REQUIRE(dataset);
  CHECK(dataset->claims.size() == 3);
  CHECK(dataset->claims[0].formula == Formula::equal);
  CHECK(dataset->claims[1].inputs == std::vector<std::string>{"o", "c"});
  CHECK(dataset->observations[0].figure->rounding == Rounding::down);
  // Their places in the text.
  CHECK(dataset->observations[0].position.line == 4);
  CHECK(dataset->observations[0].position.column == 3);
  CHECK(dataset->claims[0].position.line == 9);
  CHECK(dataset->claims[0].position.column == 1);
  CHECK(dataset->claims[1].position.line == 10);
  CHECK(dataset->claims[1].position.column == 3);
}

TEST_CASE("places in a dataset count characters, as SARIF wants them") {
  std::string text = head + claim("a", "equal", "\"o\"", "USD") + "]}";
  const auto replace = [&](std::string_view what, std::string_view by) {
    text.replace(text.find(what), what.size(), by);
  };
  replace("[\n  {\"id\": \"o\"", "[{\"id\": \"o\"");
  replace("\"name\": \"n\"}],\n", "\"name\": \"\u00e9\u0635\"}],");
  const auto dataset = load_bytes(text, "d.json", {});
  REQUIRE(dataset);
  // "sources": [{"id": "s", "name": "éص"}],"observations": [{
  CHECK(dataset->observations[0].position.line == 2);
  CHECK(dataset->observations[0].position.column == 57);
}

TEST_CASE("claims: do not rest on themselves, on unknown figures, or twice on one") {
  check_error(claim("a", "equal", "\"a\"", "USD"), 9, "the claim \"a\" rests on itself");
  check_error(claim("z", "equal", "\"a\"", "USD") + ",\n" + claim("a", "equal", "\"b\"", "USD") +
                  ",\n" + claim("b", "sum", "\"o\", \"a\"", "USD"),
              10, "the claim \"a\" rests on itself");
  check_error(claim("a", "equal", "\"x\"", "USD"), 9, "there is no observation or claim \"x\"");
  check_error(claim("a", "equal", "\"s\"", "USD"), 9, "there is no observation or claim \"s\"");
  check_error(claim("a", "sum", "\"o\", \"o\"", "USD"), 9, "\"o\" is named twice");
}

TEST_CASE("claims: have the inputs and units of their formulas") {
  check_error(claim("a", "sum", "\"o\"", "USD"), 9,
              "\"inputs\" of sum must name at least 2 figures, not 1");
  check_error(claim("a", "share", "\"o\"", "PT"), 9,
              "\"inputs\" of share must name 2 figures, not 1");
  check_error(claim("a", "equal", "", "USD"), 9,
              "\"inputs\" of equal must name at least 1 figure, not 0");
  check_error(
      claim("b", "equal", "\"o\"", "USD") + ",\n" + claim("a", "ratio", "\"o\", \"b\"", "PT"), 10,
      "\"unit_measure\" of ratio must be \"RATIO\", not \"PT\"");
  check_error(claim("b", "equal", "\"o\"", "USD") + ",\n" +
                  claim("a", "rank_order", "\"o\", \"b\"", "RANK", "1.5"),
              10, "a rank must be a whole number from 1, not 1.5");
  check_error(claim("a", "average", "\"o\"", "PT"), 9, "\"formula\" cannot be \"average\"");
}

TEST_CASE("claims: are selected with all that they rest on") {
  const std::string text =
      head + claim("a", "equal", "\"b\"", "USD") + "," + claim("b", "equal", "\"o\"", "USD") + "]}";
  FlowQuery other_year;
  other_year.years = {2020};
  const auto none = load_bytes(text, "d.json", other_year);
  REQUIRE(none);
  CHECK(none->claims.empty());
}

TEST_CASE("claims: long chains and circles take neither depth nor time") {
  std::string chain = claim("c0", "equal", "\"o\"", "USD");
  for (int i = 1; i < 20000; ++i)
    chain +=
        "," + claim("c" + std::to_string(i), "equal", "\"c" + std::to_string(i - 1) + "\"", "USD");
  const auto dataset = loaded(chain);
  REQUIRE(dataset);
  CHECK(dataset->claims.size() == 20000);
  chain.replace(chain.find("\"o\""), 3, "\"c19999\"");
  const auto circle = loaded(chain);
  REQUIRE_FALSE(circle);
  CHECK(circle.error().message.find("rests on itself") != std::string::npos);
}
