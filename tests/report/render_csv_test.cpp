#include "report/fields.hpp"
#include "support/catch.hpp"
#include "support/samples.hpp"

using namespace samples;
using namespace tradestat::report;

namespace {

Document two_sections() {
  Document result;
  result.sectioned = true;
  result.tables.push_back(
      {"first",
       "",
       {{"year", ColumnKind::integer, "year", ""}, {"name", ColumnKind::text, "", ""}},
       {{year(2020), words("a")}},
       {}});
  result.tables.push_back(
      {"second",
       "",
       {{"name", ColumnKind::text, "", ""}, {"line", ColumnKind::integer, "", ""}},
       {{words("b"), year(7)}},
       {}});
  return result;
}

}  // namespace

TEST_CASE("CSV holds flat records") {
  const auto table = with_columns(growth(), {"exporter", "start_value", "cagr", "cagr_reason"});
  REQUIRE(table);
  CHECK(rendered(render_csv, document(*table), {}) ==
        "exporter,start_value,cagr,cagr_reason\n"
        "PRK,28700000,-0.18062106688022161,\n"
        "RUS,0,,the start value is zero\n");
  CHECK(rendered(render_csv, document(*table), {.header = false}).starts_with("PRK,"));
}

TEST_CASE("CSV quotes what RFC 4180 quotes") {
  CHECK(rendered(render_csv, of_words("a,b"), {}) == "text\n\"a,b\"\n");
  CHECK(rendered(render_csv, of_words("say \"no\""), {}) == "text\n\"say \"\"no\"\"\"\n");
  CHECK(rendered(render_csv, of_words("a\nb"), {}) == "text\n\"a\nb\"\n");
  CHECK(rendered(render_csv, of_words("a\rb"), {}) == "text\n\"a\rb\"\n");
  CHECK(rendered(render_csv, of_words("a b\t"), {}) == "text\na b\t\n");
  CHECK(rendered(render_csv, of_words(""), {}) == "text\n\"\"\n");  // else the line looks like none
}

TEST_CASE("no cell of words is a formula where that is asked for") {
  const auto csv = [](const char* text) {
    return rendered(render_csv, of_words(text), {.header = false, .no_formulas = true});
  };
  CHECK(csv("=1+1") == "'=1+1\n");
  CHECK(csv("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0\n");
  CHECK(csv("-1+1") == "'-1+1\n");
  CHECK(csv("@SUM(A1)") == "'@SUM(A1)\n");
  CHECK(csv("\t=1") == "'\t=1\n");
  CHECK(csv("\r=1") == "\"'\r=1\"\n");
  CHECK(csv("\n=1") == "\"'\n=1\"\n");
  CHECK(csv("=\"a\",b") == "\"'=\"\"a\"\",b\"\n");
  for (const char* wide : {"＝1", "＋1", "－1", "＠A"})
    CHECK(csv(wide) == "'" + std::string(wide) + "\n");
  // What is a number is no formula; nor is what has these further on.
  for (const char* same : {"-18.1", "+5", "-.5", "a=1", "1-1", " =1", "'=1"})
    CHECK(csv(same) == std::string(same) + "\n");
  for (const char* formula : {"-", "+", "-1.", "--1", "-1.2.3", "-1e5", "=1"})
    CHECK(csv(formula) == "'" + std::string(formula) + "\n");
  CHECK(rendered(render_tsv, of_words("=1"), {.header = false, .no_formulas = true}) == "'=1\n");
  CHECK(rendered(render_csv, of_words("=1"), {.header = false}) == "=1\n");
  // Numbers stay numbers.
  const auto table = with_columns(growth(), {"cagr"});
  REQUIRE(table);
  CHECK(rendered(render_csv, document(*table), {.header = false, .no_formulas = true})
            .starts_with("-0.18062106688022161\n"));
}

TEST_CASE("TSV escapes what would end a field") {
  CHECK(rendered(render_tsv, of_words("a\tb\nc\\d\r\"e\""), {}) ==
        "text\na\\tb\\nc\\\\d\\r\"e\"\n");
}

TEST_CASE("sections are one rectangular table") {
  CHECK(rendered(render_csv, two_sections(), {}) ==
        "section,year,name,line\n"
        "first,2020,a,\n"
        "second,,b,7\n");
  CHECK(rendered(render_tsv, two_sections(), {}) ==
        "section\tyear\tname\tline\n"
        "first\t2020\ta\t\n"
        "second\t\tb\t7\n");
}
