#include <algorithm>
#include <array>
#include <map>

#include "io/trade/columns_reader.hpp"
#include "io/trade/fields.hpp"

/// Any other CSV, by a map from our columns to its own.
namespace tradestat::io::trade {
namespace {

struct UnitName {
  std::string_view name;
  int power;
};
constexpr std::array<UnitName, 4> units{
    {{"USD", 0}, {"thousand USD", 3}, {"million USD", 6}, {"billion USD", 9}}};

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

/// "exporter=Origin,value=Amount" as columns of the header.
Result<FlowColumns> columns_of(std::string_view map, const Header& header) {
  FlowColumns columns;
  const std::map<std::string_view, std::size_t FlowColumns::*> ours{
      {"exporter", &FlowColumns::exporter}, {"reporter", &FlowColumns::exporter},
      {"importer", &FlowColumns::importer}, {"partner", &FlowColumns::importer},
      {"year", &FlowColumns::year},         {"value", &FlowColumns::value},
      {"item", &FlowColumns::item},         {"flow", &FlowColumns::flow}};
  while (!map.empty()) {
    const std::string_view pair = map.substr(0, map.find(','));
    map.remove_prefix(std::min(map.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    const auto our = ours.find(trimmed(pair.substr(0, equals)));
    if (equals == std::string_view::npos || our == ours.end())
      return wrong("--map has '" + std::string(pair.substr(0, 60)) + "'",
                   "write exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN and, where "
                   "there are such columns, item=COLUMN,flow=COLUMN");
    const std::string name = lower(pair.substr(equals + 1));
    columns.*our->second = header.find(name);
    if (columns.*our->second == Header::none) {
      std::string all;
      for (const auto& known : header.names()) all += (all.empty() ? "" : ", ") + known;
      return wrong("--map names the column '" + name.substr(0, 60) + "', which the file has not",
                   "it has " + all.substr(0, 400));
    }
  }
  return columns;
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const FileOptions& options) {
  auto columns = columns_of(options.map, header);
  if (!columns) return columns.error();
  if (columns->exporter == Header::none || columns->value == Header::none)
    return wrong("--map needs a column for exporter and one for value",
                 "for example: --map exporter=Origin,importer=Destination,year=Year,value=USD");
  if (columns->year == Header::none && !options.year)
    return wrong("--map names no column for the year", "add year=COLUMN, or say --year 2021");
  columns->file_year = options.year.value_or(0);
  const auto unit = std::ranges::find(units, options.unit, &UnitName::name);
  if (unit == units.end())
    return wrong(options.unit.empty() ? "what are the values of the file counted in?"
                                      : "unknown unit '" + options.unit.substr(0, 40) + "'",
                 "say --unit USD, 'thousand USD', 'million USD' or 'billion USD'");
  columns->value_power = unit->power;
  columns->decimal_point = options.decimal_point;
  return flow_reader(*columns);
}

/// Never by itself: only a map makes a file readable so.
bool recognises(const Header&) { return false; }

}  // namespace

const Format mapped{"mapped",
                    "CSV with --map",
                    "as --unit says",
                    "any that is not ambiguous",
                    Products::levels,
                    recognises,
                    reader};

}  // namespace tradestat::io::trade
