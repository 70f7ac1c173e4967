#include "io/tables/json_records.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using tradestat::Result;
using tradestat::io::trade::bytes_of;
using tradestat::io::trade::JsonContents;
using tradestat::io::trade::read_json_records;
using tradestat::io::trade::Record;

namespace {

Result<JsonContents> contents_of(std::string_view text) {
  return read_json_records(*bytes_of(text), "test", {}, [](const Record&) { return true; });
}

/// The records as they are read once their names are known: "line:column field|field; ...".
std::string records_of(std::string_view text) {
  const auto contents = contents_of(text);
  REQUIRE(contents);
  std::string records;
  const auto read =
      read_json_records(*bytes_of(text), "test", contents->names, [&](const Record& record) {
        REQUIRE(record.fields.size() == contents->names.size());
        REQUIRE(record.columns.size() == record.fields.size());
        records += std::to_string(record.line) + ':' +
                   (record.columns.empty() ? "" : std::to_string(record.columns[0])) + ' ';
        for (const auto field : record.fields) records += std::string(field) + '|';
        records += "; ";
        return true;
      });
  REQUIRE(read);
  CHECK(read->names == contents->names);
  CHECK(read->records == contents->records);
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

TEST_CASE("records have a field for each name that any of them has") {
  CHECK(records_of(R"({"data":[{"a":1,"b":"x"},{"b":"y","c":2.50},{}]})") ==
        "1:10 1|x||; 1:26 |y|2.50|; 1:45 |||; ");
  // In another order; null, true and what is nested are no text.
  CHECK(
      records_of(R"({"n":0,"data":[{"a":null,"b":[1,{"a":2}],"c":-7},{"c":"\u00e9","a":true}]})") ==
      "1:16 ||-7|; 1:50 ||\xC3\xA9|; ");
  // What is no object has no fields; other lists are no records.
  CHECK(records_of(R"({"other":[{"z":1}],"data":[5,[6]],"more":{"data":[{"z":1}]}})") ==
        "1: ; 1: ; ");
  CHECK(records_of(R"([{"data":[{"z":1}]}])").empty());
}

TEST_CASE("a record stands where its brace does, in lines and characters") {
  CHECK(records_of("\xEF\xBB\xBF{\"data\":\n[\n  {\"a\":\"\xC3\xA9\"}, {\"a\":1}]}") ==
        "3:3 \xC3\xA9|; 3:14 1|; ");
}

TEST_CASE("a document tells what it is besides") {
  const auto dataset = contents_of(R"({"observations":[]})");
  REQUIRE(dataset);
  CHECK(dataset->has_observations);
  CHECK_FALSE(dataset->has_data);
  const auto error = contents_of(R"({"message":"second","error":{"code":1},"statusCode":429})");
  REQUIRE(error);
  CHECK(error->has_error);
  CHECK(error->error_message == "second");
  const auto first = contents_of(R"({"message":"second","error":"first","data":[]})");
  REQUIRE(first);
  CHECK(first->error_message == "first");
  CHECK(first->has_data);
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
  CHECK(error_in("{\"data\":[]}\n\n x").starts_with("3:2: not valid JSON near"));
  CHECK(error_in({"{}\n\0{}", 6}) == "2:1: more text after the end of the JSON");
  CHECK(error_in(std::string(65, '[') + std::string(65, ']')) ==
        "1:65: more than 64 levels of JSON");
  std::string many = "{\"data\":[{";
  for (int i = 0; i <= 1000; ++i) many += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":1";
  CHECK(error_in(many + "}]}") == "1:1: records of more than a thousand names");
}

TEST_CASE("reading stops where it is told to") {
  int records = 0;
  const auto read = read_json_records(*bytes_of(R"({"data":[{"a":1},{"a":2},{"a":3}]} not JSON)"),
                                      "test", {}, [&](const Record&) { return ++records < 2; });
  CHECK(read);
  CHECK(records == 2);
}
