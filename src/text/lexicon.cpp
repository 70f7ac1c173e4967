#include "text/lexicon.hpp"

#include <iterator>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "text/language/languages.hpp"
#include "text/letters.hpp"

namespace tradestat::text {
namespace {

constexpr std::size_t max_letters = 16;
constexpr std::size_t slot_count = 8192;

constexpr auto powers = [] {
  std::array<std::uint64_t, Letters::most + 1> result{1};
  for (std::size_t i = 1; i < result.size(); ++i) result[i] = result[i - 1] * Letters::base;
  return result;
}();

/// The hash of what is left of a word without its first letters.
constexpr std::uint64_t hash_behind(const Letters& letters, std::size_t from) {
  std::uint64_t first = 0;
  for (std::size_t i = 0; i < from; ++i) first = first * Letters::base + letters.codes[i];
  return letters.hash - first * powers[letters.size - from];
}

constexpr Letters part_of(const Letters& letters, std::size_t from, std::size_t to) {
  Letters part;
  for (std::size_t i = from; i < to; ++i) part.push(letters.codes[i], letters.offsets[i]);
  return part;
}

constexpr std::size_t slot_of(std::uint64_t key) {
  return static_cast<std::size_t>((key ^ (key >> 29)) * Letters::base >> 40) % slot_count;
}

constexpr Letters letters_of(std::string_view text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto [code_point, length] = decoded(text, at);
    const char16_t code = folded(code_point);
    if (code != as_mark) letters.push(code, at);
    at += length;
  }
  return letters;
}

struct Entry {
  std::uint64_t key = 0;
  Word word{};
};

template <class Visit>
constexpr void for_each_word(const Language& language, Visit visit) {
  for (const WordRow& row : language.words)
    for_each_part(row.words, " ",
                  [&](std::string_view word, int number) { visit(row, word, number); });
}

constexpr std::size_t count_words(const Language& language) {
  std::size_t count = 0;
  for_each_word(language, [&](const WordRow&, std::string_view, int) { ++count; });
  return count;
}

/// The words of a language, each a constant of its own: compilers bound the steps
/// that one may take.
template <std::uint8_t Number>
constexpr auto entries = [] {
  std::array<Entry, count_words(languages[Number])> result{};
  std::size_t count = 0;
  for_each_word(languages[Number], [&](const WordRow& row, std::string_view word, int number) {
    const auto value = static_cast<std::int16_t>(row.value + number * row.step);
    result[count++] = {letters_of(word).hash, {row.kind, Number, value}};
  });
  return result;
}();

template <std::size_t... Number>
constexpr std::size_t count_entries(std::index_sequence<Number...>) {
  return (entries<Number>.size() + ...);
}
constexpr std::make_index_sequence<std::size(languages)> all_languages;
constexpr std::size_t word_count = count_entries(all_languages);
static_assert(word_count * 4 < slot_count);

/// An open hash table, laid out when the program is compiled. Words are compared
/// by 64 bits of their letters. Slot 0 of `words` stands for "not there".
struct Table {
  std::array<std::uint64_t, word_count + 1> keys{};
  std::array<Word, word_count + 1> words{};
  std::array<std::uint16_t, slot_count> slots{};
};

constexpr void add(Table& table, std::size_t& count, const Entry& entry) {
  std::size_t slot = slot_of(entry.key);
  for (; table.slots[slot] != 0; slot = (slot + 1) % slot_count) {
    if (table.keys[table.slots[slot]] != entry.key) continue;
    // Spellings may fold together, and languages share words.
    const Word& there = table.words[table.slots[slot]];
    const bool same = there.kind == entry.word.kind && there.value == entry.word.value;
    if (!same && there.language == entry.word.language) throw "a word in two rows of one language";
    return;
  }
  table.keys[++count] = entry.key;
  table.words[count] = entry.word;
  table.slots[slot] = static_cast<std::uint16_t>(count);
}

template <std::size_t... Number>
constexpr Table table_of(std::index_sequence<Number...>) {
  Table result;
  std::size_t count = 0;
  const auto add_all = [&](std::span<const Entry> words) {
    for (const Entry& entry : words) add(result, count, entry);
  };
  (add_all(entries<Number>), ...);
  return result;
}
constexpr Table table = table_of(all_languages);

constexpr Word look_up(std::uint64_t key) {
  for (std::size_t slot = slot_of(key); table.slots[slot] != 0; slot = (slot + 1) % slot_count)
    if (table.keys[table.slots[slot]] == key) return table.words[table.slots[slot]];
  return {};
}

/// The letters of a particle stand at `at`.
constexpr bool begins_with(const Letters& letters, std::size_t at, std::u16string_view particle) {
  if (at + particle.size() > letters.size) return false;
  for (std::size_t i = 0; i < particle.size(); ++i)
    if (letters.codes[at + i] != particle[i]) return false;
  return true;
}

constexpr bool stands(const Letters& letters, std::size_t at, const Particle& particle) {
  if (letters.size < particle.least_letters || !begins_with(letters, at, particle.letters))
    return false;
  const std::size_t next = at + particle.letters.size();
  return particle.followed_by.empty() ||
         (next < letters.size &&
          particle.followed_by.find(letters.codes[next]) != std::u16string_view::npos);
}

/// Takes particles off until a word is known.
constexpr FoundWord behind_particles(const Letters& letters, const Language& language) {
  FoundWord found;
  std::size_t from = 0;
  const auto known = [&] {
    if (from < letters.size && letters.size - from <= max_letters)
      found.word = look_up(hash_behind(letters, from));
    return found.word.known();
  };
  if (known()) return found;
  int slot = 0;
  for (const Particle& particle : language.particles) {
    if (particle.slot < slot || !stands(letters, from, particle)) continue;
    found.flags |= particle.flags;
    found.own += particle.own;
    from += particle.letters.size();
    if (known()) return found;
    if (particle.ends_search) break;
    slot = particle.next_slot;
  }
  return {};
}

constexpr FoundWord find(const Letters& letters, const Language& language) {
  if (letters.size > Letters::most) return {};
  FoundWord found = behind_particles(letters, language);
  if (found.word.known()) return found;
  // A change of something named before: "ارتفاعها", "نموه".
  for (const std::u16string_view owner : language.owners) {
    if (letters.size < owner.size() + 3) continue;
    if (!begins_with(letters, letters.size - owner.size(), owner)) continue;
    const Letters stem = part_of(letters, 0, letters.size - owner.size());
    found = behind_particles(stem, language);
    return found.word.kind == Kind::rise || found.word.kind == Kind::fall ? found : FoundWord{};
  }
  return {};
}

/// Calls `visit` with each phrase of each language.
template <class Visit>
constexpr void for_each_hedge(Visit visit) {
  for (const Language& language : languages)
    for (const HedgePhrase& row : language.hedges)
      for_each_part(row.phrases, ", ",
                    [&](std::string_view phrase, int) { visit(language, row, phrase); });
}

constexpr std::size_t hedge_count = [] {
  std::size_t count = 0;
  for_each_hedge([&](const Language&, const HedgePhrase&, std::string_view) { ++count; });
  return count;
}();

constexpr std::array<HedgePattern, hedge_count> patterns = [] {
  std::array<HedgePattern, hedge_count> result{};
  std::size_t count = 0;
  for_each_hedge([&](const Language& language, const HedgePhrase& row, std::string_view phrase) {
    HedgePattern& pattern = result[count++];
    pattern.hedge = row.hedge;
    pattern.place = row.place;
    for_each_part(phrase, " ", [&](std::string_view word, int) {
      const FoundWord found = find(letters_of(word), language);
      if (!found.word.known()) throw "a phrase holds a word that no row has";
      pattern.words.at(pattern.size++) = found;
    });
  });
  return result;
}();

constexpr std::array<bool, 256> touching = [] {
  std::array<bool, 256> result{};
  for (const HedgePattern& pattern : patterns) {
    const int nearest = pattern.place < Place::after ? pattern.size - 1 : 0;
    const auto& word = pattern.words[static_cast<std::size_t>(nearest)].word;
    result[static_cast<std::size_t>(word.kind)] = true;
  }
  return result;
}();

}  // namespace

