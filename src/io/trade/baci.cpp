#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "core/trade/classification.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

/// CEPII BACI: t year, i exporter, j importer, k product (six digits of the HS),
/// v value in thousand current US dollars, q quantity in tonnes. Older releases
/// call the product hs6; files that were saved again have a column of row numbers, or
/// no quantities. Both sides' reports are reconciled, free on board.
namespace tradestat::io {
namespace {

constexpr std::size_t hs6_digits = 6;

class BaciReader final : public RowReader {
 public:
  BaciReader(const Header& header, const ReaderOptions& options)
      : values_(*options.values),
        exporters_(*options.area_names, CountryNumbers::comtrade),
        importers_(*options.area_names, CountryNumbers::comtrade),
        classification_(baci_edition(options.path)),
        t_(header.find("t")),
        i_(header.find("i")),
        j_(header.find("j")),
        k_(header.has("k") ? header.find("k") : header.find("hs6")),
        v_(header.find("v")),
        q_(header.find("q")) {}

  void read(const Record& record, RowSink& sink) override {
    const auto& fields = record.fields;
    if (!year_ || fields[t_] != year_text_) {
      year_ = parse_year_field(fields[t_]);
      year_text_ = fields[t_];
    }
    if (!year_) return sink.refuse(t_, "a year of four digits");
    const NamedArea exporter = area(record, i_, exporters_);
    const NamedArea importer = area(record, j_, importers_);
    for (const NamedArea* side : {&exporter, &importer})
      if (side->found.kind == FoundArea::Kind::unknown && !is_number(side->text))
        return sink.refuse(side->column, "the number of a country");
    const auto code = trimmed(fields[k_]);
    if (code.empty() || code.size() > hs6_digits || !std::ranges::all_of(code, is_of_code))
      return sink.refuse(k_, "a product code of six digits");
    if (code.size() < hs6_digits) item_.assign(hs6_digits - code.size(), '0').append(code);
    const auto value = values_.parse(fields[v_]);
    if (!value || value->sign() < 0)
      return sink.refuse(v_, values_.wanted("a value in thousand dollars"));
    const auto quantity = q_ == Header::none ? std::string_view() : trimmed(fields[q_]);
    if (!is_missing(quantity) && !values_.parse(quantity))
      return sink.refuse(q_, "a quantity, or NA");
    TradeRow row{.year = *year_,
                 .item = code.size() < hs6_digits ? std::string_view(item_) : code,
                 .classification = classification_,
                 .value = value->scaled(3)};
    if (put_areas(exporter, importer, row, sink)) sink.add(row);
  }

 private:
  static NamedArea area(const Record& record, std::size_t column, ColumnAreas& areas) {
    const auto number = trimmed(record.fields[column]);
    return {areas.find(number), number, column};
  }

  static bool is_of_code(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); }

  Values& values_;
  ColumnAreas exporters_, importers_;
  std::string_view classification_;
  std::string item_;
  std::string year_text_;  ///< of the row before: most have the same
  std::optional<int> year_;
  std::size_t t_, i_, j_, k_, v_, q_;
};

bool recognises(const Header& header) {
  return header.has("t") && header.has("i") && header.has("j") &&
         (header.has("k") || header.has("hs6")) && header.has("v");
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions& options) {
  return std::unique_ptr<RowReader>(std::make_unique<BaciReader>(header, options));
}

}  // namespace

std::string_view baci_edition(std::string_view path) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> editions{
      {{"92", "H0"},
       {"96", "H1"},
       {"02", "H2"},
       {"07", "H3"},
       {"12", "H4"},
       {"17", "H5"},
       {"22", "H6"}}};
  constexpr std::string_view beginning = "BACI_HS";
  const std::string_view name = path.substr(path.find_last_of("/\\:") + 1);
  if (!name.starts_with(beginning)) return "HS";
  const auto found = std::ranges::find(editions, name.substr(beginning.size(), 2),
                                       [](auto& e) { return e.first; });
  return classification_of(found == editions.end() ? "" : found->second);
}

const Format baci{
    "baci",     "CEPII BACI", "thousand USD", "BACI country numbers", ProductLevels::one,
    recognises, reader,       "FOB"};

}  // namespace tradestat::io
