#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/subject/sense.hpp"

namespace tradestat::text {

/// A phrase's sense; of areas and items `value` is their number.
struct Meaning {
  Sense sense = Sense::word;
  int value = 0;
  bool adjective = false;  ///< of areas: "Norwegian"
};

/// A word's letters as phrases are compared: without case, accents and vowel
/// marks, with one alif, one ya and one ha.
struct FoldedWord {
  static constexpr std::size_t most = 24;
  char16_t letters[most] = {};
  std::uint8_t size = 0;
  bool too_long = false;
  bool arabic = false;
  bool shadda = false;    ///< a letter is marked as doubled
  bool capital = false;   ///< begins with an upper-case letter
  bool capitals = false;  ///< has no other
  std::u16string_view text() const { return {letters, size}; }
  std::u16string_view behind(std::size_t count) const { return text().substr(count); }
};

/// Reads the word at the beginning of a text; its bytes, 0 where none begins.
std::size_t fold_word(std::string_view text, FoldedWord& word);

/// A word of a text by the ways in which it may be looked up.
using WordKey = std::uint64_t;
WordKey key_of(std::u16string_view letters);

struct FoundPhrase {
  Meaning meaning{};
  std::size_t words = 0;  ///< none where no phrase begins so
};

/// The longest phrase that begins with a word by its key, and goes on with the words behind it.
/// `rest`: the keys of those, without their articles.
FoundPhrase find_phrase(WordKey first, std::span<const WordKey> rest);

/// What a text as a whole means, where it is one phrase.
Meaning meaning_of(std::string_view phrase);

/// The key of a word inside a phrase: an article before it does not count.
WordKey key_inside(const FoldedWord& word);

const std::string& area_code(int area);
/// The codes that an item's words may mean.
const std::vector<std::string>& item_codes(int item);
/// Whether such a code is one of services: S, and what begins so.
constexpr bool names_service(std::string_view code) {
  return code.starts_with('S') && code.size() <= 4;
}

}  // namespace tradestat::text
