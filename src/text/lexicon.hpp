#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "text/language/language.hpp"

namespace tradestat::text {

/// A word's folded letters and where each began.
struct Letters {
  static constexpr std::size_t most = 24;
  std::array<char16_t, most> codes{};
  std::array<std::uint16_t, most> offsets{};
  std::size_t size = 0;
  std::uint64_t hash = 0;  ///< a polynomial of the letters
  static constexpr std::uint64_t base = 0x9E3779B97F4A7C15u;
  constexpr void push(char16_t code, std::size_t offset) {
    hash = hash * base + code;
    if (size < most) {
      codes[size] = code;
      offsets[size] = static_cast<std::uint16_t>(std::min<std::size_t>(offset, 0xFFFF));
    }
    ++size;
  }
};

/// A word of the tables, and what was glued to it.
struct FoundWord {
  Word word{};
  std::uint16_t flags = 0;  ///< of Token
  std::size_t own = 0;      ///< letters of particles before the word as it is shown
};

/// The meaning of a word in a language (Kind::word where it has none).
FoundWord find_word(const Letters& letters, int language);

/// A scale and a coin without the blank between them: "ملياردولار".
struct GluedWords {
  std::size_t cut = 0;  ///< letters of the first
  Word first{};
  Word second{};
};
std::optional<GluedWords> find_glued_words(const Letters& letters, int language);

/// The flags of the particles that these letters are, as they stand before
/// digits; none where they are anything else.
std::uint16_t particle_flags(const Letters& letters, int language);

/// A phrase with its words as tokens are compared with them.
struct HedgePattern {
  Hedge hedge = Hedge::none;
  Place place{};
  std::uint8_t size = 0;
  std::array<FoundWord, 3> words{};
};

/// All hedges of all languages.
std::span<const HedgePattern> hedge_patterns();
/// Whether a hedge before a figure may end with a word of this kind, or one
/// after it begin.
bool touches_figure(Kind kind);

}  // namespace tradestat::text
