#include "text/tokens.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "text/characters.hpp"
#include "text/numeral.hpp"

namespace tradestat::text {
namespace {

constexpr std::size_t buffer_tokens = 4096;
/// Longer words and wider gaps are no part of a figure.
constexpr std::size_t max_token_bytes = 256;
constexpr std::size_t max_gap_bytes = 64;
/// A line this long was broken by its width: its sentence goes on.
constexpr std::size_t wrapped_line_bytes = 40;
constexpr std::size_t max_letters = 24;

/// A word's folded letters and where each began.
struct Letters {
  std::array<std::uint8_t, max_letters> codes{};
  std::array<std::uint16_t, max_letters> offsets{};
  std::size_t size = 0;
  void push(std::uint8_t code, std::size_t offset) {
    if (size < max_letters) {
      codes[size] = code;
      offsets[size] = static_cast<std::uint16_t>(std::min<std::size_t>(offset, 0xFFFF));
    }
    ++size;
  }
  std::uint8_t at(std::size_t index) const { return index < size ? codes[index] : letter::none; }
};

/// Finds a word behind the particles glued to it.
struct Lookup {
  const Letters& letters;
  Word word{};
  std::uint16_t flags = 0;
  std::size_t core = 0;  ///< letters of particles other than the article

  bool found(std::size_t from) {
    if (from >= letters.size) return false;
    word = find_word(std::span(letters.codes).subspan(from, letters.size - from));
    return word.kind != Kind::word;
  }

  bool run_latin() { return letters.size <= max_letters && found(0); }

  bool run_arabic() {
    if (letters.size > max_letters) return false;
    return whole_arabic() || owned_arabic();
  }

  /// A change of something named before: "ارتفاعها", "نموه".
  bool owned_arabic() {
    const std::uint8_t last = letters.at(letters.size - 1);
    const bool her = last == letter::alif && letters.at(letters.size - 2) == letter::ha;
    if (!her && last != letter::ha) return false;
    Letters stem = letters;
    stem.size -= her ? 2 : 1;
    Lookup lookup{stem};
    if (stem.size < 3 || !lookup.whole_arabic()) return false;
    const Kind kind = lookup.word.kind;
    if (kind != Kind::rise && kind != Kind::fall) return false;
    word = lookup.word;
    flags = lookup.flags;
    core = lookup.core;
    return true;
  }

  bool whole_arabic() {
    if (found(0)) return true;
    std::size_t from = 0;
    if (letters.size > 2 && (letters.at(0) == letter::waw || letters.at(0) == letter::fa)) {
      from = core = 1;
      flags |= Token::waw;
      if (found(from)) return true;
    }
    const std::uint8_t next = letters.at(from);
    if (next == letter::sin &&
        (letters.at(from + 1) == letter::ya || letters.at(from + 1) == letter::ta)) {
      return found(from + 1);  // the future: سيرتفع
    }
    if (next == letter::ba || next == letter::kaf || next == letter::lam) {
      flags |= next == letter::ba ? Token::ba : Token::lam;
      core = ++from;
      if (next == letter::lam && letters.at(from) == letter::lam) {
        flags |= Token::al;  // للـ is ل and ال
        return found(from + 1);
      }
      if (found(from)) return true;
    }
    if (letters.at(from) != letter::alif || letters.at(from + 1) != letter::lam) return false;
    flags |= Token::al;
    return found(from + 2);
  }
};

/// The particles that are written before digits: و ف ب ل ك and the article, in
/// this order. No flags where the letters are anything else.
std::uint16_t particle_flags(const Letters& letters) {
  std::size_t at = 0;
  std::uint16_t flags = 0;
  if (letters.at(at) == letter::waw || letters.at(at) == letter::fa) {
    flags |= Token::waw;
    ++at;
  }
  if (letters.at(at) == letter::ba || letters.at(at) == letter::kaf) {
    flags |= letters.at(at) == letter::ba ? Token::ba : Token::lam;
    ++at;
  }
  if (letters.at(at) == letter::alif && letters.at(at + 1) == letter::lam) {
    flags |= Token::al;
    at += 2;
  } else if (letters.at(at) == letter::lam) {
    flags |= Token::lam;
    ++at;
    if (letters.at(at) == letter::lam) {
      flags |= Token::al;
      ++at;
    }
  }
  return at == letters.size ? flags : std::uint16_t{0};
}

}  // namespace

void Tokens::push(Kind kind, std::size_t end, std::uint16_t flags, std::int16_t value) {
  tokens_.push_back({position_, end, kind, flags, 0, value});
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
    // The value 1 tells a single line's end from a paragraph's.
    push(Kind::stop, at, Token::spaced, line_feeds == 1 && !wide ? 1 : 0);
  }
}

