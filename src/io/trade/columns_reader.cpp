#include "io/trade/columns_reader.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "core/trade/classification.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/items.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io {
namespace {

/// Gross trade has re-exports and re-imports in it.
enum class FlowKind { exports, imports, gross_exports, gross_imports, other };

std::optional<FlowKind> kind_of_flow(std::string_view text) {
  std::string lower = lowered(text);
  // 1 and 2 as Comtrade and Comext number them, 5 and 6 as WITS does.
  static constexpr std::array<std::string_view, 8> exports{"x", "export", "exports", "6",
                                                           "2", "e",      "xg",      "exp"};
  static constexpr std::array<std::string_view, 8> imports{"m", "import", "imports", "5",
                                                           "1", "i",      "mg",      "imp"};
  static constexpr std::array<std::string_view, 6> others{"re-export", "re-import",  "rx",
                                                          "rm",        "re-exports", "re-imports"};
  if (lower == "gross exp.") return FlowKind::gross_exports;
  if (lower == "gross imp.") return FlowKind::gross_imports;
  // IMF IMTS writes XG_FOB_USD, MG_CIF_USD, its older DOTS a T before; balances and
  // imports free on board are others. Labels: "Exports of goods, Free on board (FOB), US dollar".
  if (lower.starts_with("txg_") || lower.starts_with("tmg_") || lower.starts_with("tbg_"))
    lower.erase(0, 1);
  if (lower.starts_with("xg_fob")) return FlowKind::exports;
  if (lower.starts_with("mg_cif")) return FlowKind::imports;
  if (lower.starts_with("mg_") || lower.starts_with("bg_") || lower.starts_with("tbg") ||
      lower.starts_with("xg_"))
    return FlowKind::other;
  const auto says = [&](std::string_view words) { return lower.find(words) != std::string::npos; };
  if (lower.starts_with("exports of goods") && says("fob")) return FlowKind::exports;
  if (lower.starts_with("imports of goods") && says("cif")) return FlowKind::imports;
  if (says("of goods") && says("us dollar")) return FlowKind::other;
  if (std::ranges::find(exports, lower) != exports.end()) return FlowKind::exports;
  if (std::ranges::find(imports, lower) != imports.end()) return FlowKind::imports;
  if (std::ranges::find(others, lower) != others.end()) return FlowKind::other;
  return std::nullopt;
}

bool is_dollars(std::string_view text) {
  static constexpr std::array<std::string_view, 6> words{"USD",       "USD_EXC",    "US_DOL",
                                                         "US dollar", "US dollars", "US Dollars"};
  return text.empty() || std::ranges::find(words, text) != words.end();
}

class FlowReader final : public RowReader {
 public:
  explicit FlowReader(const FlowColumns& columns)
      : columns_(columns), values_(*columns.values), areas_(*columns.areas) {}

  void read(const Record& record, RowSink& sink) override {
    TradeRow row{.year = columns_.file_year, .reported_by = columns_.reported_by};
    if (!read_value(record, row, sink) || !read_year(record, row, sink)) return;
    bool reversed = false;
    if (columns_.flow != Header::none) {
      const auto kind = kind_of_flow(cell(record, columns_.flow));
      if (!kind) return sink.refuse(columns_.flow, "a flow: exports or imports");
      const bool gross = *kind == FlowKind::gross_exports || *kind == FlowKind::gross_imports;
      if (*kind == FlowKind::other || (gross && states_net_)) return sink.leave_out("other flows");
      states_net_ |= !gross;
      reversed = *kind == FlowKind::imports || *kind == FlowKind::gross_imports;
      row.reported_by = reversed ? Side::importer : Side::exporter;
      if (columns_.reports_valuation) row.valuation = reversed ? "CIF" : "FOB";
    }
    auto exporter = read_area(record, columns_.exporter, columns_.exporter_is, row.year, sink);
    auto importer = read_area(record, columns_.importer, columns_.importer_is, row.year, sink);
    if (!exporter || !importer) return;
    if (reversed) std::swap(exporter, importer);
    std::string item;
    if (!columns_.item_is.empty()) row.item = columns_.item_is;
    if (columns_.item != Header::none) {
      const auto text = item_text(record);
      const auto service = columns_.atlas_services ? service_of_atlas(text) : std::nullopt;
      const auto by = classification(record);
      auto parsed = service ? std::optional<std::string>(*service) : parse_item(text, by);
      if (!parsed) return sink.refuse(columns_.item, wanted_item(text, by));
      item = *std::move(parsed);
      row.item = item;
      row.item_name = label(record, columns_.item);
      row.classification = service ? "EB10" : name_of(by);
      if (const auto code = edition(record); !service && !code.empty())
        row.classification = classification_of(code);
    }
    if (columns_.unit_unsaid)
      sink.warn("it does not say what its values are counted in: say `unit`");
    if (row.year == 0) sink.warn("it does not say of which year its figures are: say `year`");
    if (put_areas(*exporter, *importer, row, sink)) sink.add(row);
  }

