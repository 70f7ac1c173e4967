#include "base/format.hpp"
#include "report/fields.hpp"
#include "report/json_writer.hpp"
#include "report/render.hpp"
#include "tradestat/version.hpp"

namespace tradestat::report {
namespace {

Scalar or_null(std::string_view text) { return text.empty() ? Scalar() : text; }
Scalar or_null(int number) { return number == 0 ? Scalar() : number; }

/// The members of a row's object: each field, and behind it NAME_text where the number that
/// readers of JSON make of it would lack digits.
void write_members(JsonWriter& json, const std::vector<std::string>& names, const Table& table,
                   const Row& row) {
  const std::vector<Scalar> values = scalars(table, row);
  const auto texts = long_numbers(table, row);
  auto text = texts.begin();
  for (std::size_t i = 0; i < names.size(); ++i) {
    json.key(names[i]).value(values[i]);
    if (text != texts.end() && text->first == i)
      json.key(names[i] + "_text").value(std::string_view((text++)->second));
  }
}

void write_data(JsonWriter& json, const Table& table, Output& output) {
  const std::vector<std::string> names = field_names(table);
  json.array_on_lines([&] {
    table.each_row([&](const Row& row) {
      json.object([&] { write_members(json, names, table, row); });
      return output.flush_if_full();
    });
  });
}

void write_columns(JsonWriter& json, const Table& table) {
  json.array_on_lines([&] {
    for (const auto& [name, unit, description] : fields(table))
      json.object({{"name", name}, {"unit", unit}, {"description", description}});
  });
}

void write_notes(JsonWriter& json, const Table& table) {
  json.array_on_lines([&] {
    for (const std::string& note : table.notes) json.value(note);
  });
}

void write_left_out(JsonWriter& json, const std::vector<LeftOut>& all) {
  json.key("left_out").array_on_lines([&] {
    for (const LeftOut& left_out : all) {
      const std::string areas = joined(left_out.areas);
      const Scalar value = left_out.value ? Scalar(left_out.value->to_double()) : Scalar();
      json.object({{"reason", left_out.reason},
                   {"areas", or_null(areas)},
                   {"rows", static_cast<std::int64_t>(left_out.rows)},
                   {"value", value}});
    }
  });
}

void write_input(JsonWriter& json, const InputInfo& input) {
  json.object([&] {
    json.members({{"name", input.name},
                  {"format", input.format},
                  {"sha256", or_null(input.sha256)},
                  {"observations", static_cast<std::int64_t>(input.observations)}});
    if (!input.left_out.empty()) write_left_out(json, input.left_out);
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

/// Those of all tables, where there are any.
void write_breaks(JsonWriter& json, const Document& document) {
  std::vector<SeriesBreak> all;
  for (const Table& table : document.tables) add_breaks(all, table.breaks);
  if (all.empty()) return;
  json.key("breaks").array_on_lines([&] {
    for (const auto& [of, last_year, text] : all)
      json.object({{"of", joined(of)}, {"last_year", last_year}, {"text", text}});
  });
}

void write_convention(JsonWriter& json, const Document& document) {
  if (document.convention.empty()) return;
  json.key("convention").object_on_lines([&] {
    for (const Fact& fact : document.convention)
      json.members(
          {{fact.name, std::visit([](const auto& value) { return Scalar(value); }, fact.value)}});
  });
}

void write_meta(JsonWriter& json, const Document& document) {
  json.members({{"schema", "tradestat.output"},
                {"schema_version", schema_version},
                {"tool", "tradestat"},
                {"version", TRADESTAT_VERSION},
                {"command", document.command}});
  json.key("inputs").array_on_lines([&] {
    for (const InputInfo& input : document.inputs) write_input(json, input);
    if (document.last_input) write_input(json, document.last_input());
  });
  write_breaks(json, document);
  write_convention(json, document);
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
    const std::vector<std::string> names = field_names(table);
    table.each_row([&](const Row& row) {
      json.object([&] {
        if (document.sectioned) json.members({{"section", table.name}});
        write_members(json, names, table, row);
      });
      return output.flush_if_full();
    });
  }
}

std::string render_error_json(const Error& error) {
  std::string text;
  JsonWriter(text).object({{"code", to_string(error.code)},
                           {"message", error.message},
                           {"hint", or_null(error.hint)},
                           {"path", or_null(error.path)},
                           {"line", or_null(error.line)},
                           {"column", or_null(error.column)}});
  return text;
}

}  // namespace tradestat::report
