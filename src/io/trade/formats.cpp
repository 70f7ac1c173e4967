#include <algorithm>
#include <array>

#include "io/trade/fields.hpp"
#include "io/trade/format.hpp"

namespace tradestat::io::trade {

Header::Header(const std::vector<std::string_view>& names) {
  for (const std::string_view name : names) {
    // SDMX may write "CODE: Label".
    const std::string_view code = trimmed(name.substr(0, name.find(": ")));
    std::string lower(code.find(' ') == std::string_view::npos ? code : trimmed(name));
    std::ranges::transform(lower, lower.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    names_.push_back(std::move(lower));
  }
}

std::size_t Header::find(std::span<const std::string_view> names) const {
  for (const std::string_view name : names) {
    const auto found = std::ranges::find(names_, name);
    if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
  }
  return none;
}

std::span<const Format> formats() {
  static const std::array table{baci, comtrade,     comtrade_legacy, oec,    sdmx_csv,  atlas,
                                wits, wits_summary, comext,          mapped, name_list, data_list};
  return table;
}

}  // namespace tradestat::io::trade
