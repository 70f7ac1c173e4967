#include "io/tables/csv.hpp"

#include <random>
#include <string>
#include <vector>

#include "io/tables/read_ahead.hpp"
#include "support/catch.hpp"

using tradestat::TextPosition;
using tradestat::io::bytes_of;
using tradestat::io::CsvReader;
using tradestat::io::ReadAhead;
using tradestat::io::Record;
using tradestat::io::RecordSource;

namespace {

std::string written(TextPosition position) {
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

/// Every field with its place, as "line:column field|"; the error instead where there is one.
std::string fields_in(RecordSource& records) {
  Record record;
  std::string all;
  for (;;) {
    const auto more = records.next(record);
    if (!more)
      return written({more.error().line, more.error().column}) + ": " + more.error().message;
    if (!*more) return all;
    for (std::size_t i = 0; i < record.fields.size(); ++i)
      all.append(written(record.position_of(i))).append(" ").append(record.fields[i]).append("|");
  }
}

/// As another thread splits them, too.
std::string fields_of(std::string_view text) {
  const auto source = bytes_of(text);
  CsvReader csv(*source, "test", ',');
  const auto again = bytes_of(text);
  CsvReader split_ahead(*again, "test", ',');
  ReadAhead ahead(split_ahead);
  std::string fields = fields_in(csv);
  CHECK(fields == fields_in(ahead));
  return fields;
}

}  // namespace

TEST_CASE("fields lose their quotes, and know where they stand in characters") {
  CHECK(fields_of("a,\u00e9\u00e9,b\r\n\n\"x \"\"\u0645\"\"\",,c") ==
        "1:1 a|1:3 \u00e9\u00e9|1:6 b|3:1 x \"\u0645\"|3:11 |3:12 c|");
  CHECK(fields_of("\xEF\xBB\xBFt,\"\u00e9\",v\n") == "1:1 t|1:3 \u00e9|1:7 v|");
  // A field behind one of two lines stands on the second.
  CHECK(fields_of("a,\"\u00e9\nb\",c\nd\n") == "1:1 a|1:3 \u00e9\nb|2:4 c|3:1 d|");
}

TEST_CASE("what is wrong with CSV is said with its place in characters") {
  CHECK(fields_of("\u00e9,\"b\" c\n") == "1:6: text after a closing quote");
  CHECK(fields_of("a\n\u00e9\u0645,b\"c\n") == "2:5: a quote in the middle of a field");
  CHECK(fields_of("\u00e9,\"b\n\n") == "1:3: a quote that is never closed");
  CHECK(fields_of("\"\u00e9\n\u00e9\",\u00e9\"") == "2:5: a quote in the middle of a field");
  CHECK(fields_of({"\xC3\xA9,\0b", 5}) == "1:3: a NUL byte in a text");
  CHECK(fields_of("a\n" + std::string(2'000'000, 'x')) ==
        "2:1: a record of more than a million bytes");
}

TEST_CASE("records are whole wherever the blocks end that they are read in") {
  std::string text;
  std::string expected;
  for (int i = 1; i <= 40'000; ++i) {
    const std::string number = std::to_string(i);
    text += number + ",\"\u00e9\"\"" + number + "\"\r\n";
    expected += number + ":1 " + number + "|" + number + ":" + std::to_string(number.size() + 2) +
                " \u00e9\"" + number + "|";
  }
  CHECK(fields_of(text) == expected);
}

TEST_CASE("records that another thread splits are the same, of any size and in any number") {
  std::mt19937 random(7);
  std::string text;
  for (int row = 0; row < 5000; ++row) {
    for (int field = 0; field < 4; ++field) {
      const std::string_view mark = random() % 50 == 0 ? "\"x\"\"y\nz\"" : "field";
      text += field == 0 ? "" : ",";
      text += random() % 500 == 0 ? std::string(random() % 100'000, 'a') : std::string(mark);
    }
    text += '\n';
  }
  CHECK(fields_of(text).size() > text.size());
  CHECK(fields_of(text + "a,b\"c").ends_with("a quote in the middle of a field"));
}

TEST_CASE("a thread that splits records stops when no more are read") {
  std::string text;
  for (int row = 0; row < 10'000; ++row) text += "2021,643,408\n";
  const auto source = bytes_of(text);
  CsvReader csv(*source, "test", ',');
  ReadAhead ahead(csv);
  Record record;
  const auto more = ahead.next(record);
  REQUIRE(more);
  CHECK(*more);
  CHECK(record.fields.size() == 3);
}
