#pragma once

#include <cstdint>
#include <string_view>

namespace tradestat::text {

/// What a phrase tells about the figures around it.
enum class Sense : std::uint8_t {
  word,  ///< nothing
  // Who and what.
  area,
  item,
  owner,     ///< its, their: of whom the sentence spoke
  both,      ///< the two countries
  partners,  ///< whose list follows: customers, markets
  // What is measured.
  exports,
  imports,
  exporter,  ///< who sells: "supplier"
  importer,
  sells,  ///< verbs, with a subject
  buys,
  trade,
  surplus,
  deficit,
  balance,
  complexity,  ///< of an economy, as the index measures it
  unrelated,   ///< a measure of something else: budget, debt
  // Between them.
  to,
  from,
  of,
  with,
  between,
  by,
  against,  ///< what stands behind is compared with: "after", "up from"
  conj,
  passive,  ///< was, were: before a verb
  respectively,
  rises,
  falls,
  negation,
  worth,
  clause,  ///< while, but
  // When.
  same_year,
  years_before,  ///< value: how many; 0 where a number and "years" stand beside it
  years,
  number,
  part_of_year,
  apart,  ///< since, until: the year behind it is of something else
};

/// Phrases of one meaning, between bars.
struct Phrases {
  Sense sense;
  std::string_view phrases;
  int value = 0;
};

}  // namespace tradestat::text
