#include "text/subject/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_map>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "embedded/area_words.hpp"
#include "embedded/item_words.hpp"
#include "text/language/languages.hpp"
#include "text/letters.hpp"
#include "tradestat/country.hpp"

namespace tradestat::text {
namespace {

constexpr char16_t alif = u'\u0627', lam = u'\u0644';
constexpr char16_t shadda = u'\u0651';

bool is_arabic_letter(char32_t c) {
  return (c >= 0x621 && c <= 0x64A) || (c >= 0x66E && c <= 0x6D3);
}

/// What a reader does not see inside a word.
bool is_mark(char32_t c) {
  return (c <= 0x7FF && folded(c) == as_mark) || (c >= 0x200C && c <= 0x200F);
}

void push(FoldedWord& word, char16_t letter) {
  if (word.size == FoldedWord::most) {
    word.too_long = true;
  } else {
    word.letters[word.size++] = letter;
  }
}

/// Adds a letter's folded ones; false where the character is no part of a word.
bool add(FoldedWord& word, char32_t c) {
  if (c < 0x80) {
    const char letter = static_cast<char>(c);
    if (!is_letter(letter)) return false;
    if (word.size == 0) word.capital = is_upper(letter);
    word.capitals = (word.size == 0 || word.capitals) && is_upper(letter);
    push(word, static_cast<char16_t>(lower(letter)));
    return true;
  }
  if (is_mark(c)) {
    word.shadda |= c == shadda && word.size > 0;
    return word.size > 0;
  }
  if (is_arabic_letter(c)) {
    word.arabic = true;
    push(word, folded(c));
    return true;
  }
  const std::string_view plain = plain_letters(c);
  if (plain.empty() && (c < 0xC0 || c > 0x24F || c == 0xD7 || c == 0xF7)) return false;
  if (word.size == 0) word.capital = !plain.empty() && is_upper(plain.front());
  word.capitals = false;
  for (const char letter : plain) push(word, static_cast<char16_t>(lower(letter)));
  if (plain.empty()) push(word, static_cast<char16_t>(c));
  return true;
}

struct PhraseEntry {
  std::vector<WordKey> rest;
  Meaning meaning;
};

/// All phrases by their first words.
class Vocabulary {
 public:
  Vocabulary() {
    phrases_.reserve(8192);
    for (const Language& language : languages)
      for (const Phrases& row : language.phrases) add_row(row.phrases, {row.sense, row.value});
    for (const Country& area : areas())
      if (area.kind == AreaKind::country || area.alpha3 == "EU")
        add_row(area.name, {Sense::area, number_of_area(area.alpha3)});
    add_areas();
    add_items();
    for (auto& [key, entries] : phrases_)
      std::ranges::stable_sort(entries, std::ranges::greater(),
                               [](const PhraseEntry& entry) { return entry.rest.size(); });
  }

  FoundPhrase find(WordKey first, std::span<const WordKey> rest) const {
    if (!begins_.test(first % begins_.size())) return {};  // most words begin none
    const auto found = phrases_.find(first);
    if (found == phrases_.end()) return {};
    for (const PhraseEntry& entry : found->second) {
      const std::size_t size = entry.rest.size();
      if (size <= rest.size() && std::ranges::equal(entry.rest, rest.first(size)))
        return {entry.meaning, size + 1};
    }
    return {};
  }

  const std::string& area(int number) const {
    return area_codes_[static_cast<std::size_t>(number)];
  }
  const std::vector<std::string>& items(int number) const {
    return item_codes_[static_cast<std::size_t>(number)];
  }

 private:
  int number_of_area(std::string_view code) {
    const auto [known, added] =
        area_numbers_.try_emplace(code, static_cast<int>(area_codes_.size()));
    if (added) area_codes_.emplace_back(code);
    return known->second;
  }

  /// Each phrase between bars; `ending` is added to its words.
  void add_row(std::string_view phrases, Meaning meaning, std::u16string_view ending = {}) {
    for_each_part(phrases, "|",
                  [&](std::string_view phrase, int) { add_phrase(phrase, meaning, ending); });
  }

