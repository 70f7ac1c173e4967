#include "io/trade/format.hpp"

/// The lists of names that lie beside BACI's files: countries and products.
namespace tradestat::io::trade {
namespace {

class NameListReader final : public RowReader {
 public:
  void read(const Record&, RowSink& sink) override {
    sink.leave_out("a list of names, without figures");
  }
};

bool recognises(const Header& header) {
  return header.has("country_code") ||
         (header.size() == 2 && header.has("code") && header.has("description"));
}

Result<std::unique_ptr<RowReader>> reader(const Header&, const FileOptions&) {
  return std::unique_ptr<RowReader>(std::make_unique<NameListReader>());
}

}  // namespace

const Format name_list{
    "name-list", "list of countries or products", "", "", Products::selected, recognises, reader};

}  // namespace tradestat::io::trade
