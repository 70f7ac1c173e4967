#include "io/trade/columns_reader.hpp"

/// The World Bank's WITS, a DataJob: ReporterISO3, PartnerISO3, Year,
/// ProductCode, TradeFlowName, and a value in thousand US dollars.
namespace tradestat::io {
namespace {

constexpr std::string_view value_name = "tradevalue in 1000 usd";

bool recognises(const Header& header) {
  return header.has("reporteriso3") && header.has("partneriso3") && header.has("year") &&
         header.has("tradeflowname") && header.has(value_name);
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  return flow_reader({.exporter = header.find("reporteriso3"),
                      .importer = header.find("partneriso3"),
                      .year = header.find("year"),
                      .value = header.find(value_name),
                      .item = header.find("productcode"),
                      .flow = header.find("tradeflowname"),
                      .classification = Classification::hs,
                      .edition = header.find("nomenclature"),
                      .value_power = 3,
                      .values = options.values,
                      .areas = options.area_names,
                      .numbers = CountryNumbers::comtrade});
}

}  // namespace

const Format wits{"wits",     "WITS DataJob", "thousand USD", "alpha-3", ProductLevels::chosen,
                  recognises, reader};

}  // namespace tradestat::io
