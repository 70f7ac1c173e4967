#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tradestat {

/// Damerau-Levenshtein distance in bytes (insertion, deletion, substitution,
/// swap of neighbours), ASCII case ignored. Takes time proportional to the
/// product of the lengths: bound them first.
int edit_distance(std::string_view a, std::string_view b);

/// How near a candidate is to a misspelt word, the nearest first. A candidate
/// that begins with the word, or holds it, counts as one edit away, and as
/// nearer than any slip of one edit.
struct Nearness {
  std::size_t edits = 0;
  bool slip = false;           ///< letters differ; else the word is cut short
  bool other_start = false;    ///< the first letters differ
  std::size_t difference = 0;  ///< of the lengths

  friend auto operator<=>(const Nearness&, const Nearness&) = default;
};

/// Empty where there are more than `limit` edits. Precondition: neither is empty.
std::optional<Nearness> nearness(std::string_view word, std::string_view candidate,
                                 std::size_t limit);

/// The candidate nearest to a misspelt word, or empty where none is within a
/// third of its length (at least one edit, so that short words match too). Of
/// equals the first; nothing is near to the empty word.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// "did you mean X?" of the nearest; `otherwise` where none is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::string_view otherwise = {});

}  // namespace tradestat
