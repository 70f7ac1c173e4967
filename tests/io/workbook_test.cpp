#include "io/tables/workbook.hpp"

#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "io/tables/sheet.hpp"
#include "support/archives.hpp"
#include "support/catch.hpp"
#include "tradestat/load.hpp"

using namespace tradestat;
using namespace tradestat::io;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;
using Rows = std::vector<std::vector<std::string>>;

const std::string relations =
    R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/a.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/b.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://x/chartsheet" Target="chartsheets/c.xml"/></Relationships>)";

std::string book_of(std::string_view sheets, std::string_view properties = "") {
  return R"(<?xml version="1.0"?><x:workbook xmlns:x="urn:x" xmlns:r="urn:r">)" +
         std::string(properties) + "<x:sheets>" + std::string(sheets) + "</x:sheets></x:workbook>";
}
const std::string one_sheet = R"(<x:sheet name="Data" sheetId="7" r:id="rId1"/>)";

std::string sheet_of(std::string_view rows) {
  return "<worksheet><sheetData>" + std::string(rows) + "</sheetData></worksheet>";
}

/// A path of its own for each: the directory of the last archive is kept.
std::string next_path() {
  static int number = 0;
  return "workbook_test_" + std::to_string(++number) + ".xlsx";
}

/// A workbook that goes with the test.
struct Book {
  std::string path = next_path();
  explicit Book(const Parts& parts) {
    std::ofstream(path, std::ios::binary) << test::zip_of(parts);
  }
  explicit Book(std::string_view rows)
      : Book(Parts{{"xl/workbook.xml", book_of(one_sheet)},
                   {"xl/_rels/workbook.xml.rels", relations},
                   {"xl/worksheets/a.xml", sheet_of(rows)}}) {}
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;
  ~Book() { std::remove(path.c_str()); }
};

/// The rows of its first sheet, or the error.
std::optional<Error> read(const std::string& path, Rows& rows, std::vector<int>* lines = nullptr) {
  const auto book = Workbook::open(path);
  if (!book) return book.error();
  const auto source = book->rows(book->sheets().front(), '.');
  if (!source) return source.error();
  Record record;
  for (;;) {
    const auto more = (*source)->next(record);
    if (!more) return more.error();
    if (!*more) return std::nullopt;
    rows.emplace_back(record.fields.begin(), record.fields.end());
    if (lines != nullptr) lines->push_back(record.position_of(0).line);
  }
}

std::string error_of(std::string_view rows) {
  const Book book(rows);
  Rows ignored;
  const auto error = read(book.path, ignored);
  return error ? error->message : "";
}

}  // namespace

TEST_CASE("the digits of a cell are those that Excel holds") {
  CHECK(digits_of_cell("300") == "300");
  CHECK(digits_of_cell("10239691.91") == "10239691.91");
  CHECK(digits_of_cell("0.50") == "0.50");
  CHECK(digits_of_cell("1.1000000000000001") == "1.1");      // 17 digits of 1.1
  CHECK(digits_of_cell("0.30000000000000004") == "0.3");     // 0.1 + 0.2
  CHECK(digits_of_cell("1234.5599999999999") == "1234.56");  // carries
  CHECK(digits_of_cell("0.99999999999999994") == "1");       // into a digit more
  CHECK(digits_of_cell("-9999999999999999") == "-10000000000000000");
  CHECK(digits_of_cell("1.5E+2") == "150");  // all of the number, no rounding
  CHECK(digits_of_cell("1e+16") == "10000000000000000");
  CHECK(digits_of_cell("2.5E-3") == "0.0025");
  CHECK(digits_of_cell("-1.25E1") == "-12.5");
  CHECK(digits_of_cell("text") == "text");
  CHECK(digits_of_cell("1E+999") == "1E+999");
  CHECK(digits_of_cell("") == "");
}

TEST_CASE("dates of cells count days") {
  CHECK(date_of_cell("1", false) == "1900-01-01");
  CHECK(date_of_cell("59", false) == "1900-02-28");
  CHECK(date_of_cell("61", false) == "1900-03-01");  // 60 is a day that there was not
  CHECK(date_of_cell("44197", false) == "2021-01-01");
  CHECK(date_of_cell("44197.75", false) == "2021-01-01");
  CHECK(date_of_cell("0", true) == "1904-01-01");
  CHECK(date_of_cell("2958465", false) == "9999-12-31");
  CHECK(date_of_cell("2958466", false).empty());
  CHECK(date_of_cell("-1", false).empty());
}

TEST_CASE("formats that show dates") {
  for (const char* format : {"yyyy", "dd/mm/yyyy", "[$-409]d\\-mmm\\-yy;@", "m/d/yy h:mm"})
    CHECK(is_date_format(format));
  for (const char* format : {"General", "0.00", "#,##0 \"days\"", "[h]:mm", "[Red]0", "0\\d", "@"})
    CHECK_FALSE(is_date_format(format));
}

