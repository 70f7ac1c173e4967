#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "io/trade/format.hpp"

namespace tradestat::io {

namespace {

std::string letters_and_digits(std::string_view name) {
  std::string plain(name);
  std::erase_if(plain, [](char c) { return !is_letter(c) && !is_digit(c); });
  return plain;
}

}  // namespace

Header::Header(const std::vector<std::string_view>& names) {
  for (const std::string_view name : names) {
    // SDMX may write "CODE: Label".
    const std::string_view code = trimmed(name.substr(0, name.find(": ")));
    names_.push_back(lowered(code.find(' ') == std::string_view::npos ? code : trimmed(name)));
    plain_.push_back(letters_and_digits(names_.back()));
  }
}

std::size_t Header::find(std::span<const std::string_view> names) const {
  for (const std::string_view name : names) {
    if (name.empty()) continue;  // a column of row numbers has no name
    auto found = std::ranges::find(names_, name);
    if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
    const std::string plain = letters_and_digits(name);
    found = plain.empty() ? plain_.end() : std::ranges::find(plain_, plain);
    if (found != plain_.end()) return static_cast<std::size_t>(found - plain_.begin());
  }
  return none;
}

std::vector<std::pair<std::size_t, int>> Header::years() const {
  std::vector<std::pair<std::size_t, int>> years;
  for (std::size_t column = 0; column < names_.size(); ++column) {
    const std::string_view name = names_[column];
    int year = 0;
    bool one = true;
    for (std::size_t begin = 0; begin < name.size();) {
      const std::size_t end = std::min(name.find_first_not_of("0123456789", begin), name.size());
      const auto found = parse_year_field(name.substr(begin, end - begin));
      if (found && year != 0 && *found != year) one = false;  // "2019-2020"
      if (found) year = *found;
      begin = std::max(end, begin + 1);
    }
    if (year != 0 && one) years.emplace_back(column, year);
  }
  return years;
}

std::span<const Format> formats() {
  static const std::array table{baci, comtrade,     comtrade_legacy, atlas,  oec,       sdmx_csv,
                                wits, wits_summary, comext,          mapped, name_list, data_list};
  return table;
}

}  // namespace tradestat::io
