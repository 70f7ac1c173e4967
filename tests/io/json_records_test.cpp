#include "io/tables/json_records.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using tradestat::Result;
using tradestat::io::bytes_of;
using tradestat::io::JsonContents;
using tradestat::io::KeptSource;
using tradestat::io::read_json_records;
using tradestat::io::Record;
using tradestat::io::TakeRecord;

namespace {

using Names = std::vector<std::string>;

Result<JsonContents> read(std::string_view text, const TakeRecord& take) {
  KeptSource source(bytes_of(text), "test");
  return read_json_records(source, "test", take);
}

Result<JsonContents> contents_of(std::string_view text) {
  return read(text, [](const Record&, const Names&) { return true; });
}

/// The records: "line:column field|field; ...".
std::string records_of(std::string_view text) {
  std::string records;
  const auto contents = read(text, [&](const Record& record, const Names& names) {
    REQUIRE(record.fields.size() == names.size());
    records +=
        std::to_string(record.position.line) + ':' + std::to_string(record.position.column) + ' ';
    for (const auto field : record.fields) records += std::string(field) + '|';
    records += "; ";
    return true;
  });
  REQUIRE(contents);
  return records;
}

/// "line:column: message" of the error in a text; empty without one.
std::string error_in(std::string_view text) {
  const auto contents = contents_of(text);
  if (contents) return {};
  CHECK(contents.error().code == tradestat::ErrorCode::bad_data);
  CHECK(contents.error().path == "test");
  return std::to_string(contents.error().line) + ":" + std::to_string(contents.error().column) +
         ": " + contents.error().message;
}

}  // namespace

TEST_CASE("records have a field for each name that came so far") {
  CHECK(records_of(R"({"data":[{"a":1,"b":"x"},{"b":"y","c":2.50},{}]})") ==
        "1:10 1|x|; 1:26 |y|2.50|; 1:45 |||; ");
  // In another order; null, true and what is nested are no text.
  CHECK(
      records_of(R"({"n":0,"data":[{"a":null,"b":[1,{"a":2}],"c":-7},{"c":"\u00e9","a":true}]})") ==
      "1:16 ||-7|; 1:50 ||\xC3\xA9|; ");
  // What is no object has no fields; other lists are no records.
  CHECK(records_of(R"({"other":[{"z":1}],"data":[5,[6]],"more":{"data":[{"z":1}]}})") ==
        "1:28 ; 1:30 ; ");
}

TEST_CASE("a record stands where its brace does, in lines and characters") {
  CHECK(records_of("\xEF\xBB\xBF{\"data\":\n[\n  {\"a\":\"\xC3\xA9\"}, {\"a\":1}]}") ==
        "3:3 \xC3\xA9|; 3:14 1|; ");
}

TEST_CASE("a document tells what it is besides") {
  const auto dataset = contents_of(R"({"observations":[]})");
  REQUIRE(dataset);
  CHECK(dataset->has_observations);
  CHECK_FALSE(dataset->has_list);
  const auto error = contents_of(R"({"message":"second","error":{"code":1},"statusCode":429})");
  REQUIRE(error);
  CHECK(error->has_error);
  CHECK(error->error_message == "second");
  const auto first = contents_of(R"({"message":"second","error":"first","data":[]})");
  REQUIRE(first);
  CHECK(first->error_message == "first");
  CHECK(first->has_list);
  const auto none = contents_of(R"({"error":"","elapsedTime":"0.07 secs","data":[{"error":"x"}]})");
  REQUIRE(none);
  CHECK(none->error_message.empty());
}

TEST_CASE("what is wrong with a document of records is said with its place") {
  CHECK(error_in("{\"data\":[\n{\"a\":1,\"b\":2,\"a\":3}]}") ==
        "2:14: the key \"a\" stands twice in one object");
  CHECK(error_in(R"({"a":{"b":1,"b":2}})") == "1:13: the key \"b\" stands twice in one object");
  CHECK(error_in("{\"data\":[{\"a\":1},\n {\"a\":nul}]}").starts_with("2:10: not valid JSON near"));
  CHECK(error_in("{\"data\":[{\"a\":1}") == "1:17: the JSON ends too early");
  CHECK(error_in("{\"data\":[]}\n\n x") == "3:2: more text after the end of the JSON");
  CHECK(error_in({"[]\n\0{}", 6}) == "2:1: more text after the end of the JSON");
  CHECK(error_in(std::string(65, '[') + std::string(65, ']')) ==
        "1:65: more than 64 levels of JSON");
  std::string many = "{\"data\":[{";
  for (int i = 0; i <= 1000; ++i) many += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":1";
  CHECK(error_in(many + "}]}") ==
        "1:7901: records of more than a thousand names, or of names of more than 1 MB");
}

