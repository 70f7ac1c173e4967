#include <string_view>

#include "report/json_string.hpp"
#include "report/render.hpp"
#include "tradestat/version.hpp"

namespace tradestat::report {
namespace {

constexpr std::string_view schema_name = "tradestat.output";
constexpr std::string_view schema_version = "1.0";

void append_key(std::string& out, std::string_view key) {
  append_json_string(out, key);
  out += ": ";
}

void append_scalar(std::string& out, const Scalar& scalar) {
  if (const auto* words = std::get_if<std::string>(&scalar)) {
    append_json_string(out, *words);
  } else if (const auto* whole = std::get_if<std::int64_t>(&scalar)) {
    out += std::to_string(*whole);
  } else if (const auto* number = std::get_if<double>(&scalar)) {
    out += number_text(*number);
  } else {
    out += "null";
  }
}

/// Items one a line between brackets, indented by `indent` blanks.
template <class Items, class Append>
void append_lines(std::string& out, std::string_view brackets, std::size_t indent,
                  const Items& items, Append append) {
  out += brackets[0];
  bool first = true;
  for (const auto& item : items) {
    out += first ? "\n" : ",\n";
    out.append(indent + 2, ' ');
    append(item);
    first = false;
  }
  if (!first) out.append("\n").append(indent, ' ');
  out += brackets[1];
}

void append_record(std::string& out, const std::vector<std::string>& keys,
                   const std::vector<Scalar>& values, std::string_view section) {
  out += '{';
  out += section;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i > 0 || !section.empty()) out += ", ";
    out += keys[i];
    append_scalar(out, values[i]);
  }
  out += '}';
}

/// The names of the fields as they stand before each value: `"year": `.
std::vector<std::string> keys_of(const Table& table) {
  std::vector<std::string> keys;
  for (const Field& field : fields(table)) append_key(keys.emplace_back(), field.name);
  return keys;
}

void append_data(Output& output, const Table& table, std::size_t indent) {
  const std::vector<std::string> keys = keys_of(table);
  std::string_view before = "[\n";
  table.each_row([&](const Row& row) {
    output.text.append(before).append(indent + 2, ' ');
    append_record(output.text, keys, scalars(table, row), {});
    before = ",\n";
    return output.flush_if_full();
  });
  if (before == "[\n")
    output.text += "[]";
  else
    output.text.append("\n").append(indent, ' ').append("]");
}

void append_columns(std::string& out, const Table& table, std::size_t indent) {
  append_lines(out, "[]", indent, fields(table), [&](const Field& field) {
    out += "{\"name\": ";
    append_json_string(out, field.name);
    out += ", \"unit\": ";
    append_json_string(out, field.unit);
    out += ", \"description\": ";
    append_json_string(out, field.description);
    out += '}';
  });
}

void append_notes(std::string& out, const Table& table, std::size_t indent) {
  append_lines(out, "[]", indent, table.notes,
               [&](const std::string& note) { append_json_string(out, note); });
}

void append_inputs(std::string& out, const Document& document) {
  std::vector<InputInfo> inputs = document.inputs;
  if (document.last_input) inputs.push_back(document.last_input());
  append_lines(out, "[]", 4, inputs, [&](const InputInfo& input) {
    out += "{\"name\": ";
    append_json_string(out, input.name);
    out += ", \"format\": ";
    append_json_string(out, input.format);
    out += ", \"sha256\": ";
    if (input.sha256.empty()) {
      out += "null";
    } else {
      append_json_string(out, input.sha256);
    }
    out += ", \"observations\": " + std::to_string(input.observations) + '}';
  });
}

/// What `append` writes of the table, or of each table under its name.
template <class Append>
void append_sections(std::string& out, const Document& document, std::size_t indent,
                     Append append) {
  if (!document.sectioned) {
    for (const Table& table : document.tables) append(out, table, indent);
    return;
  }
  append_lines(out, "{}", indent, document.tables, [&](const Table& table) {
    append_key(out, table.name);
    append(out, table, indent + 2);
  });
}

}  // namespace

void render_json(const Document& document, const Style&, Output& output) {
  std::string& out = output.text;
  out += "{\n  \"meta\": {";
  const auto member = [&](std::string_view key) {
    out += out.back() == '{' ? "\n    " : ",\n    ";
    append_key(out, key);
  };
  const auto text_member = [&](std::string_view key, std::string_view value) {
    member(key);
    append_json_string(out, value);
  };
  text_member("schema", schema_name);
  text_member("schema_version", schema_version);
  text_member("tool", "tradestat");
  text_member("version", TRADESTAT_VERSION);
  text_member("command", document.command);
  member("inputs");
  append_inputs(out, document);
  member("columns");
  append_sections(out, document, 4, append_columns);
  member("notes");
  append_sections(out, document, 4, append_notes);
  out += "\n  },\n  \"data\": ";
  append_sections(out, document, 2, [&](std::string&, const Table& table, std::size_t indent) {
    append_data(output, table, indent);
  });
  out += "\n}\n";
}

void render_ndjson(const Document& document, const Style&, Output& output) {
  std::string& out = output.text;
  for (const Table& table : document.tables) {
    std::string section;
    if (document.sectioned) {
      append_key(section, "section");
      append_json_string(section, table.name);
    }
    const std::vector<std::string> keys = keys_of(table);
    table.each_row([&](const Row& row) {
      append_record(out, keys, scalars(table, row), section);
      out += '\n';
      return output.flush_if_full();
    });
  }
}

std::string render_error_json(const Error& error) {
  std::string out = "{\"code\": ";
  append_json_string(out, to_string(error.code));
  const auto text_member = [&](std::string_view key, std::string_view value) {
    out += ", ";
    append_key(out, key);
    append_scalar(out, value.empty() ? Scalar() : Scalar(std::string(value)));
  };
  const auto number_member = [&](std::string_view key, int value) {
    out += ", ";
    append_key(out, key);
    append_scalar(out, value == 0 ? Scalar() : Scalar(std::int64_t{value}));
  };
  text_member("message", error.message);
  text_member("hint", error.hint);
  text_member("path", error.path);
  number_member("line", error.line);
  number_member("column", error.column);
  out += "}\n";
  return out;
}

}  // namespace tradestat::report
