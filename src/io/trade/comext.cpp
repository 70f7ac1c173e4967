#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

/// Eurostat's Comext, as its bulk files are: values in euros, which are not added
/// to dollars.
namespace tradestat::io {
namespace {

class ComextReader final : public RowReader {
 public:
  void read(const Record&, RowSink& sink) override {
    sink.leave_out("values in euros, not in US dollars");
  }
};

bool recognises(const Header& header) {
  return header.has("value_in_euros") || header.has("value_euro") || header.has("value_eur") ||
         header.has("value_in_eur");
}

Result<std::unique_ptr<RowReader>> reader(const Header&, const ReaderOptions&) {
  return std::unique_ptr<RowReader>(std::make_unique<ComextReader>());
}

}  // namespace

const Format comext{"comext",
                    "Eurostat Comext",
                    "EUR",
                    "ISO alpha-2 and Eurostat's own",
                    ProductLevels::chosen,
                    recognises,
                    reader};

}  // namespace tradestat::io
