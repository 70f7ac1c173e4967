#pragma once

#include <optional>
#include <string>

#include "base/encodings.hpp"
#include "tradestat/error.hpp"

namespace tradestat::io {

/// The bytes of a file, or of standard input for "-". Errors (io): it cannot
/// be opened or read, is a directory, or holds more than 256 MB.
Result<std::string> read_file(const std::string& path);

/// A text in UTF-8.
struct Text {
  std::string text;
  Encoding encoding = Encoding::utf8;  ///< that it was decoded from
  std::string sha256;                  ///< of the bytes as they were
};

/// The text of a file in the encoding that is told, or that its bytes make evident.
/// Errors (bad_data): it is UTF-16, not what was told, or evidently nothing.
Result<Text> read_text(const std::string& path, std::optional<Encoding> told);

}  // namespace tradestat::io
