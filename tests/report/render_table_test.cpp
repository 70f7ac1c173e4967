#include <algorithm>

#include "base/utf8.hpp"
#include "report/fields.hpp"
#include "support/catch.hpp"
#include "support/samples.hpp"

using namespace samples;
using namespace tradestat::report;

namespace {

std::vector<std::string> lines_of(const std::string& page) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t end = page.find('\n', at);
    lines.push_back(page.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

bool contains(const std::string& page, const std::string& text) {
  return page.find(text) != std::string::npos;
}

Table checks() {
  Table table{"verify",
              "Checks",
              {{"id", ColumnKind::text, "", ""},
               {"kind", ColumnKind::text, "", "", 1},
               {"verdict", ColumnKind::verdict, "", ""},
               {"explanation", ColumnKind::prose, "", ""}},
              {},
              {}};
  for (const char* verdict : {"entailed", "inconsistent", "not_derivable"}) {
    table.rows.push_back({words(std::string("figure-") + verdict), words("claim"), words(verdict),
                          words("The arithmetic of this one, in a sentence of some length.")});
  }
  return table;
}

Table totals(const char* first, const char* second) {
  Table table{"t", "", {{"total", ColumnKind::money, "USD", ""}}, {}, {}};
  for (const char* stated : {first, second})
    table.rows.push_back({Estimate(ExactValue::of(Figure{.stated = *Decimal::parse(stated)}))});
  return table;
}

}  // namespace

TEST_CASE("a table") {
  CHECK(rendered(render_table, document(growth()), {}) ==
        "Growth\n"
        "\n"
        "          start   start\n"
        "exporter   year   value    cagr\n"
        "                 USD mn       %\n"
        "────────────────────────────────────────────────\n"
        "PRK        2016    28.7  -18.06 (-18.17, -17.96)\n"
        "RUS        2016     0       n/a\n"
        "\n"
        "n/a in cagr: the start value is zero\n"
        "Rates are annual.\n");
  // What is the same in all rows goes to the caption first, then ranges below their values.
  CHECK(rendered(render_table, document(growth()), {.width = 44}) ==
        "Growth\n"
        "start year 2016\n"
        "\n"
        "           start\n"
        "exporter   value    cagr\n"
        "          USD mn       %\n"
        "─────────────────────────────────────────\n"
        "PRK         28.7  -18.06 (-18.17, -17.96)\n"
        "RUS          0       n/a\n"
        "\n"
        "n/a in cagr: the start value is zero\n"
        "Rates are annual.\n");
  CHECK(rendered(render_table, document(growth()), {.width = 40}) ==
        "Growth\n"
        "start year 2016\n"
        "\n"
        "           start\n"
        "exporter   value              cagr\n"
        "          USD mn                 %\n"
        "──────────────────────────────────\n"
        "PRK         28.7           -18.06\n"
        "                  (-18.17, -17.96)\n"
        "RUS          0                n/a\n"
        "\n"
        "n/a in cagr: the start value is zero\n"
        "Rates are annual.\n");
}

TEST_CASE("a table without header") {
  CHECK(rendered(render_table, document(growth()), {.header = false})
            .starts_with("Growth\n\nPRK  2016  28.7 "));
}

TEST_CASE("what is too wide goes to the caption, then is left out, and says so") {
  CHECK(rendered(render_table, document(growth()), {.width = 40}) ==
        "Growth\n"
        "start year 2016\n"
        "\n"
        "           start\n"
        "exporter   value              cagr\n"
        "          USD mn                 %\n"
        "──────────────────────────────────\n"
        "PRK         28.7           -18.06\n"
        "                  (-18.17, -17.96)\n"
        "RUS          0                n/a\n"
        "\n"
        "n/a in cagr: the start value is zero\n"
        "Rates are annual.\n");
  Table wide = growth();
  for (Row& row : wide.rows) row[0] = words("a-long-name-of-no-parts");
  wide.rows[1][0] = words("another-name-of-no-parts");
  const std::string page = rendered(render_table, document(wide),
                                    {.width = 44, .wider = "use --width, or --format csv"});
  CHECK_FALSE(contains(page, "28.7"));
  CHECK(contains(page, "-18.06"));
  CHECK(contains(page, "left out at this width: start value; use\n  --width, or --format csv\n"));
}

TEST_CASE("what no grid can hold stands as records") {
  Table wide = growth();
  wide.rows.resize(1);
  wide.rows[0][0] = words("a-long-name-with-no-parts!!");
  CHECK(rendered(render_table, document(wide), {.width = 40}) ==
        "Growth\n"
        "\n"
        "exporter     a-long-name-with-no-parts!!\n"
        "start year   2016\n"
        "start value  28.7 USD mn\n"
        "cagr         -18.06 % (-18.17, -17.96)\n"
        "\n"
        "Rates are annual.\n");
}

TEST_CASE("prose stands under its row") {
  CHECK(rendered(render_table, document(checks()), {.width = 41}) ==
        "Checks\n"
        "kind claim\n"
        "\n"
        "id                    verdict\n"
        "───────────────────────────────────\n"
        "figure-entailed       entailed\n"
        "  The arithmetic of this one, in a\n"
        "  sentence of some length.\n"
        "\n"
        "figure-inconsistent   inconsistent\n"
        "  The arithmetic of this one, in a\n"
        "  sentence of some length.\n"
        "\n"
        "figure-not_derivable  not_derivable\n"
        "  The arithmetic of this one, in a\n"
        "  sentence of some length.\n");
}

TEST_CASE("colour is only added") {
  const std::string page = rendered(render_table, document(checks()), {.color = true});
  CHECK(contains(page, "\x1b[1mChecks\x1b[0m\n"));
  CHECK(contains(page, "\x1b[32mentailed\x1b[0m"));
  CHECK(contains(page, "\x1b[1;31minconsistent\x1b[0m"));
  CHECK(contains(page, "\x1b[33mnot_derivable\x1b[0m"));
  std::string stripped;
  for (std::size_t at = 0; at < page.size(); ++at) {
    if (page[at] == '\x1b')
      at = page.find('m', at);
    else
      stripped += page[at];
  }
  CHECK(stripped == rendered(render_table, document(checks()), {}));
}

TEST_CASE("all money of a table has one scale") {
  CHECK(contains(rendered(render_table, document(totals("486000000000", "248000000")), {}),
                 "USD bn"));
  CHECK(
      contains(rendered(render_table, document(totals("486000000000", "99999999")), {}), "USD mn"));
  CHECK(contains(rendered(render_table, document(totals("1000", "100")), {}), "USD thousand"));
  CHECK(contains(rendered(render_table, document(totals("1000", "99")), {}), "USD\n"));
  // 10 dollars beside 486 billion: not below thousands.
  CHECK(
      contains(rendered(render_table, document(totals("486000000000", "10")), {}), "USD thousand"));
  CHECK(contains(rendered(render_table, document(totals("0", "0")), {}), "USD"));
}

TEST_CASE("no line is wider than asked, none ends with a blank, ASCII is ASCII") {
  Document answer = document(growth());
  answer.title = "Russia → North Korea";
  answer.sectioned = true;
  answer.tables.push_back(checks());
  const bool ascii = GENERATE(false, true);
  for (int width = 40; width <= 200; ++width) {
    const std::string page = rendered(render_table, answer, {.width = width, .ascii = ascii});
    for (const std::string& line : lines_of(page)) {
      INFO(width << ": " << line);
      CHECK(tradestat::display_width(line) <= width);
      CHECK_FALSE(line.ends_with(' '));
    }
    if (ascii) {
      CHECK(std::all_of(page.begin(), page.end(),
                        [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
    }
  }
}

TEST_CASE("data cannot steer the terminal") {
  const std::string page = rendered(render_table, of_words("\x1b]0;title\x07 \u009b2J\r\n"), {});
  CHECK(contains(page, "\\x1b]0;title\\x07 \\x9b2J\\x0d\\n\n"));
}

TEST_CASE("text from right to left stands last, unchanged") {
  Table table{"t",
              "",
              {{"name", ColumnKind::text, "", ""}, {"year", ColumnKind::integer, "year", ""}},
              {{words("روسيا"), year(2021)}},
              {}};
  CHECK(rendered(render_table, document(table), {}) ==
        "year  name\n"
        "───────────\n"
        "2021  روسيا\n");
}

TEST_CASE("words wrap within their column before anything is left out") {
  Table table{"t",
              "",
              {{"item", ColumnKind::text, "", ""}, {"name", ColumnKind::text, "", "", 1}},
              {{words("one"), words("transport of goods and of people by sea")}},
              {}};
  CHECK(rendered(render_table, document(table), {.width = 40}) ==
        "item  name\n"
        "────────────────────────────────────────\n"
        "one   transport of goods and of people\n"
        "      by sea\n");
}

TEST_CASE("tables without rows") {
  const Table empty{"t", "Nothing", {{"year", ColumnKind::integer, "year", ""}}, {}, {}};
  CHECK(rendered(render_table, document(empty), {}) == "Nothing\nno records\n");
  Document answer = document(empty);
  answer.sectioned = true;
  answer.tables.push_back(growth());
  CHECK(rendered(render_table, answer, {}).starts_with("Growth\n"));
  answer.tables[0].notes.push_back("There is none.");
  CHECK(rendered(render_table, answer, {})
            .starts_with("Nothing\nno records\nThere is none.\n\nGrowth\n"));
}

TEST_CASE("a single end of an estimate is a column of its own") {
  const auto table = with_columns(growth(), {"cagr_lower", "cagr", "cagr_reason"});
  REQUIRE(table);
  CHECK(rendered(render_table, document(*table), {.header = true}) ==
        "Growth\n"
        "\n"
        "  cagr\n"
        " lower    cagr\n"
        "     %       %\n"
        "──────────────\n"
        "-18.17  -18.06\n"
        "   n/a     n/a\n"
        "\n"
        "n/a in cagr lower, cagr: the start value is zero\n"
        "Rates are annual.\n");
}
