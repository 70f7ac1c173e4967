#pragma once

#include <string_view>

/// Classifications of items as rows and observations name them: "HS", or with the edition
/// where that is known, "HS 2012".
namespace tradestat {

/// The one that Comtrade and others have a code for: "HS 2012" for H4, "SITC 3" for S3,
/// "EB10S"; "HS" for any other, whose edition is not said.
std::string_view classification_of(std::string_view code);

/// Without the edition.
constexpr std::string_view list_of(std::string_view classification) {
  return classification.substr(0, classification.find(' '));
}
constexpr bool has_edition(std::string_view classification) {
  return classification.find(' ') != std::string_view::npos;
}
/// One of EBOPS.
constexpr bool is_of_services(std::string_view classification) {
  return classification.starts_with("EB");
}

}  // namespace tradestat
