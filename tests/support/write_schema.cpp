// Writes data/output.schema.json: what --format json can write, from the columns of the
// answers. The target "schema" puts it in its place, a test compares it.

#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "answer/records.hpp"
#include "cli/commands.hpp"
#include "report/fields.hpp"

namespace {

using namespace tradestat;
using Json = nlohmann::ordered_json;
using Columns = std::vector<report::Column>;
using answer::all_records;
using answer::Records;

Json reference(const std::string& name) { return {{"$ref", "#/$defs/" + name}}; }

Json object_of(Json properties) {
  Json names = Json::array();
  for (const auto& [name, value] : properties.items()) names.push_back(name);
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", names},
          {"additionalProperties", false}};
}

/// A type, or nothing in its place.
Json type_of(const std::string& type, const report::Column& column) {
  return column.always ? Json(type) : Json{type, "null"};
}

/// What can stand in the field that has the column's name.
Json schema_of(const report::Column& column) {
  if (report::holds_estimates(column.kind)) return reference("number");
  if (column.words != nullptr) {
    Json words = Json::array();
    for (const auto word : column.words()) words.push_back(word);
    if (!column.always) words.push_back(nullptr);
    return {{"enum", words}};
  }
  const bool whole = column.kind == report::ColumnKind::integer;
  Json schema{{"type", type_of(whole ? "integer" : "string", column)}};
  if (!column.pattern.empty()) schema["pattern"] = column.pattern;
  if (column.least >= 0) schema["minimum"] = column.least;
  return schema;
}

Json record_of(const Columns& columns) {
  Json properties = Json::object();
  for (const report::Column& column : columns) {
    const report::Table one{.name = column.name, .columns = {column}};
    for (const report::Field& field : report::fields(one)) {
      const bool own = field.name == column.name;
      Json schema = !own && field.name.ends_with("_reason") ? reference("text") : schema_of(column);
      if (own) schema["description"] = column.description;
      properties[field.name] = schema;
    }
  }
  Json record = object_of(std::move(properties));
  record.erase("required");
  record["patternProperties"] = {{"_text$", reference("digits")}};
  record["minProperties"] = 1;
  return record;
}

Json any_of(const Json& schemas) {
  return schemas.size() == 1 ? schemas.front() : Json{{"anyOf", schemas}};
}

/// The tables of an answer, by section: schemas that their records follow one of.
using Tables = std::vector<std::pair<std::string, Json>>;

/// One table has fewer fields with --columns; those of sections have all.
Json answer_of(const std::string& command, const Tables& tables) {
  const auto each = [&](const auto& schema) {
    if (tables.front().first.empty()) return schema(tables.front().second);
    Json properties = Json::object();
    for (const auto& [section, records] : tables) properties[section] = schema(records);
    return object_of(std::move(properties));
  };
  const Json meta{{"command", {{"const", command}}},
                  {"columns", each([](const Json&) { return reference("columns"); })},
                  {"notes", each([](const Json&) { return reference("notes"); })}};
  const Json data = each([](const Json& records) {
    return Json{{"type", "array"}, {"items", any_of(records)}};
  });
  return {{"properties", {{"meta", {{"properties", meta}}}, {"data", data}}}};
}

/// Adds the definitions of a command's answers and of their records.
void add_command(const std::string& command, Json& definitions, Json& answers) {
  Tables table;
  Tables sections;
  for (const Records& records : all_records()) {
    if (records.command != command) continue;
    const std::string name = std::string(records.name) + "_record";
    definitions[name] = record_of(records.columns);
    Json schema = reference(name);
    if (!records.section.empty()) schema["minProperties"] = definitions[name]["properties"].size();
    auto& tables = records.section.empty() ? table : sections;
    if (tables.empty() || tables.back().first != records.section)
      tables.emplace_back(records.section, Json::array());
    tables.back().second.push_back(schema);
  }
  for (const auto* tables : {&table, &sections}) {
    if (tables->empty()) continue;
    const std::string name = command + (tables == &sections ? "_sections" : "");
    definitions[name] = answer_of(command, *tables);
    answers.push_back(reference(name));
  }
}

