#include "io/tables/json_tree.hpp"

#include <string>

#include "support/catch.hpp"

using tradestat::Error;
using tradestat::io::JsonNode;
using tradestat::io::parse_json;
using Kind = JsonNode::Kind;

namespace {

JsonNode parsed(std::string_view text) {
  auto node = parse_json(text, "test");
  INFO(text);
  REQUIRE(node);
  return *std::move(node);
}

/// "line:column: message" of the error in a text; empty without one.
std::string error_in(std::string_view text) {
  const auto node = parse_json(text, "test");
  if (node) return {};
  const Error& error = node.error();
  CHECK(error.code == tradestat::ErrorCode::bad_data);
  CHECK(error.path == "test");
  return std::to_string(error.line) + ":" + std::to_string(error.column) + ": " + error.message;
}

std::string nested(std::size_t levels) {
  return std::string(levels, '[') + std::string(levels, ']');
}

}  // namespace

TEST_CASE("every kind of JSON value knows where it stands") {
  const std::string text =
      "{ \"a\" : null, \"b\":true,\n \"c\":false , \"d\":-1.50e+2,\n\t\"e\":\"x\\\"\\\\\",\"f\":[ "
      "],"
      "\"g\":{}}\n";
  const JsonNode root = parsed(text);
  CHECK(root.kind == Kind::object);
  CHECK(root.offset == 0);
  REQUIRE(root.members.size() == 7);
  const struct {
    const char* key;
    Kind kind;
    const char* literal;
    const char* content;
  } expected[] = {{"a", Kind::null, "null", ""},
                  {"b", Kind::boolean, "true", ""},
                  {"c", Kind::boolean, "false", ""},
                  {"d", Kind::number, "-1.50e+2", "-1.50e+2"},
                  {"e", Kind::string, "\"x\\\"\\\\\"", "x\"\\"},
                  {"f", Kind::array, "[ ]", ""},
                  {"g", Kind::object, "{}", ""}};
  for (std::size_t i = 0; i < 7; ++i) {
    const auto& [key, offset, value] = root.members[i];
    INFO(expected[i].key);
    CHECK(key == expected[i].key);
    CHECK(offset == text.find("\"" + key + "\""));
    CHECK(value.kind == expected[i].kind);
    CHECK(value.offset == text.find(expected[i].literal, offset));
    CHECK(value.text == expected[i].content);
  }
}

TEST_CASE("values in lists know where they stand") {
  const std::string text = "[1, [22, \"[3\"], {\"k\": [4]},\n5]";
  const JsonNode root = parsed(text);
  REQUIRE(root.items.size() == 4);
  CHECK(root.items[0].offset == 1);
  CHECK(root.items[1].offset == 4);
  CHECK(root.items[1].items[0].offset == 5);
  CHECK(root.items[1].items[1].offset == 9);
  CHECK(root.items[2].offset == 16);
  CHECK(root.items[2].members[0].value.items[0].offset == text.find('4'));
  CHECK(root.items[3].offset == text.find('5'));
}

TEST_CASE("strings are unescaped, their ends found") {
  const std::string text = "[\"\\u0041\\u00e9\\ud83d\\ude00\\n\\/\", \"é\\\\\", 7]";
  const JsonNode root = parsed(text);
  REQUIRE(root.items.size() == 3);
  CHECK(root.items[0].text == "Aé😀\n/");
  CHECK(root.items[1].text == "é\\");
  CHECK(root.items[2].offset == text.find('7'));
  CHECK(parsed("\"a\\u0000b\"").text == std::string("a\0b", 3));
}

TEST_CASE("a scalar is a JSON text too") {
  CHECK(parsed("  12 ").text == "12");
  CHECK(parsed("  12 ").offset == 2);
  CHECK(parsed("null").kind == Kind::null);
}

TEST_CASE("a byte order mark is skipped, and moves no position") {
  const std::string text = "\xEF\xBB\xBF{\"a\": [1, \"b\"]}";
  const JsonNode root = parsed(text);
  CHECK(root.offset == 3);
  CHECK(root.members[0].offset == 4);
  CHECK(root.members[0].value.items[0].offset == text.find('1'));
  CHECK(root.members[0].value.items[1].offset == text.find("\"b\""));
  CHECK(error_in("\xEF\xBB{}").starts_with("1:"));
}

TEST_CASE("a key stands once in an object") {
  CHECK(error_in("{\"a\":1,\n \"b\":2, \"a\":3}") ==
        "2:9: the key \"a\" stands twice in one object");
  CHECK(error_in("{\"a\":1, \"\\u0061\":3}") == "1:9: the key \"a\" stands twice in one object");
  // Of several the first to be repeated.
  CHECK(error_in("{\"b\":1,\"a\":1,\"b\":1,\"a\":1}").starts_with("1:14: the key \"b\""));
  CHECK(error_in("[{\"a\":{\"x\":1,\"x\":2}}]") ==
        "1:14: the key \"x\" stands twice in one object");
  CHECK(error_in("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}").empty());
  CHECK(error_in("{\"\":1,\"\":2}") == "1:7: the key \"\" stands twice in one object");
  CHECK(error_in("{\"a\\nb\":1,\"a\\nb\":2}") ==
        "1:11: the key \"a\\nb\" stands twice in one object");
}

