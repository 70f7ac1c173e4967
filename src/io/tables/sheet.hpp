#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/bytes/source.hpp"
#include "io/tables/records.hpp"

namespace tradestat::io {

/// A number of a cell with the digits that count: of a double Excel holds 15, and writes up to
/// 17; without an exponent.
std::string digits_of_cell(std::string_view number);

/// The date of so many days as workbooks count them: "2021-12-31"; empty where it is none.
std::string date_of_cell(std::string_view days, bool since_1904);

/// Whether a number format shows dates: "yyyy\-mm\-dd", and not "0.00" or "[h]:mm".
bool is_date_format(std::string_view format);

/// What sheets of a workbook have in common.
struct WorkbookParts {
  std::vector<std::string> strings;  ///< that cells name by their number
  std::vector<bool> date_styles;     ///< of each style, whether it shows a date
  bool since_1904 = false;           ///< how dates count their days
};

/// The rows of a sheet's XML. Errors: as XmlReader; bad_data for more than 1,048,576 rows or
/// 16,384 columns, for a row of more than a million bytes, and for cells out of order.
std::unique_ptr<RecordSource> rows_of_sheet(std::unique_ptr<ByteSource> source,
                                            const std::string& path, const WorkbookParts& parts,
                                            char mark);

}  // namespace tradestat::io
