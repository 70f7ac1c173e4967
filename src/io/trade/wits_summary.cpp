#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

/// The summaries of the World Bank's WITS: a row an indicator, a column a year,
/// the newest first. Only trade values are read; the unit of each stands in the
/// indicator's name.
namespace tradestat::io {
namespace {

constexpr std::array<std::string_view, 2> reporters{"reporter name", "reporter"};
constexpr std::array<std::string_view, 2> partners{"partner name", "partner"};
constexpr std::array<std::string_view, 2> items{"product group", "product categories"};

struct Measure {
  Side side;
  int power;  ///< of ten US dollars
};

/// None for shares, counts, tariffs and indices.
std::optional<Measure> measure_of(std::string_view indicator) {
  const auto ends = [&](std::string_view unit) { return indicator.ends_with(unit); };
  const bool exports = indicator.starts_with("Export (") || indicator.starts_with("Exports (");
  const bool imports = indicator.starts_with("Import (") || indicator.starts_with("Imports (");
  if (!exports && !imports) return std::nullopt;
  const Side side = exports ? Side::exporter : Side::importer;
  if (ends("(US$ Thousand)") || ends("(in US$ Thousand)")) return Measure{side, 3};
  if (ends("(US$ Mil)") || ends("(US$ Million)") || ends("(in US$ Mil)")) return Measure{side, 6};
  return std::nullopt;
}

class WitsSummaryReader final : public RowReader {
 public:
  WitsSummaryReader(const Header& header, const ReaderOptions& options)
      : areas_(*options.area_names),
        reporter_(header.find(reporters)),
        partner_(header.find(partners)),
        item_(header.find(items)),
        indicator_(header.find("indicator")) {
    for (std::size_t i = 0; i < header.size(); ++i)
      if (const auto year = parse_year_field(header.names()[i])) years_.emplace_back(i, *year);
  }

  void read(const Record& record, RowSink& sink) override {
    const auto measure = measure_of(trimmed(record.fields[indicator_]));
    if (!measure) return sink.leave_out("other indicators than exports and imports in US dollars");
    auto item = trimmed(record.fields[item_]);
    if (item == "All Products") item = "TOTAL";
    const bool import = measure->side == Side::importer;
    bool any = false;
    for (const auto& [column, year] : years_) {
      if (is_missing(record.fields[column])) continue;
      const auto value = parse_value(record.fields[column]);
      if (!value || value->sign() < 0) return sink.refuse(column, "a number, not below zero");
      any = true;
      TradeRow row{.year = year,
                   .item = item,
                   .reported_by = measure->side,
                   .value = value->scaled(measure->power)};
      const NamedArea reporter = area(record, reporter_, year);
      const NamedArea partner = area(record, partner_, year);
      if (put_areas(import ? partner : reporter, import ? reporter : partner, row, sink))
        sink.add(row);
    }
    if (!any) sink.leave_out("no value stated");
  }

 private:
  NamedArea area(const Record& record, std::size_t column, int year) const {
    const auto name = trimmed(record.fields[column]);
    return {areas_.find(name, year), name, column};
  }

  AreaNames& areas_;
  std::size_t reporter_, partner_, item_, indicator_;
  std::vector<std::pair<std::size_t, int>> years_;
};

bool recognises(const Header& header) {
  if (header.find(reporters) == Header::none || header.find(partners) == Header::none ||
      header.find(items) == Header::none || !header.has("indicator"))
    return false;
  return std::ranges::any_of(header.names(),
                             [](const auto& name) { return parse_year_field(name).has_value(); });
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  return std::unique_ptr<RowReader>(std::make_unique<WitsSummaryReader>(header, options));
}

}  // namespace

const Format wits_summary{"wits-summary",  "WITS summary",        "as the indicator says",
                          "English names", ProductLevels::chosen, recognises,
                          reader};

}  // namespace tradestat::io
