#pragma once

#include <optional>

#include "text/tokens.hpp"

namespace tradestat::text {

/// True where the words before make a whole number a rank ("ranked 12",
/// "المرتبة الـ182"), or those around it an ordinal of a ranking ("third place").
bool has_rank_before(const Tokens& tokens, Span figure);
bool has_ordinal_context(const Tokens& tokens, Span figure);
/// True where an ordinal without such words belongs to a noun ("the 6th test") or
/// stands for a day ("from the 12th").
bool numbers_a_thing(const Tokens& tokens, Span figure);
/// True where an ordinal counts centuries, sessions or days, not a rank.
bool counts_otherwise(const Tokens& tokens, Span figure);

/// True where the number is a value of an index ("ECI 0.43").
bool has_index_context(const Tokens& tokens, Span figure, bool decimals);

/// Four digits that are a year wherever a year may stand.
constexpr int first_year = 1900;
constexpr int last_year = 2100;

/// True where such a number is a year; `hedged` numbers are counts.
bool has_year_context(const Tokens& tokens, Span figure, bool hedged);

/// Four digits outside 1900 to 2100 where only a year can stand: after "عام", or
/// between "in" and a sign ("in 3021, …"). Slips look so: 3021 for 2021.
std::optional<int> far_year(const Tokens& tokens, int index);

/// True where a bare number names something: resolution 1718, page 5, 12 June,
/// 10 a.m., a footnote mark.
bool is_identifier(const Tokens& tokens, Span figure, bool year, bool day);

}  // namespace tradestat::text