  void add_phrase(std::string_view phrase, Meaning meaning, std::u16string_view ending) {
    std::vector<WordKey> keys;
    while (!phrase.empty()) {
      FoldedWord word;
      const std::size_t bytes = fold_word(phrase, word);
      phrase.remove_prefix(std::max<std::size_t>(bytes, 1));
      if (bytes == 0) continue;
      for (const char16_t letter : ending) push(word, letter);
      const bool marked = word.shadda && meaning.sense == Sense::area && keys.empty();
      if (marked) push(word, shadda);
      const bool short_name = word.capitals && word.size > 1 && word.size <= 3;
      if (short_name) push(word, u'\'');
      // "النقل" is transport, "نقل" somebody moved.
      const bool whole = marked || short_name || meaning.sense == Sense::item;
      keys.push_back(keys.empty() && whole ? key_of(word.text()) : key_inside(word));
    }
    if (keys.empty()) return;
    begins_.set(keys.front() % begins_.size());
    auto& entries = phrases_[keys.front()];
    std::vector<WordKey> rest(keys.begin() + 1, keys.end());
    const auto known = std::ranges::find(entries, rest, &PhraseEntry::rest);
    if (known == entries.end()) {
      entries.push_back({std::move(rest), meaning});
    } else if (known->meaning.adjective && !meaning.adjective) {
      known->meaning = meaning;  // "السعودية" is the country before it is "Saudi"
    }
  }

  void add_areas() {
    for_each_row<4>(embedded::area_words, [&](const auto& row) {
      const bool adjective = row[2] == "adjective";
      const Meaning meaning{Sense::area, number_of_area(row[0]), adjective};
      add_row(row[3], meaning);
      if (row[1] != "ar" || row[2] != "adjective") return;
      for (const std::u16string_view ending : {u"\u0647", u"\u0627\u062A"})
        add_row(row[3], meaning, ending);
      for (const std::u16string_view people : {u"\u064A\u0646", u"\u0648\u0646"})
        add_row(row[3], {Sense::area, meaning.value}, people);
    });
  }

  void add_items() {
    for_each_row<3>(embedded::item_words, [&](const auto& row) {
      item_codes_.push_back(split(row[0], ' '));
      add_row(row[2], {Sense::item, static_cast<int>(item_codes_.size()) - 1});
    });
  }

  /// The rows of a table without quotation marks, its header left out.
  template <std::size_t Fields, class Visit>
  static void for_each_row(std::string_view table, Visit visit) {
    for_each_part(table, "\n", [&](std::string_view line, int number) {
      std::array<std::string_view, Fields> row;
      std::size_t count = 0;
      for_each_part(line, ",", [&](std::string_view field, int) {
        if (count < Fields) row[count] = field;
        ++count;
      });
      if (number > 0 && count == Fields) visit(row);
    });
  }

  std::unordered_map<WordKey, std::vector<PhraseEntry>> phrases_;
  std::bitset<1U << 18U> begins_{};
  std::vector<std::string> area_codes_;
  std::unordered_map<std::string_view, int> area_numbers_;  ///< by codes of the tables
  std::vector<std::vector<std::string>> item_codes_;
};

const Vocabulary& vocabulary() {
  static const Vocabulary all;
  return all;
}

}  // namespace

std::size_t fold_word(std::string_view text, FoldedWord& word) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint next = first_code_point(text.substr(at));
    if (next.valid && add(word, next.value)) {
      at += next.bytes;
      continue;
    }
    // "U.S."
    const bool initials = word.capitals && next.value == '.' && at + 1 < text.size() &&
                          is_upper(text[at + 1]) && (at == 1 || text[at - 2] == '.');
    if (!initials) break;
    ++at;
  }
  if (word.capitals && word.size > 1 && at < text.size() && text[at] == '.' && text[at - 2] == '.')
    ++at;
  return at;
}

WordKey key_of(std::u16string_view letters) {
  WordKey key = 0xCBF29CE484222325U;
  for (const char16_t letter : letters) key = (key ^ letter) * 0x100000001B3U;
  return key;
}

WordKey key_inside(const FoldedWord& word) {
  const bool article =
      word.arabic && word.size > 3 && word.letters[0] == alif && word.letters[1] == lam;
  return key_of(article ? word.behind(2) : word.text());
}

FoundPhrase find_phrase(WordKey first, std::span<const WordKey> rest) {
  return vocabulary().find(first, rest);
}

Meaning meaning_of(std::string_view phrase) {
  std::vector<WordKey> keys;
  while (!phrase.empty()) {
    FoldedWord word;
    const std::size_t bytes = fold_word(phrase, word);
    constexpr std::string_view between = " -'.,";
    if (bytes == 0 && between.find(phrase.front()) == std::string_view::npos) return {};
    phrase.remove_prefix(std::max<std::size_t>(bytes, 1));
    if (bytes > 0) keys.push_back(keys.empty() ? key_of(word.text()) : key_inside(word));
  }
  if (keys.empty()) return {};
  const FoundPhrase found = find_phrase(keys.front(), std::span(keys).subspan(1));
  return found.words == keys.size() ? found.meaning : Meaning{};
}

const std::string& area_code(int area) { return vocabulary().area(area); }
const std::vector<std::string>& item_codes(int item) { return vocabulary().items(item); }

}  // namespace tradestat::text
