#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/decimal.hpp"
#include "tradestat/error.hpp"
#include "tradestat/file_options.hpp"
#include "tradestat/flow_query.hpp"

/// The values that options and arguments have, from words. Errors (usage) name the
/// option and say what it may be.
namespace tradestat::cli {

/// A whole number from low to high, or nothing.
std::optional<int> whole_number(std::string_view text, int low, int high);
Result<int> parse_integer(std::string_view text, std::string_view option, int low, int high);
/// A year of four digits.
Result<int> parse_year(std::string_view text, std::string_view option);
Result<Decimal> parse_decimal(std::string_view text, std::string_view option);

using AreaRules = std::vector<AreaRule>;

/// The alpha-3 code of a country by any of its codes or names, or of an area that
/// has a code of its own or is given one by a rule.
Result<std::string> parse_country(const std::string& text, const AreaRules& rules = {});
/// The code of a country as parse_country() or texts know it, by its name in Arabic, too; empty
/// where none is meant.
std::string country_meant(const std::string& text);
/// The one code of an item that a name means: 1201 for "soya"; empty where none is, or several.
std::string item_meant(const std::string& name);
/// "Burma=MMR", "Middle Earth=keep", "The Shire=group".
Result<AreaRule> parse_area(const std::string& text);
/// Different countries.
Result<std::vector<std::string>> parse_countries(std::span<const std::string> words,
                                                 const AreaRules& rules);
/// One or two countries, or all pairs of two lists of them: RUS PRK,CHN.
Result<std::vector<CountryPair>> parse_pairs(std::span<const std::string> words,
                                             const AreaRules& rules);

}  // namespace tradestat::cli
