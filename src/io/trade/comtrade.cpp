#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "core/trade/classification.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"
#include "io/trade/items.hpp"
#include "tradestat/country.hpp"

/// UN Comtrade: a flow as its reporter states it, in US dollars. Exports are free
/// on board, imports as a rule with cost, insurance and freight. Files hold the
/// World and sub-totals by second partner, customs procedure and mode of
/// transport beside what they add up to.
namespace tradestat::io {
namespace {

/// The columns of one generation of the files.
struct Names {
  std::string_view year, reporter, reporter_iso, partner, partner_iso, flow, flow_words, item,
      label, classification, value, cif, fob;
  std::array<std::string_view, 4> splits;  ///< where a total says so or says nothing
};

constexpr Names plus_names{"refyear",      "reportercode",
                           "reporteriso",  "partnercode",
                           "partneriso",   "flowcode",
                           "flowdesc",     "cmdcode",
                           "cmddesc",      "classificationcode",
                           "primaryvalue", "cifvalue",
                           "fobvalue",     {"partner2code", "customscode", "motcode", "moscode"}};
constexpr Names legacy_names{
    "year",
    "reporter code",
    "reporter iso",
    "partner code",
    "partner iso",
    "trade flow code",
    "trade flow",
    "commodity code",
    "commodity",
    "classification",
    "trade value (us$)",
    "cif trade value (us$)",
    "fob trade value (us$)",
    {"2nd partner code", "customs proc. code", "mode of transport code", ""}};

constexpr std::array<std::string_view, 4> split_reasons{
    "second partners, parts of a partner", "customs procedures, parts of a flow",
    "modes of transport, parts of a flow", "modes of supply, parts of a flow"};

class ComtradeReader final : public RowReader {
 public:
  ComtradeReader(const Header& header, const Names& names, const ReaderOptions& options)
      : values_(*options.values),
        areas_(*options.area_names),
        year_(header.find(names.year) != Header::none ? header.find(names.year)
                                                      : header.find("period")),
        reporter_(header.find(names.reporter)),
        reporter_iso_(header.find(names.reporter_iso)),
        partner_(header.find(names.partner)),
        partner_iso_(header.find(names.partner_iso)),
        flow_(header.find(names.flow)),
        flow_words_(header.find(names.flow_words)),
        item_(header.find(names.item)),
        class_(header.find(names.classification)),
        value_(header.find(names.value)),
        cif_(header.find(names.cif)),
        fob_(header.find(names.fob)),
        label_(header.find(names.label)),
        period_(header.find("period")),
        frequency_(header.find("freqcode")) {
    std::ranges::transform(names.splits, splits_.begin(),
                           [&](std::string_view name) { return header.find(name); });
  }

