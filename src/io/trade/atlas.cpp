#include <algorithm>
#include <array>

#include "io/trade/columns_reader.hpp"

/// Harvard's Atlas of Economic Complexity: a country's exports and imports of a
/// product in US dollars, to and from the World where no partner is named.
namespace tradestat::io {
namespace {

constexpr std::array<std::string_view, 3> countries{"country_iso3_code", "location_code",
                                                    "exporter"};
constexpr std::array<std::string_view, 3> partners{"partner_iso3_code", "partner_code", "importer"};
constexpr std::array<std::string_view, 3> items{"hs_product_code", "sitc_product_code",
                                                "services_product_code"};

/// product_hs92_code, product_sitc_code, ...; product_id is internal.
std::size_t item_column(const Header& header) {
  const auto& names = header.names();
  const auto found = std::ranges::find_if(names, [](const std::string& name) {
    return name.starts_with("product_") && name.ends_with("_code");
  });
  return found == names.end() ? header.find(items)
                              : static_cast<std::size_t>(found - names.begin());
}

/// As Comtrade codes the edition that the column is named after: H0 for product_hs92_code.
std::string_view edition_of(const Header& header) {
  const std::size_t place = item_column(header);
  const std::string_view column =
      place == Header::none ? std::string_view() : std::string_view(header.names()[place]);
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> editions{
      {{"hs92", "H0"}, {"hs12", "H4"}, {"hs22", "H6"}, {"sitc", "S2"}}};
  for (const auto& [name, code] : editions)
    if (column.find(name) != std::string_view::npos) return code;
  return {};
}

/// A row states two flows, from the side of its country: one reader for each.
/// The partner's row states them again, from the other side.
class AtlasReader final : public RowReader {
 public:
  AtlasReader(const Header& header, const ReaderOptions& options)
      : imports_(header.find("import_value")) {
    FlowColumns columns{.exporter = header.find(countries),
                        .importer = header.find(partners),
                        .year = header.find("year"),
                        .value = header.find("export_value"),
                        .item = item_column(header),
                        .classification = Classification::hs,
                        .edition_is = edition_of(header),
                        .values = options.values,
                        .areas = options.area_names,
                        .atlas_services = true};
    if (columns.importer != Header::none) columns.reported_by = Side::exporter;
    exports_reader_ = flow_reader(columns);
    columns.value = imports_;
    if (columns.importer != Header::none) columns.reported_by = Side::importer;
    std::swap(columns.exporter, columns.importer);
    if (imports_ != Header::none) imports_reader_ = flow_reader(columns);
  }

  void read(const Record& record, RowSink& sink) override {
    exports_reader_->read(record, sink);
    if (imports_reader_) imports_reader_->read(record, sink);
  }

 private:
  std::size_t imports_;
  std::unique_ptr<RowReader> exports_reader_;
  std::unique_ptr<RowReader> imports_reader_;
};

bool recognises(const Header& header) {
  return header.find(countries) != Header::none && header.has("export_value") && header.has("year");
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  return std::unique_ptr<RowReader>(std::make_unique<AtlasReader>(header, options));
}

}  // namespace

const Format atlas{"atlas",    "Harvard Atlas", "USD", "alpha-3", ProductLevels::several,
                   recognises, reader};

}  // namespace tradestat::io
