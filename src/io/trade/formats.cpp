#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "io/trade/format.hpp"

namespace tradestat::io::trade {

Header::Header(const std::vector<std::string_view>& names) {
  for (const std::string_view name : names) {
    // SDMX may write "CODE: Label".
    const std::string_view code = trimmed(name.substr(0, name.find(": ")));
    names_.push_back(lowered(code.find(' ') == std::string_view::npos ? code : trimmed(name)));
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