/// What does not depend on the columns.
Json fixed_definitions() {
  return Json::parse(R"({
    "input": {
      "type": "object",
      "properties": {
        "name": {"description": "The path as given, \"-\" for stdin, or bundled:NAME.", "type": "string"},
        "format": {"type": "string"},
        "sha256": {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"},
        "observations": {"description": "Read, before any was selected.", "type": "integer", "minimum": 0},
        "left_out": {
          "description": "Rows of what was asked for that are not in the answer, where there are any.",
          "type": "array",
          "items": {"$ref": "#/$defs/left_out"}
        }
      },
      "required": ["name", "format", "sha256", "observations"],
      "additionalProperties": false
    },
    "breaks": {
      "description": "Breaks that the compared series cross, where there are any.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "of": {"description": "The areas that split or joined, or the items of another edition: \"CZE, SVK\".", "type": "string"},
          "last_year": {"description": "The last year before it.", "type": "integer"},
          "text": {"type": "string"}
        },
        "required": ["of", "last_year", "text"],
        "additionalProperties": false
      }
    },
    "left_out": {
      "type": "object",
      "properties": {
        "reason": {"type": "string"},
        "areas": {
          "description": "Which they are of, as the file has them: \"ASEAN, OECD\".",
          "type": ["string", "null"]
        },
        "rows": {"type": "integer", "minimum": 1},
        "value": {
          "description": "Of all of them, in US dollars; null where that is not known.",
          "type": ["number", "null"]
        }
      },
      "required": ["reason", "areas", "rows", "value"],
      "additionalProperties": false
    },
    "digits": {
      "description": "Of KEY_text: all digits of the number KEY. It stands behind KEY where a double has not all of them.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$"
    },
    "columns": {
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "properties": {
          "name": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
          "unit": {
            "description": "USD; fraction (0.05 is 5 per cent); empty where there is none.",
            "type": "string"
          },
          "description": {"type": "string"}
        },
        "required": ["name", "unit", "description"],
        "additionalProperties": false
      }
    },
    "notes": {"type": "array", "items": {"type": "string"}},
    "number": {
      "description": "Money in US dollars, ratios as fractions. Null where undefined (the key ending in _reason says why), and for an end that does not exist.",
      "type": ["number", "null"]
    },
    "text": {"type": ["string", "null"]},
    "position": {
      "description": "From 1; columns are counted in characters.",
      "type": ["integer", "null"],
      "minimum": 1
    }
  })");
}

Json error() {
  Json codes = Json::array();
  for (const ErrorCode code :
       {ErrorCode::usage, ErrorCode::no_data, ErrorCode::bad_data, ErrorCode::io})
    codes.push_back(to_string(code));
  return object_of({{"code", {{"enum", codes}}},
                    {"message", {{"type", "string"}, {"minLength", 1}}},
                    {"hint", reference("text")},
                    {"path", reference("text")},
                    {"line", reference("position")},
                    {"column", reference("position")}});
}

Json any_answer(const Json& commands, const Json& answers) {
  Json meta = object_of(
      {{"schema", {{"const", "tradestat.output"}}},
       {"schema_version",
        {{"description", "Grows in its second number when keys are added."},
         {"type", "string"},
         {"pattern", "^1\\.[0-9]+$"}}},
       {"tool", {{"const", "tradestat"}}},
       {"version", {{"type", "string"}, {"pattern", "^[0-9]+\\.[0-9]+\\.[0-9]+"}}},
       {"command", {{"enum", commands}}},
       {"inputs", {{"type", "array"}, {"items", reference("input")}}},
       {"columns",
        {{"description",
          "Of each key of the records, in their order; of an answer in sections, by section."}}},
       {"notes", {{"description", "What a reader should know; of sections, by section."}}}});
  meta["properties"]["breaks"] = reference("breaks");  // not always there, as the next
  meta["properties"]["convention"] = {
      {"description", "What went into a matrix, and how its results are computed."},
      {"type", "object"},
      {"additionalProperties", {{"type", {"string", "number"}}}}};
  Json answer = object_of({{"meta", meta}, {"data", true}});
  answer["oneOf"] = answers;
  return answer;
}

Json schema() {
  Json definitions = Json::object();
  Json names = Json::array();
  Json answers = Json::array();
  definitions["answer"] = nullptr;  // stands first
  definitions["error"] = error();
  for (const auto& command : cli::commands()) {
    if (command.answer == nullptr) continue;  // its text is no answer
    names.push_back(command.name);
    add_command(std::string(command.name), definitions, answers);
  }
  definitions["answer"] = any_answer(names, answers);
  definitions.update(fixed_definitions());
  return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
          {"title", "What tradestat --format json writes"},
          {"description",
           "On stdout an answer: meta.command says which records it holds. On stderr, where the "
           "command failed, an error. With --columns records hold the keys asked for."},
          {"oneOf", {reference("answer"), reference("error")}},
          {"$defs", definitions}};
}

/// As a person would write it: what fits a line stands on one. `used`: of the line, before it.
std::string written(const Json& json, std::size_t indent, std::size_t used, bool on_lines) {
  if (!json.is_structured() || json.empty()) return json.dump();
  constexpr std::size_t width = 100;
  if (on_lines) {
    std::string line = written(json, 0, 0, false);
    if (used + line.size() < width) return line;
  }
  const std::string margin = on_lines ? "\n" + std::string(indent + 2, ' ') : "";
  std::string text;
  for (const auto& [key, value] : json.items()) {
    const std::string head = margin + (json.is_object() ? Json(key).dump() + ": " : "");
    text += (text.empty() ? "" : on_lines ? "," : ", ") + head;
    text += written(value, indent + 2, head.size(), on_lines);
  }
  if (on_lines) text += "\n" + std::string(indent, ' ');
  return (json.is_object() ? "{" : "[") + text + (json.is_object() ? "}" : "]");
}

}  // namespace

int main() { std::cout << written(schema(), 0, 0, true) << "\n"; }