TEST_CASE("a bare list holds records, and so do lines") {
  CHECK(records_of(R"([{"a":1},{"b":2}])") == "1:2 1|; 1:10 |2|; ");
  CHECK(records_of(R"([{"data":[{"z":1}]}])") == "1:2 |; ");
  CHECK(records_of("{\"a\":1}\n{\"a\":2,\"b\":[3]}\r\n\n {\"a\":4}\n") ==
        "1:1 1|; 2:1 2||; 4:2 4||; ");
  CHECK(records_of("{\"data\":7}\n{\"data\":8}") == "1:1 7|; 2:1 8|; ");
  // One object may be the only line, or something else.
  const auto one = contents_of(R"({"a":1})");
  REQUIRE(one);
  CHECK_FALSE(one->has_list);
  CHECK(one->records == 1);
  CHECK(one->names == Names{"a"});
  const auto empty = contents_of("[]");
  REQUIRE(empty);
  CHECK(empty->has_list);
  CHECK(empty->records == 0);
  // What stands beside a list is no record, and no name of one.
  const auto beside = contents_of(R"({"count":2,"data":[{"a":1}],"z":[{"y":1}]})");
  REQUIRE(beside);
  CHECK(beside->records == 1);
  CHECK(beside->names == Names{"a"});
  CHECK(error_in("{\"a\":1} {\"a\":2}") == "1:9: more text after the end of the JSON");
  CHECK(error_in("[{\"a\":1}]\n[{\"a\":2}]") == "2:1: more text after the end of the JSON");
  CHECK(error_in("{\"a\":1}\n{\"a\":2,}").starts_with("2:8: not valid JSON near"));
  CHECK(error_in(R"({"data":[],"observations":[]})") == "1:12: both \"data\" and \"observations\"");
}

TEST_CASE("records are found across the blocks that a text is read in") {
  std::string text = "{\"data\":[";
  std::string expected;
  for (int i = 0; i < 5000; ++i) {
    text += (i > 0 ? ",\n" : "") + std::string("{\"n\":") + std::to_string(i) + ",\"é\":\"" +
            std::string(static_cast<std::size_t>(i % 97), '\\') +
            std::string(static_cast<std::size_t>(i % 97), '\\') + "\"}";
    expected += std::to_string(i + 1) + (i > 0 ? ":1 " : ":10 ") + std::to_string(i) + '|' +
                std::string(static_cast<std::size_t>(i % 97), '\\') + "|; ";
  }
  CHECK(records_of(text + "]}") == expected);
}

TEST_CASE("reading stops where it is told to") {
  int records = 0;
  CHECK(read(R"({"data":[{"a":1},{"a":2},{"a":3}]} not JSON)",
             [&](const Record&, const Names&) { return ++records < 2; }));
  CHECK(records == 2);
}

TEST_CASE("what a record may hold is bounded") {
  const std::string text(600'000, 'x');
  CHECK(error_in("[{\"a\":\"" + text + "\"},{\"a\":\"" + text + "\"}]").empty());
  CHECK(error_in("[{\"a\":\"" + text + "\",\n\"b\":\"" + text + "\"}]") ==
        "2:5: a record of more than a million bytes");
  CHECK(error_in("[{\"" + text + "\":1},\n{\"" + text + "y\":1}]") ==
        "2:2: records of more than a thousand names, or of names of more than 1 MB");
  CHECK(error_in("[ \"" + text + text + "\"]") == "1:3: a string or number of more than 1 MB");
  CHECK(error_in("[" + std::string(2'000'000, '\n') + "]") == "1:2: blanks of more than 1 MB");
}

TEST_CASE("places in records are counted in characters") {
  CHECK(error_in("[{\"é\":\"م\"},\n{\"é\":nul}]").starts_with("2:9: not valid JSON"));
  CHECK(error_in("\xEF\xBB\xBF[{\"é\":1,\"é\":2}]") ==
        "1:9: the key \"é\" stands twice in one object");
  CHECK(records_of("[{\"é\":\"م\"}, {\"é\":1}]") == "1:2 م|; 1:13 1|; ");
}
