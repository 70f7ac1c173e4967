#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"

namespace tradestat {

/// The bytes of the dataset that the library carries inside (JSON).
std::string_view bundled_json();

/// What the user says about trade files that do not say it themselves.
struct FileOptions {
  std::string format;          ///< read as this format; empty: recognised by the content
  std::string map;             ///< exporter=COLUMN,importer=...: makes any CSV readable
  std::string unit;            ///< of the values of a mapped file: "thousand USD"
  std::string codes;           ///< of countries given as numbers: m49 or comtrade
  std::string flow;            ///< exports or imports, of files that state neither
  std::optional<int> year{};   ///< of files that state none
  bool skip_bad_rows = false;  ///< count rows that cannot be read instead of failing
  bool comma_allowed = false;  ///< decimals may stand behind a comma, as no comma parts the fields
  bool describe = false;       ///< only tell what is in a file: year and flow may stay unsaid
};

/// Reads what a question needs: the observations that the selection accepts,
/// with the claims among them; `coverage` tells what there was to select from.
/// Inputs: one dataset in JSON (a path, or "-" for standard input), or trade
/// files of any format and folders of them; none for the bundled dataset. The
/// rows of trade files are summed, exactly, to the flows asked for.
/// Errors: io where an input cannot be read; bad_data, with line and column,
/// where it breaks a rule of its format or the files do not go together.
Result<Dataset> load(const std::vector<std::string>& inputs, const Selection& selection,
                     const FileOptions& options = {});

/// What the inputs are and what is in them. Errors:
/// as load().
Result<std::vector<InputInfo>> inspect(const std::vector<std::string>& inputs,
                                       const Selection& selection, const FileOptions& options);

/// How far the inputs are read that this process has begun, for another thread to
/// show: in bytes, compressed ones as they are.
struct Reading {
  std::uint64_t read = 0;
  std::uint64_t size = 0;  ///< 0 where one of them has no size, such as a pipe
};
Reading reading();

/// As load(), from bytes; `name` stands for them in messages.
Result<Dataset> load_bytes(std::string_view bytes, const std::string& name,
                           const Selection& selection);

}  // namespace tradestat
