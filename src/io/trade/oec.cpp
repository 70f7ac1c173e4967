#include <array>

#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

/// The OEC's Tesseract API: columns follow the drilldowns asked for, countries
/// are a continent and an alpha-3 code ("eurus"), an HS4 or HS6 id has its section
/// before it ("178703"), values are in US dollars.
namespace tradestat::io::trade {
namespace {

constexpr std::array<std::string_view, 2> year_names{"year", "time id"};
constexpr std::array<std::string_view, 4> value_names{"trade value", "trade_value", "export value",
                                                      "value"};

struct ItemColumn {
  std::string_view name;
  std::size_t digits;
};
constexpr std::array<ItemColumn, 3> item_columns{{{"hs6 id", 6}, {"hs4 id", 4}, {"hs2 id", 2}}};

std::optional<std::string_view> area(std::string_view id) {
  id = trimmed(id);
  if (id.size() != 5) return std::nullopt;
  if (id == "asxxb") return "TWN";
  std::string code(id.substr(2));
  for (char& c : code) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return area_of_code(code);
}

class OecReader final : public RowReader {
 public:
  OecReader(const Header& header, const FileOptions& options)
      : year_(header.find(year_names)),
        value_(header.find(value_names)),
        exporter_(header.find("exporter country id")),
        importer_(header.find("importer country id")),
        section_(header.find("section id")),
        file_year_(options.year.value_or(0)) {
    const std::size_t country = header.find("country id");
    if (country != Header::none) (options.flow == "imports" ? importer_ : exporter_) = country;
    for (const auto& [name, digits] : item_columns) {
      if (item_ != Header::none || !header.has(name)) continue;
      item_ = header.find(name);
      digits_ = digits;
    }
  }

  void read(const Record& record, RowSink& sink) override {
    TradeRow row{.exporter = "W00", .importer = "W00", .year = file_year_};
    for (auto [column, side] : {std::pair{exporter_, &row.exporter}, {importer_, &row.importer}}) {
      if (column == Header::none) continue;
      const auto code = area(record.fields[column]);
      if (!code && trimmed(record.fields[column]).size() != 5)
        return sink.refuse(column, "a country's id, such as eurus");
      if (!code) return sink.leave_out("areas without a code");
      *side = *code;
    }
    if (year_ != Header::none) {
      const auto year = parse_year_field(record.fields[year_]);
      if (!year) return sink.refuse(year_, "a year of four digits");
      row.year = *year;
    }
    const auto value = parse_value(record.fields[value_]);
    if (!value) return sink.refuse(value_, "a value in dollars");
    row.value = *value;
    std::string item;
    if (item_ != Header::none) {
      item = trimmed(record.fields[item_]);
      if (item.empty() || item.find_first_not_of("0123456789") != std::string::npos)
        return sink.refuse(item_, "an HS code");
      item.insert(0, digits_ - std::min(item.size(), digits_), '0');
      item.erase(0, item.size() - digits_);
    } else if (section_ != Header::none) {
      item = "section " + std::string(trimmed(record.fields[section_]));
    }
    if (!item.empty()) row.item = item;
    sink.add(row);
  }

 private:
  std::size_t year_, value_, exporter_, importer_, section_;
  std::size_t item_ = Header::none;
  std::size_t digits_ = 0;
  int file_year_;
};

bool recognises(const Header& header) {
  return header.find(value_names) != Header::none &&
         (header.has("exporter country id") || header.has("importer country id") ||
          header.has("country id"));
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const FileOptions& options) {
  if (header.find(year_names) == Header::none && !options.year)
    return Error{.code = ErrorCode::bad_data,
                 .message = "the file does not say of which year its figures are",
                 .hint = "say it: --year 2021"};
  const bool one_sided = !header.has("exporter country id") && !header.has("importer country id");
  if (one_sided && options.flow.empty())
    return Error{.code = ErrorCode::bad_data,
                 .message = "the file does not say whether its figures are exports or imports",
                 .hint = "say it: --flow exports or --flow imports"};
  return std::unique_ptr<RowReader>(std::make_unique<OecReader>(header, options));
}

}  // namespace

const Format oec{"oec",      "OEC", "USD", "OEC ids: continent and alpha-3", Products::leaves,
                 recognises, reader};

}  // namespace tradestat::io::trade
