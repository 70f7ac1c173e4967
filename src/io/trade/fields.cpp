#include "io/trade/fields.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/trade/area_number.hpp"
#include "io/trade/format.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io {
namespace {

/// What the numbers of Comtrade and BACI mean; null for none.
const std::array<const Country*, largest_area_number + 1>& numbers() {
  static const auto table = [] {
    std::array<const Country*, largest_area_number + 1> all{};
    for (const Country& area : areas())
      if (area.m49 > 0) all[static_cast<std::size_t>(area.m49)] = &area;
    for (std::size_t number = 1; number < all.size(); ++number)
      if (const Country* area = area_of_comtrade(static_cast<int>(number))) all[number] = area;
    all[0] = country_by_alpha3("W00");
    return all;
  }();
  return table;
}

/// In UTF-8; most texts are as they are.
std::string decoded(std::string_view text) { return in_utf8(trimmed(text)); }

FoundArea found_area(const Country* area, int year) {
  if (area == nullptr) return {};
  const Country& meant = area->kind == AreaKind::area ? area_in_year(*area, year) : *area;
  const bool dropped = meant.kind == AreaKind::group && !is_group(meant.alpha3);
  return {dropped ? FoundArea::Kind::group : FoundArea::Kind::area, meant.alpha3, meant.name};
}

}  // namespace

FoundArea area_of_number(std::size_t number, int year) {
  return number < numbers().size() ? found_area(numbers()[number], year) : FoundArea{};
}

AreaNames::AreaNames(const std::vector<AreaRule>& rules) {
  for (const AreaRule& rule : rules) rules_.emplace(lowered(decoded(rule.name)), rule);
}

const AreaRule* AreaNames::rule_of(std::string_view text) const {
  if (rules_.empty()) return nullptr;
  const auto rule = rules_.find(lowered(decoded(text)));
  return rule == rules_.end() ? nullptr : &rule->second;
}

FoundArea AreaNames::find(std::string_view text, int year, CountryNumbers numbers) {
  text = trimmed(text);
  if (const AreaRule* const rule = rule_of(text))
    return {rule->is_group ? FoundArea::Kind::group : FoundArea::Kind::area, rule->code,
            rule->name};
  if (numbers == CountryNumbers::comtrade)
    if (const auto number = area_number(text))
      return area_of_number(static_cast<std::size_t>(*number), year);
  const auto known = known_.find(text);
  if (known != known_.end()) return found_area(known->second, year);
  const Country* const area = find_area(decoded(text));
  // A few hundred names are looked for again and again; no file fills the memory with others.
  if (area != nullptr && known_.size() < most_known) known_.emplace(text, area);
  return found_area(area, year);
}

const FoundArea& ColumnAreas::find(std::string_view text) {
  if (found_ && text == last_) return *found_;
  last_ = text;
  return found_.emplace(names_.find(text, 0, numbers_));
}

bool put_areas(const NamedArea& exporter, const NamedArea& importer, TradeRow& row, RowSink& sink) {
  row.exporter = exporter.found.code;
  row.importer = importer.found.code;
  const auto is_plain = [](const FoundArea& area) {
    return area.kind == FoundArea::Kind::area && area.code != european_union;
  };
  if (is_plain(exporter.found) && is_plain(importer.found)) return true;
  for (const NamedArea* side : {&exporter, &importer})
    if (side->found.kind == FoundArea::Kind::unknown)
      return sink.unknown_area(side->column, decoded(side->text), row.value), false;
  std::string name;
  for (const NamedArea* side : {&exporter, &importer}) {
    const bool is_left_out = side->found.kind == FoundArea::Kind::group;
    if (!is_left_out && side->found.code != european_union) continue;
    name = is_number(side->text) ? std::string(side->found.name) : decoded(side->text);
    if (is_left_out) return sink.leave_out_group(row, name), false;
  }
  if (!name.empty()) sink.note_group(row, name);
  return true;
}

}  // namespace tradestat::io
