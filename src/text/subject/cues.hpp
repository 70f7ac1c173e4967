#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/subject/vocabulary.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

/// What stands at a place of a paragraph.
enum class Mark : std::uint8_t {
  phrase,
  figure,
  comma,
  semicolon,
  colon,
  paren,
  cell,  ///< between cells of a table
  bullet,
  line,  ///< the end of a line
  stop,  ///< the end of a sentence
};

/// A phrase, a figure or a sign of a text, in its order.
struct Cue {
  Mark mark = Mark::phrase;
  Meaning meaning{};  ///< of phrases
  /// Arabic particles glued to the phrase: ل, which stands for a preposition, and و or ف.
  bool li = false, waw = false;
  bool arabic = false;
  bool of_it = false;  ///< with the pronoun of what was spoken of: "صادراتها", "Norway's" has none
  bool possessive = false;  ///< "Norway's"
  std::size_t figure = 0;   ///< its number

  bool is(Mark other) const { return mark == other; }
  bool is(Sense sense) const { return mark == Mark::phrase && meaning.sense == sense; }
};

/// The cues of text.substr(begin, end - begin). `figures`: those in it, by their place.
std::vector<Cue> cues_of(std::string_view text, std::size_t begin, std::size_t end,
                         std::span<const TextFigure> figures);

}  // namespace tradestat::text