 private:
  /// The code of a cell that may be "CODE: Label".
  std::string_view cell(const Record& record, std::size_t column) const {
    if (column == Header::none) return {};
    auto text = trimmed(record.fields[column]);
    if (columns_.labels) text = trimmed(text.substr(0, text.find(": ")));
    return text;
  }

  /// OEC's ids have the section before the code: 20805.
  std::string_view item_text(const Record& record) const {
    auto text = cell(record, columns_.item);
    if (columns_.item_digits > 0 && is_number(text) && text.size() > columns_.item_digits)
      text.remove_prefix(text.size() - columns_.item_digits);
    return text;
  }

  std::string_view edition(const Record& record) const {
    return columns_.edition == Header::none ? columns_.edition_is : cell(record, columns_.edition);
  }
  std::optional<Classification> classification(const Record& record) const {
    const auto code = edition(record);
    if (code.empty()) return columns_.classification;
    const auto list = list_of(classification_of(code));
    return list == "SITC"  ? Classification::sitc
           : list == "BEC" ? Classification::bec
                           : columns_.classification;
  }

  /// What stands behind the code, if anything.
  std::string_view label(const Record& record, std::size_t column) const {
    const auto text = record.fields[column];
    const std::size_t colon = columns_.labels ? text.find(": ") : std::string_view::npos;
    return colon == std::string_view::npos ? std::string_view() : trimmed(text.substr(colon + 2));
  }

  /// Each of the following tells the sink why there is none.
  bool read_value(const Record& record, TradeRow& row, RowSink& sink) {
    const auto text = cell(record, columns_.value);
    if (is_missing(text)) return sink.leave_out("no value stated"), false;
    const auto value = values_.parse(text);
    const bool negative = value && value->sign() < 0 && !of_services(record);
    if (!value || negative)
      return sink.refuse(columns_.value, values_.wanted("a number, not below zero")), false;
    row.value = value->scaled(columns_.value_power);
    if (columns_.unit_mult != Header::none) {
      const auto power = parse_value(cell(record, columns_.unit_mult));
      if (!power || power->decimals() > 0 || power->to_double() < 0 || power->to_double() > 12)
        return sink.refuse(columns_.unit_mult, "a power of ten from 0 to 12"), false;
      row.value = row.value.scaled(static_cast<int>(power->to_double()));
    }
    if (columns_.currency != Header::none && !is_dollars(cell(record, columns_.currency)))
      return sink.leave_out("other currencies and units than US dollars"), false;
    return true;
  }

  /// Services may be below zero: what comes in less what goes back.
  bool of_services(const Record& record) const {
    return columns_.classification == Classification::ebops ||
           is_ebops_code(cell(record, columns_.item));
  }

  bool read_year(const Record& record, TradeRow& row, RowSink& sink) {
    if (columns_.year == Header::none) return true;
    const auto period = cell(record, columns_.year);
    if (is_part_of_year(period)) return sink.leave_out("quarters, parts of a year"), false;
    const auto found = parse_period(period);
    if (!found) return sink.refuse(columns_.year, "a year of four digits, or a month"), false;
    row.year = found->year;
    row.month = found->month;
    return true;
  }

  /// The World where the file has no such column.
  std::optional<NamedArea> read_area(const Record& record, std::size_t column,
                                     std::string_view of_all, int year, RowSink& sink) const {
    if (column == Header::none && of_all.empty())
      return NamedArea{{FoundArea::Kind::area, "W00"}, {}, column};
    const auto text = column == Header::none ? of_all : cell(record, column);
    if (text.empty()) return sink.refuse(column, "a country"), std::nullopt;
    if (is_number(text) && !columns_.numbers && !areas_.is_ruled(text))
      return sink.refuse(column,
                         "a code in letters or a name, or say `codes=m49` or `codes=comtrade`, as "
                         "lists number countries differently"),
             std::nullopt;
    const auto numbers = columns_.numbers.value_or(CountryNumbers::m49);
    return NamedArea{areas_.find(text, year, numbers), text, column};
  }

  FlowColumns columns_;
  Values& values_;
  AreaNames& areas_;
  bool states_net_ = false;  ///< trade without re-exports and re-imports: gross trade is not read
};

}  // namespace

std::unique_ptr<RowReader> flow_reader(const FlowColumns& columns) {
  return std::make_unique<FlowReader>(columns);
}

}  // namespace tradestat::io