void Tokens::next() {
  gap();
  if (position_ >= text_.size()) return;
  const std::uint16_t flags = std::exchange(pending_, std::uint16_t{0});
  switch (character_at(text_, position_).type) {
    case CharacterClass::letter: word(flags); break;
    case CharacterClass::digit: numeral(flags); break;
    default: symbol(flags); break;
  }
}

void Tokens::word(std::uint16_t flags) {
  Letters letters;
  std::size_t at = position_;
  std::size_t end = at;
  const auto first = static_cast<unsigned char>(text_[at]);
  const bool is_arabic = first >= 0xD8 && first <= 0xDB;
  bool tatweel = false;
  while (at < text_.size()) {
    const auto lead = static_cast<unsigned char>(text_[at]);
    const Character c = character_at(text_, at);
    const bool in_arabic_block = lead >= 0xD8 && lead <= 0xDB;
    if (c.type == CharacterClass::letter) {
      if (in_arabic_block != is_arabic) break;
      letters.push(c.code, at - position_);
      tatweel = false;
    } else if (c.type != CharacterClass::mark) {
      break;
    } else if (in_arabic_block) {
      const std::string_view mark = text_.substr(at, 2);
      if (mark == "\u0640") tatweel = true;
      if (mark == "\u064B") flags |= Token::tanwin;
    }
    at += c.length;
    // Vowel marks belong to the word, directional marks after it do not.
    if (c.type == CharacterClass::letter || in_arabic_block) end = at;
  }
  if (end - position_ > max_token_bytes) {
    push(Kind::opaque, end, flags);
    position_ = at;
    return;
  }
  Lookup lookup{letters};
  bool known = false;
  if (is_arabic) {
    flags |= Token::arabic;
    const std::uint16_t particles = particle_flags(letters);
    const bool before_digit =
        at < text_.size() && character_at(text_, at).type == CharacterClass::digit;
    if (particles != 0 && (before_digit || tatweel || letters.size == 1)) {
      const bool alone = particles == Token::waw && !before_digit && !tatweel;
      push(alone ? Kind::conj : Kind::prefix, end, flags | particles);
      position_ = at;
      return;
    }
    known = lookup.run_arabic();
  } else {
    if (first >= 'A' && first <= 'Z') flags |= Token::capital;
    known = lookup.run_latin();
  }
  if (known) flags |= lookup.flags;
  push(known ? lookup.word.kind : Kind::word, end, flags, lookup.word.value);
  if (known && lookup.core > 0) tokens_.back().particle_bytes = letters.offsets[lookup.core];
  position_ = at;
  if (known && lookup.word.kind == Kind::opaque) skip_address();
  if (known && lookup.word.kind == Kind::arabic_ten && tokens_.size() > 1)
    part_eleven(tokens_[tokens_.size() - 2]);
}

/// "وأحد عشر" is and eleven, though "واحد" alone is one.
void Tokens::part_eleven(Token& one) const {
  constexpr std::string_view waw = "و";
  if (!one.is(Kind::digit_word) || one.value != 1 || one.has(Token::waw) ||
      !text(one).starts_with(waw)) {
    return;
  }
  one.flags |= Token::waw;
  one.particle_bytes = waw.size();
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
                              (before.is(Kind::about) && !before.has(Token::arabic)) ||
                              before.is(Kind::pp);
    if (!initial && !(abbreviation && !before.has(Token::arabic))) kind = Kind::stop;
  }
  push(kind, position_ + c.length, flags);
}

}  // namespace tradestat::text
