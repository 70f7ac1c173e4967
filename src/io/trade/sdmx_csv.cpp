#include <array>

#include "io/trade/columns_reader.hpp"

/// SDMX-CSV 1.0 (DATAFLOW) and 2.0 (STRUCTURE, STRUCTURE_ID, ACTION), and the
/// IMF's IMTS, whose OBS_VALUE is in plain US dollars although its SCALE says 6.
namespace tradestat::io {
namespace {

constexpr std::array<std::string_view, 4> reporters{"ref_area", "reporter", "country",
                                                    "reporting_country"};
constexpr std::array<std::string_view, 4> partners{"counterpart_area", "partner",
                                                   "counterpart_country", "partner_country"};
constexpr std::array<std::string_view, 4> flows{"trade_flow", "flow", "indicator", "activity"};
constexpr std::array<std::string_view, 4> items{"commodity", "product", "cl_product", "item"};
constexpr std::array<std::string_view, 4> currencies{"unit_measure", "currency", "indicators",
                                                     "unit"};
constexpr std::array<std::string_view, 1> multipliers{"unit_mult"};

bool recognises(const Header& header) {
  return header.find(reporters) != Header::none && header.find(partners) != Header::none &&
         header.find(flows) != Header::none && header.has("time_period") && header.has("obs_value");
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  const bool imts = header.has("counterpart_country") || header.has("scale");
  FlowColumns columns{.exporter = header.find(reporters),
                      .importer = header.find(partners),
                      .year = header.find("time_period"),
                      .value = header.find("obs_value"),
                      .item = imts ? Header::none : header.find(items),
                      .flow = header.find(flows),
                      .unit_mult = header.find(multipliers),
                      .currency = header.find(currencies),
                      .classification = options.classification.value_or(Classification::hs),
                      .values = options.values,
                      .areas = options.area_names,
                      .labels = true,
                      .reports_valuation = imts};
  columns.numbers = options.numbers;
  const bool unit_said = imts || columns.currency != Header::none;
  columns.unit_unsaid = !unit_said && !options.unit_mult;
  if (columns.unit_unsaid && !options.describe) return no_unit();
  columns.value_power = options.unit_mult.value_or(0);
  return flow_reader(columns);
}

}  // namespace

const Format sdmx_csv{"sdmx-csv",
                      "SDMX-CSV",
                      "as UNIT_MULT says",
                      "SDMX areas: ISO codes",
                      ProductLevels::chosen,
                      recognises,
                      reader,
                      {},
                      true};

}  // namespace tradestat::io
