#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "tradestat/decimal.hpp"

namespace tradestat {

/// Rows of a trade file that are not among its figures, and why.
struct LeftOut {
  std::string reason;
  std::size_t rows = 0;
  std::optional<Decimal> value{};    ///< of all of them in US dollars, where they state any
  std::vector<std::string> areas{};  ///< which they are of, as the file has them

  /// "2 rows left out: duplicate rows"; "1 row left out: groups of countries (ASEAN), 600 USD".
  std::string to_string() const;
};

/// What a trade file turned out to be, beyond its format.
struct FileProfile {
  std::string title;              ///< of the format: "UN Comtrade"
  std::string encoding;           ///< "UTF-8", "ASCII" or "ISO-8859-1"
  std::string delimiter;          ///< "comma", "semicolon", "tab", "bar"; "none" for JSON
  std::string codes;              ///< how it codes countries
  std::string unit;               ///< what its values are counted in
  std::size_t rows = 0;           ///< all, without the header
  std::vector<LeftOut> left_out;  ///< ordered by reason
  std::vector<int> years;         ///< ascending
  std::size_t countries = 0;      ///< exporters and importers
  std::size_t items = 0;          ///< commodity codes; of BACI those of the selection
  std::vector<std::string> warnings;
  std::string valuation{};  ///< "FOB", "CIF" or "CIF and FOB"; empty where it is not told
};

/// Where figures were read from, for the record.
struct InputInfo {
  std::string name;    ///< the path as given, "-" or "bundled:NAME"
  std::string format;  ///< "tradestat-json", "baci", ...
  /// Of the bytes, lower-case hexadecimal; empty for a trade file, where the
  /// hash would take longer than the answer.
  std::string sha256;
  std::size_t observations = 0;          ///< figures read, before selection
  std::optional<FileProfile> profile{};  ///< of a trade file
  std::vector<LeftOut> left_out{};       ///< of what was asked for
  std::vector<std::string> notes{};      ///< what every answer from it should tell
};

}  // namespace tradestat
