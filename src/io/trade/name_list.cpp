#include <algorithm>

#include "base/text.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"
#include "io/trade/items.hpp"

/// Files that name things and state no flow: the lists of countries and products
/// that lie beside BACI's files, and Comtrade's list of what data it has.
namespace tradestat::io {
namespace {

class NameListReader final : public RowReader {
 public:
  explicit NameListReader(const Header& header)
      : code_(header.find("code")), description_(header.find("description")) {}

  void read(const Record& record, RowSink& sink) override {
    if (code_ != Header::none && description_ != Header::none)
      sink.name_item(padded_hs(record.fields[code_]), trimmed(record.fields[description_]));
    sink.leave_out("a list of names, without figures");
  }

 private:
  std::size_t code_, description_;
};

class DataListReader final : public RowReader {
 public:
  void read(const Record&, RowSink& sink) override {
    sink.leave_out("a list of the data that there are, without figures");
  }
};

bool recognises(const Header& header) {
  const auto is_of_country = [](const std::string& name) {
    return name.starts_with("country_") || name.starts_with("iso_");
  };
  return (header.has("country_code") && std::ranges::all_of(header.names(), is_of_country)) ||
         (header.size() == 2 && header.has("code") && header.has("description"));
}

bool recognises_data_list(const Header& header) {
  return header.has("reportercode") && header.has("classificationcode") && header.has("period") &&
         !header.has("flowcode") && !header.has("primaryvalue");
}

Result<std::unique_ptr<RowReader>> reader(const Header& header, const ReaderOptions&) {
  return std::unique_ptr<RowReader>(std::make_unique<NameListReader>(header));
}

Result<std::unique_ptr<RowReader>> data_list_reader(const Header&, const ReaderOptions&) {
  return std::unique_ptr<RowReader>(std::make_unique<DataListReader>());
}

}  // namespace

const Format name_list{"name-list", "list of countries or products", "",
                       "",          ProductLevels::chosen,           recognises,
                       reader};
const Format data_list{"comtrade-list",
                       "UN Comtrade, list of available data",
                       "",
                       "",
                       ProductLevels::chosen,
                       recognises_data_list,
                       data_list_reader};

}  // namespace tradestat::io
