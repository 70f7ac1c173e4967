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
/// A code of EBOPS in letters: S for all services, SA to SL and what these contain.
constexpr bool is_ebops_code(std::string_view item) {
  return item.starts_with('S') && (item.size() == 1 || (item[1] >= 'A' && item[1] <= 'L')) &&
         item.size() <= 6;
}
/// Whether an item is a service: by its classification, or by its code where none is stated.
constexpr bool is_service(std::string_view item, std::string_view classification) {
  const bool unstated = classification.empty() || classification == "_X";
  return is_of_services(classification) || (unstated && is_ebops_code(item));
}

}  // namespace tradestat
