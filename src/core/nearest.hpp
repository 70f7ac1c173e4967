#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tradestat {

/// Damerau-Levenshtein distance in bytes (insertion, deletion, substitution,
/// swap of neighbours), ASCII case ignored. Takes time proportional to the
/// product of the lengths: bound them first.
int edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to a misspelt word, or empty where none is within a
/// third of its length (at least one, so that short words match too). A
/// candidate that begins with the word counts as near, and nearer than any slip.
/// Of equals the first; nothing is near to the empty word.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace tradestat
