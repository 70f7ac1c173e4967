#include <string_view>

#include "report/fields.hpp"
#include "report/json_writer.hpp"
#include "report/render.hpp"
#include "tradestat/version.hpp"

namespace tradestat::report {
namespace {

constexpr std::string_view schema_name = "tradestat.output";
constexpr std::string_view schema_version = "1.0";

std::vector<JsonKey> keys_of(const Table& table) {
  std::vector<JsonKey> keys;
  for (const std::string& name : field_names(table)) keys.emplace_back(name);
  return keys;
}

/// The members of a row's object.
void write_members(JsonWriter& json, const std::vector<JsonKey>& keys, const Table& table,
                   const Row& row) {
  const std::vector<Scalar> values = scalars(table, row);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    json.key(keys[i]);
    std::visit([&](const auto& value) { json.value(value); }, values[i]);
  }
}

void write_text_or_null(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name);
  if (text.empty()) return json.value(std::monostate());
  json.value(text);
}

void write_number_or_null(JsonWriter& json, std::string_view name, int number) {
  json.key(name);
  if (number == 0) return json.value(std::monostate());
  json.value(number);
}

void write_input(JsonWriter& json, const InputInfo& input) {
  json.object([&] {
    json.member("name", input.name);
    json.member("format", input.format);
    write_text_or_null(json, "sha256", input.sha256);
    json.member("observations", input.observations);
  });
}

void write_columns(JsonWriter& json, const Table& table) {
  json.array_on_lines([&] {
    for (const Field& field : fields(table)) {
      json.object([&] {
        json.member("name", field.name);
        json.member("unit", field.unit);
        json.member("description", field.description);
      });
    }
  });
}

void write_notes(JsonWriter& json, const Table& table) {
  json.array_on_lines([&] {
    for (const std::string& note : table.notes) json.value(note);
  });
}

void write_data(JsonWriter& json, const Table& table, Output& output) {
  const std::vector<JsonKey> keys = keys_of(table);
  json.array_on_lines([&] {
    table.each_row([&](const Row& row) {
      json.object([&] { write_members(json, keys, table, row); });
      return output.flush_if_full();
    });
  });
}

/// What `write` writes of the table, or of each table under its name.
template <class Write>
void write_tables(JsonWriter& json, const Document& document, Write write) {
  if (!document.sectioned) {
    for (const Table& table : document.tables) write(json, table);
    return;
  }
  json.object_on_lines([&] {
    for (const Table& table : document.tables) write(json.key(table.name), table);
  });
}

void write_meta(JsonWriter& json, const Document& document) {
  json.member("schema", schema_name);
  json.member("schema_version", schema_version);
  json.member("tool", "tradestat");
  json.member("version", TRADESTAT_VERSION);
  json.member("command", document.command);
  json.key("inputs").array_on_lines([&] {
    for (const InputInfo& input : document.inputs) write_input(json, input);
    if (document.last_input) write_input(json, document.last_input());
  });
  write_tables(json.key("columns"), document, write_columns);
  write_tables(json.key("notes"), document, write_notes);
}

}  // namespace

void render_json(const Document& document, const Style&, Output& output) {
  JsonWriter json(output.text);
  json.object_on_lines([&] {
    json.key("meta").object_on_lines([&] { write_meta(json, document); });
    write_tables(json.key("data"), document,
                 [&](JsonWriter&, const Table& table) { write_data(json, table, output); });
  });
}

void render_ndjson(const Document& document, const Style&, Output& output) {
  JsonWriter json(output.text);
  for (const Table& table : document.tables) {
    const std::vector<JsonKey> keys = keys_of(table);
    table.each_row([&](const Row& row) {
      json.object([&] {
        if (document.sectioned) json.member("section", table.name);
        write_members(json, keys, table, row);
      });
      return output.flush_if_full();
    });
  }
}

std::string render_error_json(const Error& error) {
  std::string text;
  JsonWriter json(text);
  json.object([&] {
    json.member("code", to_string(error.code));
    json.member("message", error.message);
    write_text_or_null(json, "hint", error.hint);
    write_text_or_null(json, "path", error.path);
    write_number_or_null(json, "line", error.line);
    write_number_or_null(json, "column", error.column);
  });
  return text;
}

}  // namespace tradestat::report
