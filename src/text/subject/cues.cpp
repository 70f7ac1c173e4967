#include "text/subject/cues.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace tradestat::text {
namespace {

/// A line this long was broken by its width: its sentence goes on.
constexpr std::size_t wrapped_line = 40;
constexpr std::size_t widest_line = 240;

struct Word {
  FoldedWord folded;
  bool possessive = false;
};

/// A letter's places in Arabic words.
constexpr char16_t waw = u'\u0648', fa = u'\u0641', ba = u'\u0628', lam = u'\u0644',
                   kaf = u'\u0643', alif = u'\u0627', ta = u'\u062A', ha = u'\u0647';

/// Looks a word up with and without the particles glued to it.
class WordLookup {
 public:
  WordLookup(const Word& word, std::span<const WordKey> rest) : word_(word), rest_(rest) {}

  Cue cue{};
  std::size_t words = 0;

  bool run() {
    cue.arabic = word_.folded.arabic;
    cue.possessive = word_.possessive;
    if (word_.folded.too_long || word_.folded.size == 0) return false;
    return word_.folded.arabic ? arabic() : latin();
  }

 private:
  bool latin() {
    const FoldedWord& folded = word_.folded;
    if (folded.capitals && folded.size > 1 && folded.size <= 3) {
      FoldedWord marked = folded;
      marked.letters[marked.size++] = u'\'';
      if (found(marked.text())) return true;
    }
    if (!found(folded.text())) return false;
    // Countries are written with a capital: "turkey" is a bird.
    return cue.meaning.sense != Sense::area || folded.capital;
  }

  bool arabic() {
    const FoldedWord& folded = word_.folded;
    if (folded.shadda && folded.size < FoldedWord::most) {
      FoldedWord marked = folded;
      marked.letters[marked.size++] = u'\u0651';
      if (behind_particles(marked.text())) return true;
    }
    if (behind_particles(folded.text()) || with_pronoun(folded.text())) return true;
    // "أثاثا": the accusative.
    return folded.size > 4 && folded.text().ends_with(alif) &&
           behind_particles(folded.text().substr(0, folded.size - 1U));
  }

  /// و and ف, then ب, ل or ك, then the article; the whole word first.
  bool behind_particles(std::u16string_view letters) {
    if (whole(letters)) return true;
    if (letters.size() > 2 && (letters[0] == waw || letters[0] == fa)) {
      cue.waw = true;
      if (whole(letters.substr(1)) || behind_preposition(letters.substr(1))) return true;
      cue.waw = false;
    }
    return behind_preposition(letters);
  }

  bool behind_preposition(std::u16string_view letters) {
    if (letters.size() < 4) return false;
    const char16_t first = letters[0];
    if (first != lam && first != ba && first != kaf) return false;
    cue.li = first == lam;
    if (whole(letters.substr(1))) return true;
    // لل is ل and the article.
    if (first == lam && letters[1] == lam &&
        whole(u"\u0627\u0644" + std::u16string(letters.substr(2))))
      return true;
    cue.li = false;
    return false;
  }

  bool whole(std::u16string_view letters) {
    if (found(letters)) return true;
    const bool article = letters.size() > 3 && letters[0] == alif && letters[1] == lam;
    return article && found(letters.substr(2));
  }

  /// "صادراتها", "باعوها", "منه": the word without the pronoun at its end.
  bool with_pronoun(std::u16string_view letters) {
    static constexpr auto pronouns = std::to_array<std::u16string_view>(
        {u"\u0647\u0645\u0627", u"\u0647\u0627", u"\u0647\u0645", u"\u0647"});
    for (const auto pronoun : pronouns) {
      if (!letters.ends_with(pronoun) || letters.size() < pronoun.size() + 2) continue;
      std::u16string stem(letters.substr(0, letters.size() - pronoun.size()));
      if (!stem.empty() && stem.back() == ta &&
          behind_particles(stem.substr(0, stem.size() - 1) + ha))
        return cue.of_it = true;
      if (behind_particles(stem)) return cue.of_it = true;
      if (stem.ends_with(u"\u064A")) stem.back() = u'\u0649';  // إليها
      // باعوها: the plural's alif falls off.
      if (behind_particles(stem + alif)) return cue.of_it = true;
    }
    return false;
  }

  bool found(std::u16string_view letters) {
    const FoundPhrase phrase = find_phrase(key_of(letters), rest_);
    cue.meaning = phrase.meaning;
    words = phrase.words;
    return words > 0;
  }

  const Word& word_;
  std::span<const WordKey> rest_;
};

/// Reads a stretch of text into cues.
class Scanner {
 public:
  Scanner(std::string_view text, std::size_t begin, std::size_t end,
          std::span<const TextFigure> figures)
      : text_(text.substr(0, end)), at_(begin), line_begin_(begin), figures_(figures) {}

