#include "io/tables/csv.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using tradestat::TextPosition;
using tradestat::io::bytes_of;
using tradestat::io::CsvReader;
using tradestat::io::Record;

namespace {

std::string written(TextPosition position) {
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

/// Every field with its place, as "line:column field|"; the error instead where there is one.
std::string fields_of(std::string_view text) {
  const auto source = bytes_of(text);
  CsvReader csv(*source, "test", ',');
  Record record;
  std::string all;
  for (;;) {
    const auto more = csv.next(record);
    if (!more)
      return written({more.error().line, more.error().column}) + ": " + more.error().message;
    if (!*more) return all;
    for (std::size_t i = 0; i < record.fields.size(); ++i)
      all += written(record.position_of(i)) + " " + std::string(record.fields[i]) + "|";
  }
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
