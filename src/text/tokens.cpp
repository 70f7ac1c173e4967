#include "text/tokens.hpp"

#include <algorithm>
#include <utility>

#include "text/characters.hpp"
#include "text/currencies.hpp"
#include "text/language/languages.hpp"
#include "text/lexicon.hpp"
#include "text/numeral.hpp"

namespace tradestat::text {
namespace {

constexpr std::size_t buffer_tokens = 4096;
/// Longer words and wider gaps are no part of a figure.
constexpr std::size_t max_token_bytes = 256;
constexpr std::size_t max_gap_bytes = 64;
/// A line this long was broken by its width: its sentence goes on.
constexpr std::size_t wrapped_line_bytes = 40;

bool in_capitals(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Word find_code(std::string_view capitals) {
  Letters letters;
  for (const char c : capitals) letters.push(static_cast<char16_t>(c | 0x20), 0);
  return find_word(letters, 0).word;
}

}  // namespace

void Tokens::push(Kind kind, std::size_t end, std::uint16_t flags, std::int16_t value) {
  tokens_.push_back({position_, end, kind, 0, flags, 0, value});
  position_ = end;
}

bool Tokens::fill() {
  if (cursor_ + reach < size()) return true;
  if (position_ < text_.size()) {
    if (cursor_ > reach) {
      tokens_.erase(tokens_.begin(), tokens_.begin() + (cursor_ - reach));
      cursor_ = reach;
    }
    while (position_ < text_.size() && tokens_.size() < buffer_tokens) next();
  }
  return cursor_ < size();
}

/// Passes over white space, quotation marks and what a reader does not see.
/// Adds a stop where a paragraph ends, a short line ends, or the gap is wide.
void Tokens::gap() {
  std::size_t at = position_;
  int line_feeds = 0;
  bool short_line = false;
  while (at < text_.size()) {
    const Character c = character_at(text_, at);
    if (c.type == CharacterClass::line_feed) {
      ++line_feeds;
      short_line = at - line_begin_ < wrapped_line_bytes;
      line_begin_ = at + 1;
      pending_ |= Token::spaced | Token::line_start;
    } else if (text_[at] == '\t') {
      pending_ |= Token::spaced | Token::cell_start;
    } else if (c.type == CharacterClass::space || c.type == CharacterClass::quote) {
      pending_ |= Token::spaced;
    } else if (c.type != CharacterClass::mark) {
      break;
    }
    at += c.length;
  }
  const bool wide = at - position_ > max_gap_bytes;
  position_ = at;
  if (line_feeds > 1 || short_line || wide) {
    const WordClass end = line_feeds == 1 && !wide ? WordClass::line_end : WordClass::none;
    push(Kind::stop, at, Token::spaced, static_cast<std::int16_t>(end));
  }
}

void Tokens::next() {
  gap();
  if (position_ >= text_.size()) return;
  const std::uint16_t flags = std::exchange(pending_, std::uint16_t{0});
  switch (character_at(text_, position_).type) {
    case CharacterClass::letter: word(flags); break;
    case CharacterClass::digit: numeral(flags); break;
    default: begins_decimals(flags) ? numeral(flags) : symbol(flags); break;
  }
}

void Tokens::word(std::uint16_t flags) {
  Letters letters;
  std::size_t at = position_;
  std::size_t end = at;
  const Character first = character_at(text_, at);
  const int language = first.script;
  bool stretched = false;
  while (at < text_.size()) {
    const Character c = character_at(text_, at);
    if (c.type == CharacterClass::letter) {
      if (c.script != language) break;
      letters.push(c.code, at - position_);
      stretched = false;
    } else if (c.type != CharacterClass::mark) {
      break;
    } else if (c.script != 0) {
      if (c.code == languages[language].stretch) stretched = true;
      if (c.code == languages[language].indefinite) flags |= Token::indefinite;
    }
    at += c.length;
    // Vowel marks belong to the word, directional marks after it do not.
    if (c.type == CharacterClass::letter || c.script != 0) end = at;
  }
  if (end - position_ > max_token_bytes) {
    push(Kind::opaque, end, flags);
    position_ = at;
    return;
  }
  if (text_[position_] >= 'A' && text_[position_] <= 'Z') flags |= Token::capital;
  if (prefix(letters, end, at, stretched, flags)) return;
  FoundWord found = find_word(letters, language);
  if (found.word.kind == Kind::currency_code && found.word.value >= small_codes &&
      !in_capitals(text_.substr(position_, end - position_))) {
    found = {};  // "all", "mad"
  }
  const std::string_view shown = text_.substr(position_, end - position_);
  if (!found.word.known() && shown.size() == 4 && shown[0] == 'M' && in_capitals(shown)) {
    if (const Word code = find_code(shown.substr(1)); code.kind == Kind::currency_code) {
      push(Kind::scale_abbr, position_ + 1, flags, 6);  // "MUSD": million dollars
      push(Kind::currency_code, end, 0, code.value);
      position_ = at;
      return;
    }
  }
  if (!found.word.known() && languages[language].grammar.glues_to_digits && !tokens_.empty() &&
      tokens_.back().is(Kind::numeral)) {
    if (const auto glued = find_glued_words(letters, language)) {
      push(glued->first.kind, position_ + letters.offsets[glued->cut], flags, glued->first.value);
      tokens_.back().language = glued->first.language;
      push(glued->second.kind, end, 0, glued->second.value);
      tokens_.back().language = glued->second.language;
      position_ = at;
      return;
    }
  }
  push(found.word.kind, end, flags | found.flags, found.word.value);
  Token& token = tokens_.back();
  token.language = found.word.kind == Kind::word ? first.script : found.word.language;
  if (found.own > 0) token.particle_bytes = letters.offsets[found.own];
  position_ = at;
  if (token.is(Kind::opaque)) skip_address();
  if (token.is(Kind::ten) && tokens_.size() > 1) part_eleven(tokens_[tokens_.size() - 2]);
}

/// Particles alone: before digits, stretched, or a letter by itself.
bool Tokens::prefix(const Letters& letters, std::size_t end, std::size_t next, bool stretched,
                    std::uint16_t flags) {
  const std::uint8_t language = character_at(text_, position_).script;
  const bool before_digit =
      next < text_.size() && character_at(text_, next).type == CharacterClass::digit;
  if (!before_digit && !stretched && letters.size != 1) return false;
  const std::uint16_t particles = particle_flags(letters, language);
  if (particles == 0) return false;
  const bool alone = particles == Token::and_glued && !before_digit && !stretched;
  push(alone ? Kind::conj : Kind::prefix, end, flags | particles);
  tokens_.back().language = language;
  position_ = next;
  return true;
}

/// "وأحد عشر" is and eleven, though "واحد" alone is one.
void Tokens::part_eleven(Token& one) const {
  const std::string_view glued = one.grammar().and_glued;
  if (glued.empty() || !one.is(Kind::digit_word) || one.value != 1 || one.has(Token::and_glued) ||
      !text(one).starts_with(glued)) {
    return;
  }
  one.flags |= Token::and_glued;
  one.particle_bytes = static_cast<std::uint16_t>(glued.size());
}

/// An address goes on until white space.
void Tokens::skip_address() {
  const char next = position_ < text_.size() ? text_[position_] : ' ';
  if (next != ':' && next != '.') return;
  while (position_ < text_.size() &&
         std::string_view(" \t\r\n<>\"").find(text_[position_]) == std::string_view::npos) {
    ++position_;
  }
  tokens_.back().end = position_;
}

void Tokens::numeral(std::uint16_t flags) {
  const std::size_t end = numeral_end(text_, position_);
  push(end - position_ > max_token_bytes ? Kind::opaque : Kind::numeral, end, flags);
}

/// ".5" behind a blank, a currency or a bracket.
bool Tokens::begins_decimals(std::uint16_t flags) const {
  if (text_[position_] != '.' || position_ + 1 >= text_.size()) return false;
  if (character_at(text_, position_ + 1).type != CharacterClass::digit) return false;
  const Kind before = tokens_.empty() ? Kind::stop : tokens_.back().kind;
  return (flags & Token::spaced) != 0 || before == Kind::dollar_sign ||
         before == Kind::currency_sign || before == Kind::open_paren || before == Kind::hyphen ||
         before == Kind::minus || before == Kind::tilde;
}

/// True at white space, at the end of the text, and behind closing marks.
bool Tokens::sentence_mark_ends_at(std::size_t at) const {
  at = skip_marks(text_, at);
  if (at >= text_.size()) return true;
  const Character c = character_at(text_, at);
  return c.type == CharacterClass::space || c.type == CharacterClass::line_feed ||
         c.type == CharacterClass::quote || c.symbol == Kind::close_paren;
}

void Tokens::symbol(std::uint16_t flags) {
  const Character c = character_at(text_, position_);
  Kind kind = c.symbol;
  if (kind == Kind::dot && sentence_mark_ends_at(position_ + 1)) {
    // "U.S. dollars", "p.p." and "No. 5" go on; other words end their sentence.
    const Token before = tokens_.empty() ? Token{} : tokens_.back();
    const bool initial = before.end - before.begin == 1 && before.kind > Kind::currency_sign;
    const bool abbreviation = before.is(Kind::negation) || before.is(Kind::identifier_word) ||
                              before.is(Kind::about) || before.is(Kind::pp) ||
                              before.is(Kind::coin_abbr);
    if (!initial && !(abbreviation && before.grammar().abbreviates)) kind = Kind::stop;
  }
  WordClass of = WordClass::none;
  if (kind == Kind::stop && text_[position_] == '|') of = WordClass::cell;
  if (kind == Kind::stop && (text_[position_] == ';' || text_.substr(position_, 2) == "؛"))
    of = WordClass::pause;
  push(kind, position_ + c.length, flags, static_cast<std::int16_t>(of));
}

}  // namespace tradestat::text
