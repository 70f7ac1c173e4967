#include "io/trade/columns_reader.hpp"

#include <algorithm>
#include <array>

#include "io/trade/fields.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io::trade {
namespace {

enum class Direction { exports, imports, other };

std::optional<Direction> direction_of(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  static constexpr std::array<std::string_view, 6> exports{"x", "export", "exports",
                                                           "6", "e",      "xg"};
  static constexpr std::array<std::string_view, 6> imports{"m", "import", "imports",
                                                           "5", "i",      "mg"};
  static constexpr std::array<std::string_view, 8> others{
      "re-export", "re-import", "rx", "rm", "gross exp.", "gross imp.", "re-exports", "re-imports"};
  // IMF IMTS writes XG_FOB_USD, MG_CIF_USD; balances and imports free on board are others.
  if (lower.starts_with("xg_fob")) return Direction::exports;
  if (lower.starts_with("mg_cif")) return Direction::imports;
  if (lower.starts_with("mg_") || lower.starts_with("tbg") || lower.starts_with("xg_"))
    return Direction::other;
  if (std::ranges::find(exports, lower) != exports.end()) return Direction::exports;
  if (std::ranges::find(imports, lower) != imports.end()) return Direction::imports;
  if (std::ranges::find(others, lower) != others.end()) return Direction::other;
  return std::nullopt;
}

class FlowReader final : public RowReader {
 public:
  explicit FlowReader(const FlowColumns& columns) : columns_(columns) {}

  void read(const Record& record, RowSink& sink) override {
    const auto field = [&](std::size_t column) { return cell(record, column); };
    TradeRow row{.year = columns_.file_year};
    const auto text = field(columns_.value);
    if (text.empty() || text == "NaN" || text == "NA") return sink.leave_out("no value stated");
    const auto value = parse_value(text, columns_.decimal_point);
    if (!value) return sink.refuse(columns_.value, "a number");
    row.value = value->scaled(columns_.value_power);
    if (columns_.unit_mult != Header::none) {
      const auto power = parse_value(field(columns_.unit_mult));
      if (!power || power->decimals() > 0 || power->to_double() < 0 || power->to_double() > 12)
        return sink.refuse(columns_.unit_mult, "a power of ten from 0 to 12");
      row.value = row.value.scaled(static_cast<int>(power->to_double()));
    }
    if (columns_.currency != Header::none && !is_dollars(field(columns_.currency)))
      return sink.leave_out("other currencies and units than US dollars");
    if (columns_.year != Header::none) {
      const auto period = field(columns_.year);
      const auto year = parse_year_field(period);
      if (!year && parse_year_field(period.substr(0, 4)))
        return sink.leave_out("quarters and months, parts of a year");
      if (!year) return sink.refuse(columns_.year, "a year of four digits");
      row.year = *year;
    }
    bool reversed = false;
    if (columns_.flow != Header::none) {
      const auto direction = direction_of(field(columns_.flow));
      if (!direction) return sink.refuse(columns_.flow, "a flow: exports or imports");
      if (*direction == Direction::other) return sink.leave_out("other flows");
      reversed = *direction == Direction::imports;
      row.reported_by = reversed ? Reporter::importer : Reporter::exporter;
    }
    for (const auto& [column, side] : {std::pair{columns_.exporter, &row.exporter},
                                       std::pair{columns_.importer, &row.importer}}) {
      if (column == Header::none) {
        *side = "W00";
        continue;
      }
      const auto code = area(field(column));
      if (field(column).empty()) return sink.refuse(column, "a country");
      if (!code) return sink.leave_out("groups of countries, and areas without a code");
      *side = *code;
    }
    if (reversed) std::swap(row.exporter, row.importer);
    std::string item;
    if (columns_.item != Header::none) {
      item = padded_hs(field(columns_.item));
      if (item.empty()) return sink.refuse(columns_.item, "a commodity code");
      if (item == "Total" || item == "total" || item == "_T" || item == "000000") item = "TOTAL";
      row.item = item;
    }
    sink.add(row);
  }

 private:
  /// The code of a cell that may be "CODE: Label".
  std::string_view cell(const Record& record, std::size_t column) const {
    if (column == Header::none) return {};
    auto text = trimmed(record.fields[column]);
    if (columns_.labels) text = trimmed(text.substr(0, text.find(": ")));
    return text;
  }

  static bool is_dollars(std::string_view text) {
    return text.empty() || text == "USD" || text == "US_DOL" || text == "US dollars";
  }

  static std::optional<std::string_view> area(std::string_view text) {
    if (text == "W00" || text == "WLD" || text == "W" || text == "G001" || text == "World" ||
        text == "W0")
      return "W00";
    if (auto code = area_of_code(text)) return code;
    if (const Country* country = find_country(text)) return country->alpha3;
    return std::nullopt;
  }

  FlowColumns columns_;
};

}  // namespace

std::unique_ptr<RowReader> flow_reader(const FlowColumns& columns) {
  return std::make_unique<FlowReader>(columns);
}

}  // namespace tradestat::io::trade
