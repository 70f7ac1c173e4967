#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "core/trade/trade_row.hpp"
#include "tradestat/country.hpp"
#include "tradestat/file_options.hpp"

/// What the fields of trade files hold, whatever the format.
namespace tradestat::io {

class RowSink;

/// The group that figures are kept of beside the World.
inline constexpr std::string_view european_union = "EU";

/// What a file means by an area.
struct FoundArea {
  enum class Kind {
    unknown,  ///< no list has it
    area,     ///< a country or what stands in the place of one; the World and the EU
    group,    ///< of countries that stand beside it: its rows are left out
  };
  Kind kind = Kind::unknown;
  std::string_view code{};  ///< alpha-3, or that of a list of trade: S19, X1
  std::string_view name{};  ///< in English
};

/// The area that Comtrade and BACI give a number, in a year (0 for any).
FoundArea area_of_number(std::size_t number, int year = 0);

/// Looks up what a file calls areas: first as the user says, then in the lists.
class AreaNames {
 public:
  explicit AreaNames(const std::vector<AreaRule>& rules);

  /// An area by code, name or number of that list. Names may be in Latin-1.
  FoundArea find(std::string_view text, int year, CountryNumbers numbers = CountryNumbers::m49);
  /// Whether the user says what that is.
  bool is_ruled(std::string_view text) const { return rule_of(text) != nullptr; }

 private:
  static constexpr std::size_t most_known = 4096;

  const AreaRule* rule_of(std::string_view text) const;

  std::map<std::string, AreaRule> rules_;  ///< by name in lower case
  std::map<std::string, const Country*, std::less<>> known_;
};

/// The areas of one column, whatever the year: rows often have that of the row before.
class ColumnAreas {
 public:
  ColumnAreas(AreaNames& names, CountryNumbers numbers) : names_(names), numbers_(numbers) {}

  const FoundArea& find(std::string_view text);

 private:
  AreaNames& names_;
  CountryNumbers numbers_;
  std::string last_;
  std::optional<FoundArea> found_;  ///< by it
};

/// A side of a flow as it stands in a row.
struct NamedArea {
  FoundArea found;
  std::string_view text;
  std::size_t column;
};

/// Puts both sides into a row that has all else; false where the sink was told that it is
/// left out: one is unknown, or a group.
bool put_areas(const NamedArea& exporter, const NamedArea& importer, TradeRow& row, RowSink& sink);

}  // namespace tradestat::io
