#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

// What a language is to those who write sentences: data. Who adds one writes a file beside this
// one and adds it to sentences.cpp.
namespace tradestat::say {

/// The kinds of numbers that a noun behind them tells apart, as CLDR names them.
enum class Plural : std::uint8_t { one, two, few, many, other };

/// What amounts are counted in, by the kind of the number; "{n}" stands for it.
struct Scale {
  int power;  ///< of ten
  std::string_view one, two, few, many, other;
};

/// Sentences and pieces of them. Words in braces stand for what a fact has: {trade} for "Russia's
/// exports of goods to North Korea", {a} and {b} for both ends of an interval.
enum class Phrase : std::uint8_t {
  // {whose}, {country}, {partner}, and the two that say of what: {kind}, {of}, {in}.
  exports,
  exports_to,
  imports,
  imports_from,
  both,
  both_with,
  // Sentences.
  value,
  grew,
  fell,
  unclear,
  unchanged,
  levels,  ///< of growth that cannot be computed
  surplus,
  surplus_with,
  deficit,
  deficit_with,
  balanced,
  balanced_with,
  unsure_balance,
  unsure_balance_with,
  surplus_too,
  surplus_too_with,
  deficit_too,
  deficit_too_with,
  turned_surplus,
  turned_surplus_with,
  turned_deficit,
  turned_deficit_with,
  two_way,
  services_of,
  product,
  products,
  market,
  markets,
  source,
  sources,
  rank,
  complexity,
  complexity_rank,
  no_complexity,
  status,
  mirror,
  mirror_with,
  valuation,
  series_break,
  year_missing,
  two_years_missing,
  years_missing,
  sum_of_partners,
  sum_of_products,
  // Pieces.
  rate,        ///< {a}: to one number
  rate_range,  ///< {a}, {b}
  percent,
  percent_range,
  part_by_share,  ///< {name}, {value}
  part_by_value,
  coded,      ///< {list}, {code}: a product without a name
  coded_in,   ///< {name}, {list}, {code}: of one that only a wider product's name is known of
  rest_of,    ///< {name}: what the parts of a product leave of it
  years_run,  ///< {a}, {b}
  count
};

/// A phrase and its words.
struct Wording {
  Phrase phrase;
  std::string_view words;
};

/// The words for goods, services, and all: {kind} before a noun, behind exports {of}, behind trade
/// {in}.
struct GoodsWords {
  std::string_view kind, of, in;
};

struct SpokenLanguage {
  std::string_view
      code{};  ///< ISO 639-1, as data/area_words.csv has it; a column of item_names.csv
  bool is_of_files = false;             ///< names of products that trade files give are in it
  std::span<const Wording> wordings{};  ///< in the order of Phrase
  std::span<const Scale> scales{};      ///< the largest first; the last counts dollars
  Plural (*plural)(std::string_view digits) = nullptr;
  std::array<GoodsWords, 3> goods{};             ///< in the order of Goods
  std::array<std::string_view, 6> hedges{};      ///< in the order of Hedge, with the blank behind
  std::array<std::string_view, 4> statuses{};    ///< estimated, forecast, imputed, provisional
  std::string_view whose{}, whose_behind_s{};    ///< behind the name of an owner
  std::span<const std::string_view> with_the{};  ///< areas whose names have an article before them
  std::string_view the{};
  std::string_view ordinal{};  ///< before the number
  /// Behind it, by its last digit, 0 first; of those that end in 11, 12 and 13 that of 0.
  std::array<std::string_view, 4> ordinal_endings{};
  std::string_view a_year{};               ///< behind a rate of several years
  std::string_view known{};                ///< of parts, where there may be larger ones: {known}
  std::string_view comma{}, last_comma{};  ///< between the members of a list
};

}  // namespace tradestat::say
