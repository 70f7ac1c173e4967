#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Texts that are not UTF-8.
namespace tradestat {

enum class Encoding : std::uint8_t {
  utf8,
  windows_1256,  ///< Arabic
  windows_1252,  ///< Latin-1, with what Windows has in the place of controls
};

/// What the bytes of a text can only be; nothing where they leave it open, and
/// where some of a text in UTF-8 is damaged.
std::optional<Encoding> evident_encoding(std::string_view text);

/// A text of that encoding in UTF-8.
std::string in_utf8(std::string_view text, Encoding encoding);

}  // namespace tradestat
