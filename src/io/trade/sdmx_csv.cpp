#include <array>

#include "io/trade/columns_reader.hpp"

/// SDMX-CSV 1.0 (DATAFLOW) and 2.0 (STRUCTURE, STRUCTURE_ID, ACTION), and the
/// IMF's IMTS, whose OBS_VALUE is in plain US dollars although its SCALE says 6.
namespace tradestat::io::trade {
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

Result<std::unique_ptr<RowReader>> reader(const Header& header, const FileOptions& options) {
  const bool imts = header.has("counterpart_country") || header.has("scale");
  FlowColumns columns{.exporter = header.find(reporters),
                      .importer = header.find(partners),
                      .year = header.find("time_period"),
                      .value = header.find("obs_value"),
                      .item = imts ? Header::none : header.find(items),
                      .flow = header.find(flows),
                      .unit_mult = header.find(multipliers),
                      .currency = header.find(currencies),
                      .comma_allowed = options.comma_allowed,
                      .labels = true,
                      .reports_valuation = imts};
  const auto numbers = numbers_of(options);
  if (!numbers) return numbers.error();
  columns.numbers = *numbers;
  const bool unit_said = imts || columns.currency != Header::none;
  columns.unit_unsaid = !unit_said && options.unit.empty();
  if (!options.unit.empty() || (columns.unit_unsaid && !options.describe)) {
    const auto power = unit_power(options);
    if (!power) return power.error();
    columns.value_power = *power;
  }
  return flow_reader(columns);
}

}  // namespace

const Format sdmx_csv{"sdmx-csv",
                      "SDMX-CSV",
                      "as UNIT_MULT says",
                      "SDMX areas: ISO codes",
                      Products::selected,
                      recognises,
                      reader,
                      {},
                      true};

}  // namespace tradestat::io::trade
