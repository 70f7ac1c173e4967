#include "text/subject/area_name.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "embedded/area_words.hpp"
#include "tradestat/country.hpp"

namespace tradestat::text {

std::string_view area_name(std::string_view alpha3, std::string_view language) {
  if (language == "en") {
    const auto area = std::ranges::find(areas(), alpha3, &Country::alpha3);
    return area == areas().end() ? std::string_view() : area->name;
  }
  const std::string_view table = embedded::area_words;
  const std::string head = formatted("\n{},{},name,", alpha3, language);
  const std::size_t at = table.find(head);
  if (at == std::string_view::npos) return {};
  const std::string_view names = table.substr(at + head.size());
  return names.substr(0, names.find_first_of("|\n"));
}

}  // namespace tradestat::text