TEST_CASE("levels are counted") {
  CHECK(error_in(nested(64)).empty());
  CHECK(error_in(nested(65)) == "1:65: more than 64 levels of JSON");
  CHECK(error_in(nested(100000)) == "1:65: more than 64 levels of JSON");
  std::string objects;
  for (int i = 0; i < 65; ++i) objects += "{\"a\":";
  CHECK(error_in(objects) == "1:321: more than 64 levels of JSON");
}

TEST_CASE("what is not JSON is refused where it stands") {
  CHECK(error_in("{\"a\": tru}").starts_with("1:10: not valid JSON near '"));
  CHECK(error_in("{\n \"a\": 1,\n}").starts_with("3:1: not valid JSON near '"));
  CHECK(error_in("{\"a\" 1}").starts_with("1:6: not valid JSON"));
  CHECK(error_in("{a: 1}").starts_with("1:2: not valid JSON"));
  CHECK(error_in("{'a': 1}").starts_with("1:2: not valid JSON"));
  CHECK(error_in("[1,]").starts_with("1:4: not valid JSON"));
  CHECK(error_in("[1 2]").starts_with("1:4: not valid JSON"));
  CHECK(error_in("[01]").starts_with("1:3: not valid JSON"));
  CHECK(error_in("[.5]").starts_with("1:2: not valid JSON"));
  CHECK(error_in("[1.]").starts_with("1:4: not valid JSON"));
  CHECK(error_in("[+1]").starts_with("1:2: not valid JSON"));
  CHECK(error_in("[NaN]").starts_with("1:2: not valid JSON"));
  CHECK(error_in("[1e999]").starts_with("1:"));
  CHECK(error_in("// no comments\n{}").starts_with("1:"));
  CHECK(error_in("{} {}") == "1:4: more text after the end of the JSON");
  CHECK(error_in("{}x") == "1:3: more text after the end of the JSON");
  CHECK(error_in("\"a\nb\"").starts_with("1:3: not valid JSON"));
  CHECK(error_in("\"\\x\"").starts_with("1:3: not valid JSON"));
  CHECK(error_in("\"\\ud800\"").starts_with("1:8: not valid JSON"));
}

TEST_CASE("bytes that are no UTF-8 are refused") {
  CHECK(error_in("\"\xFF\"").starts_with("1:2: not valid JSON"));
  CHECK(error_in("\"\xC3\"").starts_with("1:3: not valid JSON"));
  CHECK(error_in("\"\xC0\xAF\"").starts_with("1:2: not valid JSON"));
  CHECK(error_in("\"\xED\xA0\x80\"").starts_with("1:3: not valid JSON"));
  CHECK(error_in("\xFF").starts_with("1:1: not valid JSON"));
  CHECK(error_in(std::string("{\0}", 3)).starts_with("1:2: not valid JSON"));
}

TEST_CASE("nothing is read past a NUL, and nothing behind it is dropped") {
  CHECK(error_in(std::string("{}\0{}", 5)) == "1:3: more text after the end of the JSON");
  CHECK(error_in(std::string("{}\n\0", 4)) == "2:1: more text after the end of the JSON");
}

TEST_CASE("a text that ends too early says so") {
  for (const char* text :
       {"", "  \n", "{", "[", "{\"a\"", "{\"a\":", "[1,", "\"abc", "tru", "[[]"}) {
    INFO(text);
    CHECK(error_in(text).ends_with("the JSON ends too early"));
  }
  CHECK(error_in("{\n\"a\": 1") == "2:7: the JSON ends too early");
}

TEST_CASE("large objects and lists are read in no time") {
  std::string text = "{";
  for (int i = 0; i < 100000; ++i) text += "\"k" + std::to_string(i) + "\":[1],";
  text += "\"k5\":0}";
  CHECK(error_in(text).ends_with("the key \"k5\" stands twice in one object"));
  text.replace(text.rfind("k5"), 2, "k");
  CHECK(parsed(text).members.size() == 100001);
}

TEST_CASE("what a document may hold is bounded") {
  const std::string text(999'998, 'x');
  CHECK(parsed("[\"" + text + "\"]").items[0].text == text);
  CHECK(error_in("[ \"" + text + "x\"]") == "1:3: a string or number of more than 1 MB");
  CHECK(error_in("[7, " + std::string(1'000'001, '1') + "]") ==
        "1:5: a string or number of more than 1 MB");
  CHECK(error_in("[7," + std::string(1'000'001, ' ') + "8]") == "1:3: blanks of more than 1 MB");
  CHECK(error_in("[7]" + std::string(1'000'001, ' ')).empty());
  std::string values = "[0";
  for (int i = 2; i < 1'000'000; ++i) values += ",0";
  CHECK(error_in(values + "]").empty());
  CHECK(error_in(values + ",0]") == "1:2000000: a dataset of more than a million values");
  std::string keys = "{";
  for (int i = 0; i < 90'000; ++i) keys += "\"number " + std::to_string(100'000 + i) + "\":0,";
  CHECK(error_in(keys + "\"\":0}").starts_with("1:"));
  CHECK(error_in(keys + "\"\":0}").ends_with("an object whose keys take more than 1 MB"));
}

TEST_CASE("columns are counted in characters") {
  CHECK(error_in("{\"é\": tru}").starts_with("1:10: not valid JSON"));
  CHECK(error_in("\xEF\xBB\xBF{\"éم\":1,\"éم\":2}") ==
        "1:9: the key \"éم\" stands twice in one object");
}
