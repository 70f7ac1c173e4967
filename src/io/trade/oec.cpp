#include <array>

#include "base/text.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

/// The OEC's Tesseract API: columns follow the drilldowns asked for, countries
/// are a continent and an alpha-3 code ("eurus"), an HS4 or HS6 id has its section
/// before it ("178703"), values are in US dollars.
namespace tradestat::io {
namespace {

constexpr std::array<std::string_view, 2> year_names{"year", "time id"};
constexpr std::array<std::string_view, 4> value_names{"trade value", "trade_value", "export value",
                                                      "value"};
constexpr std::array<std::string_view, 2> exporter_names{"exporter country id", "exporter id"};
constexpr std::array<std::string_view, 2> importer_names{"importer country id", "importer id"};
constexpr std::array<std::string_view, 2> country_names{"country id", "reporter country id"};
constexpr std::array<std::string_view, 2> partner_names{"partner country id", "partner id"};
constexpr std::array<std::string_view, 2> flow_names{"trade flow", "flow"};

struct ItemColumn {
  std::string_view name;
  std::string_view label;
  std::size_t digits;
};
constexpr std::array<ItemColumn, 3> item_columns{
    {{"hs6 id", "hs6", 6}, {"hs4 id", "hs4", 4}, {"hs2 id", "hs2", 2}}};

constexpr std::size_t continent_letters = 2;
constexpr std::size_t id_letters = 5;

class OecReader final : public RowReader {
 public:
  OecReader(const Header& header, const ReaderOptions& options)
      : values_(*options.values),
        areas_(*options.area_names),
        year_(header.find(year_names)),
        value_(header.find(value_names)),
        exporter_(header.find(exporter_names)),
        importer_(header.find(importer_names)),
        flow_(header.find(flow_names)),
        section_(header.find("section id")),
        section_label_(header.find("section")),
        file_year_(options.year.value_or(0)),
        flow_unsaid_(flow_unsaid(header) && !options.holds) {
    const std::size_t country = header.find(country_names);
    if (exporter_ == Header::none && importer_ == Header::none) {
      // The country's exports to the partner; a flow column turns rows around.
      exporter_ = country;
      importer_ = header.find(partner_names);
      if (flow_ == Header::none && options.holds == Direction::imports)
        std::swap(exporter_, importer_);
    } else {
      flow_ = Header::none;
    }
    for (const auto& [name, label, digits] : item_columns) {
      if (item_ != Header::none || !header.has(name)) continue;
      item_ = header.find(name);
      item_label_ = header.find(label);
      digits_ = digits;
    }
  }

  /// Neither exporter nor importer, and no column that tells which the country is.
  static bool flow_unsaid(const Header& header) {
    return header.find(exporter_names) == Header::none &&
           header.find(importer_names) == Header::none && header.find(flow_names) == Header::none;
  }

  void read(const Record& record, RowSink& sink) override {
    const auto& fields = record.fields;
    TradeRow row{.year = file_year_};
    for (const std::size_t column : {exporter_, importer_})
      if (column != Header::none && trimmed(fields[column]).size() != id_letters &&
          !areas_.is_ruled(fields[column]))
        return sink.refuse(column, "a country's id, such as eurus");
    if (year_ != Header::none) {
      const auto period = parse_period(fields[year_]);
      if (!period) return sink.refuse(year_, "a year of four digits");
      row.year = period->year;
      row.month = period->month;
    } else if (file_year_ == 0) {
      sink.warn("it does not say of which year its figures are: say `year`");
    }
    if (flow_unsaid_) sink.warn("it does not say whether these are exports or imports: say `flow`");
    bool reversed = false;
    if (flow_ != Header::none) {
      const auto flow = trimmed(fields[flow_]);
      const bool imports = flow == "Imports" || flow == "Import" || flow == "1";
      if (!imports && flow != "Exports" && flow != "Export" && flow != "2")
        return sink.refuse(flow_, "Exports or Imports");
      reversed = imports;
      row.reported_by = imports ? Side::importer : Side::exporter;
    }
    if (is_missing(fields[value_])) return sink.leave_out("no value stated");
    const auto value = values_.parse(fields[value_]);
    if (!value || value->sign() < 0)
      return sink.refuse(value_, values_.wanted("a value in dollars, not below zero"));
    row.value = *value;
    std::string item = "TOTAL";
    if (item_ != Header::none) {
      item = trimmed(fields[item_]);
      if (!is_number(item)) return sink.refuse(item_, "an HS code");
      item.insert(0, digits_ - std::min(item.size(), digits_), '0');
      item.erase(0, item.size() - digits_);
      if (item_label_ != Header::none) row.item_name = fields[item_label_];
    } else if (section_ != Header::none) {
      // Two digits, as 1 does not contain 10.
      item = trimmed(fields[section_]);
      if (!is_number(item)) return sink.refuse(section_, "the number of a section");
      item = (item.size() == 1 ? "section 0" : "section ") + item;
      if (section_label_ != Header::none) row.item_name = fields[section_label_];
    }
    row.item = item;
    auto exporter = area(record, exporter_, row.year);
    auto importer = area(record, importer_, row.year);
    if (reversed) std::swap(exporter, importer);
    if (put_areas(exporter, importer, row, sink)) sink.add(row);
  }

 private:
  /// The World where the file has no such column.
  NamedArea area(const Record& record, std::size_t column, int year) const {
    if (column == Header::none) return {{FoundArea::Kind::area, "W00"}, {}, column};
    const auto id = trimmed(record.fields[column]);
    if (id == "asxxb") return {{FoundArea::Kind::area, "TWN"}, id, column};
    const auto ruled = areas_.is_ruled(id) ? id : id.substr(continent_letters);
    return {areas_.find(ruled, year), id, column};
  }

  Values& values_;
  AreaNames& areas_;
  std::size_t year_, value_, exporter_, importer_, flow_, section_, section_label_;
  std::size_t item_ = Header::none;
  std::size_t item_label_ = Header::none;
  std::size_t digits_ = 0;
  int file_year_;
  bool flow_unsaid_;
};

bool recognises(const Header& header) {
  return header.find(value_names) != Header::none && (header.find(exporter_names) != Header::none ||
                                                      header.find(importer_names) != Header::none ||
                                                      header.find(country_names) != Header::none);
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  if (header.find(year_names) == Header::none && !options.year && !options.describe)
    return Error{.code = ErrorCode::bad_data,
                 .message = "the file does not say of which year its figures are",
                 .hint = "say it: `year=2021`"};
  if (OecReader::flow_unsaid(header) && !options.holds && !options.describe)
    return Error{.code = ErrorCode::bad_data,
                 .message = "the file does not say whether its figures are exports or imports",
                 .hint = "say it: `flow=exports` or `flow=imports`"};
  return std::unique_ptr<RowReader>(std::make_unique<OecReader>(header, options));
}

}  // namespace

const Format oec{"oec",      "OEC", "USD", "OEC ids: continent and alpha-3", ProductLevels::several,
                 recognises, reader};

}  // namespace tradestat::io
