#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"

namespace tradestat::text {

struct Letters;

/// A word, a number or a symbol of the text.
struct Token {
  enum Flag : std::uint16_t {
    spaced = 1,  ///< white space or a quotation mark before it
    line_start = 2,
    capital = 4,            ///< an upper-case Latin letter begins it
    indefinite = 8,         ///< ends in two fathas: مليوناً is no dual
    and_glued = glued_and,  ///< particles that stood before the word
    by_glued = glued_by,
    to_glued = glued_to,
    the_glued = glued_the,
    amount = 256,       ///< part of a rate or a sum of money already read
    identifier = 512,   ///< digits passed over as an identifier
    year = 1024,        ///< read as a year
    rank = 2048,        ///< read as a rank
    cell_start = 4096,  ///< a tab before it
  };
  std::size_t begin = 0;
  std::size_t end = 0;
  Kind kind = Kind::stop;
  std::uint8_t language = 0;
  std::uint16_t flags = 0;
  std::uint16_t particle_bytes = 0;  ///< bytes of particles before the word itself
  std::int16_t value = 0;            ///< the number, the power of ten, or the class

  bool is(Kind k) const { return kind == k; }
  bool is(Kind k, WordClass c) const { return kind == k && value == static_cast<int>(c); }
  bool has(Flag flag) const { return (flags & flag) != 0; }
  bool glued() const { return !has(spaced); }
  const Grammar& grammar() const { return grammar_of(language); }
};

/// The tokens of a figure: `first` to `next` - 1.
struct Span {
  int first = 0;
  int next = 0;
};

/// The tokens of a text around a cursor: a bounded number before it and after
/// it, so that memory does not grow with the text.
class Tokens {
 public:
  static constexpr int reach = 128;  ///< tokens that can be seen on either side

  explicit Tokens(std::string_view text) : text_(text) {}

  /// Makes the tokens around the cursor visible. False at the end of the text.
  bool fill();
  int cursor() const { return cursor_; }
  void move_to(int index) { cursor_ = index; }

  /// A token by its index; a stop outside of what is visible. Indices are good
  /// until the next fill().
  const Token& operator[](int index) const {
    static constexpr Token outside;
    return index >= 0 && index < size() ? tokens_[static_cast<std::size_t>(index)] : outside;
  }
  void mark(int first, int end, Token::Flag flag) {
    for (int i = first; i < end && i < size(); ++i)
      if (i >= 0) tokens_[static_cast<std::size_t>(i)].flags |= flag;
  }
  std::string_view text() const { return text_; }
  std::string_view text(const Token& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }

 private:
  int size() const { return static_cast<int>(tokens_.size()); }
  void next();
  void gap();
  void word(std::uint16_t flags);
  void numeral(std::uint16_t flags);
  void symbol(std::uint16_t flags);
  bool begins_decimals(std::uint16_t flags) const;
  void skip_address();
  bool prefix(const Letters& letters, std::size_t end, std::size_t next, bool stretched,
              std::uint16_t flags);
  void part_eleven(Token& one) const;
  bool sentence_mark_ends_at(std::size_t at) const;
  void push(Kind kind, std::size_t end, std::uint16_t flags, std::int16_t value = 0);

  std::string_view text_;
  std::size_t position_ = 0;
  std::size_t line_begin_ = 0;
  std::uint16_t pending_ = Token::spaced | Token::line_start;  ///< flags of the next token
  std::vector<Token> tokens_;
  int cursor_ = 0;
};

}  // namespace tradestat::text
