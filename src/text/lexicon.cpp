#include "text/lexicon.hpp"

#include <iterator>

#include "text/language/arabic.hpp"
#include "text/language/changes.hpp"
#include "text/language/english.hpp"

namespace tradestat::text {
namespace {

constexpr std::size_t max_letters = 16;

/// Up to 16 folded letters: comparing two numbers compares the words.
struct Key {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
  constexpr bool operator==(const Key&) const = default;
  constexpr void set(std::size_t index, std::uint8_t code) {
    (index < 8 ? low : high) |= std::uint64_t{code} << (index % 8 * 8);
  }
  constexpr std::size_t slot(std::size_t slots) const {
    const std::uint64_t mixed = (low ^ (high * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u;
    return static_cast<std::size_t>(mixed >> 40) % slots;
  }
};

constexpr std::size_t word_count = std::size(english_words) + std::size(arabic_words) +
                                   std::size(english_changes) + std::size(arabic_changes);
constexpr std::size_t slot_count = 8192;
static_assert(word_count * 4 < slot_count);

/// An open hash table, laid out when the program is compiled. Slot 0 of
/// `words` stands for "not there".
struct Table {
  std::array<Key, word_count + 1> keys{};
  std::array<Word, word_count + 1> words{};
  std::array<std::uint16_t, slot_count> slots{};
};

/// The table's words are ASCII and Arabic only, so two cases do.
constexpr Key key_of(std::string_view text) {
  Key key;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    std::uint8_t code = byte;
    if (byte >= 0x80) {
      const auto next = static_cast<unsigned char>(text[++i]);
      code = fold_arabic((byte - 0xD8u) << 6 | (next & 0x3Fu));
    }
    if (code != letter::mark) key.set(count++, code);
  }
  return key;
}

constexpr Table build() {
  Table table;
  std::size_t count = 0;
  const auto add = [&](const Entry& entry) {
    const Key key = key_of(entry.text);
    std::size_t slot = key.slot(slot_count);
    for (; table.slots[slot] != 0; slot = (slot + 1) % slot_count)
      if (table.keys[table.slots[slot]] == key) return;  // spellings that fold together
    ++count;
    table.keys[count] = key;
    table.words[count] = {entry.kind, entry.value};
    table.slots[slot] = static_cast<std::uint16_t>(count);
  };
  for (const Entry& entry : english_words) add(entry);
  for (const Entry& entry : arabic_words) add(entry);
  for (const Entry& entry : english_changes) add(entry);
  for (const Entry& entry : arabic_changes) add(entry);
  return table;
}

constexpr Table table = build();

}  // namespace

Word find_word(std::span<const std::uint8_t> letters) {
  if (letters.size() > max_letters) return {};
  Key key;
  for (std::size_t i = 0; i < letters.size(); ++i) key.set(i, letters[i]);
  for (std::size_t slot = key.slot(slot_count); table.slots[slot] != 0;
       slot = (slot + 1) % slot_count)
    if (table.keys[table.slots[slot]] == key) return table.words[table.slots[slot]];
  return {};
}

}  // namespace tradestat::text