  void read(const Record& record, RowSink& sink) override {
    const auto field = [&](std::size_t i) {
      return i == Header::none ? std::string_view() : trimmed(record.fields[i]);
    };
    const auto frequency = field(frequency_);
    if (!frequency.empty() && frequency != "A" && frequency != "M")
      return sink.leave_out("quarters and other parts of a year");
    for (std::size_t i = 0; i < splits_.size(); ++i) {
      const auto split = field(splits_[i]);
      if (!split.empty() && split != "0" && split != "0.0" && split != "C00" && !is_missing(split))
        return sink.leave_out(split_reasons[i]);
    }
    auto flow = field(flow_);
    if (flow == "0" && flow_words_ != Header::none) flow = field(flow_words_);  // as in 2022
    const bool import = flow == "M" || flow == "1" || flow == "Import";
    if (!import && flow != "X" && flow != "2" && flow != "Export") {
      static constexpr std::array<std::string_view, 14> others{
          "Re-Import", "Re-Export", "RM",  "RX",  "3",   "4",  "DX",
          "FM",        "MIP",       "MOP", "XIP", "XOP", "DM", "FX"};
      if (std::ranges::find(others, flow) == others.end())
        return sink.refuse(flow_, "a flow: M or X (1 or 2 in older files)");
      return sink.leave_out("re-exports, re-imports and other parts of a flow");
    }
    // A month is 202101, where a year is 2021.
    const std::size_t period_column = field(period_).size() == 6 ? period_ : year_;
    const auto period = parse_period(field(period_column));
    if (!period) return sink.refuse(period_column, "a year of four digits, or a month");
    NamedArea reporter = area(field(reporter_), field(reporter_iso_), reporter_, period->year);
    NamedArea partner = area(field(partner_), field(partner_iso_), partner_, period->year);
    for (const NamedArea* side : {&reporter, &partner})
      if (side->text.empty()) return sink.refuse(side->column, "the number of a country");
    if (is_missing(field(value_))) return sink.leave_out("no value stated");
    const auto value = values_.parse(field(value_));
    const std::string_view classification = classification_of(field(class_));
    // Services are a balance of what comes and goes back.
    if (!value || (value->sign() < 0 && !is_of_services(classification)))
      return sink.refuse(value_, values_.wanted("a value in dollars"));
    if (field(item_).empty()) return sink.refuse(item_, "a commodity code");
    // Both lists of services have a total; a spreadsheet takes zeros off HS codes.
    std::string item =
        list_of(classification) == "HS" ? padded_hs(field(item_)) : std::string(field(item_));
    if (is_of_services(classification) && item == "200") item = "S";
    TradeRow row{.year = period->year,
                 .month = period->month,
                 .item = item,
                 .classification = classification,
                 .reported_by = import ? Side::importer : Side::exporter,
                 .value = *value,
                 .valuation = valuation_of(classification, import, field(cif_), field(fob_)),
                 .item_name = field(label_)};
    if (import) std::swap(reporter, partner);
    if (put_areas(reporter, partner, row, sink)) sink.add(row);
  }

 private:
  /// By its number; the ISO field is none where several areas share it (_X), and
  /// is asked only where the number says nothing.
  NamedArea area(std::string_view number, std::string_view iso, std::size_t column,
                 int year) const {
    if (areas_.is_ruled(iso)) return {areas_.find(iso, year), iso, column};
    const FoundArea found = areas_.find(number, year, CountryNumbers::comtrade);
    if (found.kind != FoundArea::Kind::unknown || iso.empty()) return {found, number, column};
    return {areas_.find(iso, year), iso, column};
  }

  /// Exports are free on board; so are some countries' imports, which then state
  /// that value alone. Services are not valued so.
  static std::string_view valuation_of(std::string_view classification, bool import,
                                       std::string_view cif, std::string_view fob) {
    if (is_of_services(classification)) return {};
    return import && (!is_missing(cif) || is_missing(fob)) ? "CIF" : "FOB";
  }

  Values& values_;
  AreaNames& areas_;
  std::size_t year_, reporter_, reporter_iso_, partner_, partner_iso_, flow_, flow_words_, item_,
      class_, value_, cif_, fob_, label_, period_, frequency_;
  std::array<std::size_t, 4> splits_{};
};

bool has_all(const Header& header, const Names& names) {
  return header.has(names.reporter) && header.has(names.partner) && header.has(names.flow) &&
         header.has(names.item) && header.has(names.value);
}

bool recognises_plus(const Header& header) {
  return has_all(header, plus_names) && (header.has("refyear") || header.has("period"));
}

bool recognises_legacy(const Header& header) {
  return has_all(header, legacy_names) && header.has("year");
}

Result<std::unique_ptr<RowReader>> plus_reader(const Header& header, const ReaderOptions& options) {
  return std::unique_ptr<RowReader>(std::make_unique<ComtradeReader>(header, plus_names, options));
}

Result<std::unique_ptr<RowReader>> legacy_reader(const Header& header,
                                                 const ReaderOptions& options) {
  return std::unique_ptr<RowReader>(
      std::make_unique<ComtradeReader>(header, legacy_names, options));
}

}  // namespace

const Format comtrade{
    "comtrade",      "UN Comtrade", "USD", "M49 and Comtrade's own numbers", ProductLevels::chosen,
    recognises_plus, plus_reader};
const Format comtrade_legacy{"comtrade-legacy",
                             "UN Comtrade, older layout",
                             "USD",
                             "M49 and Comtrade's own numbers",
                             ProductLevels::chosen,
                             recognises_legacy,
                             legacy_reader};

}  // namespace tradestat::io
