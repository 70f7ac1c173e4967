#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "text/kind.hpp"
#include "text/subject/sense.hpp"
#include "tradestat/figure.hpp"

// What a language is to the reader of figures: data. Who adds one writes a file
// beside this one and adds it to languages.hpp.
namespace tradestat::text {

/// Codes of folded letters: their code points, but for these.
namespace letter {
constexpr char16_t none = 0;     ///< not a letter
constexpr char16_t unknown = 1;  ///< a letter above U+FFFF
}  // namespace letter

/// Words that do the same, separated by blanks. From word to word the value
/// grows by `step`: "twenty thirty forty".
struct WordRow {
  Kind kind;
  std::int16_t value = 0;
  std::int16_t step = 0;
  std::string_view words;
  constexpr WordRow(Kind k, std::string_view w) : kind(k), words(w) {}
  template <class Class>
  requires std::is_enum_v<Class>
  constexpr WordRow(Kind k, Class c, std::string_view w)
      : kind(k), value(static_cast<std::int16_t>(c)), words(w) {}
  constexpr WordRow(Kind k, int number, std::string_view w, int each = 0)
      : kind(k),
        value(static_cast<std::int16_t>(number)),
        step(static_cast<std::int16_t>(each)),
        words(w) {}
};

/// Where the words of a hedge stand.
enum class Place : std::uint8_t {
  before,
  before_number,  ///< not where an article parts it from digits: "under a 25 per cent tariff"
  after,
  closing,  ///< after the figure, and nothing but a symbol behind it
};

/// Words around a figure that say how near it is, phrases parted by commas. Each
/// word stands for all of its row; a particle or an article that is written here
/// must be there.
struct HedgePhrase {
  Place place;
  Hedge hedge;
  std::string_view phrases;
};

/// What is glued to a word; flags of its Token.
enum Glued : std::uint16_t {
  glued_and = 16,  ///< و or ف
  glued_by = 32,   ///< ب
  glued_to = 64,   ///< ل or ك
  glued_the = 128,
};

/// Letters glued before a word and before digits. In a word they are taken off
/// slot by slot, at most one of each.
struct Particle {
  std::u16string_view letters;
  std::uint16_t flags = 0;  ///< Glued
  std::uint8_t slot = 0;
  std::uint8_t next_slot = 0;         ///< the first that may follow it in a word
  std::uint8_t own = 0;               ///< its letters that are no part of the word as shown
  std::uint8_t least_letters = 0;     ///< of the whole word
  std::u16string_view followed_by{};  ///< one of these; none: by any
  bool ends_search = false;           ///< the word must begin behind it
  bool before_digits = true;
};

/// Letters from U+0080 to U+07FF that are read as others, first as `to`, the next
/// as its next; a mark is not read at all.
struct Fold {
  char16_t first;
  char16_t last;
  char16_t to;
};
constexpr char16_t as_mark = 2;

/// What can stand between two digits of one run.
enum class Separator : std::uint8_t {
  none,
  comma,
  dot,
  decimal,  ///< marks decimals and nothing else
  group,    ///< parts groups of three and nothing else
  blank,
  soft_comma,      ///< as a comma, but it parts the members of lists as well
  fraction_first,  ///< 45ر17 is 17.45
  foreign,         ///< joins digits to something that is no number: 10:30, 1/2, 1'2
};

struct Joint {
  std::string_view text;
  Separator meaning = Separator::none;
};

/// How a language builds its numbers, and what stands where.
struct Grammar {
  bool units_before_tens = false;    ///< five and twenty
  bool decimals_one_by_one = false;  ///< "point two five", not "point twenty-five"
  bool sums_need_and = false;        ///< "3 million and 200 thousand", not "3 million 200 thousand"
  bool adjectives_follow = false;    ///< "dollars American", "place third"
  bool glues_to_digits = false;      ///< words may touch digits
  bool capitals = false;             ///< names begin with one
  bool day_after_month = false;      ///< "June 12"; elsewhere the year stands there
  bool right_to_left = false;
  bool point_is_decimal = false;     ///< and a comma is none: "64.355 million" is read one way
  bool verbs_first = false;          ///< the subject stands behind its verb
  bool abbreviates = false;          ///< "approx.", "No.": the point ends no sentence
  std::string_view and_glued{};      ///< "and", as it is glued to words
  std::string_view definite{};       ///< what a definite noun begins with
  std::string_view next_definite{};  ///< the same behind a glued "and"
  /// Endings that numbers have as counts, and not as the names of parts: خمسة is
  /// five, خمس may be a fifth.
  std::string_view counting_endings[2]{};
};

struct Language {
  char16_t first_letter = 0;  ///< its block of Unicode; 0: what no other claims
  char16_t last_letter = 0;
  std::span<const Fold> folds{};
  char16_t stretch = 0;     ///< the mark that stretches words
  char16_t indefinite = 0;  ///< the mark that makes a noun indefinite
  std::span<const WordRow> words{};
  std::span<const HedgePhrase> hedges{};
  std::span<const Phrases> phrases{};  ///< that tell what figures are about
  std::span<const Joint> joints{};
  std::span<const Particle> particles{};
  std::span<const std::u16string_view> owners{};  ///< glued behind a noun: its, her
  Grammar grammar{};
};

/// Of a language by its number in languages.hpp.
const Grammar& grammar_of(int language);

}  // namespace tradestat::text