#if defined(TRADESTAT_WITH_EXPAT)
TEST_CASE("cells of every type") {
  const Book book(Parts{
      {"xl/workbook.xml", book_of(one_sheet)},
      {"xl/_rels/workbook.xml.rels", relations},
      {"xl/sharedStrings.xml",
       "<sst><si><t>from</t></si><si><r><t>to </t></r><r><t>whom</t></r>"
       "<rPh><t>reading</t></rPh></si></sst>"},
      {"xl/styles.xml",
       R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy"/></numFmts>)"
       R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
       R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs>)"
       "</styleSheet>"},
      {"xl/worksheets/a.xml",
       sheet_of(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>)"
                R"(<row r="3"><c r="A3"/></row>)"
                R"(<row r="5"><c t="inlineStr"><is><t>A &amp; B</t></is></c><c><v>1.10</v></c>)"
                R"(<c s="1"><v>44197</v></c><c s="2"><v>44197</v></c><c t="b"><v>1</v></c>)"
                R"(<c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>made</v></c>)"
                R"(<c t="d"><v>2021-05-04T00:00:00</v></c></row>)")}});
  Rows rows;
  std::vector<int> lines;
  const auto error = read(book.path, rows, &lines);
  REQUIRE_FALSE(error);
  CHECK(rows ==
        Rows{{"from", "", "to whom"},
             {"A & B", "1.10", "2021-01-01", "2021-01-01", "TRUE", "#N/A", "made", "2021-05-04"}});
  CHECK(lines == std::vector{2, 5});
}

TEST_CASE("sheets are those that show, without charts") {
  const Book book(
      Parts{{"xl/workbook.xml",
             book_of(R"(<x:sheet name="Hidden" state="veryHidden" r:id="rId1"/>)"
                     R"(<x:sheet name="Notes" r:id="rId2"/><x:sheet name="Chart" r:id="rId3"/>)")},
            {"xl/_rels/workbook.xml.rels", relations},
            {"xl/worksheets/b.xml", sheet_of("")}});
  const auto opened = Workbook::open(book.path);
  REQUIRE(opened);
  REQUIRE(opened->sheets().size() == 1);
  CHECK(opened->sheets().front().name == "Notes");
  CHECK(opened->sheets().front().part == "xl/worksheets/b.xml");
}

TEST_CASE("what workbooks must not be") {
  const std::string cell = R"(<c r="A1"><v>1</v></c>)";
  CHECK(error_of("<row><c r=\"A1\"><v>1</v></row>") == "its XML is damaged: mismatched tag");
  CHECK(error_of("<row r=\"2\">" + cell + "</row><row r=\"1\">" + cell + "</row>") ==
        "rows out of order, or too many");
  CHECK(error_of("<row>" + cell + cell + "</row>") == "cells out of order, or too many");
  CHECK(error_of("<row><c r=\"XFE1\"><v>1</v></c></row>") == "cells out of order, or too many");
  CHECK(error_of("<row r=\"1048577\">" + cell + "</row>").empty());  // no number: the next row
  CHECK(error_of("<row><c t=\"s\"><v>0</v></c></row>") ==
        "a cell of a text that the workbook has not");
  CHECK(error_of("<row><c t=\"str\"><v>" + std::string(1'000'001, 'x') + "</v></c></row>") ==
        "a row of more than a million bytes");
  CHECK(error_of("<row a=\"" + std::string(1'200'000, 'x') + "\"/>") ==
        "its XML has a tag of more than a million bytes");
  std::string deep;
  for (int i = 0; i < 70; ++i) deep += "<a>";
  CHECK(error_of(deep) == "its XML is damaged: more than 64 elements within each other");
}

TEST_CASE("no document brings entities of its own") {
  const Book book(Parts{{"xl/workbook.xml", "<!DOCTYPE workbook [<!ENTITY a \"b\">]><workbook/>"}});
  const auto opened = Workbook::open(book.path);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().message == "its XML is damaged: a DOCTYPE");
}

TEST_CASE("a value that a row of a sheet cannot hold has the place of its cell") {
  const Book book(R"(<row r="3"><c t="str"><v>from</v></c><c t="str"><v>to</v></c>)"
                  R"(<c t="str"><v>year</v></c><c t="str"><v>usd</v></c></row>)"
                  R"(<row r="4"><c t="str"><v>DEU</v></c><c t="str"><v>FRA</v></c>)"
                  R"(<c><v>2021</v></c><c t="str"><v>many</v></c></row>)");
  FileOptions options{.map = "exporter=from,importer=to,year=year,value=usd"};
  options.unit_mult = 0;
  const auto dataset = load({book.path}, {}, options);
  REQUIRE_FALSE(dataset);
  CHECK(dataset.error().line == 4);
  CHECK(dataset.error().column == 4);
}
#endif

TEST_CASE("spreadsheets of other kinds are named") {
  CHECK_FALSE(is_workbook("no such file"));
  for (const auto& [part, kind] :
       {std::pair{"META-INF/manifest.xml", "a document of OpenDocument (.ods), which is not read"},
        std::pair{"xl/workbook.bin", "a binary workbook of Excel's (.xlsb), which is not read"}}) {
    const Book book(Parts{{part, ""}});
    CHECK(is_workbook(book.path));
    const auto dataset = load({book.path}, {}, {});
    REQUIRE_FALSE(dataset);
    CHECK(dataset.error().message == kind);
  }
}
