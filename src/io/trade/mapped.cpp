#include <algorithm>
#include <array>

#include "core/excerpt.hpp"
#include "core/nearest.hpp"
#include "io/trade/columns_reader.hpp"
#include "io/trade/fields.hpp"

/// Any other CSV, by a map from our columns to its own.
namespace tradestat::io::trade {
namespace {

Error wrong(std::string message, std::string hint) {
  return {.code = ErrorCode::usage, .message = std::move(message), .hint = std::move(hint)};
}

std::string lower(std::string_view text) {
  std::string result(trimmed(text));
  std::ranges::transform(result, result.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return result;
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
  return wrong("--map has '" + excerpt(pair) + "'",
               near.empty() || near == key
                   ? "write exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN and, where "
                     "there are such columns, item=COLUMN,flow=COLUMN"
                   : "did you mean " + std::string(near) + "=COLUMN?");
}

Error unknown_column(const std::string& name, const Header& header) {
  const std::vector<std::string_view> names(header.names().begin(), header.names().end());
  std::string hint;
  for (const auto known : names) hint += (hint.empty() ? "it has " : ", ") + excerpt(known);
  // Any letter is near to any other.
  if (const auto near = nearest(name, names); name.size() > 2 && !near.empty())
    hint = "did you mean '" + excerpt(near) + "'?";
  return wrong("--map names the column '" + excerpt(name) + "', which the file has not",
               hint.substr(0, 400));
}

/// "exporter=Origin,value=Amount" as columns of the header.
Result<FlowColumns> columns_of(std::string_view map, const Header& header) {
  FlowColumns columns;
  while (!map.empty()) {
    const std::string pair = next_pair(map);
    const std::size_t equals = pair.find('=');
    const std::string key = lower(std::string_view(pair).substr(0, equals));
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

Result<std::unique_ptr<RowReader>> reader(const Header& header, const FileOptions& options) {
  auto columns = columns_of(options.map, header);
  if (!columns) return columns.error();
  if (columns->exporter == Header::none || columns->value == Header::none)
    return wrong("--map needs a column for exporter and one for value",
                 "for example: --map exporter=Origin,importer=Destination,year=Year,value=USD");
  if (columns->year == Header::none && !options.year && !options.describe)
    return wrong("--map names no column for the year", "add year=COLUMN, or say --year 2021");
  columns->file_year = options.year.value_or(0);
  const auto power = unit_power(options);
  if (!power) return power.error();
  columns->value_power = *power;
  const auto numbers = numbers_of(options);
  if (!numbers) return numbers.error();
  columns->numbers = *numbers;
  columns->comma_allowed = options.comma_allowed;
  return flow_reader(*columns);
}

/// Never by itself: only a map makes a file readable so.
bool recognises(const Header&) { return false; }

struct UnitName {
  std::string_view name;
  int power;
};
constexpr std::array<UnitName, 4> units{
    {{"USD", 0}, {"thousand USD", 3}, {"million USD", 6}, {"billion USD", 9}}};

}  // namespace

Result<int> unit_power(const FileOptions& options) {
  const auto unit = std::ranges::find(units, options.unit, &UnitName::name);
  if (unit != units.end()) return unit->power;
  return wrong(options.unit.empty() ? "what are the values of the file counted in?"
                                    : "unknown unit '" + options.unit.substr(0, 40) + "'",
               "say --unit USD, 'thousand USD', 'million USD' or 'billion USD'");
}

Result<Numbers> numbers_of(const FileOptions& options) {
  if (options.codes.empty()) return Numbers::unknown;
  if (options.codes == "m49") return Numbers::of_m49;
  if (options.codes == "comtrade") return Numbers::of_comtrade;
  return wrong("--codes must be m49 or comtrade, not '" + options.codes.substr(0, 40) + "'",
               "m49 is the UN's and ISO's list; comtrade that of Comtrade and BACI");
}

const Format mapped{"mapped",
                    "CSV with --map",
                    "as --unit says",
                    "any that is not ambiguous",
                    Products::levels,
                    recognises,
                    reader,
                    {},
                    true};

}  // namespace tradestat::io::trade