  std::vector<Cue> run() {
    while (at_ < text_.size()) {
      if (next_figure_ < figures_.size() && at_ >= figures_[next_figure_].byte_start) {
        take_figure();
      } else if (!take_word()) {
        take_sign();
      }
    }
    flush();
    return std::move(cues_);
  }

 private:
  void take_figure() {
    flush();
    const TextFigure& figure = figures_[next_figure_];
    cues_.push_back({.mark = Mark::figure, .figure = next_figure_});
    at_ = std::max(at_ + 1, figure.byte_end);
    ++next_figure_;
  }

  bool take_word() {
    Word word;
    const std::size_t limit =
        next_figure_ < figures_.size() ? figures_[next_figure_].byte_start : text_.size();
    const std::size_t bytes = fold_word(text_.substr(at_, limit - at_), word.folded);
    if (bytes == 0) return false;
    at_ += bytes;
    for (const std::string_view mark : {"'s", "\u2019s", "'", "\u2019"}) {
      if (!text_.substr(at_).starts_with(mark)) continue;
      word.possessive = mark.ends_with('s') || word.folded.text().ends_with(u's');
      if (word.possessive) at_ += mark.size();
      break;
    }
    words_.push_back(word);
    return true;
  }

  /// Turns the words read so far into phrases.
  void flush() {
    std::vector<WordKey> inside;
    inside.reserve(words_.size());
    for (const Word& word : words_) inside.push_back(key_inside(word.folded));
    for (std::size_t i = 0; i < words_.size();) {
      WordLookup lookup(words_[i], std::span(inside).subspan(i + 1));
      const bool found = lookup.run();
      const std::size_t count = found ? lookup.words : 1;
      if (!found) lookup.cue.meaning = {};
      lookup.cue.possessive = words_[i + count - 1].possessive;
      cues_.push_back(lookup.cue);
      i += count;
    }
    words_.clear();
  }

  void sign(Mark mark) {
    flush();
    cues_.push_back({.mark = mark});
  }

  void take_sign() {
    const CodePoint next = first_code_point(text_.substr(at_));
    switch (next.value) {
      case ',':
      case 0x60C: sign(Mark::comma); break;
      case ';':
      case 0x61B: sign(Mark::semicolon); break;
      case ':': sign(Mark::colon); break;
      case '(':
      case ')': sign(Mark::paren); break;
      case '|':
      case '\t': sign(Mark::cell); break;
      case 0x2022:
        in_list_ = true;
        sign(Mark::bullet);
        break;
      case '!':
      case '?':
      case 0x61F: sign(Mark::stop); break;
      case '.':
        if (ends_sentence()) sign(Mark::stop);
        break;
      case '-':
      case '*':
      case 0x2013:
        if (at_ == line_begin_) {
          in_list_ = true;
          sign(Mark::bullet);
        }
        break;
      case '\n': end_line(); break;
      default: break;
    }
    at_ += next.bytes;
  }

  bool ends_sentence() const {
    const std::string_view behind = text_.substr(at_ + 1);
    if (!behind.empty() && !is_blank(behind.front()) && behind.front() != '"' &&
        behind.front() != ')' && static_cast<unsigned char>(behind.front()) < 0x80)
      return false;
    const auto word = std::ranges::find_if_not(behind, is_blank);
    return word == behind.end() || !is_lower(*word);
  }

  /// Lines end sentences, but for those that were broken by their width.
  void end_line() {
    const std::string_view line = trimmed(text_.substr(line_begin_, at_ - line_begin_));
    const bool broken = line.size() >= wrapped_line && line.size() <= widest_line && !in_list_ &&
                        std::string_view(".!?:|").find(line.back()) == std::string_view::npos;
    if (!broken || !goes_on(text_.substr(at_ + 1))) sign(Mark::line);
    line_begin_ = at_ + 1;
    in_list_ = false;
  }

  /// A line that may be in the middle of a sentence.
  static bool goes_on(std::string_view line) {
    if (line.empty()) return false;
    if (is_letter(line.front()) || is_digit(line.front()) || line.front() == '$') return true;
    const CodePoint first = first_code_point(line);
    return first.valid && first.value >= 0x620 && first.value <= 0x6FF;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t line_begin_;
  std::span<const TextFigure> figures_;
  std::size_t next_figure_ = 0;
  bool in_list_ = false;  ///< the line begins with a bullet
  std::vector<Word> words_;
  std::vector<Cue> cues_;
};

}  // namespace

std::vector<Cue> cues_of(std::string_view text, std::size_t begin, std::size_t end,
                         std::span<const TextFigure> figures) {
  return Scanner(text, begin, end, figures).run();
}

}  // namespace tradestat::text
