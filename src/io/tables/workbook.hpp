#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/tables/records.hpp"
#include "io/tables/sheet.hpp"
#include "tradestat/error.hpp"
#include "tradestat/progress.hpp"

/// Workbooks of Excel as ISO/IEC 29500 has them (.xlsx): an archive of XML. Cells hold what was
/// typed or computed, whatever they look like.
namespace tradestat::io {

/// Whether a file is a spreadsheet in an archive, of whatever kind.
bool is_workbook(const std::string& path);

struct SheetName {
  std::string name;  ///< as its tab has it
  std::string part;  ///< the path of its XML, in the archive
};

class Workbook {
 public:
  /// Errors: io; bad_data where it is a spreadsheet of another kind, or damaged, or holds more
  /// text than 256 MB.
  static Result<Workbook> open(const std::string& path);

  /// Those that are no charts and not hidden, in their order.
  const std::vector<SheetName>& sheets() const { return sheets_; }

  /// The rows of one, those without a filled cell left out; the decimals of numbers behind
  /// `mark`. They must not outlive this. Errors: io.
  Result<std::unique_ptr<RecordSource>> rows(const SheetName& sheet, char mark,
                                             Progress* progress = nullptr) const;

 private:
  explicit Workbook(std::string path) : path_(std::move(path)) {}

  std::string path_;
  std::vector<SheetName> sheets_;
  std::unique_ptr<WorkbookParts> parts_ = std::make_unique<WorkbookParts>();
};

}  // namespace tradestat::io
