#include <algorithm>
#include <array>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "io/trade/columns_reader.hpp"
#include "io/trade/fields.hpp"

/// Any other CSV, by a map from our columns to its own.
namespace tradestat::io::trade {
namespace {

Error wrong(std::string message, std::string hint) {
  return {.code = ErrorCode::usage, .message = std::move(message), .hint = std::move(hint)};
}

/// What stands before the next comma outside double quotes, which it loses; the
/// text goes on behind it.
std::string next_pair(std::string_view& text) {
  std::string pair;
  bool quoted = false;
  std::size_t at = 0;
  for (; at < text.size() && (quoted || text[at] != ','); ++at) {
    if (text[at] == '"') {
      quoted = !quoted;
    } else {
      pair += text[at];
    }
  }
  text.remove_prefix(std::min(text.size(), at + 1));
  return pair;
}

using Ours = std::pair<std::string_view, std::size_t FlowColumns::*>;
constexpr std::array<Ours, 8> ours{{{"exporter", &FlowColumns::exporter},
                                    {"reporter", &FlowColumns::exporter},
                                    {"importer", &FlowColumns::importer},
                                    {"partner", &FlowColumns::importer},
                                    {"year", &FlowColumns::year},
                                    {"value", &FlowColumns::value},
                                    {"item", &FlowColumns::item},
                                    {"flow", &FlowColumns::flow}}};

Error unknown_key(const std::string& pair, std::string_view key) {
  std::vector<std::string_view> keys;
  keys.reserve(ours.size());
  for (const auto& our : ours) keys.push_back(our.first);
  const auto near = nearest(key, keys);
  return wrong("--map has " + in_quotes(pair),
               near.empty() || near == key
                   ? "write exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN and, where "
                     "there are such columns, item=COLUMN,flow=COLUMN"
                   : "did you mean " + std::string(near) + "=COLUMN?");
}

Error unknown_column(const std::string& name, const Header& header) {
  const std::vector<std::string_view> names(header.names().begin(), header.names().end());
  constexpr std::size_t most_named = 20;
  const auto first = std::span(names).first(std::min(names.size(), most_named));
  const std::string all = "it has " + joined(first, ", ", excerpt);
  // Any letter is near to any other.
  return wrong("--map names the column " + in_quotes(name) + ", which the file has not",
               name.size() > 2 ? did_you_mean(name, names, all) : all);
}

/// "exporter=Origin,value=Amount" as columns of the header.
Result<FlowColumns> columns_of(std::string_view map, const Header& header) {
  FlowColumns columns;
  while (!map.empty()) {
    const std::string pair = next_pair(map);
    const std::size_t equals = pair.find('=');
    const std::string key = lowered(trimmed(std::string_view(pair).substr(0, equals)));
    const auto our = std::ranges::find(ours, std::string_view(key), &Ours::first);
    if (equals == std::string::npos || our == ours.end()) return unknown_key(pair, key);
    std::size_t& column = columns.*our->second;
    if (column != Header::none)
      return wrong("--map gives two columns for " + key, "leave one of them out");
    const std::string name = Header({std::string_view(pair).substr(equals + 1)}).names().front();
    column = header.find(name);
    if (column == Header::none) return unknown_column(name, header);
  }
  return columns;
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  auto columns = columns_of(options.map, header);
  if (!columns) return columns.error();
  if (columns->exporter == Header::none || columns->value == Header::none)
    return wrong("--map needs a column for exporter and one for value",
                 "for example: --map exporter=Origin,importer=Destination,year=Year,value=USD");
  if (columns->year == Header::none && !options.year && !options.describe)
    return wrong("--map names no column for the year", "add year=COLUMN, or say --year 2021");
  columns->file_year = options.year.value_or(0);
  if (!options.unit_mult) return no_unit();
  columns->value_power = *options.unit_mult;
  columns->numbers = options.numbers;
  columns->values = options.values;
  return flow_reader(*columns);
}

/// Never by itself: only a map makes a file readable so.
bool recognises(const Header&) { return false; }

}  // namespace

Error no_unit() {
  return wrong("what are the values of the file counted in?",
               "say --unit USD, 'thousand USD', 'million USD' or 'billion USD'");
}

const Format mapped{"mapped",
                    "CSV with --map",
                    "as --unit says",
                    "any that is not ambiguous",
                    ProductLevels::several,
                    recognises,
                    reader,
                    {},
                    true};

}  // namespace tradestat::io::trade
