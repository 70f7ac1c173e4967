#pragma once

#include <string>

#include "io/trade/format.hpp"

namespace tradestat::io {

/// That a file does not say what its values are counted in (usage).
Error no_unit();

/// The columns of a file that states one flow a row, whatever their names.
/// Header::none where a file has no such column.
struct FlowColumns {
  std::size_t exporter = Header::none;  ///< or the reporter, where `flow` tells which it is
  std::size_t importer = Header::none;  ///< or the partner
  std::size_t year = Header::none;
  std::size_t value = Header::none;
  std::size_t item = Header::none;
  std::size_t item_digits = 0;      ///< of the codes of items, where ids have more before them
  std::size_t flow = Header::none;  ///< of the reporter: exports or imports
  std::string exporter_is{}, importer_is{}, item_is{};  ///< of all rows, where there is no column
  std::size_t unit_mult = Header::none;
  std::size_t currency = Header::none;
  std::optional<Classification> classification{};  ///< of the items
  std::size_t edition = Header::none;              ///< tells it as Comtrade does: H4, S3
  std::string_view edition_is{};                   ///< of all rows, in the same way
  int value_power = 0;                             ///< values are in 10^value_power US dollars
  bool unit_unsaid = false;  ///< the power is a guess, which only inspect makes
  Values* values = nullptr;
  AreaNames* areas = nullptr;
  std::optional<Side> reported_by{};        ///< where there is no flow column
  bool atlas_services = false;              ///< words among codes are services
  bool labels = false;                      ///< cells may be "CODE: Label"
  bool reports_valuation = false;           ///< exports are free on board, imports with freight
  std::optional<CountryNumbers> numbers{};  ///< where countries may be given as numbers
  int file_year = 0;                        ///< of a file without that column
};

/// Reads such a file. Rows without a value, of other frequencies or flows, and
/// of groups of countries are left out.
std::unique_ptr<RowReader> flow_reader(const FlowColumns& columns);

}  // namespace tradestat::io
