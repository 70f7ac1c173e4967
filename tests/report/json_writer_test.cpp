#include "report/json_writer.hpp"

#include "support/catch.hpp"

using namespace tradestat::report;

namespace {

/// What `write` makes of an empty text.
template <class Write>
std::string written(Write write) {
  std::string text;
  JsonWriter json(text);
  write(json);
  return text;
}

/// A value alone, without its quotes.
std::string text_of(std::string_view value) {
  const std::string list = written([&](JsonWriter& json) { json.object({{"a", value}}); });
  return list.substr(7, list.size() - 10);
}

}  // namespace

TEST_CASE("JSON on one line") {
  const auto text = written([](JsonWriter& json) {
    json.object([&] {
      json.members({{"word", "a"}, {"number", 1.5}, {"whole", 7}, {"null", Scalar()}});
      json.key("list").array_on_lines([&] {  // on a line, all stands on that line
        json.value(1);
        json.object({{"b", -2}});
      });
      json.key("empty").object([] {});
    });
  });
  CHECK(text ==
        "{\"word\": \"a\", \"number\": 1.5, \"whole\": 7, \"null\": null, \"list\": [1, {\"b\": "
        "-2}], \"empty\": {}}\n");
}

TEST_CASE("JSON one item a line") {
  const auto text = written([](JsonWriter& json) {
    json.object_on_lines([&] {
      json.key("rows").array_on_lines([&] {
        json.object({{"a", 1}, {"b", 2}});
        json.value("x");
      });
      json.key("none").array_on_lines([] {});
      json.key("nothing").object_on_lines([] {});
      json.members({{"last", 0}});
    });
  });
  CHECK(text ==
        "{\n"
        "  \"rows\": [\n"
        "    {\"a\": 1, \"b\": 2},\n"
        "    \"x\"\n"
        "  ],\n"
        "  \"none\": [],\n"
        "  \"nothing\": {},\n"
        "  \"last\": 0\n"
        "}\n");
}

TEST_CASE("one document after the other") {
  const auto text = written([](JsonWriter& json) {
    for (const int number : {1, 2}) json.object({{"a", number}});
  });
  CHECK(text == "{\"a\": 1}\n{\"a\": 2}\n");
}

TEST_CASE("any bytes are a string of JSON") {
  CHECK(text_of("").empty());
  CHECK(text_of("é روسيا 中") == "é روسيا 中");
  CHECK(text_of("a\\b\"\n\t") == "a\\\\b\\\"\\n\\u0009");
  CHECK(text_of("\x7f\u0080\u009f\u00a0") == "\\u007f\\u0080\\u009f\u00a0");
  CHECK(text_of("\xff\xc3") == "\uFFFD\uFFFD");
}
