#include "tradestat/country.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <tuple>

#include "core/country_table.hpp"
#include "core/nearest.hpp"

namespace tradestat {
namespace {

namespace table = country_table;

/// Nothing longer is a country; it bounds the work on hostile input.
constexpr std::size_t max_spelling = 256;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// The row of a table ordered by what `code_of` gives, or null.
template <class Row, std::size_t Size, class Code, class CodeOf>
const Row* find_row(const Row (&rows)[Size], const Code& code, CodeOf code_of) {
  const Row* row = std::ranges::lower_bound(rows, code, {}, code_of);
  return row != std::end(rows) && std::invoke(code_of, *row) == code ? row : nullptr;
}

std::string_view name_of(const table::NameKey& key) {
  return {table::names + key.offset, key.length};
}

/// Takes a code point off the beginning of a text; -1 for what is not UTF-8, and
/// beyond U+FFFF, where no letter of a name lies.
int next_code_point(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto continues = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  const int first = byte(0);
  int code = -1;
  std::size_t length = 1;
  if (first < 0x80) {
    code = first;
  } else if (first >= 0xC2 && first < 0xE0 && continues(1)) {
    code = (first & 0x1F) << 6 | (byte(1) & 0x3F);
    length = 2;
  } else if (first >= 0xE0 && first < 0xF0 && continues(1) && continues(2)) {
    code = (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    length = 3;
    if (code < 0x800) code = -1;  // an overlong form
  }
  text.remove_prefix(length);
  return code;
}

/// The plain letters of a Latin letter with accents, empty where there are none.
std::string_view without_accents(int c) {
  switch (c) {
    case 0xC6:
    case 0xE6: return "ae";
    case 0xDE:
    case 0xFE: return "th";
    case 0xDF: return "ss";
    case 0x132:
    case 0x133: return "ij";
    case 0x152:
    case 0x153: return "oe";
    default: break;
  }
  // U+00C0 to U+017F and U+0218 to U+021B; '.' where there is no single letter.
  static constexpr std::string_view latin =
      "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
      "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  static constexpr std::string_view comma_below = "sstt";
  static_assert(latin.size() == 0x180 - 0xC0);
  if (c >= 0xC0 && c < 0x180) {
    const auto letter = latin.substr(static_cast<std::size_t>(c - 0xC0), 1);
    return letter == "." ? std::string_view() : letter;
  }
  if (c >= 0x218 && c < 0x21C) return comma_below.substr(static_cast<std::size_t>(c - 0x218), 1);
  // Vietnamese.
  if (c >= 0x1EA0 && c < 0x1EFA) {
    return c < 0x1EB8   ? "a"
           : c < 0x1EC8 ? "e"
           : c < 0x1ECC ? "i"
           : c < 0x1EE4 ? "o"
           : c < 0x1EF2 ? "u"
                        : "y";
  }
  return {};
}

/// Blanks, punctuation and accents that stand by themselves, beyond ASCII.
constexpr bool is_ignored(int c) {
  return c == 0xA0 || c == 0xAD || c == 0xB4 || c == 0xB7 || (c >= 0x2B9 && c <= 0x2BF) ||
         (c >= 0x300 && c <= 0x36F) || (c >= 0x2000 && c <= 0x206F) || c == 0xFEFF;
}

/// A name without what does not count: case, accents, blanks, punctuation, "&"
/// for "and", "the" at its beginning. The names of the table are folded the
/// same way when it is generated.
class Folded {
 public:
  /// Appends a piece of a spelling of at most max_spelling bytes in all.
  void add(std::string_view text);

  std::string_view view() const { return {letters_.data(), size_}; }

  /// Whether all that stood there was letters, digits, blanks and punctuation.
  bool complete() const { return complete_; }

 private:
  void append(std::string_view letters) {
    size_ += letters.copy(letters_.data() + size_, letters.size());
  }

  std::array<char, 3 * max_spelling> letters_{};  // "&" becomes three letters
  std::size_t size_ = 0;
  bool complete_ = true;
};

/// As in "the Gambia" and "Gambia (the)".
bool begins_with_the(std::string_view text) {
  const auto is = [&](std::size_t i, char letter) { return lower(text[i]) == letter; };
  if (text.size() < 3 || !is(0, 't') || !is(1, 'h') || !is(2, 'e')) return false;
  return text.size() == 3 || is_blank(text[3]) || text[3] == ')';
}

void Folded::add(std::string_view text) {
  text = trim(text);
  if (begins_with_the(text)) text.remove_prefix(3);
  while (!text.empty()) {
    const int c = next_code_point(text);
    if (c >= 0 && c < 0x80) {
      const char letter = lower(static_cast<char>(c));
      if (is_lower(letter) || is_digit(letter)) {
        append({&letter, 1});
      } else if (letter == '&') {
        append("and");
      } else if (!is_blank(letter) && (letter < ' ' || letter == 0x7F)) {
        complete_ = false;
      }
    } else if (!is_ignored(c)) {
      const std::string_view letters = without_accents(c);
      if (letters.empty()) complete_ = false;
      append(letters);
    }
  }
}

const Country* find_by_alpha2(std::string_view code) {
  const auto* row =
      find_row(table::alpha2_keys, code, [](const auto& r) { return std::string_view(r.code, 2); });
  return row ? &table::countries[row->country] : nullptr;
}

/// Digits only; leading zeros allowed.
const Country* find_by_m49(std::string_view digits) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() > 3) return nullptr;
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  const auto* row =
      find_row(table::m49_keys, number, [](const auto& r) { return static_cast<int>(r.code); });
  return row ? &table::countries[row->country] : nullptr;
}

/// By a code of two or three letters in any case; dots and blanks between them
/// do not count ("U.S.A.").
const Country* find_by_code(std::string_view spelling) {
  std::array<char, 3> code{};
  std::size_t size = 0;
  for (const char c : spelling) {
    if (c == '.' || c == ' ') continue;
    if (size == code.size() || !(is_lower(lower(c)) || is_digit(c))) return nullptr;
    code[size++] = upper(c);
  }
  const std::string_view letters(code.data(), size);
  return size == 3 ? country_by_alpha3(letters) : find_by_alpha2(letters);
}

const Country* find_by_name(const Folded& name) {
  if (!name.complete()) return nullptr;
  const auto* row = find_row(table::name_keys, name.view(), name_of);
  return row ? &table::countries[row->country] : nullptr;
}

/// How far a name or code is from a misspelling: edits (a name that begins with
/// it or holds it counts as one edit away), whether the first letters differ,
/// the difference in length.
using Rank = std::tuple<std::size_t, bool, std::size_t>;

constexpr Rank far{max_spelling, true, 0};

Rank rank(std::string_view misspelling, std::string_view candidate, std::size_t limit) {
  const std::size_t longer = std::max(misspelling.size(), candidate.size());
  const std::size_t difference = longer - std::min(misspelling.size(), candidate.size());
  const bool other_start = misspelling[0] != candidate[0];
  if (candidate.starts_with(misspelling) ||
      (misspelling.size() > 3 && candidate.find(misspelling) != std::string_view::npos)) {
    return {difference == 0 ? 0 : 1, other_start, difference};
  }
  if (difference > limit) return far;
  const auto edits = static_cast<std::size_t>(edit_distance(misspelling, candidate));
  return edits > limit ? far : Rank{edits, other_start, difference};
}

}  // namespace

