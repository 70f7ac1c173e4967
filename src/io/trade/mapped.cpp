#include <algorithm>
#include <array>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "io/trade/columns_reader.hpp"
#include "io/trade/fields.hpp"

/// Any other CSV, by a map from our columns to its own.
namespace tradestat::io {
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

/// What a map says of a file.
struct Mapping {
  FlowColumns columns;
  std::size_t exports = Header::none;  ///< values of exports and imports, two in a row
  std::size_t imports = Header::none;
  bool names_reporter = false;  ///< so that a flow has to tell who exports
  bool year_a_column = false;   ///< each year has a column of values
};

using Ours = std::pair<std::string_view, std::size_t FlowColumns::*>;
constexpr std::array<Ours, 8> ours{{{"exporter", &FlowColumns::exporter},
                                    {"reporter", &FlowColumns::exporter},
                                    {"importer", &FlowColumns::importer},
                                    {"partner", &FlowColumns::importer},
                                    {"year", &FlowColumns::year},
                                    {"value", &FlowColumns::value},
                                    {"item", &FlowColumns::item},
                                    {"flow", &FlowColumns::flow}}};
constexpr std::array<std::pair<std::string_view, std::size_t Mapping::*>, 2> two_values{
    {{"exports", &Mapping::exports}, {"imports", &Mapping::imports}}};

Error unknown_key(const std::string& pair, std::string_view key) {
  std::vector<std::string_view> keys;
  keys.reserve(ours.size());
  for (const auto& our : ours) keys.push_back(our.first);
  for (const auto& our : two_values) keys.push_back(our.first);
  const auto near = nearest(key, keys);
  return wrong("`map` has " + in_quotes(pair),
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
  return wrong("`map` names the column " + in_quotes(name) + ", which the file has not",
               name.size() > 2 ? did_you_mean(name, names, all) : all);
}

/// A value for all rows, as "exporter==MAR" gives it; false where the key takes none.
bool set_constant(FlowColumns& columns, std::string_view key, std::string_view value) {
  if (key == "exporter" || key == "reporter") {
    columns.exporter_is = value;
  } else if (key == "importer" || key == "partner") {
    columns.importer_is = value;
  } else if (key == "item") {
    columns.item_is = value;
  } else {
    return false;
  }
  return true;
}

/// Where a key's column is kept; null for a key that is none.
std::size_t* place_of(Mapping& mapping, std::string_view key) {
  if (const auto our = std::ranges::find(ours, key, &Ours::first); our != ours.end())
    return &(mapping.columns.*our->second);
  for (const auto& [name, place] : two_values)
    if (name == key) return &(mapping.*place);
  return nullptr;
}

/// "exporter=Origin,value=Amount" as columns of the header.
Result<Mapping> mapping_of(std::string_view map, const Header& header) {
  Mapping mapping;
  while (!map.empty()) {
    const std::string pair = next_pair(map);
    const std::size_t equals = pair.find('=');
    const std::string key = lowered(trimmed(std::string_view(pair).substr(0, equals)));
    std::size_t* const column = place_of(mapping, key);
    if (equals == std::string::npos || column == nullptr) return unknown_key(pair, key);
    if (*column != Header::none)
      return wrong("`map` gives two columns for " + key, "leave one of them out");
    mapping.names_reporter |= key == "reporter";
    const std::string_view value = trimmed(std::string_view(pair).substr(equals + 1));
    if (key == "year" && value == "*") {
      mapping.year_a_column = true;
      continue;
    }
    if (value.starts_with('=')) {
      if (!set_constant(mapping.columns, key, trimmed(value.substr(1))))
        return wrong(formatted("`map` gives a value for {}, which needs a column", key),
                     "exporter, importer and item may have one value for all rows");
      continue;
    }
    const std::string name = Header({value}).names().front();
    *column = header.find(name);
    if (*column == Header::none) return unknown_column(name, header);
  }
  return mapping;
}

/// Reads a row that states one flow or more, by a reader for each.
class MappedReader final : public RowReader {
 public:
  explicit MappedReader(const Header& header) : attribute_(header.find("attribute")) {}
  void add(const FlowColumns& columns) { flows_.push_back(flow_reader(columns)); }

  void read(const Record& record, RowSink& sink) override {
    // The IMF writes the statuses of values in rows between them.
    if (attribute_ != Header::none && trimmed(record.fields[attribute_]) == "Status")
      return sink.leave_out("statuses of values");
    for (const auto& flow : flows_) flow->read(record, sink);
  }

 private:
  std::size_t attribute_;
  std::vector<std::unique_ptr<RowReader>> flows_;
};

/// The flow columns for a side of the reporter, which is the exporter of a map.
FlowColumns as_reported(FlowColumns columns, Direction direction) {
  columns.reported_by = direction == Direction::exports ? Side::exporter : Side::importer;
  if (direction == Direction::imports) {
    std::swap(columns.exporter, columns.importer);
    std::swap(columns.exporter_is, columns.importer_is);
  }
  return columns;
}

/// The map's flows in one year's columns of values.
std::vector<FlowColumns> flows_of(const Mapping& mapping, std::optional<Direction> holds) {
  if (mapping.exports == Header::none && mapping.imports == Header::none) {
    const bool turned = mapping.names_reporter && mapping.columns.flow == Header::none && holds;
    return {turned ? as_reported(mapping.columns, *holds) : mapping.columns};
  }
  std::vector<FlowColumns> flows;
  for (const auto& [column, direction] : {std::pair{mapping.exports, Direction::exports},
                                          std::pair{mapping.imports, Direction::imports}}) {
    if (column == Header::none) continue;
    flows.push_back(as_reported(mapping.columns, direction));
    flows.back().value = column;
  }
  return flows;
}

/// What a map lacks, or says twice.
std::optional<Error> incomplete(const Mapping& mapping, const Header& header,
                                const ReaderOptions& options) {
  const FlowColumns& columns = mapping.columns;
  const bool two = mapping.exports != Header::none || mapping.imports != Header::none;
  const bool has_value = columns.value != Header::none || two || mapping.year_a_column;
  if ((columns.exporter == Header::none && columns.exporter_is.empty()) || !has_value)
    return wrong("`map` needs a column for exporter and one for value",
                 "for example: `map=exporter=Origin,importer=Destination,year=Year,value=USD`");
  if (two && columns.flow != Header::none)
    return wrong("`map` gives columns of exports and imports, and one that tells which a row has",
                 "leave flow out, or exports and imports");
  if (two && columns.value != Header::none)
    return wrong("`map` gives a column for value beside those of exports and imports",
                 "leave value out, or exports and imports");
  if (mapping.year_a_column && (two || columns.value != Header::none))
    return wrong("`map` says that each year has a column of values, and names others",
                 "with year=* leave value, exports and imports out");
  if (mapping.year_a_column && header.years().empty())
    return wrong("`map` says year=*, and no column's name has a year",
                 "name the columns: year=COLUMN,value=COLUMN");
  if (!mapping.year_a_column && columns.year == Header::none && !options.year && !options.describe)
    return wrong("`map` names no column for the year",
                 "add year=COLUMN, year=* where each has one, or say `year=2021`");
  return std::nullopt;
}

/// How many digits of the ids in such a column of OEC's are the code; 0 for other columns.
std::size_t digits_of_ids(const Header& header, std::size_t column) {
  static constexpr std::array<std::pair<std::string_view, std::size_t>, 3> ids{
      {{"hs2 id", 2}, {"hs4 id", 4}, {"hs6 id", 6}}};
  for (const auto& [name, digits] : ids)
    if (column != Header::none && header.find(name) == column) return digits;
  return 0;
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  auto mapping = mapping_of(options.map, header);
  if (!mapping) return mapping.error();
  if (auto error = incomplete(*mapping, header, options)) return *std::move(error);
  if (!options.unit_mult) return no_unit();
  FlowColumns& columns = mapping->columns;
  columns.file_year = options.year.value_or(0);
  columns.value_power = *options.unit_mult;
  columns.numbers = options.numbers;
  columns.classification = options.classification;
  columns.values = options.values;
  columns.areas = options.area_names;
  columns.item_digits = digits_of_ids(header, columns.item);
  auto mapped = std::make_unique<MappedReader>(header);
  if (!mapping->year_a_column) {
    for (const FlowColumns& flow : flows_of(*mapping, options.holds)) mapped->add(flow);
    return std::unique_ptr<RowReader>(std::move(mapped));
  }
  for (const auto& [column, year] : header.years()) {
    columns.value = column;
    columns.file_year = year;
    for (const FlowColumns& flow : flows_of(*mapping, options.holds)) mapped->add(flow);
  }
  return std::unique_ptr<RowReader>(std::move(mapped));
}

/// Never by itself: only a map makes a file readable so.
bool recognises(const Header&) { return false; }

}  // namespace

Error no_unit() {
  return wrong("what are the values of the file counted in?",
               "say `unit=USD`, 'thousand USD', 'million USD' or 'billion USD'");
}

const Format mapped{"mapped",
                    "CSV with a map of its columns",
                    "as it is said",
                    "any that is not ambiguous",
                    ProductLevels::several,
                    recognises,
                    reader,
                    {},
                    true};

}  // namespace tradestat::io
