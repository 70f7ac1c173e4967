#include <algorithm>
#include <array>

#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

/// UN Comtrade: a flow as its reporter states it, in US dollars. Exports are free
/// on board, imports as a rule with cost, insurance and freight. Files hold the
/// World and sub-totals by second partner, customs procedure and mode of
/// transport beside what they add up to.
namespace tradestat::io::trade {
namespace {

/// The columns of one generation of the files.
struct Names {
  std::string_view year, reporter, reporter_iso, partner, partner_iso, flow, item, classification,
      value;
  std::array<std::string_view, 4> splits;  ///< where a total says so or says nothing
};

constexpr Names plus_names{"refyear",      "reportercode",
                           "reporteriso",  "partnercode",
                           "partneriso",   "flowcode",
                           "cmdcode",      "classificationcode",
                           "primaryvalue", {"partner2code", "customscode", "motcode", "moscode"}};
constexpr Names legacy_names{
    "year",
    "reporter code",
    "reporter iso",
    "partner code",
    "partner iso",
    "trade flow code",
    "commodity code",
    "classification",
    "trade value (us$)",
    {"2nd partner code", "customs proc. code", "mode of transport code", ""}};

constexpr std::array<std::string_view, 4> split_reasons{
    "second partners, parts of a partner", "customs procedures, parts of a flow",
    "modes of transport, parts of a flow", "modes of supply, parts of a flow"};

class ComtradeReader final : public RowReader {
 public:
  ComtradeReader(const Header& header, const Names& names)
      : year_(header.find(names.year) != Header::none ? header.find(names.year)
                                                      : header.find("period")),
        reporter_(header.find(names.reporter)),
        reporter_iso_(header.find(names.reporter_iso)),
        partner_(header.find(names.partner)),
        partner_iso_(header.find(names.partner_iso)),
        flow_(header.find(names.flow)),
        item_(header.find(names.item)),
        class_(header.find(names.classification)),
        value_(header.find(names.value)),
        frequency_(header.find("freqcode")) {
    std::ranges::transform(names.splits, splits_.begin(),
                           [&](std::string_view name) { return header.find(name); });
  }

  void read(const Record& record, RowSink& sink) override {
    const auto field = [&](std::size_t i) {
      return i == Header::none ? std::string_view() : trimmed(record.fields[i]);
    };
    const auto frequency = field(frequency_);
    if (!frequency.empty() && frequency != "A") return sink.leave_out("months, parts of a year");
    for (std::size_t i = 0; i < splits_.size(); ++i) {
      const auto split = field(splits_[i]);
      if (!split.empty() && split != "0" && split != "C00" && split != "null")
        return sink.leave_out(split_reasons[i]);
    }
    const auto flow = field(flow_);
    const bool import = flow == "M" || flow == "1";
    if (!import && flow != "X" && flow != "2") {
      static constexpr std::array<std::string_view, 12> others{
          "RM", "RX", "3", "4", "DX", "FM", "MIP", "MOP", "XIP", "XOP", "DM", "FX"};
      if (std::ranges::find(others, flow) == others.end())
        return sink.refuse(flow_, "a flow: M or X (1 or 2 in older files)");
      return sink.leave_out("re-exports, re-imports and other parts of a flow");
    }
    const auto year = parse_year_field(field(year_));
    if (!year) return sink.refuse(year_, "a year of four digits");
    auto reporter = area(field(reporter_), field(reporter_iso_));
    // A group that reports as one (EU-28) is nobody's double.
    if (!reporter) reporter = field(reporter_iso_);
    if (reporter->empty()) return sink.refuse(reporter_, "the number of a country");
    const auto partner = area(field(partner_), field(partner_iso_));
    if (!partner && field(partner_).empty())
      return sink.refuse(partner_, "the number of a country");
    if (!partner) return sink.leave_out("groups of countries, and areas without a code");
    const auto value = parse_value(field(value_));
    if (!value) return sink.refuse(value_, "a value in dollars");
    std::string_view classification = field(class_);
    if (!classification.starts_with("EB")) classification = "HS";
    if (field(item_).empty()) return sink.refuse(item_, "a commodity code");
    sink.add({.exporter = import ? *partner : *reporter,
              .importer = import ? *reporter : *partner,
              .year = *year,
              .item = field(item_),
              .commodity_class = classification,
              .reported_by = import ? Reporter::importer : Reporter::exporter,
              .value = *value});
  }

 private:
  static std::optional<std::string_view> area(std::string_view number, std::string_view iso) {
    if (auto of_number = area_of_number(number)) return of_number;
    return area_of_code(iso);
  }

  std::size_t year_, reporter_, reporter_iso_, partner_, partner_iso_, flow_, item_, class_, value_,
      frequency_;
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

Result<std::unique_ptr<RowReader>> plus_reader(const Header& header, const FileOptions&) {
  return std::unique_ptr<RowReader>(std::make_unique<ComtradeReader>(header, plus_names));
}

Result<std::unique_ptr<RowReader>> legacy_reader(const Header& header, const FileOptions&) {
  return std::unique_ptr<RowReader>(std::make_unique<ComtradeReader>(header, legacy_names));
}

}  // namespace

const Format comtrade{
    "comtrade",         "UN Comtrade",   "USD",      "M49 and Comtrade's own numbers",
    Products::selected, recognises_plus, plus_reader};
const Format comtrade_legacy{
    "comtrade-legacy",  "UN Comtrade, older layout", "USD",        "M49 and Comtrade's own numbers",
    Products::selected, recognises_legacy,           legacy_reader};

}  // namespace tradestat::io::trade