std::span<const Country> countries() { return table::countries; }

const Country* country_by_alpha3(std::string_view alpha3) {
  return find_row(table::countries, alpha3, &Country::alpha3);
}

const Country* find_country(std::string_view spelling) {
  spelling = trim(spelling);
  if (spelling.empty() || spelling.size() > max_spelling) return nullptr;
  if (std::ranges::all_of(spelling, is_digit)) return find_by_m49(spelling);
  if (const Country* country = find_by_code(spelling)) return country;

  Folded name;
  name.add(spelling);
  if (const Country* country = find_by_name(name)) return country;

  // "Korea, Republic of" and "Iran (Islamic Republic of)" as they are spoken.
  const std::size_t cut = spelling.find_last_of(",(");
  if (cut == std::string_view::npos) return nullptr;
  Folded spoken;
  spoken.add(spelling.substr(cut + 1));
  spoken.add(spelling.substr(0, cut));
  return find_by_name(spoken);
}

std::vector<const Country*> nearest_countries(std::string_view misspelling) {
  misspelling = trim(misspelling);
  if (misspelling.size() > max_spelling) return {};
  Folded folded;
  folded.add(misspelling);
  const std::string_view word = folded.view();
  if (word.size() < 2 || word.size() > 2 * table::longest_name) return {};

  // Of two letters, one changed leaves too little to go by: whoever writes EU
  // means neither Ecuador nor Germany.
  const std::size_t limit = word.size() == 2 ? 0 : (word.size() + 1) / 3;
  const bool like_a_code = word.size() == 3 || word.size() == 4;
  std::array<Rank, std::size(table::countries)> ranks;
  for (std::size_t i = 0; i < ranks.size(); ++i) {
    const std::string_view alpha3 = table::countries[i].alpha3;
    const char code[] = {lower(alpha3[0]), lower(alpha3[1]), lower(alpha3[2])};
    ranks[i] = like_a_code ? rank(word, {code, sizeof code}, 1) : far;
  }
  for (const table::NameKey& key : table::name_keys)
    ranks[key.country] = std::min(ranks[key.country], rank(word, name_of(key), limit));

  std::vector<const Country*> result;
  while (result.size() < 3) {
    const auto best = static_cast<std::size_t>(std::ranges::min_element(ranks) - ranks.begin());
    if (ranks[best] == far) break;
    result.push_back(&table::countries[best]);
    ranks[best] = far;
  }
  return result;
}

}  // namespace tradestat
