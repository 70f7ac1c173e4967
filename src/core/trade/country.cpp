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
#include "core/area_table.hpp"
#include "core/trade/area_number.hpp"

namespace tradestat {
namespace {

namespace table = area_table;

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

/// The area of the row that has a code or number, or null.
template <class Row, std::size_t Size, class Code, class CodeOf>
const Country* find_area_by(const Row (&rows)[Size], const Code& code, CodeOf code_of) {
  const Row* row = find_row(rows, code, code_of);
  return row ? &table::areas[row->area] : nullptr;
}

/// By a number of three digits at most, zeros before them aside.
template <std::size_t Size>
const Country* find_by_number(const table::NumberKey (&rows)[Size], int number) {
  return find_area_by(rows, number, [](const auto& row) { return static_cast<int>(row.number); });
}

/// By a number of M49, of today or of former areas.
const Country* find_by_number(int number) {
  if (const Country* area = find_by_number(table::m49_keys, number)) return area;
  const Country* const other = area_of_comtrade(number);
  return other != nullptr && other->kind != AreaKind::country ? other : nullptr;
}

/// By a code of up to three letters in any case; dots and blanks between them
/// do not count ("U.S.A.").
const Country* find_by_code(std::string_view spelling) {
  std::array<char, 3> code{};
  std::size_t size = 0;
  for (const char c : spelling) {
    if (c == '.' || c == ' ') continue;
    if (size == code.size() || !(is_lower(lower(c)) || is_digit(c) || c == '_')) return nullptr;
    code[size++] = upper(c);
  }
  return find_area_by(table::code_keys, std::string_view(code.data(), size),
                      [](const auto& row) { return std::string_view(row.code); });
}

const Country* find_by_name(const Folded& name) {
  if (!name.complete()) return nullptr;
  return find_area_by(table::name_keys, name.view(), name_of);
}

/// By a name, also as "Korea, Republic of" and "Iran (Islamic Republic of)".
const Country* find_by_name(std::string_view spelling) {
  Folded name;
  name.add(spelling);
  if (const Country* area = find_by_name(name)) return area;
  const std::size_t cut = spelling.find_last_of(",(");
  if (cut == std::string_view::npos) return nullptr;
  Folded spoken;
  spoken.add(spelling.substr(cut + 1));
  spoken.add(spelling.substr(0, cut));
  return find_by_name(spoken);
}

/// A name whose words are written out that lists abbreviate: "Rep.", "Isds".
class WrittenOut {
 public:
  explicit WrittenOut(std::string_view text) {
    while (!text.empty()) {
      std::size_t size = 0;
      while (size < text.size() && is_letter(text[size])) ++size;
      const std::string_view word = text.substr(0, size);
      const auto found = std::ranges::find_if(abbreviations, [&](const auto& short_and_long) {
        return same_word(word, short_and_long[0]);
      });
      append(found == abbreviations.end() ? word : (*found)[1]);
      changed_ |= found != abbreviations.end();
      text.remove_prefix(size);
      if (!text.empty()) append(text.substr(0, 1));
      text.remove_prefix(std::min<std::size_t>(text.size(), 1));
    }
  }
  bool changed() const { return changed_; }
  std::string_view view() const { return {letters_.data(), size_}; }

 private:
  using ShortAndLong = std::array<std::string_view, 2>;
  static constexpr std::array<ShortAndLong, 8> abbreviations{{{"rep", "republic"},
                                                              {"dem", "democratic"},
                                                              {"fed", "federal"},
                                                              {"isds", "islands"},
                                                              {"isl", "islands"},
                                                              {"st", "saint"},
                                                              {"terr", "territory"},
                                                              {"fmr", "former"}}};
  /// The longest growth is from three letters to eight.
  static constexpr std::size_t most_growth = 4;

  void append(std::string_view text) {
    for (const char c : text) letters_[size_++] = c;
  }

  std::array<char, most_growth * max_spelling> letters_{};
  std::size_t size_ = 0;
  bool changed_ = false;
};

}  // namespace

std::span<const Country> countries() { return std::span(table::areas).first(table::country_count); }

std::span<const Country> areas() { return table::areas; }

const Country* country_by_alpha3(std::string_view alpha3) {
  const auto all = countries();
  const auto found = std::ranges::lower_bound(all, alpha3, {}, &Country::alpha3);
  return found != all.end() && found->alpha3 == alpha3 ? &*found : nullptr;
}

const Country* find_area(std::string_view spelling) {
  spelling = trimmed(spelling);
  if (spelling.empty() || spelling.size() > max_spelling) return nullptr;
  if (const auto number = area_number(spelling))
    if (const Country* area = find_by_number(*number)) return area;
  if (const Country* area = find_by_code(spelling)) return area;
  if (const Country* area = find_by_name(spelling)) return area;
  const WrittenOut written(spelling);
  return written.changed() && written.view().size() <= max_spelling ? find_by_name(written.view())
                                                                    : nullptr;
}

const Country* find_country(std::string_view spelling) {
  const Country* const area = find_area(spelling);
  const bool is_country = area != nullptr && area < table::areas + table::country_count;
  return is_country ? area : nullptr;
}

const Country* area_of_comtrade(int number) { return find_by_number(table::comtrade_keys, number); }

const Country& area_in_year(const Country& area, int year) {
  const auto index = static_cast<std::size_t>(&area - table::areas);
  const auto* const other = std::ranges::find(table::untils, index, &table::Until::area);
  const bool in_years =
      other != std::end(table::untils) && year >= other->first_year && year <= other->last_year;
  return in_years ? table::areas[other->other] : area;
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
  std::array<std::optional<Nearness>, table::country_count> ranks;
  const auto rank = [&](std::size_t country, std::string_view candidate, std::size_t most) {
    const auto near = nearness(word, candidate, most);
    if (near && (!ranks[country] || *near < *ranks[country])) ranks[country] = near;
  };
  for (std::size_t i = 0; like_a_code && i < ranks.size(); ++i) rank(i, table::areas[i].alpha3, 1);
  for (const table::NameKey& key : table::name_keys)
    if (key.area < ranks.size()) rank(key.area, name_of(key), limit);

  std::vector<const Country*> result;
  while (result.size() < 3) {
    const auto best = std::ranges::min_element(
        ranks, [](const auto& a, const auto& b) { return a && (!b || *a < *b); });
    if (!*best) break;
    result.push_back(&table::areas[best - ranks.begin()]);
    best->reset();
  }
  return result;
}

}  // namespace tradestat
