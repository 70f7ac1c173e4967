#include "base/nearest.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "base/format.hpp"
#include "base/text.hpp"

namespace tradestat {
namespace {

bool begins_with(std::string_view text, std::string_view prefix) {
  return same_word(text.substr(0, prefix.size()), prefix);
}

bool holds(std::string_view text, std::string_view part) {
  return std::search(text.begin(), text.end(), part.begin(), part.end(),
                     [](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) {
  // Row i holds the distances between the first i bytes of a and each beginning of b.
  std::vector<int> before_last(b.size() + 1);
  std::vector<int> last(b.size() + 1);
  std::vector<int> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    row[0] = static_cast<int>(i);
    const char x = lower(a[i - 1]);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const char y = lower(b[j - 1]);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (x == y ? 0 : 1)});
      if (i > 1 && j > 1 && x == lower(b[j - 2]) && lower(a[i - 2]) == y)
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::optional<Nearness> nearness(std::string_view word, std::string_view candidate,
                                 std::size_t limit) {
  constexpr std::size_t least_part = 4;
  const std::size_t longer = std::max(word.size(), candidate.size());
  const std::size_t difference = longer - std::min(word.size(), candidate.size());
  const bool other_start = lower(word[0]) != lower(candidate[0]);
  if (begins_with(candidate, word) || (word.size() >= least_part && holds(candidate, word)))
    return Nearness{difference == 0 ? std::size_t{0} : 1, false, other_start, difference};
  if (difference > limit) return std::nullopt;
  const auto edits = static_cast<std::size_t>(edit_distance(word, candidate));
  if (edits > limit) return std::nullopt;
  return Nearness{edits, true, other_start, difference};
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty()) return {};
  const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
  std::string_view best;
  std::optional<Nearness> least;
  for (const std::string_view candidate : candidates) {
    if (candidate.empty()) continue;
    const auto near = nearness(word, candidate, limit);
    if (!near || (least && *least <= *near)) continue;
    least = near;
    best = candidate;
  }
  return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::string_view otherwise) {
  const std::string_view near = nearest(word, candidates);
  return near.empty() ? std::string(otherwise) : formatted("did you mean {}?", excerpt(near));
}

}  // namespace tradestat