FoundWord find_word(const Letters& letters, int language) {
  return find(letters, languages[language]);
}

std::optional<GluedWords> find_glued_words(const Letters& letters, int language) {
  constexpr std::size_t shortest = 3;
  if (letters.size < 2 * shortest || letters.size > Letters::most) return std::nullopt;
  for (std::size_t cut = shortest; cut + shortest <= letters.size; ++cut) {
    const Word first = find_word(part_of(letters, 0, cut), language).word;
    if (first.kind != Kind::scale && first.kind != Kind::scale_one) continue;
    const FoundWord second = find_word(part_of(letters, cut, letters.size), language);
    if (second.word.kind == Kind::coin && second.flags == 0)
      return GluedWords{cut, first, second.word};
  }
  return std::nullopt;
}

std::uint16_t particle_flags(const Letters& letters, int language) {
  std::size_t at = 0;
  std::uint16_t flags = 0;
  int slot = 0;
  for (const Particle& particle : languages[language].particles) {
    if (!particle.before_digits || particle.slot < slot) continue;
    if (!begins_with(letters, at, particle.letters)) continue;
    flags |= particle.flags;
    at += particle.letters.size();
    slot = particle.slot + 1;
  }
  return at == letters.size ? flags : std::uint16_t{0};
}

std::span<const HedgePattern> hedge_patterns() { return patterns; }
bool touches_figure(Kind kind) { return touching[static_cast<std::size_t>(kind)]; }

const Grammar& grammar_of(int language) { return languages[language].grammar; }

}  // namespace tradestat::text
