#include "tradestat/country.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <tuple>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/country_table.hpp"

namespace tradestat {
namespace {

namespace table = country_table;

/// Nothing longer is a country; it bounds the work on hostile input.
constexpr std::size_t max_spelling = 256;

/// The row of a table ordered by what `code_of` gives, or null.
template <class Row, std::size_t Size, class Code, class CodeOf>
const Row* find_row(const Row (&rows)[Size], const Code& code, CodeOf code_of) {
  const Row* row = std::ranges::lower_bound(rows, code, {}, code_of);
  return row != std::end(rows) && std::invoke(code_of, *row) == code ? row : nullptr;
}

std::string_view name_of(const table::NameKey& key) {
  return {table::names + key.offset, key.length};
}

/// Blanks, punctuation and accents that stand by themselves, beyond ASCII.
constexpr bool is_ignored(char32_t c) {
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
  void add_ascii(char c);
  void append(std::string_view letters) {
    for (const char c : letters) letters_[size_++] = lower(c);
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
  text = trimmed(text);
  if (begins_with_the(text)) text.remove_prefix(3);
  for_each_code_point(text, [&](const CodePoint& c, std::string_view) {
    if (!c.valid) {
      complete_ = false;
    } else if (c.value < 0x80) {
      add_ascii(static_cast<char>(c.value));
    } else if (!is_ignored(c.value)) {
      const std::string_view letters = plain_letters(c.value);
      if (letters.empty()) complete_ = false;
      append(letters);
    }
  });
}

void Folded::add_ascii(char c) {
  if (is_letter(c) || is_digit(c)) {
    append({&c, 1});
  } else if (c == '&') {
    append("and");
  } else if (!is_blank(c) && (c < ' ' || c == 0x7F)) {
    complete_ = false;
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

}  // namespace

std::span<const Country> countries() { return table::countries; }

const Country* country_by_alpha3(std::string_view alpha3) {
  return find_row(table::countries, alpha3, &Country::alpha3);
}

const Country* find_country(std::string_view spelling) {
  spelling = trimmed(spelling);
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
  misspelling = trimmed(misspelling);
  if (misspelling.size() > max_spelling) return {};
  Folded folded;
  folded.add(misspelling);
  const std::string_view word = folded.view();
  if (word.size() < 2 || word.size() > 2 * table::longest_name) return {};

  // Of two letters, one changed leaves too little to go by: whoever writes EU
  // means neither Ecuador nor Germany.
  const std::size_t limit = word.size() == 2 ? 0 : (word.size() + 1) / 3;
  const bool like_a_code = word.size() == 3 || word.size() == 4;
  std::array<std::optional<Nearness>, std::size(table::countries)> ranks;
  const auto rank = [&](std::size_t country, std::string_view candidate, std::size_t most) {
    const auto near = nearness(word, candidate, most);
    if (near && (!ranks[country] || *near < *ranks[country])) ranks[country] = near;
  };
  for (std::size_t i = 0; like_a_code && i < ranks.size(); ++i)
    rank(i, table::countries[i].alpha3, 1);
  for (const table::NameKey& key : table::name_keys) rank(key.country, name_of(key), limit);

  std::vector<const Country*> result;
  while (result.size() < 3) {
    const auto best = std::ranges::min_element(
        ranks, [](const auto& a, const auto& b) { return a && (!b || *a < *b); });
    if (!*best) break;
    result.push_back(&table::countries[best - ranks.begin()]);
    best->reset();
  }
  return result;
}

}  // namespace tradestat
